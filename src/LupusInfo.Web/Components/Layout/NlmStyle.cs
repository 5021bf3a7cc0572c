using LupusInfo.Content.Evidence;
using LupusInfo.Content.Languages;

namespace LupusInfo.Web.Components.Layout;

/// <summary>
/// How the US National Library of Medicine writes a source (Patrias K, Citing Medicine, 2nd edition), called Vancouver style.
/// </summary>
public static class NlmStyle
{
    /// <summary>More authors than these are "et al."</summary>
    private const int MostAuthors = 6;

    private const string AndOthers = "et al.";

    /// <summary>The authors with a stop at the end; empty where the source names none.</summary>
    public static string Authors(Reference reference)
    {
        var names = reference.Authors.Where(name => name != AndOthers).ToList();
        var cut = names.Count > MostAuthors || names.Count < reference.Authors.Count;
        return names.Count == 0 ? "" : Closed(string.Join(", ", names.Take(MostAuthors)) + (cut ? ", " + AndOthers : ""));
    }

    /// <summary>What follows the title, from its stop on: where it stands, when it was issued, when we read it.</summary>
    public static string Rest(Reference reference, Words words)
    {
        var stop = reference.Title.EndsWith('.') || reference.Title.EndsWith('?') ? "" : ".";
        var container = reference.Container is { } name && !reference.Authors.Contains(name) ? $" {Closed(name)}" : "";
        var accessed = reference.Accessed is { } day ? " " + words.Sources.ReadOn.With(("day", words.Day(day))) : "";
        return $"{stop}{container} {Issue(reference, words)}.{accessed}";
    }

    private static string Issue(Reference reference, Words words)
    {
        var year = reference.Year?.ToString() ?? words.Sources.NoDate;
        var volume = reference.Volume is { } v ? $";{v}" : "";
        var issue = reference.Issue is { } i ? $"({i})" : "";
        var pages = reference.Pages is { } p ? $":{p.Replace('-', '–')}" : "";
        return year + volume + issue + pages;
    }

    private static string Closed(string text) => text.EndsWith('.') ? text : text + ".";
}
