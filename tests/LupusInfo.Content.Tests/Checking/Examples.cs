using System.Text;
using System.Text.RegularExpressions;
using LupusInfo.Content.Problems;
using LupusInfo.Content.Reading;

namespace LupusInfo.Content.Tests.Checking;

/// <summary>Makes a small site of a rule's example: what the example does not name is filled in, without a fault.</summary>
internal static partial class Examples
{
    /// <summary>Where an example's body stands when it names no file.</summary>
    public const string Path = "en/lupus/example.md";

    private const string Surroundings = """
        == en/index.md
        ---
        title: "The home page"
        description: "A home page that the examples of all rules share, and that has no fault."
        order: 0
        kind: page
        updated: 2026-11-20
        ---
        Welcome.
        == en/lupus/index.md
        ---
        title: "The section"
        description: "A section page that the examples of all rules share, and that has no fault."
        order: 0
        kind: section
        updated: 2026-11-20
        ---
        Welcome.

        """;

    /// <summary>What is found in the small site.</summary>
    public static IReadOnlyList<Problem> Problems(string example)
    {
        var files = World.Files(World.Evidence + Surroundings + Complete(example));
        var pictures = new[] { new Picture("en/lupus/rash.png", "image/png", new byte[] { 1 }) };
        return SiteBuilder.Build(files with { Files = [.. Joined(files.Files)], Pictures = pictures }, World.Today).Problems;
    }

    /// <summary>Sources and terms that an example brings are added to those of the small site.</summary>
    private static IEnumerable<ContentFile> Joined(IEnumerable<ContentFile> files) =>
        files.GroupBy(file => file.Path).Select(same => same.Aggregate(Join));

    private static ContentFile Join(ContentFile first, ContentFile second) =>
        new(first.Path, first.Name.EndsWith(".json", StringComparison.Ordinal)
        ? first.Text.TrimEnd()[..^1] + "," + second.Text.TrimStart()[1..]
        : first.Text.TrimEnd() + "\n" + second.Text);

    private static string Complete(string example)
    {
        var text = new StringBuilder();
        var files = example.StartsWith("== ", StringComparison.Ordinal) ? World.Files(example).Files : [new(Path, example)];
        foreach (var (file, index) in files.Select((file, index) => (file, index)))
        {
            text.Append("== ").Append(file.Path).Append('\n')
                .Append(file.Name.EndsWith(".md", StringComparison.Ordinal) ? CompleteArticle(file.Text, index) : file.Text).Append('\n');
        }

        return text.ToString();
    }

    private static string CompleteArticle(string text, int index)
    {
        var (own, body) = text.StartsWith("---\n", StringComparison.Ordinal)
            && text.IndexOf("\n---\n", 4, StringComparison.Ordinal) is > 0 and var close
            ? (text[4..(close + 1)], text[(close + 5)..])
            : ("", text);
        var named = FieldName().Matches(own).Select(match => match.Groups["name"].Value).ToHashSet();
        var kind = KindField().Match(own) is { Success: true } match ? match.Groups["kind"].Value : "article";
        var missing = Defaults(kind, index).Where(line => !named.Contains(line[..line.IndexOf(':', StringComparison.Ordinal)]));
        return $"---\n{own}{string.Join('\n', missing)}\n---\n{body}";
    }

    private static IEnumerable<string> Defaults(string kind, int index)
    {
        List<string> lines =
        [
            $"title: \"Example number {index}\"",
            $"description: \"One sentence of the right length that stands on example number {index} only.\"",
            $"order: {index + 1}",
            "updated: 2026-11-20",
        ];
        if (kind is "article" or "therapy" or "claim" or "decision")
        {
            lines.AddRange(["main_message: \"One thing to remember.\"", "review_by: 2027-05-21",
                "key_points: [\"The first point.\", \"The second point.\"]"]);
        }

        if (kind is "therapy" or "claim" or "decision")
        {
            lines.AddRange(["evidence_searched: 2026-11-20", "certainty: low"]);
        }

        lines.AddRange(kind switch
        {
            "decision" => ["questions: [\"What is it made of?\", \"Who was studied?\", \"What does it cost?\"]"],
            "therapy" => ["approval: msc", "questions: [\"What is it made of?\", \"Who was studied?\", \"What does it cost?\"]"],
            "claim" => ["claim: \"The cells make people well again.\"", "verdict: unsupported"],
            _ => [],
        });
        return lines;
    }

    [GeneratedRegex("^(?<name>[a-z_]+):", RegexOptions.Multiline)]
    private static partial Regex FieldName();

    [GeneratedRegex("^kind: (?<kind>[a-z]+)", RegexOptions.Multiline)]
    private static partial Regex KindField();
}
