using LupusInfo.Content.Articles;
using LupusInfo.Content.Glossary;

namespace LupusInfo.Content.Search;

/// <summary>What was found for a query, in the order in which it is shown.</summary>
public sealed record SearchResults
{
    /// <summary>Nothing was asked, or nothing found.</summary>
    public static SearchResults None { get; } = new();

    /// <summary>The query as it was understood, when a word of it was taken for another; null when it was taken as typed.</summary>
    public string? Corrected { get; init; }

    /// <summary>Warning signs that stand first, because the words may mean danger.</summary>
    public IReadOnlyList<SignCard> Signs { get; init; } = [];

    /// <summary>The written answer, when it is a common question.</summary>
    public WrittenAnswer? Answer { get; init; }

    /// <summary>The page that says more than the answer; null when it is not published.</summary>
    public Article? AnswerPage { get; init; }

    /// <summary>The glossary's word, when it is one.</summary>
    public Term? Term { get; init; }

    /// <summary>Pages, best first.</summary>
    public IReadOnlyList<SearchHit> Pages { get; init; } = [];

    /// <summary>Claim checks, best first.</summary>
    public IReadOnlyList<SearchHit> Claims { get; init; } = [];
}

/// <summary>A found article, its section that fits best, and a piece of its text.</summary>
/// <param name="Article">The page.</param>
/// <param name="Section">The heading to jump to; null for the top of the page.</param>
/// <param name="Excerpt">A piece of text in stretches; those that were asked for are marked.</param>
public sealed record SearchHit(Article Article, Heading? Section, IReadOnlyList<Stretch> Excerpt);

/// <summary>A stretch of an excerpt.</summary>
public sealed record Stretch(string Text, bool Marked);
