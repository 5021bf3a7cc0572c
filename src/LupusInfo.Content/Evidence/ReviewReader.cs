using LupusInfo.Content.Problems;
using LupusInfo.Content.Reading;

namespace LupusInfo.Content.Evidence;

/// <summary>Reads reviews.yaml.</summary>
public static class ReviewReader
{
    /// <summary>Its path from the content folder.</summary>
    public const string Path = "data/reviews.yaml";

    /// <summary>The fields of reviews.yaml.</summary>
    public static RecordsShape Shape { get; } = new("Reviewed pages by file, such as en/lupus/outlook.md.", new MapShape("One review.",
    [
        new("by", new TextShape("The name of the clinician who read the whole page.", 3, 120), Needed: true),
        new("role", new TextShape("Such as consultant rheumatologist.", 3, 160), Needed: true),
        new("on", new DateShape("The day on which it was read."), Needed: true),
        new("text", new TextShape("Hash of what was read: as \"review sign\" writes it.", 16, 16, "^[0-9a-f]+$"), Needed: true),
    ]));

    /// <summary>The reviews by page. One with a mistake is left out and reported.</summary>
    /// <param name="file">reviews.yaml.</param>
    /// <param name="articles">Files of all articles.</param>
    /// <param name="problems">Takes what is wrong.</param>
    public static IReadOnlyDictionary<string, Review> Read(
        ContentFile file, IReadOnlyCollection<string> articles, ICollection<Problem> problems)
    {
        var reviews = new Dictionary<string, Review>(StringComparer.Ordinal);
        foreach (var (page, at, value) in RecordReader.ReadNamed(file, Shape, problems))
        {
            if (!articles.Contains(page))
            {
                problems.Add(Problem.Error("unknown-record", file.Path, at, $"There is no article {page}.",
                    Nearest.ToPath(page, articles) is { } near ? $"Did you mean \"{near}\"?"
                        : "Name its file, such as en/lupus/outlook.md."));
                continue;
            }

            var node = (MapNode)value;
            reviews[page] = new(page, node.Date("on")!.Value, node.Text("by")!, node.Text("role")!, node.Text("text")!, at);
        }

        return reviews;
    }
}
