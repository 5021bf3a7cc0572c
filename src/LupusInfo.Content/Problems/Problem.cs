namespace LupusInfo.Content.Problems;

/// <summary>
/// One finding about the content: which rule, where, what is wrong and what to do. The same value in the log, the console, the preview
/// and the tests.
/// </summary>
/// <param name="Rule">The rule's id in words, such as <c>unknown-citation</c>.</param>
/// <param name="Severity">Whether the article can be published all the same.</param>
/// <param name="File">Path from the content folder, with forward slashes.</param>
/// <param name="At">Where in the file.</param>
/// <param name="Message">What is wrong, quoting the editor's own words.</param>
/// <param name="Suggestion">The next step, or an empty text.</param>
/// <param name="Fix">A change that needs no judgement, where there is one.</param>
public sealed record Problem(
    string Rule,
    Severity Severity,
    string File,
    Position At,
    string Message,
    string Suggestion = "",
    Fix? Fix = null) : IComparable<Problem>
{
    /// <summary>
    /// Path from the content folder. Here and in the words, characters that nobody sees are shown as escapes: no file can write lines of
    /// its own into a report.
    /// </summary>
    public string File { get; init => field = Visible.Of(value); } = Visible.Of(File);

    /// <summary>What is wrong.</summary>
    public string Message { get; init => field = Visible.Of(value); } = Visible.Of(Message);

    /// <summary>The next step, or an empty text.</summary>
    public string Suggestion { get; init => field = Visible.Of(value); } = Visible.Of(Suggestion);

    /// <summary>The key of a record that was looked for in vain; null for any other finding.</summary>
    public string? LookedFor { get; init; }

    public static Problem Error(string rule, string file, Position at, string message, string suggestion = "", Fix? fix = null) =>
        new(rule, Severity.Error, file, at, message, suggestion, fix);

    public static Problem Warning(string rule, string file, Position at, string message, string suggestion = "", Fix? fix = null) =>
        new(rule, Severity.Warning, file, at, message, suggestion, fix);

    /// <summary>Message and suggestion as one text.</summary>
    public string Advice => Suggestion.Length == 0 ? Message : $"{Message} {Suggestion}";

    /// <summary>By file, then place, then rule: two runs print the same.</summary>
    public int CompareTo(Problem? other)
    {
        if (other is null)
        {
            return 1;
        }

        var byFile = string.CompareOrdinal(File, other.File);
        var byPlace = byFile != 0 ? byFile : At.CompareTo(other.At);
        var byRule = byPlace != 0 ? byPlace : string.CompareOrdinal(Rule, other.Rule);
        return byRule != 0 ? byRule : string.CompareOrdinal(Message, other.Message);
    }

    /// <summary><c>path:line:column: severity rule: message suggestion</c></summary>
    public override string ToString() =>
        $"{File}:{At.Line}:{At.Column}: {(Severity == Severity.Error ? "error" : "warning")} {Rule}: {Advice}";
}

/// <summary>Text to put at a problem's position. It is put there only where the file has the expected text.</summary>
/// <param name="Expected">What stands there.</param>
/// <param name="Replacement">What is to stand there.</param>
public sealed record Fix(string Expected, string Replacement);
