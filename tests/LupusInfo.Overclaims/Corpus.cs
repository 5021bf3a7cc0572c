using LupusInfo.Content.Reading;

namespace LupusInfo.Overclaims;

/// <summary>A sentence with its label.</summary>
/// <param name="Writer">Who wrote it; for a sentence of the site, its file.</param>
/// <param name="Kind">Such as <c>cure</c> or <c>innocent-denial</c>.</param>
/// <param name="IsOver">Whether a reader would take away more than is known.</param>
/// <param name="Text">The sentence.</param>
internal sealed record Labelled(string Writer, string Kind, bool IsOver, string Text);

/// <summary>The sentences in tests/Overclaims, which were written for the trainer, and their labels.</summary>
internal static class Corpus
{
    /// <summary>Where the sentences are.</summary>
    public static string Folder { get; } =
        Path.Combine(Path.GetDirectoryName(ContentSearch.Find(null))!, "tests", "Overclaims");

    /// <summary>What the trainer learns from: the files w*.tsv, with the labels on which both eyes agreed or that were settled.</summary>
    public static IReadOnlyList<Labelled> Training() =>
        [.. Directory.GetFiles(Folder, "w?.tsv").Order(StringComparer.Ordinal).SelectMany(Read)];

    /// <summary>What the trainer has never seen: heldout-*.tsv.</summary>
    public static IReadOnlyList<Labelled> HeldOut() =>
        [.. Directory.GetFiles(Folder, "heldout-*.tsv").Order(StringComparer.Ordinal).SelectMany(Read)];

    /// <summary>How many second labels there are, and how many of them differ from the first.</summary>
    public static (int Labelled, int Different) SecondLabels()
    {
        var first = Directory.GetFiles(Folder, "w?.tsv").SelectMany(Rows).ToDictionary(row => row[0], row => row[3]);
        var second = Directory.GetFiles(Folder, "w?.labels2.tsv").SelectMany(Rows).ToList();
        return (second.Count, second.Count(row => first[row[0]] != row[1]));
    }

    /// <summary>The lines of a table, without comments.</summary>
    public static IEnumerable<string[]> Rows(string path) =>
        File.ReadLines(path).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t'));

    private static IEnumerable<Labelled> Read(string path)
    {
        var settled = Rows(Path.Combine(Folder, "settled.tsv")).ToDictionary(row => row[0], row => row[1]);
        return Rows(path).Select(row => new Labelled(row[1], row[2], settled.GetValueOrDefault(row[0], row[3]) == "over", row[4]));
    }
}
