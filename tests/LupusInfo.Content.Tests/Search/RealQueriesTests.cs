using Xunit;
using Xunit.Abstractions;

namespace LupusInfo.Content.Tests.Search;

/// <summary>
/// What people type, on the real content. The list was written before the ranking was tuned. Of every two lines the second is left out of
/// tuning: only its count is printed, unless LUPUSINFO_SHOW_HELD is set.
/// </summary>
public sealed class RealQueriesTests(ITestOutputHelper output)
{
    private static readonly Lazy<Site> Site = new(
        () => SiteBuilder.Build(new Content.Reading.ContentFolder(World.RealContent).Read(), World.Today).Site);

    /// <summary>What marks a query whose page must come first.</summary>
    private const char Must = '!';

    private static readonly IReadOnlyList<(string Query, string[] Pages)> Lines =
    [
        .. File.ReadLines(Path.Combine(World.RealContent, "..", "tests", "LupusInfo.Content.Tests", "Search", "queries.txt"))
            .Where(line => !line.StartsWith('#') && line.Contains('|', StringComparison.Ordinal))
            .Select(line => line.Split('|'))
            .Select(parts => (parts[0].Trim(), parts[1].Trim().Split(' '))),
    ];

    private static readonly IReadOnlyList<(string Query, string[] Pages)> Queries =
        [.. Lines.Where(line => !line.Query.StartsWith(Must))];

    public static TheoryData<string, string> Reported
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var (query, pages) in Lines.Where(line => line.Query.StartsWith(Must)))
            {
                data.Add(query.TrimStart(Must, ' '), string.Join(' ', pages));
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Reported))]
    public void What_was_reported_as_not_found_comes_first(string query, string pages) =>
        Assert.Contains(Found(query).FirstOrDefault("nothing"), pages.Split(' '));

    [Fact]
    public void What_people_type_leads_to_the_page_that_answers()
    {
        var (tuned, held) = (Count(Queries.Where((_, number) => number % 2 == 0), show: true),
            Count(Queries.Where((_, number) => number % 2 == 1), show: false));
        output.WriteLine($"Tuned: first {tuned.First} and in the first three {tuned.Three} of {tuned.All}.");
        output.WriteLine($"Held out: first {held.First} and in the first three {held.Three} of {held.All}.");
        Assert.True(tuned.First >= 0.85 * tuned.All && tuned.Three >= 0.96 * tuned.All, "of the tuned half");
        Assert.True(held.First >= 0.85 * held.All && held.Three >= 0.96 * held.All, "of the half held out");
    }

    private (int First, int Three, int All) Count(IEnumerable<(string Query, string[] Pages)> queries, bool show)
    {
        var (first, three, all) = (0, 0, 0);
        foreach (var (query, pages) in queries)
        {
            var found = Found(query);
            all++;
            first += found.Take(1).Any(pages.Contains) ? 1 : 0;
            three += found.Any(pages.Contains) ? 1 : 0;
            if (show && !found.Take(1).Any(pages.Contains))
            {
                output.WriteLine($"{query} -> {string.Join(", ", found)} (wanted {string.Join(" or ", pages)})");
            }
        }

        return (first, three, all);
    }

    private static List<string> Found(string query) => [.. Site.Value.Languages["en"].Search.Value.Find(query).Pages.Take(3)
        .Select(hit => hit.Article.Path["en/".Length..^".md".Length])];
}
