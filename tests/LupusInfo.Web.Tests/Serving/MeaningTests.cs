namespace LupusInfo.Web.Tests.Serving;

/// <summary>Words of the glossary in the text of a page.</summary>
public sealed class MeaningTests
{
    private readonly RealSite site = RealSite.One;

    [Fact]
    public async Task A_word_of_the_glossary_is_text_in_its_sentence_and_its_meaning_stands_behind_all_text()
    {
        var known = site.Pages;
        foreach (var article in site.Site.Articles.Values.Where(article => article.Terms.Count > 0))
        {
            var page = await site.OpenAsync(article.Address);
            var meanings = page.QuerySelectorAll("main > .meaning").Select(meaning => meaning.Id!).ToList();
            Assert.Equal(meanings.Order(StringComparer.Ordinal), page.QuerySelectorAll(".term button")
                .Select(button => button.GetAttribute("popovertarget")!).Distinct().Order(StringComparer.Ordinal));
            Assert.All(page.QuerySelectorAll(".term"), term => Assert.Equal(term.QuerySelector("a")!.TextContent, term.TextContent));
            Assert.All(page.QuerySelectorAll(".term a"), link => Assert.True(
                known.Contains(link.GetAttribute("href")!), $"{article.Address} links to {link.GetAttribute("href")}."));
            Assert.Empty(page.QuerySelectorAll(".meaning ~ *:not(.meaning)"));
        }
    }
}
