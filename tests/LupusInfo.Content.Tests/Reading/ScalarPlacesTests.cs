using FsCheck.Xunit;
using LupusInfo.Content.Articles;
using LupusInfo.Content.Reading;
using Xunit;

namespace LupusInfo.Content.Tests.Reading;

/// <summary>A value knows where its characters stand, or that it does not know.</summary>
public sealed class ScalarPlacesTests
{
    private static readonly string[] Pieces = ["word", " ", "  ", "\"", "'", "\\", "é", "😀", "\n", "\n\n", ":x", "-", "#", "\t",
        "two words", "\u00A0", "%"];

    [Theory]
    [InlineData("a: plain words", "plain words")]
    [InlineData("a: plain words\n  go on", "go on")]
    [InlineData("a: 'It''s a page on the sun'", "s a page on the sun")]
    [InlineData("a: \"Rest in the caf\\u00e9 in the shade.\"", " in the shade.")]
    [InlineData("a: \"Say \\\"no\\\" twice\"", " twice")]
    [InlineData("a: \"first line\n   and second\"", "and second")]
    [InlineData("a: \"first\\\n   second\"", "second")]
    [InlineData("a: >\n  Wear a hat\n  and cover up\n", "and cover up")]
    [InlineData("a: >-\n\n  Wear a hat\n\n  and cover up\n", "and cover up")]
    [InlineData("a: |\n  Wear a hat\n    and cover up\n", "  and cover up")]
    [InlineData("a: >\n  Wear\n    a hat\n  and more\n", "  a hat")]
    [InlineData("a:\n  - x\n  - third item", "third item")]
    public void Words_are_found_unbroken_at_their_own_place(string text, string words)
    {
        var scalar = Scalars(NodeReader.Read("a.yaml", text, 1, [])!).Last();
        var start = scalar.Value.IndexOf(words, StringComparison.Ordinal);
        var run = scalar.Runs.Last(run => run.Start <= start);
        Assert.True(run.Exact);
        Assert.StartsWith(words, text.Split('\n')[run.At.Line - 1][(run.ColumnOf(start) - 1)..], StringComparison.Ordinal);
    }

    [Fact]
    public void Each_character_of_the_front_matter_of_the_real_articles_is_where_it_says()
    {
        var files = new ContentFolder(World.RealContent).Read();
        var exact = 0;
        foreach (var file in files.Files.Where(file => Address.IsArticle(file.Path)))
        {
            var (front, _) = FrontMatterReader.Read(file, [])!.Value;
            exact += Scalars(front.Fields).Sum(scalar => Exact(scalar, file.Text.Split('\n')));
        }

        Assert.True(exact > 50_000, $"{exact} characters");
    }

    [Property(MaxTest = 1000)]
    public void Each_character_of_any_value_is_where_it_says(int seed)
    {
        var random = new Random(seed);
        var text = string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ => Pieces[random.Next(Pieces.Length)]));
        var written = random.Next(5) switch
        {
            0 => "a: " + text,
            1 => $"a: \"{text.Replace("\\", random.Next(2) == 0 ? "\\\\" : "\\n", StringComparison.Ordinal)
                .Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\n  ", StringComparison.Ordinal)}\"",
            2 => $"a: '{text.Replace("'", "''", StringComparison.Ordinal).Replace("\n", "\n  ", StringComparison.Ordinal)}'",
            3 => $"a: |\n  {text.Replace("\n", "\n  ", StringComparison.Ordinal)}\n",
            _ => $"a: >-\n  {text.Replace("\n", "\n  ", StringComparison.Ordinal)}\n",
        };
        if (NodeReader.Read("a.yaml", written, 1, []) is MapNode { Entries: [{ Value: ScalarNode scalar }, ..] })
        {
            Exact(scalar, written.Split('\n'));
        }
    }

    /// <summary>How many characters are exact, each of them compared with the file.</summary>
    private static int Exact(ScalarNode scalar, string[] lines)
    {
        var (runs, exact) = (scalar.Runs, 0);
        Assert.Equal(0, runs[0].Start);
        for (var i = 0; i < runs.Count; i++)
        {
            var end = i + 1 < runs.Count ? runs[i + 1].Start : scalar.Value.Length;
            for (var offset = runs[i].Start; runs[i].Exact && offset < end; offset++, exact++)
            {
                Assert.Equal(scalar.Value[offset], lines[runs[i].At.Line - 1][runs[i].ColumnOf(offset) - 1]);
            }
        }

        return exact;
    }

    private static IEnumerable<ScalarNode> Scalars(Node node) => node switch
    {
        ScalarNode scalar => [scalar],
        ListNode list => list.Items.SelectMany(Scalars),
        MapNode map => map.Entries.SelectMany(entry => Scalars(entry.Value)),
        _ => [],
    };
}
