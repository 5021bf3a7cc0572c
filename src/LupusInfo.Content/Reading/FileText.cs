using System.Text;
using System.Text.RegularExpressions;
using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Reading;

/// <summary>Bytes of a text file to text and back. In memory every line ends in \n.</summary>
internal static partial class FileText
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>
    /// The text, without a byte order mark; null, with the place, where something is no UTF-8 text. A zero byte is none: it comes from
    /// UTF-16.
    /// </summary>
    public static string? Decode(byte[] bytes, out Position notText)
    {
        var zero = bytes.AsSpan().IndexOf((byte)0);
        var end = zero < 0 ? bytes.Length : zero;
        try
        {
            var text = StrictUtf8.GetString(bytes, 0, end);
            notText = PlaceAfter(text);
            return zero < 0 ? LineEnd().Replace(text.TrimStart('\uFEFF'), "\n") : null;
        }
        catch (DecoderFallbackException notUtf8)
        {
            notText = PlaceAfter(Encoding.UTF8.GetString(bytes, 0, Math.Max(0, notUtf8.Index)));
            return null;
        }
    }

    /// <summary>
    /// The bytes of a text in the manner of the file that it replaces: its byte order mark, and the ending of each line, also where
    /// they are mixed.
    /// </summary>
    public static byte[] Encode(string text, byte[] before)
    {
        var mark = before.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble : [];
        return [.. mark, .. StrictUtf8.GetBytes(WithEndingsOf(Encoding.UTF8.GetString(before.AsSpan(mark.Length)), text.Split('\n')))];
    }

    /// <summary>
    /// Lines before and behind the change keep their own ending; a line of the change has that of the line that stood in its place.
    /// </summary>
    private static string WithEndingsOf(string old, string[] lines)
    {
        var (before, endings) = (LineEnd().Split(old), LineEnd().Matches(old));
        var same = before.Zip(lines).TakeWhile(pair => pair.First == pair.Second).Count();
        var text = new StringBuilder(lines[0]);
        for (var i = 1; i < lines.Length; i++)
        {
            var place = i - 1 < same ? i - 1 : i - 1 + before.Length - lines.Length;
            text.Append(endings.Count == 0 ? "\n" : endings[Math.Clamp(place, 0, endings.Count - 1)].Value).Append(lines[i]);
        }

        return text.ToString();
    }

    private static Position PlaceAfter(string text)
    {
        var lines = LineEnd().Split(text.TrimStart('\uFEFF'));
        return new(lines.Length, lines[^1].Length + 1);
    }

    /// <summary>All that ends a line in Unicode.</summary>
    [GeneratedRegex(@"\r\n|[\r\n\f\u0085\u2028\u2029]", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex LineEnd();
}
