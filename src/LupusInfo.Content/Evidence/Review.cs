using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Evidence;

/// <summary>A real, named clinician read a whole page. One record of reviews.yaml, the only place that says so.</summary>
/// <param name="Page">The article's file.</param>
/// <param name="On">The day.</param>
/// <param name="By">Who.</param>
/// <param name="Role">What makes them one to ask, such as consultant rheumatologist.</param>
/// <param name="Text">Hash of what was read.</param>
/// <param name="At">Where the record stands.</param>
public sealed record Review(string Page, DateOnly On, string By, string Role, string Text, Position At)
{
    /// <summary>Whether the page still says what was read.</summary>
    public bool Holds { get; init; } = true;
}
