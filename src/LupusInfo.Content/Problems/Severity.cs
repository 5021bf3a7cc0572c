namespace LupusInfo.Content.Problems;

/// <summary>How bad a problem is: an error keeps its article from being published, a warning does not.</summary>
public enum Severity
{
    /// <summary>Worth mending; the page is served.</summary>
    Warning,

    /// <summary>The article is left out, or its last good version stays.</summary>
    Error,
}
