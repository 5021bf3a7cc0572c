namespace LupusInfo.Content.Reading;

/// <summary>Marks in a text without quotes that YAML reads in its own way: what the editor wrote would be lost without a word.</summary>
internal static class UnquotedMarks
{
    /// <summary>The rule's id.</summary>
    public const string Rule = "unquoted-mark";

    /// <summary>The next step.</summary>
    public const string Suggestion = "Put the whole text in \"…\".";

    private const string Opening = "“”„‘‚«";

    private const string Closing = "“”’»";

    /// <summary>
    /// Words that are cut off behind a value because a # begins a comment there. A remark behind one word (<c>certainty: low # see
    /// Deng</c>) is meant: it has a space after its #, and the value is no sentence.
    /// </summary>
    public static (int Index, int Length, string Message)? After(string text, int end, string value)
    {
        var mark = end;
        while (mark < text.Length && text[mark] is ' ' or '\t')
        {
            mark++;
        }

        if (mark == end || mark >= text.Length || text[mark] != '#' || value.Length == 0)
        {
            return null;
        }

        var stop = text.IndexOf('\n', mark) is >= 0 and var found ? found : text.Length;
        var isRemark = (mark + 1 >= stop || text[mark + 1] is ' ' or '#') && !value.Contains(' ', StringComparison.Ordinal);
        return isRemark ? null : (mark, stop - mark, $"\"{text[mark..stop]}\" is left out: in a text without quotes, # begins a remark.");
    }

    /// <summary>Whether curly quotes stand around the whole value, as if YAML knew them.</summary>
    public static bool AreCurlyQuotes(string value) =>
        value.Length > 1 && Opening.Contains(value[0], StringComparison.Ordinal) && Closing.Contains(value[^1], StringComparison.Ordinal);
}
