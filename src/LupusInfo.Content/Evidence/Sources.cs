using LupusInfo.Content.Problems;
using LupusInfo.Content.Reading;

namespace LupusInfo.Content.Evidence;

/// <summary>The sources that records of every kind name.</summary>
public static class Sources
{
    /// <summary>Reports each key that no reference has.</summary>
    public static void Check(
        string path, IEnumerable<ScalarNode> keys, IReadOnlyDictionary<string, Reference> references, ICollection<Problem> problems)
    {
        foreach (var key in keys.Where(key => !references.ContainsKey(key.Value)))
        {
            problems.Add(Problem.Error("unknown-citation", path, key.At, $"No reference has the key \"{key.Value}\".",
                Nearest.Suggest(key.Value, [.. references.Keys])) with { LookedFor = key.Value });
        }
    }
}
