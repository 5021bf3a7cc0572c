using Xunit;

namespace LupusInfo.Content.Tests.Checking;

/// <summary>
/// How often the rules on words are right, on sentences whose answers people wrote down beforehand.
/// </summary>
public sealed class LabelledSentencesTests
{
    private static readonly string Glossary = string.Join(
        '\n', new[] { "belimumab", "voclosporin", "mycophenolate" }.Select(name =>
        $"{name}: {{ term: \"{name}\", kind: medicine, means: \"A medicine for lupus.\" }}"));

    private static readonly IReadOnlyList<Labelled> Sentences = Read();

    [Fact]
    public void There_are_enough_sentences_of_each_kind_to_judge_by()
    {
        Assert.True(Sentences.Count >= 150, $"{Sentences.Count} sentences");
        Assert.All(new[] { "certainty-verbs", "hype-words", "none" }, rule =>
            Assert.True(Sentences.Count(labelled => labelled.Rules.Contains(rule)) >= 30, rule));
        Assert.Equal(Sentences.Count, Sentences.Select(labelled => (labelled.Text, labelled.Certainty)).Distinct().Count());
    }

    /// <summary>It reads simple sentences only, and is to be sure of these.</summary>
    [Fact]
    public void The_rule_on_verbs_is_right_in_what_it_finds()
    {
        var found = Sentences.Where(labelled => Finds(labelled, "certainty-verbs")).ToList();
        var wrong = found.Where(labelled => !labelled.Rules.Contains("certainty-verbs")).Select(labelled => labelled.Text).ToList();
        Assert.True(found.Count >= 40, $"{found.Count} found");
        Assert.True(wrong.Count <= found.Count / 50, string.Join('\n', wrong));
    }

    /// <summary>None of these sentences was shown to the trainer. The model does not know a page's certainty, and these turn on it.</summary>
    [Fact]
    public void With_the_model_most_of_what_says_too_much_is_found()
    {
        var wanted = Sentences.Where(labelled => labelled.Rules != "none").ToList();
        var missed = wanted.Where(labelled => !Finds(labelled, "certainty-verbs", "overclaim")).ToList();
        Assert.True(missed.Count <= 45, $"{missed.Count} of {wanted.Count}:\n" + string.Join('\n', missed.Select(one => one.Text)));
    }

    private static bool Finds(Labelled labelled, params string[] rules) => Examples
        .Problems($"== en/claims/example.md\n---\nkind: claim\nverdict: supported\ncertainty: "
            + $"{labelled.Certainty}\n---\n{labelled.Text}\n== en/glossary.yaml\n{Glossary}")
        .Any(problem => rules.Contains(problem.Rule));

    private static List<Labelled> Read() =>
        [.. File.ReadLines(Path.Combine(
        Path.GetDirectoryName(World.RealContent)!, "tests/LupusInfo.Content.Tests/Checking/labelled-sentences.tsv"))
        .Where(line => line.Length > 0 && line[0] != '#')
        .Select(line => line.Split('\t'))
        .Select(parts => new Labelled(parts[0], parts[1], parts[2]))];

    /// <summary>A sentence or two, the certainty of the page that has it, and the rules that must find something.</summary>
    private sealed record Labelled(string Text, string Certainty, string Rules);
}
