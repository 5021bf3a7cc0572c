using System.Text.RegularExpressions;
using LupusInfo.Content.Articles;
using LupusInfo.Content.Problems;
using LupusInfo.Content.Reading;
using Xunit;

namespace LupusInfo.Content.Tests.Checking;

/// <summary>
/// Takes one needed part at a time out of every therapy page of the real content: each time the page must not be published.
/// </summary>
public sealed partial class TherapyPartsMutationTests
{
    private const string NullApproval = "approval that is null";

    private static readonly ContentFiles Real = new ContentFolder(World.RealContent).Read();

    private static readonly Dictionary<string, Func<string, string>> Cuts = new(StringComparer.Ordinal)
    {
        ["evidence"] = text => EvidenceBox().Replace(text, ""),
        ["harms"] = text => text.Replace(" {#harms}", "", StringComparison.Ordinal),
        ["text of harms"] = text => HarmsText().Replace(text, "$1"),
        ["other choices"] = text => text.Replace(" {#other-choices}", "", StringComparison.Ordinal),
        ["what is not known"] = text => NotKnown().Replace(text, ""),
        ["approval"] = text => Field("approval").Replace(text, ""),
        ["certainty"] = text => Field("certainty").Replace(text, ""),
        ["questions"] = text => Field("questions").Replace(text, ""),
        ["citations"] = text => Citations().Replace(text, ""),
        [NullApproval] = text => Field("approval").Replace(text, "approval: null\n"),
        ["evidence_searched"] = text => Field("evidence_searched").Replace(text, ""),
    };

    private static readonly Lazy<Built> Whole = new(() => SiteBuilder.Build(Real, World.Today));

    public static TheoryData<string> Parts => [.. Cuts.Keys];

    [Fact]
    public void There_are_therapy_pages() => Assert.True(TherapyPages().Count >= 8);

    /// <summary>Out of all at once, since reading the data again costs most. Links to pages that are not here do not matter.</summary>
    [Theory]
    [MemberData(nameof(Parts))]
    public void A_therapy_page_without_a_needed_part_is_not_published(string part)
    {
        var cut = TherapyPages().ConvertAll(path => new ContentFile(path, Cuts[part](TextOf(path))));
        var built = SiteBuilder.Build(
            Real with { Files = [.. Real.Files.Where(file => !Address.IsArticle(file.Path)), .. cut] }, World.Today);
        Assert.All(cut, page =>
        {
            Assert.NotEqual(TextOf(page.Path), page.Text);
            var problem = built.Problems.First(problem => problem.File == page.Path && problem.Rule is "therapy-parts" or "missing-field");
            Assert.Equal(Severity.Error, problem.Severity);
            Assert.Null(built.Site.Find(Address.OfArticle(page.Path)));
            var field = problem.Rule == "therapy-parts" ? "kind:" : part == NullApproval ? "approval:" : "title:";
            var line = Array.FindIndex(page.Text.Split('\n'), line => line.StartsWith(field, StringComparison.Ordinal)) + 1;
            Assert.Equal(line, problem.At.Line);
        });
    }

    [Theory]
    [InlineData("citations")]
    [InlineData(NullApproval)]
    public void A_running_server_goes_on_with_the_page_as_it_was(string part)
    {
        var pages = Whole.Value.Site.Articles.Values.Where(article => article.Kind is ArticleKind.Therapy)
            .ToDictionary(page => page.Path, page => page.File.Text);
        var cut = Real.Files.Select(file => pages.ContainsKey(file.Path) ? new(file.Path, Cuts[part](file.Text)) : file);
        var after = SiteBuilder.Build(Real with { Files = [.. cut] }, World.Today, Whole.Value);
        Assert.All(pages, page => Assert.Equal(page.Value, after.Site.Find(Address.OfArticle(page.Key))?.File.Text));
    }

    private static List<string> TherapyPages() =>
        [.. Whole.Value.Site.Articles.Values.Where(article => article.Kind is ArticleKind.Therapy).Select(article => article.Path)];

    private static string TextOf(string path) => Real.Files.Single(file => file.Path == path).Text;

    private static Regex Field(string name) => new($@"^{name}:.*\n(?:  .*\n)*", RegexOptions.Multiline);

    [GeneratedRegex(@"^::: (?:fact-box|evidence-ladder|trials) .*\n:::\n", RegexOptions.Multiline)]
    private static partial Regex EvidenceBox();

    [GeneratedRegex(@"^(## .*\{#harms\}\n)(?:(?!## ).*\n)*", RegexOptions.Multiline)]
    private static partial Regex HarmsText();

    [GeneratedRegex(@"\[@[^\]]*\]")]
    private static partial Regex Citations();

    [GeneratedRegex(@"^::: unknown\n(?:(?!:::).*\n)*:::\n", RegexOptions.Multiline)]
    private static partial Regex NotKnown();
}
