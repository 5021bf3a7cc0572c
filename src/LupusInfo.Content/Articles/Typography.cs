using System.Text;

namespace LupusInfo.Content.Articles;

/// <summary>Quotation marks as a printer sets them. Editors type the straight ones that keyboards have.</summary>
public static class Typography
{
    /// <summary>Curls straight quotes and apostrophes.</summary>
    /// <param name="text">Plain text.</param>
    /// <param name="before">The character before the text, where it continues a line: a quote after a letter closes.</param>
    public static string Curl(string text, char before = ' ')
    {
        if (!text.AsSpan().ContainsAny('"', '\''))
        {
            return text;
        }

        var curled = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            var opens = char.IsWhiteSpace(before) || before is '(' or '[' or '“' or '‘' or '—' or '–';
            before = letter switch
            {
                '"' => opens ? '“' : '”',
                '\'' => opens ? '‘' : '’',
                _ => letter,
            };
            curled.Append(before);
        }

        return curled.ToString();
    }
}
