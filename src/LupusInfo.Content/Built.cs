using LupusInfo.Content.Articles;
using LupusInfo.Content.Problems;
using LupusInfo.Content.Reading;

namespace LupusInfo.Content;

/// <summary>What a build gives: what readers see, what each file gave, and what was wrong.</summary>
/// <param name="Site">What readers see.</param>
/// <param name="Readings">What each article file gave, published or not, by path.</param>
/// <param name="Problems">Everything found wrong, sorted.</param>
public sealed record Built(Site Site, IReadOnlyDictionary<string, ArticleReading> Readings, IReadOnlyList<Problem> Problems)
{
    /// <summary>Fingerprint of data and glossaries: while it stays, a reading of a file that did not change holds.</summary>
    internal string Surroundings { get; init; } = "";

    /// <summary>The data that stands: it stands in for what is broken at the next build, and is taken over where nothing changed.</summary>
    internal SettledRecords? Data { get; init; }
}

/// <summary>What reading one file gave.</summary>
/// <param name="File">The file.</param>
/// <param name="Article">Null when its front matter cannot be used.</param>
/// <param name="Problems">What was wrong with reading it.</param>
/// <param name="Findings">What the rules that look no further than the article found; null before they ran.</param>
public sealed record ArticleReading(
    ContentFile File, Article? Article, IReadOnlyList<Problem> Problems, IReadOnlyList<Problem>? Findings = null);
