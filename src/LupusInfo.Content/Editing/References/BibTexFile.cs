using System.Text.RegularExpressions;
using LupusInfo.Content.Checking.Structure;

namespace LupusInfo.Content.Editing.References;

/// <summary>Reads BibTeX: entries of fields in braces or quotes. Macros and joined strings are taken as they are written.</summary>
internal static partial class BibTexFile
{
    /// <summary>TeX's marks on letters, and the accents that they are. A letter with any other mark stays without it.</summary>
    private static readonly Dictionary<string, char> Accents = new(StringComparer.Ordinal)
    {
        ["`"] = '\u0300', ["'"] = '\u0301', ["^"] = '\u0302', ["~"] = '\u0303', ["\""] = '\u0308', ["r"] = '\u030A', ["v"] = '\u030C',
        ["c"] = '\u0327', ["="] = '\u0304', ["."] = '\u0307', ["u"] = '\u0306', ["H"] = '\u030B', ["k"] = '\u0328', ["d"] = '\u0323',
    };

    /// <summary>Letters that TeX writes as commands.</summary>
    private static readonly Dictionary<string, string> Letters = new(StringComparer.Ordinal)
    {
        ["ss"] = "ß", ["o"] = "ø", ["O"] = "Ø", ["l"] = "ł", ["L"] = "Ł", ["aa"] = "å", ["AA"] = "Å", ["ae"] = "æ", ["AE"] = "Æ",
        ["oe"] = "œ", ["OE"] = "Œ", ["i"] = "i", ["j"] = "j",
    };

    /// <summary>Stands for names that are left out.</summary>
    private const string AndMore = "others";

    /// <summary>The works of a file.</summary>
    public static IEnumerable<CitedWork> Read(string text)
    {
        for (var entry = Entry().Match(text); entry.Success; entry = entry.NextMatch())
        {
            yield return new(WorkFormat.BibTex, entry.Groups["type"].Value.ToLowerInvariant(),
            [
                .. FieldsOf(text, entry.Index + entry.Length).SelectMany(field => field.Tag is "author"
                    ? Between().Split(field.Value).Select(name => name.Trim()).Where(name => name != AndMore)
                        .Select(name => (field.Tag, FamilyFirst(name)))
                    : [(field.Tag, Plain(field.Value))]),
            ]);
        }
    }

    private static IEnumerable<(string Tag, string Value)> FieldsOf(string text, int from)
    {
        for (var field = Field().Match(text, from); field.Success; field = Field().Match(text, from))
        {
            var start = field.Index + field.Length;
            from = EndOf(text, start);
            yield return (field.Groups["name"].Value.ToLowerInvariant(), text[start..from].Trim() switch
            {
                ['"', .. var inner, '"'] => inner,
                ['{', .. var inner, '}'] => inner,
                var bare => bare.Trim('"'),
            });
        }
    }

    /// <summary>Where a value ends: at a comma or the entry's brace that stand in no braces and no quotes.</summary>
    private static int EndOf(string text, int start)
    {
        var (depth, quoted) = (0, false);
        for (var at = start; at < text.Length; at++)
        {
            quoted ^= depth == 0 && IsQuote(text, at);
            depth += quoted ? 0 : text[at] switch { '{' => 1, '}' => -1, _ => 0 };
            if (depth < 0 || (depth == 0 && !quoted && text[at] == ','))
            {
                return at;
            }
        }

        return text.Length;
    }

    /// <summary>Whether a mark begins or ends a value: not the accent \" and not one that stands in braces of its own, {"}.</summary>
    private static bool IsQuote(string text, int at) =>
        text[at] == '"' && text[at - 1] != '\\' && text.AsSpan(at - 1) is not ['{', _, '}', ..];

    /// <summary>"Family, Given" of "Given Family"; a name in braces is that of a group, and whole.</summary>
    private static string FamilyFirst(string name) =>
        Group().IsMatch(name) ? Plain(name).Replace(",", "", StringComparison.Ordinal)
        : Plain(name) is var plain && (plain.Contains(',', StringComparison.Ordinal) || !plain.Contains(' ', StringComparison.Ordinal))
            ? plain : $"{plain[(plain.LastIndexOf(' ') + 1)..]}, {plain[..plain.LastIndexOf(' ')]}";

    /// <summary>Text without TeX's own marks.</summary>
    private static string Plain(string text)
    {
        text = Accented().Replace(text, match => match.Groups["letter"].Value is var letter
            && Accents.TryGetValue(match.Groups["mark"].Value, out var accent) ? DecomposedLetterRule.Join($"{letter}{accent}") : letter);
        text = Command().Replace(text, match => Letters.GetValueOrDefault(match.Groups["name"].Value, ""));
        return Blank().Replace(Bare().Replace(text.Replace("---", "—", StringComparison.Ordinal), ""), " ").Trim();
    }

    [GeneratedRegex(@"@(?<type>[A-Za-z]+)\s*\{\s*[^,\s{}]*\s*,", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Entry();

    [GeneratedRegex(@"\G[\s,]*(?<name>[A-Za-z][\w-]*)\s*=\s*", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Field();

    /// <summary>A name whose first brace is closed by its last character.</summary>
    [GeneratedRegex(@"^\{(?:[^{}]|\{[^{}]*\})*\}$", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Group();

    /// <summary>Between two names, in no braces.</summary>
    [GeneratedRegex(@"\s+and\s+(?![^{}]*\})", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Between();

    [GeneratedRegex(@"\\(?<mark>[`'^~""=.]|[cvrukHbd](?=\s*\{|\s))\s*\{?\\?(?<letter>[A-Za-z])\}?", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Accented();

    [GeneratedRegex(@"\\(?<name>[A-Za-z]+)\s*", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Command();

    [GeneratedRegex(@"[{}\\$]", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Bare();

    [GeneratedRegex(@"[\s~]+", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Blank();
}
