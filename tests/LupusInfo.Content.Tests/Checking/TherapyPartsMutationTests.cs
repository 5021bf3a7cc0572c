using System.Text.RegularExpressions;
using LupusInfo.Content.Articles;
using LupusInfo.Content.Problems;
using LupusInfo.Content.Reading;
using Xunit;

namespace LupusInfo.Content.Tests.Checking;

/// <summary>Takes one needed part at a time out of every therapy page of the real content: each time the page must not be published.</summary>
public sealed partial class TherapyPartsMutationTests
{
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
        ["evidence_searched"] = text => Field("evidence_searched").Replace(text, ""),
    };

    public static TheoryData<string, string> Mutants
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var article in SiteBuilder.Build(Real, World.Today).Site.Articles.Values.Where(article => article.Kind is ArticleKind.Therapy))
            {
                foreach (var part in Cuts.Keys)
                {
                    data.Add(article.Path, part);
                }
            }

            return data;
        }
    }

    [Fact]
    public void There_are_therapy_pages() => Assert.True(Mutants.Count >= 8 * Cuts.Count);

    [Theory]
    [MemberData(nameof(Mutants))]
    public void A_therapy_page_without_a_needed_part_is_not_published(string path, string part)
    {
        var whole = Real.Files.Single(file => file.Path == path).Text;
        var cut = Cuts[part](whole);
        Assert.NotEqual(whole, cut);

        // Links to pages that are not here do not matter: only this page's parts do.
        var built = SiteBuilder.Build(Real with { Files = [.. Real.Files.Where(file => !Address.IsArticle(file.Path)), new(path, cut)] }, World.Today);
        var problem = built.Problems.First(problem => problem.File == path && problem.Rule is "therapy-parts" or "missing-field");
        Assert.Equal(Severity.Error, problem.Severity);
        Assert.Null(built.Site.Find(Address.OfArticle(path)));
        Assert.Equal(problem.Rule == "therapy-parts" ? Array.FindIndex(cut.Split('\n'), line => line.StartsWith("kind:", StringComparison.Ordinal)) + 1 : 2, problem.At.Line);
    }

    private static Regex Field(string name) => new($@"^{name}:.*\n(?:  .*\n)*", RegexOptions.Multiline);

    [GeneratedRegex(@"^::: (?:fact-box|evidence-ladder|trials) .*\n:::\n", RegexOptions.Multiline)]
    private static partial Regex EvidenceBox();

    [GeneratedRegex(@"^(## .*\{#harms\}\n)(?:(?!## ).*\n)*", RegexOptions.Multiline)]
    private static partial Regex HarmsText();

    [GeneratedRegex(@"^::: unknown\n(?:(?!:::).*\n)*:::\n", RegexOptions.Multiline)]
    private static partial Regex NotKnown();
}
