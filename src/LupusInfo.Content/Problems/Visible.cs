using System.Globalization;
using System.Text;

namespace LupusInfo.Content.Problems;

/// <summary>Text as it can be printed without moving a cursor, ending a line or turning letters round.</summary>
internal static class Visible
{
    /// <summary>More of an editor's own words than this helps nobody, and would fill the console.</summary>
    private const int Most = 2000;

    /// <summary>
    /// The text with escapes such as <c>\n</c> and <c>\u001B</c> in the place of characters that nobody sees, cut where it is longer than
    /// a screen.
    /// </summary>
    public static string Of(string text)
    {
        if (text.Length <= Most && !text.Any(IsHidden))
        {
            return text;
        }

        var shown = new StringBuilder();
        foreach (var c in text.Length <= Most ? text : text[..Most] + "…")
        {
            _ = c switch
            {
                '\n' => shown.Append("\\n"),
                '\r' => shown.Append("\\r"),
                '\t' => shown.Append("\\t"),
                _ when IsHidden(c) => shown.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
                _ => shown.Append(c),
            };
        }

        return shown.ToString();
    }

    /// <summary>
    /// Control characters, line and paragraph separators, marks that turn the direction of writing, and what is no character at all.
    /// </summary>
    public static bool IsHidden(char c) =>
        char.IsControl(c) || c
            is '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFFFE' or '\uFFFF';
}
