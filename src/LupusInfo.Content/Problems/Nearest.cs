namespace LupusInfo.Content.Problems;

/// <summary>Finds what an editor probably meant.</summary>
public static class Nearest
{
    /// <summary>Longer words are no slip of the keyboard, and comparing them would cost time.</summary>
    private const int MostLetters = 40;

    /// <summary>The candidate fewest letters away from the word; null when none is near enough to be meant.</summary>
    public static string? To(string word, IEnumerable<string> candidates)
    {
        var (best, distance) = (default(string), Allowed(word.Length) + 1);
        foreach (var candidate in candidates)
        {
            var d = Distance(word, candidate, Math.Min(distance, Allowed(Math.Max(word.Length, candidate.Length))));
            if (d < distance || (d == distance && best is not null && string.CompareOrdinal(candidate, best) < 0))
            {
                (best, distance) = (candidate, d);
            }
        }

        return best;
    }

    /// <summary>
    /// The path that was meant: one that ends as the written path does, else the only one with its name, else one of its folder or its
    /// name that is few letters away.
    /// </summary>
    public static string? ToPath(string path, IReadOnlyCollection<string> paths)
    {
        if (paths.FirstOrDefault(candidate => IsTail(candidate, path) || IsTail(path, candidate)) is { } tail)
        {
            return tail;
        }

        var name = NameOf(path).ToString();
        var near = paths.Where(candidate => NameOf(candidate).SequenceEqual(name) || IsSameFolder(path, candidate)).ToList();
        var named = name is "index.md" ? [] : near.Where(candidate => NameOf(candidate).SequenceEqual(name)).Take(2).ToList();
        return named.Count == 1 ? named[0] : To(path, near);
    }

    /// <summary>A sentence for a problem's suggestion: the nearest candidate, or the whole list when it is short.</summary>
    public static string Suggest(string word, IReadOnlyCollection<string> candidates) =>
        To(word, candidates) is { } near ? $"Did you mean \"{near}\"?"
        : candidates.Count is > 0 and <= 8 ? $"It can be: {string.Join(", ", candidates)}."
        : "";

    private static bool IsTail(ReadOnlySpan<char> tail, ReadOnlySpan<char> path) =>
        tail.Length > 0 && path.Length > tail.Length && path[^(tail.Length + 1)] == '/' && path.EndsWith(tail, StringComparison.Ordinal);

    private static bool IsSameFolder(ReadOnlySpan<char> path, ReadOnlySpan<char> candidate)
    {
        var (folder, other) = (path.LastIndexOf('/'), candidate.LastIndexOf('/'));
        return folder >= 0 && other >= 0
            && (path[..folder].SequenceEqual(candidate[..other]) || IsTail(path[..folder], candidate[..other]));
    }

    private static ReadOnlySpan<char> NameOf(string path) => path.AsSpan(path.LastIndexOf('/') + 1);

    /// <summary>How many slips are likely in a word: more, and another word was meant.</summary>
    private static int Allowed(int length) => length switch { <= 4 => 1, <= 8 => 2, _ => 3 };

    /// <summary>
    /// Letters to add, drop, change, or swap with their neighbour (optimal string alignment); more than <paramref name="most"/> where it
    /// is farther.
    /// </summary>
    internal static int Distance(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int most)
    {
        if (Math.Abs(a.Length - b.Length) > most)
        {
            return most + 1;
        }

        var same = a.CommonPrefixLength(b);
        a = a[same..];
        b = b[same..];
        while (a.Length > 0 && b.Length > 0 && a[^1] == b[^1])
        {
            a = a[..^1];
            b = b[..^1];
        }

        return a.Length > MostLetters || b.Length > MostLetters ? most + 1 : DistanceWithin(a, b, most);
    }

    /// <summary>
    /// Only the cells that are at most that far from the diagonal count, and it ends with the first two rows that have none so near. Two
    /// rows of the matrix are kept beside the one that is made: a swap looks two rows back.
    /// </summary>
    private static int DistanceWithin(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int most)
    {
        Span<int> rows = stackalloc int[3 * (b.Length + 1)];
        var older = rows[..(b.Length + 1)];
        var old = rows.Slice(b.Length + 1, b.Length + 1);
        var row = rows[^(b.Length + 1)..];
        for (var j = 0; j <= b.Length; j++)
        {
            old[j] = j;
        }

        var leastBefore = 0;
        for (var i = 1; i <= a.Length; i++)
        {
            row.Fill(most + 1);
            row[0] = i;
            var least = i;
            for (var j = Math.Max(1, i - most); j <= Math.Min(b.Length, i + most); j++)
            {
                var cost = char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]) ? 0 : 1;
                row[j] = Math.Min(Math.Min(old[j] + 1, row[j - 1] + 1), old[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    row[j] = Math.Min(row[j], older[j - 2] + 1);
                }

                least = Math.Min(least, row[j]);
            }

            if (least > most && leastBefore > most)
            {
                return most + 1;
            }

            leastBefore = least;
            var free = older;
            older = old;
            old = row;
            row = free;
        }

        return old[b.Length];
    }
}
