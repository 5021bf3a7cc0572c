using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Reading;

/// <summary>Everything read from the content folder at one moment, and what could not be read.</summary>
public sealed record ContentFiles(
    IReadOnlyList<ContentFile> Files,
    IReadOnlyList<Picture> Pictures,
    IReadOnlyList<Problem> Problems)
{
    /// <summary>What the system said of each file, by path, before it was read.</summary>
    public IReadOnlyDictionary<string, FileStamp> Stamps { get; init; } = new Dictionary<string, FileStamp>();

    /// <summary>Whether nothing was written, added or removed between the two looks.</summary>
    public static bool Same(IReadOnlyDictionary<string, FileStamp> one, IReadOnlyDictionary<string, FileStamp> other) =>
        one.Count == other.Count && one.All(file => other.TryGetValue(file.Key, out var stamp) && stamp == file.Value);

    /// <summary>Whether both hold the same texts, pictures and problems, whenever they were written.</summary>
    public bool Says(ContentFiles other) =>
        Files.Select(file => file.Hash).SequenceEqual(other.Files.Select(file => file.Hash))
        && Pictures.Select(picture => picture.Hash).SequenceEqual(other.Pictures.Select(picture => picture.Hash))
        && Problems.SequenceEqual(other.Problems);
}
