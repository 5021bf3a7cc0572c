namespace LupusInfo.Content.Languages;

/// <summary>Words of the page on which an offer is checked.</summary>
public sealed record OfferLabels
{
    public string Title { get; init; } = "";

    public string Description { get; init; } = "";

    /// <summary>Its short name.</summary>
    public string Name { get; init; } = "";

    public string Lead { get; init; } = "";

    /// <summary>Where there is no form to tick.</summary>
    public string Choose { get; init; } = "";

    /// <summary>The button of the form.</summary>
    public string Check { get; init; } = "";

    /// <summary>The title and heading of an answer.</summary>
    public string Found { get; init; } = "";

    /// <summary>Before the claim checks of one thing that was said, with {said}.</summary>
    public Phrase Said { get; init; } = new("");

    /// <summary>The heading over the questions to send back.</summary>
    public string Ask { get; init; } = "";

    /// <summary>How to use the questions.</summary>
    public string AskHint { get; init; } = "";

    /// <summary>The heading over the form below an answer.</summary>
    public string Again { get; init; } = "";

    /// <summary>Nothing of what was asked for is on the list.</summary>
    public string Nothing { get; init; } = "";

    /// <summary>The address was longer than any that the form makes.</summary>
    public string TooLong { get; init; } = "";

    /// <summary>That nothing is kept.</summary>
    public string Private { get; init; } = "";
}
