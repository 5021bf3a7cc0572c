using LupusInfo.Content.Articles;
using LupusInfo.Content.Problems;
using LupusInfo.Content.Reading;

namespace LupusInfo.Content.Addresses;

/// <summary>Reads redirects.yaml of each language: old addresses whose pages moved, or are gone.</summary>
public static class RedirectsReader
{
    private static readonly Shape Target = new TextShape("An address of this site, such as /lupus/outlook/.", 1, 200);

    /// <summary>The fields of redirects.yaml: where to go, by old address.</summary>
    public static RecordsShape Shape { get; } = new("New address by old.", new EitherShape(
        "Where the page is now; or, of a page that is gone for good, where its readers may go on.",
        Target,
        new MapShape("A page that is gone for good.", [new("gone", Target, Needed: true)])));

    /// <summary>The old addresses. A line with a mistake is left out and reported.</summary>
    public static IReadOnlyList<OldAddressOwner> Read(
        IReadOnlyList<ContentFile> files, ICollection<Problem> problems, SafetyNet net) =>
        [.. files.Where(file => file.Path == $"{Address.LanguageOf(file.Path)}/redirects.yaml")
            .SelectMany(file => net.Read(file.Path, () => ReadFile(file, problems), []))
            .OfType<OldAddressOwner>()];

    private static List<OldAddressOwner?> ReadFile(ContentFile file, ICollection<Problem> problems) =>
        [.. RecordReader.ReadNamed(file, Shape, problems).Select(entry => Line(file.Path, entry, problems))];

    private static OldAddressOwner? Line(string path, Entry entry, ICollection<Problem> problems)
    {
        var gone = (entry.Value as MapNode)?.Find("gone")?.Value;
        var target = (ScalarNode)(gone ?? entry.Value);
        var old = Parse(path, entry.Name, entry.NameAt, problems);
        var to = Parse(path, target.Value, target.At, problems);
        return old is null || to is null ? null
            : gone is null ? new RedirectOwner(old, path, entry.NameAt, to, target.At)
            : new GoneOwner(old, path, entry.NameAt, to, target.At);
    }

    private static LocalAddress? Parse(string path, string text, Position at, ICollection<Problem> problems)
    {
        var address = LocalAddress.Parse(text);
        if (address is null)
        {
            problems.Add(Problem.Error("wrong-form", path, at, $"\"{text}\" is no address of this site.",
                text.Contains("//", StringComparison.Ordinal)
                    ? "Old addresses lead to pages of this site only: write it from the root, such as /lupus/outlook/."
                : LocalAddress.Parse("/" + text) is { } meant ? $"Begin it with a slash: {meant}."
                : "Write it from the root, such as /lupus/outlook/, with letters, digits, hyphens and dots."));
        }

        return address;
    }
}
