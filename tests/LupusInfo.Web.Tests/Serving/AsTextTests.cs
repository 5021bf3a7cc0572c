using AngleSharp.Dom;
using LupusInfo.Content.Articles;

namespace LupusInfo.Web.Tests.Serving;

/// <summary>Every page as those get it who take the text alone: copies, reading modes, plain-text browsers, answer engines.</summary>
public sealed class AsTextTests
{
    private readonly RealSite site = RealSite.One;

    private IEnumerable<Article> Articles => site.Site.Articles.Values;

    [Fact]
    public async Task No_number_runs_into_the_number_of_its_source()
    {
        foreach (var article in Articles)
        {
            var page = await site.OpenAsync(article.Address);
            Assert.All(page.QuerySelectorAll(".cite a"), link => Assert.False(
                char.IsLetterOrDigit(Before(link)),
                    $"{article.Address}: a letter or digit stands directly before the source number {link.TextContent}."));
        }
    }

    [Fact]
    public async Task No_word_runs_into_the_line_below_it()
    {
        foreach (var article in Articles)
        {
            var page = await site.OpenAsync(article.Address);
            Assert.All(page.QuerySelectorAll(".aside, .period, .facts, .unseen + *"), line => Assert.False(
                char.IsLetterOrDigit(Before(line)), $"{article.Address}: a word runs into \"{line.TextContent.Trim()}\"."));
        }
    }

    [Fact]
    public async Task A_sentence_is_parted_from_the_next()
    {
        foreach (var article in Articles)
        {
            var page = await site.OpenAsync(article.Address);
            Assert.All(page.QuerySelectorAll("p:not(.work)"), paragraph =>
                Assert.DoesNotMatch(@"\p{Ll}{3}[.!?]\p{Lu}\p{Ll}", paragraph.TextContent));
        }
    }

    [Fact]
    public async Task What_is_set_in_bold_is_parted_from_what_follows()
    {
        foreach (var article in Articles)
        {
            var page = await site.OpenAsync(article.Address);
            Assert.All(page.QuerySelectorAll("main strong"), bold => Assert.False(
                bold.TextContent[^1] is '.' or ':' or '!' or '?'
                    && bold.NextSibling is IText { Text: [var next, ..] } && char.IsLetter(next),
                $"{article.Address}: \"{bold.TextContent}\" runs into what follows."));
        }
    }

    [Fact]
    public async Task No_blank_stands_before_a_full_stop_or_a_comma()
    {
        foreach (var article in Articles)
        {
            var page = await site.OpenAsync(article.Address);
            Assert.All(page.QuerySelectorAll("main :is(p, li, dd)"), text => Assert.DoesNotMatch(@"\w\s+[.,;](?:\s|$)", text.TextContent));
        }
    }

    [Fact]
    public async Task A_section_can_be_linked_from_its_heading_and_no_text_has_the_sign()
    {
        foreach (var article in Articles.Where(article => article.Headings.Count > 0))
        {
            var page = await site.OpenAsync(article.Address);
            Assert.All(article.Headings.Where(heading => heading.Level == 2), heading =>
            {
                var shown = page.GetElementById(heading.Id)!;
                var link = Assert.Single(shown.QuerySelectorAll("a.to-section"));
                Assert.Equal(("#" + heading.Id, "Link to this section", ""),
                    (link.GetAttribute("href"), link.GetAttribute("aria-label"), link.TextContent));
                Assert.Equal(heading.Text, shown.TextContent);
                Assert.Equal(heading.Text, page.GetElementById(shown.GetAttribute("aria-labelledby")!)!.TextContent);
            });
        }
    }

    [Fact]
    public async Task What_must_not_be_lost_stands_in_the_element_of_the_text()
    {
        foreach (var article in Articles.Where(article => article.Kind is ArticleKind.Article or ArticleKind.Therapy or ArticleKind.Claim))
        {
            var body = (await site.OpenAsync(article.Address)).QuerySelector(".article-body")!;
            var text = body.TextContent;
            var start = text[..text.LastIndexOf("No clinician has reviewed this page yet.", StringComparison.Ordinal)];
            Assert.Contains(article.Front.MainMessage!, start, StringComparison.Ordinal);
            Assert.All(article.Front.KeyPoints, point => Assert.Contains(point, start, StringComparison.Ordinal));
            Assert.Equal(
                body.ParentElement!.ClassList.Contains("acts-first") ? "" : "No clinician has reviewed this page yet.",
                body.FirstElementChild!.ClassName is "trust" ? body.FirstElementChild.TextContent.Trim().Split(". ")[^1] : "");
            Assert.Equal(article.Kind is ArticleKind.Therapy, body.QuerySelector(":scope > .evidence-summary") is not null);
            Assert.NotNull(body.QuerySelector(".dates time"));
            Assert.Empty(body.QuerySelectorAll("footer"));
        }
    }

    [Fact]
    public async Task Who_reads_the_source_of_a_page_finds_its_data_and_its_letters()
    {
        foreach (var article in Articles)
        {
            var html = await site.Browser.GetStringAsync(new Uri(article.Address, UriKind.Relative));
            Assert.Contains("<script type=\"application/ld+json\">{", html, StringComparison.Ordinal);
            Assert.DoesNotMatch("&#x(?!2[27B];|3[CE];|26;|60;)", html);
            Assert.DoesNotMatch(@"\\u(?!00(?:3C|3E|26))", html);
        }
    }

    [Fact]
    public async Task A_title_is_not_cut_for_the_name_of_the_site()
    {
        foreach (var article in Articles)
        {
            var title = (await site.OpenAsync(article.Address)).Title!;
            Assert.Contains(title, new[] { article.Title, article.Title + " | LupusInfo" });
            Assert.Equal(article.Title.Length + " | LupusInfo".Length <= 65, title.Length > article.Title.Length);
        }
    }

    /// <summary>The character that stands before an element in the text of its page.</summary>
    private static char Before(INode node)
    {
        for (var at = node; at is not null; at = at.Parent)
        {
            for (var before = at.PreviousSibling; before is not null; before = before.PreviousSibling)
            {
                if (before.TextContent.Length > 0)
                {
                    return before.TextContent[^1];
                }
            }
        }

        return ' ';
    }
}
