using LupusInfo.Content.Evidence;
using LupusInfo.Content.Problems;
using LupusInfo.Content.Reading;

namespace LupusInfo.Content.Articles;

/// <summary>
/// What an article says about itself, between its <c>---</c> lines. <see cref="FrontMatterFields"/> holds the meaning of each.
/// </summary>
public sealed record FrontMatter
{
    public required string Title { get; init; }

    public required string Description { get; init; }

    public required int Order { get; init; }

    public required ArticleKind Kind { get; init; }

    public string? MainMessage { get; init; }

    public IReadOnlyList<string> KeyPoints { get; init; } = [];

    public required DateOnly Updated { get; init; }

    public DateOnly? EvidenceSearched { get; init; }

    public DateOnly? ReviewBy { get; init; }

    /// <summary>Key of approvals.yaml.</summary>
    public string? Approval { get; init; }

    public Certainty? Certainty { get; init; }

    public string? Claim { get; init; }

    public Verdict? Verdict { get; init; }

    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>How people ask for this page, in their own words; never shown, search finds the page by them.</summary>
    public IReadOnlyList<string> AskedAs { get; init; } = [];

    public IReadOnlyList<string> Questions { get; init; } = [];

    /// <summary>The part that the page plays for all others; null for most.</summary>
    public PageRole? Role { get; init; }

    /// <summary>Parts of the body that it tells of, each under a heading of that id.</summary>
    public IReadOnlyList<string> BodyParts { get; init; } = [];

    public IReadOnlyList<string> RedirectFrom { get; init; } = [];

    /// <summary>Whether a section is in the menu of the header and among those of the home page.</summary>
    public bool Menu { get; init; } = true;

    public bool Draft { get; init; }

    /// <summary>Newest first.</summary>
    public IReadOnlyList<Change> Changes { get; init; } = [];

    public IReadOnlyList<Allowance> Allowances { get; init; } = [];

    /// <summary>The fields with their places, for checks that point at one.</summary>
    public required MapNode Fields { get; init; }

    /// <summary>Where a field's value stands; the opening line when it is missing.</summary>
    public Position PlaceOf(string field) => Fields.Find(field) is null ? Position.Start : Fields.PlaceOf(field);
}

/// <summary>One line of the public change history.</summary>
public sealed record Change(DateOnly On, string Note);

/// <summary>
/// A finding of one rule that an editor lets stand in this article, with the reason and the day on which it is looked at again.
/// </summary>
public sealed record Allowance(string Rule, string Reason, DateOnly Until, Position At);
