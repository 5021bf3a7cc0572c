using System.Text;
using LupusInfo.Content;
using LupusInfo.Content.Articles;

namespace LupusInfo.Web.Twins;

/// <summary>
/// <c>/llms.txt</c> (llmstxt.org): what the site has, for programs that read for people. It names the Markdown twin of each page, and says
/// first what the site is and is not.
/// </summary>
public static class Contents
{
    public static IResult Answer(Site site, Settings settings)
    {
        var words = site.LanguageAt("/").Words;
        var text = new StringBuilder("# LupusInfo\n\n");
        text.Append($"> {site.Find("/")?.Front.Description} {words.Site.Purpose}\n\n");
        text.Append($"{site.Provenance(words)}\n\n- [llms-full.txt]({settings.BaseAddress}{FullText.Address})\n");
        foreach (var part in Of(site))
        {
            text.Append($"\n## {part.Title}\n\n");
            foreach (var page in part.Pages)
            {
                var description = page.Description is null ? "" : ": " + page.Description;
                text.Append($"- [{page.Title}]({settings.BaseAddress}{Twin.AddressOf(page.Address)}){description}\n");
            }
        }

        return Results.Text(text.ToString());
    }

    /// <summary>
    /// Every page with a text of its own, in the order in which readers are led through them. Words of the glossary stand in it.
    /// </summary>
    internal static IEnumerable<Part> Of(Site site) => site.LanguagesInOrder.SelectMany(PartsOf);

    private static IEnumerable<Part> PartsOf(Language language)
    {
        var navigation = language.Navigation;
        var name = language.Code == Address.RootLanguage ? "" : language.Words.LanguageName + ": ";
        foreach (var section in navigation.Sections)
        {
            yield return new(name + section.Title, [.. new[] { section.Index }.Concat(section.Articles).OfType<Article>().Select(LineOf)]);
        }

        yield return new(name + language.Words.Site.About,
        [
            .. new[] { navigation.Home }.Concat(navigation.Pages).OfType<Article>().Select(LineOf),
            .. language.Pages.Where(page => page is not ProgramPage.Search)
                .Select(page => new Line(language.NameOf(page), null, language.AddressOf(page))),
        ]);
    }

    private static Line LineOf(Article article) => new(article.Title, article.Front.Description, article.Address);

    /// <summary>A section of the site, or the pages about it.</summary>
    internal sealed record Part(string Title, IReadOnlyList<Line> Pages);

    /// <summary>A page; what the program makes has no description.</summary>
    internal sealed record Line(string Title, string? Description, string Address);
}
