using LupusInfo.Content.Articles;
using LupusInfo.Content.Checking;
using Xunit;

namespace LupusInfo.Content.Tests.Checking;

/// <summary>No text holds up the check: twice as long takes about twice the time, for every rule on words.</summary>
public sealed class LinearRulesTests
{
    private const int Characters = 200_000;

    private const string Five =
        "the study of cells helps the study of cells cures the study of cells helps the study says it works they say it helps ";

    /// <summary>As long as a sentence may be that is still read.</summary>
    private const string Sentence = "The study: " + Five + Five + Five + Five + "and it helps. ";

    [Theory]
    [InlineData(Sentence)]
    [InlineData("the study of cells helps ")]
    [InlineData("The study of cells helps. It helps. They say it works. ")]
    [InlineData("if clinics ask how they say cells may help and cure, which is what ")]
    [InlineData("cure that onlyly lylyly and miracle ( , which “ ")]
    [InlineData("It helps. ")]
    [InlineData("People benefit by cells, with it by them from MSC, improved from ")]
    [InlineData("the the in in  in  the  a  b  ")]
    [InlineData("AB1 (CD) EF. ")]
    [InlineData("12 of 30 people in 2019, e.g. A ")]
    [InlineData("In rats it helps [@mice2024]. ")]
    [InlineData("helps [@mice2024] ")]
    [InlineData("See [x](#a) <b> TODO ")]
    [InlineData("## Cells help\n\n- a [y](#b)\n\n")]
    [InlineData("| cells help [@mice2024] | cure |\n| --- | --- |\n| a | b |\n\n")]
    [InlineData("hydroxychloroquine that lupus nephritis reduces ")]
    public void No_text_takes_a_rule_long(string piece)
    {
        var sites = new[] { Characters / 4, Characters }.ToDictionary(length => length, length => Read(piece, length));
        foreach (var rule in Rules.OfArticles)
        {
            Growth.AssertLinear(Characters, length => _ = rule.Check(sites[length].Article, sites[length].Around).Count());
        }

        foreach (var rule in Rules.OfSites.Where(rule => rule.Page.Id != "section-without-page"))
        {
            Growth.AssertLinear(Characters, length => _ = rule.Check(sites[length].Whole).Count());
        }
    }

    [Fact]
    public void A_sentence_too_long_to_be_read_for_its_meaning_is_told_wherever_it_stands()
    {
        var sentence = string.Concat(Enumerable.Repeat("the study of cells helps ", 30)).Trim() + ".";
        Assert.Contains(Examples.Problems(sentence), problem =>
            problem.Rule == "sentence-too-long" && problem.Message.Contains("characters", StringComparison.Ordinal));
        Assert.Contains(Examples.Problems($"| {sentence} |\n| --- |\n| a |"), problem => problem.Rule == "sentence-too-long");
    }

    private static (Article Article, Surroundings Around, Site Whole) Read(string piece, int length)
    {
        const string Path = "en/claims/a.md";
        const string Fields = """
            kind: claim
            claim: "It makes people well."
            verdict: unsupported
            certainty: low
            evidence_searched: 2026-11-20
            """;
        var body = string.Concat(Enumerable.Repeat(piece, length / piece.Length));
        var files = World.Files(World.Evidence + World.Article(Path, body, fields: Fields));
        var site = SiteBuilder.Build(
            files with { Files = [.. files.Files.Where(file => !Address.IsArticle(file.Path))] }, World.Today).Site;
        var context = new ReadingContext(site.Evidence, site.Glossaries(), new HashSet<string> { Path }, new HashSet<string>());
        var article = ArticleReader.Read(files.Files.Single(file => file.Path == Path), context).Article!;
        var whole = site with { Articles = new Dictionary<string, Article> { [article.Address] = article } };
        return (article, new(site.Evidence, site.Glossaries()), whole);
    }
}
