using System.Text.RegularExpressions;
using LupusInfo.Content.Articles;
using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Checking.Structure;

/// <summary>HTML in the text is shown as it is typed, so it is a mistake.</summary>
public sealed partial class RawHtmlRule() : ArticleRule(new(
    "raw-html",
    Severity.Error,
    Why: "HTML is switched off for safety: readers would see the bare tags.",
    Bad: "Take it <b>with food</b>.",
    Good: "Take it **with food**."))
{
    public override IEnumerable<Problem> Check(Article article, Surroundings around) =>
        from passage in article.Passages
        where passage.Text.Contains('<', StringComparison.Ordinal)
        let first = Tag().Matches(passage.Text).FirstOrDefault(match => !passage.IsVerbatim(match.Index))
        where first is not null
        select At(
            article,
            passage.PlaceOf(first.Index, first.Length),
            $"\"{first.Value}\" is HTML and is shown as it stands.",
            passage.Kind is PassageKind.FrontMatter ? $"Take it out: \"{passage.Field}\" is plain text."
                : IsFromWord(first.Value) ? "It came with words pasted from another program: paste them again as plain text."
                : "Use Markdown or a directive; to show a tag, put it between two `.");

    private static bool IsFromWord(string tag) =>
        tag.Contains("style=", StringComparison.OrdinalIgnoreCase) || tag.Contains("class=", StringComparison.OrdinalIgnoreCase)
            || tag.Contains(':', StringComparison.Ordinal);

    /// <summary>What the passage says without its tags: rules on words look at that.</summary>
    public static string Without(string text) =>
        text.Contains('<', StringComparison.Ordinal) ? Tag().Replace(text, match => new(' ', match.Length)) : text;

    [GeneratedRegex(@"</?[a-z][a-z0-9-]*(?:\s[^<>]*)?/?>|<!--", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Tag();
}
