using LupusInfo.Content.Problems;
using LupusInfo.Content.Reading;

namespace LupusInfo.Content.Safety;

/// <summary>Words of a language for records that all languages share, by key.</summary>
internal static class KeyedWords
{
    /// <summary>The texts of a map by name.</summary>
    public static IReadOnlyDictionary<string, string> Of(MapNode? node) =>
        (node?.Entries ?? []).Where(entry => entry.Value is ScalarNode)
            .ToDictionary(entry => entry.Name, entry => ((ScalarNode)entry.Value).Value.Trim(), StringComparer.Ordinal);

    /// <summary>Reports each key without words, and words for no key.</summary>
    /// <param name="file">The file of words.</param>
    /// <param name="node">The map that holds the field.</param>
    /// <param name="field">The field that holds the words by key.</param>
    /// <param name="keys">The keys that need words.</param>
    /// <param name="record">The file that the keys come from, for the message.</param>
    /// <param name="problems">Gets what is found.</param>
    public static void Compare(
        ContentFile file, MapNode node, string field, IEnumerable<string> keys, string record, ICollection<Problem> problems)
    {
        var wanted = keys.Distinct(StringComparer.Ordinal).ToList();
        var words = node.Map(field)?.Entries ?? [];
        foreach (var key in wanted.Where(key => words.All(entry => entry.Name != key)))
        {
            problems.Add(Problem.Error(
                "missing-words", file.Path, node.PlaceOf(field), $"\"{key}\" of {record} has no words here.",
                    $"Add it under \"{field}\"."));
        }

        foreach (var entry in words.Where(entry => !wanted.Contains(entry.Name)))
        {
            problems.Add(Problem.Error(
                "unknown-record", file.Path, entry.NameAt, $"{record} has no \"{entry.Name}\".", Nearest.Suggest(entry.Name, wanted)));
        }
    }
}
