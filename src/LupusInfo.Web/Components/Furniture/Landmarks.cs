namespace LupusInfo.Web.Components.Furniture;

/// <summary>Addresses of the pages that other pages lead to from outside their text.</summary>
public static class Landmarks
{
    /// <summary>When to get help, and how fast.</summary>
    public const string GetHelp = "/symptoms/when-to-get-help/";

    /// <summary>How to report an error.</summary>
    public const string ReportError = "/report-an-error/";
}
