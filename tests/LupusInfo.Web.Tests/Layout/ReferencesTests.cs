using Bunit;
using LupusInfo.Content.Articles;
using LupusInfo.Content.Evidence;
using LupusInfo.Web.Components.Layout;

namespace LupusInfo.Web.Tests.Layout;

public sealed class ReferencesTests : InEnglish
{
    private static readonly Reference Deng = Real.Site.Evidence.References["deng2017"];

    [Fact]
    public void A_paper_is_told_as_the_National_Library_of_Medicine_tells_it()
    {
        var paper = Deng with { Authors = ["Deng D", "Zhang P"], Title = "A trial", Container = "Ann Rheum Dis",
            Year = 2017, Volume = "76", Issue = "8", Pages = "1436-1439", Accessed = null };
        Assert.Equal("Deng D, Zhang P. A trial. Ann Rheum Dis. 2017;76(8):1436–1439.", Text(paper));
    }

    [Fact]
    public void From_the_seventh_author_on_it_is_et_al()
    {
        Assert.StartsWith("A A, B B, C C, D D, E E, F F. ",
            Text(Deng with { Authors = ["A A", "B B", "C C", "D D", "E E", "F F"] }), StringComparison.Ordinal);
        Assert.StartsWith("A A, B B, C C, D D, E E, F F, et al. ",
            Text(Deng with { Authors = ["A A", "B B", "C C", "D D", "E E", "F F", "G G"] }), StringComparison.Ordinal);
        Assert.StartsWith("A A, et al. ", Text(Deng with { Authors = ["A A", "et al."] }), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_of_an_office_is_told_with_the_day_it_was_read()
    {
        var page = Deng with { Authors = ["NHS"], Title = "Lupus?", Container = "NHS",
            Year = null, Volume = null, Issue = null, Pages = null, Accessed = new(2026, 11, 21) };
        Assert.Equal("NHS. Lupus? No date given. Read on 21 November 2026.", Text(page));
    }

    [Fact]
    public void The_DOI_and_the_PubMed_number_are_links()
    {
        var links = Draw(Deng).FindAll(".about a").Select(link => link.GetAttribute("href"));
        Assert.Equal([$"https://doi.org/{Deng.Doi}", $"https://pubmed.ncbi.nlm.nih.gov/{Deng.Pmid}/"], links);
    }

    [Fact]
    public void What_is_not_the_source_itself_is_told_as_what_it_is()
    {
        var about = Draw(Deng with { ShownAs = "copy", Read = "abstract" }).Find(".about").TextContent;
        Assert.Contains("The link leads to a copy.", about, StringComparison.Ordinal);
        Assert.Contains("We read the summary.", about, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_word_for_how_far_a_source_was_read_makes_a_sentence() =>
        Assert.All(Real.Site.Evidence.References.Values, reference => Assert.Matches(
            @"^(The link leads to a [a-z -]+, which is what we read\.|(The link leads to a [a-z -]+\. )?We read (?!this much).+\.)$",
            ReadingWords.Of(reference, English.Words)));

    [Fact]
    public void A_withdrawn_work_is_marked_before_its_authors()
    {
        var drawn = Render<ReferenceText>(with => with.Add(part => part.Reference, Deng)
            .Add(part => part.Retraction, new Retraction(Deng.Doi!, Withdrawn: true, new(2026, 1, 2), "https://example.org/notice")));
        Assert.StartsWith("This work is withdrawn (2 January 2026).", drawn.Find(".work").TextContent.Trim(), StringComparison.Ordinal);
        Assert.Equal("https://example.org/notice", drawn.Find(".retracted a").GetAttribute("href"));
    }

    [Fact]
    public void Every_mention_has_its_way_back()
    {
        var citations = Real.Site.Find("/regenerative/msc-studies/")!.Citations;
        var list = Render<References>(with => with.Add(part => part.Citations, citations).Add(part => part.Evidence, Real.Site.Evidence));
        Assert.Equal(citations.Select(citation => "#" + citation.Id).Order(StringComparer.Ordinal), list
            .FindAll(".back a").Select(link => link.GetAttribute("href")!).Order(StringComparer.Ordinal));
        Assert.Equal(citations.Select(citation => citation.SourceId).Distinct(), list.FindAll("ol > li").Select(item => item.Id));
    }

    [Fact]
    public void A_page_without_sources_has_no_list() =>
        Assert.Equal("", Render<References>(with =>
            with.Add(part => part.Citations, Array.Empty<Citation>()).Add(part => part.Evidence, Real.Site.Evidence)).Markup.Trim());

    private IRenderedComponent<ReferenceText> Draw(Reference reference) =>
        Render<ReferenceText>(with => with.Add(part => part.Reference, reference));

    private string Text(Reference reference) =>
        string.Join(' ', Draw(reference).Find(".work").TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
