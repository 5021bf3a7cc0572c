using System.Text.RegularExpressions;
using LupusInfo.Content.Articles;
using LupusInfo.Content.Glossary;
using LupusInfo.Content.Problems;
using LupusInfo.Content.Reading;
using Xunit;

namespace LupusInfo.Content.Tests.Checking;

/// <summary>Renames every page and every heading of the real content, some at a time, and looks at what the check makes of it.</summary>
public sealed partial class RenameTests
{
    private const int Rounds = 4;

    private static readonly ContentFiles Real = new ContentFolder(World.RealContent).Read();

    private static readonly Built Before = SiteBuilder.Build(Real, World.Today);

    private static readonly IReadOnlyList<Article> Articles = [.. Before.Readings.Values.Select(reading =>
        reading.Article).OfType<Article>().OrderBy(article => article.Path, StringComparer.Ordinal)];

    /// <summary>Words of the glossary that name a page which says more: a link too.</summary>
    private static readonly IReadOnlyList<Term> Seen =
        [.. Before.Site.Languages.Values.SelectMany(language => language.Glossary.Terms.Values).Where(term => term.See is not null)];

    public static TheoryData<int> PageRounds => [.. Enumerable.Range(0, Rounds)];

    public static TheoryData<int> HeadingRounds => [.. Enumerable.Range(0, Articles.Max(article => article.Headings.Count))];

    [Theory]
    [MemberData(nameof(PageRounds))]
    public void Every_link_to_a_page_that_was_renamed_is_an_error_at_its_place_and_no_other_link_is(int round)
    {
        var renamed = Articles.Where((_, index) => index % Rounds == round).Select(article => article.Path).ToHashSet();
        var after = SiteBuilder.Build(
            Real with { Files = [.. Real.Files.Select(file => renamed.Contains(file.Path) ? new(NewPath(file.Path), file.Text) : file)] },
            World.Today);

        var expected = Articles.SelectMany(article => article.Links
            .Where(link => renamed.Contains(link.TargetPath) && !link.Url.StartsWith('#'))
            .Select(link => ("broken-link", renamed.Contains(article.Path) ? NewPath(article.Path) : article.Path, link.At)))
            .Concat(Seen.Where(term => renamed.Contains(term.See!.Path)).Select(term => ("broken-link", term.File, term.See!.At)));
        Assert.NotEmpty(expected);
        AssertSame(expected, LinkProblems(after));
    }

    [Theory]
    [MemberData(nameof(HeadingRounds))]
    public void Every_link_to_a_heading_that_was_renamed_is_an_error_at_its_place_and_no_other_link_is(int round)
    {
        var renamed = Articles.Where(article => article.Headings.Count > round)
            .ToDictionary(article => article.Path, article => article.Headings[round], StringComparer.Ordinal);
        var after = SiteBuilder.Build(
            Real with { Files = [.. Real.Files.Select(file =>
            renamed.TryGetValue(file.Path, out var heading) ? Renamed(file, heading) : file)] }, World.Today, Before);

        Assert.All(renamed, heading =>
            Assert.DoesNotContain(after.Readings[heading.Key].Article!.Headings, other => other.Id == heading.Value.Id));
        AssertSame(
            Articles.SelectMany(article => article.Links
                .Where(link => link.Fragment is not null && renamed.GetValueOrDefault(link.TargetPath)?.Id == link.Fragment)
                .Select(link => ("broken-fragment", article.Path, link.At)))
            .Concat(Seen.Where(term => term.See is { Heading: { } heading } see && renamed.GetValueOrDefault(see.Path)?.Id == heading)
                .Select(term => ("broken-fragment", term.File, term.See!.At))),
            LinkProblems(after));
    }

    [Fact]
    public void Headings_of_the_real_content_are_linked_to_often_enough_for_this_to_mean_something() =>
        Assert.True(Articles.Sum(article => article.Links.Count(link => link.Fragment is not null)) >= 10);

    private static string NewPath(string path) => path[..^".md".Length] + "-renamed.md";

    private static ContentFile Renamed(ContentFile file, Heading heading)
    {
        var lines = file.Text.Split('\n');
        var line = lines[heading.At.Line - 1];
        lines[heading.At.Line - 1] = OwnId().IsMatch(line) ? OwnId().Replace(line, "{#$1-renamed}") : line + " and more";
        return new(file.Path, string.Join('\n', lines));
    }

    /// <summary>What is wrong with links that was right before.</summary>
    private static IEnumerable<(string Rule, string File, Position At)> LinkProblems(Built after) => after.Problems.Except(Before.Problems)
        .Where(problem => problem.Rule is "broken-link" or "broken-fragment")
        .Select(problem => (problem.Rule, problem.File, problem.At));

    private static void AssertSame(
        IEnumerable<(string Rule, string File, Position At)> expected, IEnumerable<(string Rule, string File, Position At)> found) =>
        Assert.Equal(Sorted(expected), Sorted(found));

    private static IEnumerable<string> Sorted(IEnumerable<(string Rule, string File, Position At)> places) =>
        places.Select(place => $"{place.File}:{place.At} {place.Rule}").Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{#([a-z][a-z0-9-]*)\}")]
    private static partial Regex OwnId();
}
