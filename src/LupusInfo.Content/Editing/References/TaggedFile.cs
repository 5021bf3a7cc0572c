using System.Text.RegularExpressions;

namespace LupusInfo.Content.Editing.References;

/// <summary>Reads the two formats that give each field a line with a tag: RIS and PubMed's.</summary>
internal static partial class TaggedFile
{
    /// <summary>The works of a file.</summary>
    public static IEnumerable<CitedWork> Read(string text)
    {
        var work = new List<(string Tag, string Value)>();
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            if (Tagged().Match(line) is { Success: true } match)
            {
                if (match.Groups["tag"].Value is "TY" or "PMID" && work.Count > 0)
                {
                    yield return Of(work);
                    work = [];
                }

                work.Add((match.Groups["tag"].Value, match.Groups["value"].Value.Trim()));
            }
            else if (work.Count > 0 && !string.IsNullOrWhiteSpace(line))
            {
                work[^1] = (work[^1].Tag, work[^1].Value + " " + line.Trim());
            }
        }

        if (work.Count > 0)
        {
            yield return Of(work);
        }
    }

    private static CitedWork Of(List<(string Tag, string Value)> work) =>
        work[0].Tag == "TY" ? new(WorkFormat.Ris, work[0].Value, work) : new(WorkFormat.PubMed, work[0].Tag, work);

    [GeneratedRegex(@"^(?<tag>[A-Z][A-Z0-9]{1,3}) {0,2}- ?(?<value>.*)$", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Tagged();
}
