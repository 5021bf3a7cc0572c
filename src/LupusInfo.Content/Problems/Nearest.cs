namespace LupusInfo.Content.Problems;

/// <summary>Finds what an editor probably meant.</summary>
public static class Nearest
{
    /// <summary>The candidate fewest letters away from the word; null when none is near enough to be meant.</summary>
    public static string? To(string word, IEnumerable<string> candidates)
    {
        var (best, distance) = (default(string), int.MaxValue);
        foreach (var candidate in candidates.Order(StringComparer.Ordinal))
        {
            var d = Distance(word, candidate);
            if (d < distance)
            {
                (best, distance) = (candidate, d);
            }
        }

        return best is not null && distance <= Math.Max(2, Math.Max(word.Length, best.Length) / 3) ? best : null;
    }

    /// <summary>A sentence for a problem's suggestion: the nearest candidate, or the whole list when it is short.</summary>
    public static string Suggest(string word, IReadOnlyCollection<string> candidates) =>
        To(word, candidates) is { } near ? $"Did you mean \"{near}\"?"
        : candidates.Count is > 0 and <= 8 ? $"It can be: {string.Join(", ", candidates)}."
        : "";

    /// <summary>Letters to add, drop, change, or swap with their neighbour (optimal string alignment).</summary>
    private static int Distance(string a, string b)
    {
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            rows[i, 0] = i;
        }

        for (var j = 0; j <= b.Length; j++)
        {
            rows[0, j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]) ? 0 : 1;
                rows[i, j] = Math.Min(Math.Min(rows[i - 1, j] + 1, rows[i, j - 1] + 1), rows[i - 1, j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
                }
            }
        }

        return rows[a.Length, b.Length];
    }
}
