using System.Text.Encodings.Web;
using System.Text.Json;
using LupusInfo.Content.Evidence;
using LupusInfo.Content.Problems;
using LupusInfo.Content.Reading;

namespace LupusInfo.Content.Editing;

/// <summary>Writes down who read a page.</summary>
public static class Signature
{
    private const string Head = """
        # Which page was read by which clinician: written by "review sign". "text" is the hash of what was read.
        # A page that has no record here says that no clinician has reviewed it.

        """;

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>reviews.yaml with the review in its alphabetical place, or in that of an older review of the same page.</summary>
    /// <param name="before">reviews.yaml as it is; null where there is none.</param>
    /// <param name="review">The review; its page is an article.</param>
    /// <exception cref="ContentFolderException">The file cannot be read, or the review is not one.</exception>
    public static ContentFile Write(ContentFile? before, Review review)
    {
        var text = before is null ? Head : before.Text.TrimEnd() + "\n";
        var found = new List<Problem>();
        IReadOnlyList<Entry> entries = before is not null && NodeReader.Read(before, found) is MapNode map ? map.Entries : [];
        var lines = text.Split('\n')[..^1];
        var next = entries.FirstOrDefault(entry => string.CompareOrdinal(entry.Name, review.Page) > 0);
        var own = entries.FirstOrDefault(entry => entry.Name == review.Page);
        var end = next is null ? lines.Length : next.NameAt.Line - 1;
        var start = own is null ? end : own.NameAt.Line - 1;
        var file = new ContentFile(ReviewReader.Path, string.Join('\n', [.. lines[..start], .. LinesOf(review), .. lines[end..]]) + "\n");
        ReviewReader.Read(file, [review.Page, .. entries.Select(entry => entry.Name)], found);
        return found.Count == 0 ? file : throw new ContentFolderException($"Nothing was signed. {found[0].Advice}");
    }

    private static string[] LinesOf(Review review) =>
    [
        $"{review.Page}:",
        $"  by: {Quoted(review.By)}",
        $"  role: {Quoted(review.Role)}",
        $"  on: {review.On:yyyy-MM-dd}",
        $"  text: \"{review.Text}\"",
    ];

    private static string Quoted(string text) => JsonSerializer.Serialize(text.Trim(), Readable);
}
