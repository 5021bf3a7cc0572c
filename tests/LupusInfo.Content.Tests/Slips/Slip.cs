using LupusInfo.Content.Reading;

namespace LupusInfo.Content.Tests.Slips;

/// <summary>One editor's slip: what a file of the content is after it.</summary>
/// <param name="What">What was done, for the report of a failure.</param>
/// <param name="Path">The file it was done to.</param>
/// <param name="After">The file afterwards; a copy under another path when <paramref name="IsCopy"/>.</param>
/// <param name="IsCopy">Whether the file itself stays as it was.</param>
public sealed record Slip(string What, string Path, ContentFile After, bool IsCopy = false)
{
    public override string ToString() => $"{Path}: {What}";
}

/// <summary>Slips in some files of the content at once, at most one a file.</summary>
/// <param name="All">The slips.</param>
public sealed record SlipSet(IReadOnlyList<Slip> All)
{
    /// <summary>
    /// The files after all slips. A copy takes the place of what stands at its path; of two at one path the later one stays.
    /// </summary>
    public List<ContentFile> In(IReadOnlyList<ContentFile> files)
    {
        var after = All.GroupBy(slip => slip.After.Path, StringComparer.Ordinal)
            .ToDictionary(slips => slips.Key, slips => slips.Last().After, StringComparer.Ordinal);
        return [.. files.Select(file => after.Remove(file.Path, out var changed) ? changed : file), .. after.Values];
    }

    /// <summary>The first half, the second half, then all but one: what to look for the guilty slip in.</summary>
    public IEnumerable<SlipSet> Fewer()
    {
        if (All.Count > 1)
        {
            yield return new([.. All.Take(All.Count / 2)]);
            yield return new([.. All.Skip(All.Count / 2)]);
        }

        if (All.Count is > 1 and < 8)
        {
            foreach (var left in All)
            {
                yield return new([.. All.Where(slip => slip != left)]);
            }
        }
    }

    public override string ToString() => string.Join('\n', All);
}
