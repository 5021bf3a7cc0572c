using LupusInfo.Content.Evidence;

namespace LupusInfo.Web.Components.Furniture;

/// <summary>Tells readers, in plain words, how far a source was read and what its address really is.</summary>
public static class ReadingWords
{
    /// <summary>One or two short sentences.</summary>
    public static string Of(Reference reference) => reference.ShownAs is { } shown ? $"{ShownAs(shown)} {Read(reference.Read)}" : Read(reference.Read);

    private static string Read(string what) => what switch
    {
        "abstract" => "We read the summary.",
        "abstract and introduction" => "We read the summary and the introduction.",
        "full text" => "We read it in full.",
        "agency page" => "We read the agency’s page.",
        "charity page" => "We read the charity’s page.",
        "registry record" => "We read the register’s entry.",
        "opening of the text" => "We read the opening.",
        "one table" => "We read one table of it.",
        "secondary report" => "We read a report about it, not the source itself.",
        "news report quoting the page" => "We read a news report that quotes it.",
        var other => $"We read: {other}.",
    };

    private static string ShownAs(string shown) => shown switch
    {
        "copy" => "The link leads to a copy.",
        "secondary report" => "The link leads to a report by others.",
        "commercial page" => "The link leads to a commercial page.",
        "summary" => "The link leads to a summary.",
        var other => $"The link leads to a {other}.",
    };
}
