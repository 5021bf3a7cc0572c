namespace LupusInfo.Content.Languages;

/// <summary>Words of the header, the footer and of what leads through the site.</summary>
public sealed record SiteLabels
{
    /// <summary>First in the page, for who does not want to hear the menu.</summary>
    public string Skip { get; init; } = "";

    /// <summary>What the mark says to screen readers, with {site}.</summary>
    public Phrase Brand { get; init; } = new("");

    public string Menu { get; init; } = "";

    /// <summary>Stands before the link to when to get help.</summary>
    public string Ill { get; init; } = "";

    /// <summary>On paper, with the page's {address}.</summary>
    public Phrase Printed { get; init; } = new("");

    /// <summary>Names the list of sections.</summary>
    public string Sections { get; init; } = "";

    /// <summary>Names the list of other languages.</summary>
    public string Languages { get; init; } = "";

    public string Search { get; init; } = "";

    /// <summary>What the field is for.</summary>
    public string SearchLabel { get; init; } = "";

    /// <summary>What the site is for and what it is not.</summary>
    public string Purpose { get; init; } = "";

    /// <summary>Who does not pay for it.</summary>
    public string Pays { get; init; } = "";

    /// <summary>Names the pages about the site.</summary>
    public string About { get; init; } = "";

    /// <summary>Stands behind a link to a page that is there in English only.</summary>
    public string OtherLanguage { get; init; } = "";
}
