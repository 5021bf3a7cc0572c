using LupusInfo.Content.Evidence;

namespace LupusInfo.Web.Components.Furniture;

/// <summary>Tells readers, in plain words, how far a source was read and what its address really is.</summary>
public static class ReadingWords
{
    /// <summary>One or two short sentences.</summary>
    public static string Of(Reference reference) =>
        reference.ShownAs is not { } shown ? Read(reference.Read)
        : shown == reference.Read ? $"The link leads to {Kind(shown)}, which is what we read."
        : $"The link leads to {Kind(shown)}. {Read(reference.Read)}";

    private static string Read(string what) => what switch
    {
        "abstract" => "We read the summary.",
        "full text" => "We read it in full.",
        "opening of the text" => "We read its opening.",
        "extract" => "We read a part of it.",
        "agency page" => "We read the agency’s page.",
        "organisation page" => "We read the organisation’s page.",
        "registry record" => "We read the register’s entry.",
        "secondary report" => "We read a report about it, not the source itself.",
        "news report" => "We read a news report about it.",
        var other => $"We read this much of it: {other}.",
    };

    private static string Kind(string shown) => shown switch
    {
        "secondary report" => "a report by others",
        "summary" => "a summary",
        var other => $"a {other}",
    };
}
