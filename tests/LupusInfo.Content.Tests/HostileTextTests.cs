using FsCheck;
using FsCheck.Fluent;
using LupusInfo.Content.Articles;
using LupusInfo.Content.Problems;
using LupusInfo.Content.Reading;
using Xunit;

namespace LupusInfo.Content.Tests;

/// <summary>Whatever stands in a file, an address or a query, it is read or refused, and nothing else happens.</summary>
public sealed class HostileTextTests
{
    private static readonly string[] Pieces =
    [
        "a", "b", "Z", "kidney", "nephritis", "lupus", "1", "-", ".", "..", "/",
            "//", "\\", "%2e", "%00", "\0", "\u0001", "\u001b[2J", "\u007f",
        "\u0085", "\u202e", "\u200b", "\ufeff", "\u212a", "\u0130", "\ud800",
            "\ufffe", "é", "\u0301", "क", "\U0001f600", "<script>", "\"", "'", "`",
        "&lt;", "&", "?", "#", "*", "~", "^9", ":", ": ", "[", "]", "{", "}", "(",
            ")", "|", ">", "!", "!!str ", "&a ", "*a", "<<: ", "? ", "- ", "--- ",
        "...", "%YAML ", "\n", "\r\n", "\t", " ", "  ", ",", ", ", "=", "+",
            "AND ", "OR ", "NOT ", "TO ", "null", "~", "true", "0x1F", "1e999",
        "2026-02-30", "https:", "javascript:", "healthz", "@", "title: ", "term: ",
    ];

    private static readonly Arbitrary<string> Texts =
        Gen.Elements(Pieces).ArrayOf().Select(string.Concat).ToArbitrary();

    private static readonly Lazy<Language> English = new(() => World.Build(
        World.Evidence + World.Article("en/index.md", "Welcome to the kidney page.")
            + World.Article("en/kidney.md", "## Lupus\n\nLupus nephritis and the kidney."))
        .Site.Languages["en"]);

    [Fact]
    public void A_text_that_is_taken_for_an_address_leads_to_this_site_and_nowhere_else() => Seeded.CheckMany(Texts, times: 1000, text =>
    {
        if (LocalAddress.Parse(text) is { } address)
        {
            Assert.StartsWith("/", address.Path, StringComparison.Ordinal);
            Assert.DoesNotContain("//", address.Path, StringComparison.Ordinal);
            Assert.DoesNotContain("..", address.Path.Split('/'));
            Assert.DoesNotContain(address.ToString(), letter =>
                char.IsControl(letter) || char.IsWhiteSpace(letter) || "<>\"'\\%?&".Contains(letter));
            Assert.Equal(address, LocalAddress.Parse(address.ToString()));
            var there = new Uri(new Uri("https://lupus.example.org/x/"), address.ToString());
            Assert.Equal(("lupus.example.org", address.Path), (there.Host, there.AbsolutePath));
        }
    });

    [Fact]
    public void A_file_of_data_is_read_or_a_problem_says_where_not() => Seeded.CheckMany(Texts, times: 1000, text =>
    {
        var problems = new List<Problem>();
        var node = NodeReader.Read(new ContentFile("en/glossary.yaml", text), problems);
        Assert.True(node is not null || problems.Count > 0 || string.IsNullOrWhiteSpace(text.Trim('\ufeff')), text);
    });

    [Fact]
    public void A_search_finds_pages_that_there_are_or_nothing() => Seeded.CheckMany(Texts, times: 300, text =>
    {
        var found = English.Value.Search.Value.Find(text);
        Assert.All(found.Pages, hit => Assert.NotEmpty(string.Concat(hit.Excerpt.Select(stretch => stretch.Text))));
    });
}
