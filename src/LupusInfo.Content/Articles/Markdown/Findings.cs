using LupusInfo.Content.Problems;
using Markdig.Syntax;

namespace LupusInfo.Content.Articles.Markdown;

/// <summary>What is found wrong while one body is read, and where its characters stand.</summary>
internal sealed class Findings(string path, Places places, ICollection<Problem> problems)
{
    public Places Places => places;

    public void Error(string rule, SourceSpan span, string message, string suggestion) =>
        Error(rule, places.PlaceOf(span), message, suggestion);

    public void Error(string rule, Position at, string message, string suggestion) =>
        problems.Add(Problem.Error(rule, path, at, message, suggestion));

    /// <summary>A record that was looked for by its key in vain.</summary>
    public void NoRecord(string rule, Position at, string key, string message, string suggestion) =>
        problems.Add(Problem.Error(rule, path, at, message, suggestion) with { LookedFor = key });

    /// <summary>Words that were typed where nothing can be drawn.</summary>
    public void NotShown(SourceSpan span, string message, string suggestion) => Error("not-shown", span, message, suggestion);
}
