using LupusInfo.Content.Evidence;
using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Articles.Markdown;

/// <summary>Numbers sources by first use in one article.</summary>
internal sealed class CitationList(string path, IReadOnlyDictionary<string, Reference> references, ICollection<Problem> problems)
{
    private readonly Dictionary<string, (int Number, int Mentions)> seen = new(StringComparer.Ordinal);
    private readonly List<Citation> all = [];
    private readonly Suggestions suggestions = new();

    /// <summary>Every mention in order.</summary>
    public IReadOnlyList<Citation> All => all;

    /// <summary>Adds a mention; null, with a problem, when no reference has the key.</summary>
    public Citation? Add(string key, string? place, Position at)
    {
        if (key.Length == 0)
        {
            problems.Add(Problem.Error("citation-form", path, at, "A citation has no key.", "Write [@key]; two with [@key; @other]."));
            return null;
        }

        if (!references.TryGetValue(key, out var reference))
        {
            problems.Add(Problem.Error("unknown-citation", path, at, $"No reference has the key \"{key}\".",
                suggestions.For(key, () => Nearest.Suggest(key, [.. references.Keys]))) with { LookedFor = key });
            return null;
        }

        if (place is not null && (place.Contains('@', StringComparison.Ordinal) || references.ContainsKey(place)))
        {
            var other = place.TrimStart('@');
            problems.Add(Problem.Error("citation-form", path, at, $"\"{other}\" is taken for a page of \"{key}\".",
                $"Write a semicolon between two sources: [@{key}; @{other}]."));
            return null;
        }

        var (number, mentions) = seen.GetValueOrDefault(key, (seen.Count + 1, 0));
        seen[key] = (number, mentions + 1);
        var citation = new Citation(reference, number, mentions + 1, place, at);
        all.Add(citation);
        return citation;
    }

    /// <summary>Adds a mention of each key.</summary>
    public IReadOnlyList<Citation> AddAll(IEnumerable<string> keys, Position at) =>
        [.. keys.Select(key => Add(key, place: null, at)).OfType<Citation>()];
}
