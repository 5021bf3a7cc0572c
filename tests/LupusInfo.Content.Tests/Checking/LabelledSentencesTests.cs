using System.Globalization;
using Xunit;

namespace LupusInfo.Content.Tests.Checking;

/// <summary>
/// How often the rules on words are right, on sentences whose answers people wrote down beforehand. The figures stand in
/// docs/rules-figures.md.
/// </summary>
public sealed class LabelledSentencesTests
{
    private static readonly string Glossary = string.Join(
        '\n', new[] { "belimumab", "voclosporin", "mycophenolate" }.Select(name =>
        $"{name}: {{ term: \"{name}\", kind: medicine, means: \"A medicine for lupus.\" }}"));

    private static readonly IReadOnlyList<Labelled> Sentences = Read();

    private static readonly Lazy<HashSet<(string File, string Rule)>> Found = new(FindAll);

    [Fact]
    public void There_are_enough_sentences_of_each_kind_to_judge_by()
    {
        Assert.True(Sentences.Count >= 150, $"{Sentences.Count} sentences");
        Assert.All(new[] { "certainty-verbs", "hype-words", "none" }, rule =>
            Assert.True(Sentences.Count(labelled => labelled.Rules.Contains(rule)) >= 30, rule));
        Assert.Equal(Sentences.Count, Sentences.Select(labelled => (labelled.Text, labelled.Certainty)).Distinct().Count());
    }

    [Theory]
    [InlineData("certainty-verbs", 0.98, 0.92)]
    [InlineData("hype-words", 0.95, 0.95)]
    public void A_rule_on_words_finds_what_it_promises_to_find_and_little_else(string rule, double precision, double recall)
    {
        var found = Sentences.Where(labelled => Finds(rule, labelled)).ToList();
        var wanted = Sentences.Where(labelled => labelled.Rules.Contains(rule)).ToList();
        var right = found.Intersect(wanted).Count();
        var (p, r) = ((double)right / found.Count, (double)right / wanted.Count);

        var mistakes = string.Join(
            '\n', found.Except(wanted).Select(labelled => "false: " + labelled.Text)
            .Concat(wanted.Except(found).Select(labelled => "missed: " + labelled.Text)));
        Assert.True(p >= precision, $"precision {p:0.000}\n{mistakes}");
        Assert.True(r >= recall, $"recall {r:0.000}\n{mistakes}");

        var figures = File.ReadAllText(Path.Combine(Path.GetDirectoryName(World.RealContent)!, "docs/rules-figures.md"));
        Assert.Contains(string.Create(
            CultureInfo.InvariantCulture, $"| {rule} | {wanted.Count} of {Sentences.Count} | {p:0.00} | {r:0.00} |"), figures,
            StringComparison.Ordinal);
    }

    private static bool Finds(string rule, Labelled labelled) => Found.Value.Contains((labelled.Path, rule));

    /// <summary>What is found in one site, in which each sentence is a page of its own.</summary>
    private static HashSet<(string File, string Rule)> FindAll() =>
        [.. Examples.Problems(string.Concat(Sentences.Select(labelled => labelled.Page)) + $"== en/glossary.yaml\n{Glossary}")
            .Select(problem => (problem.File, problem.Rule))];

    private static List<Labelled> Read() =>
        [.. File.ReadLines(Path.Combine(
        Path.GetDirectoryName(World.RealContent)!, "tests/LupusInfo.Content.Tests/Checking/labelled-sentences.tsv"))
        .Where(line => line.Length > 0 && line[0] != '#')
        .Select(line => line.Split('\t'))
        .Select((parts, index) => new Labelled(parts[0], parts[1], parts[2], $"en/claims/sentence-{index}.md"))];

    /// <summary>A sentence or two, the certainty of the page that has it, and the rules that must find something.</summary>
    private sealed record Labelled(string Text, string Certainty, string Rules, string Path)
    {
        public string Page => $"== {Path}\n---\nkind: claim\nverdict: supported\ncertainty: {Certainty}\n---\n{Text}\n";
    }
}
