using System.Text.RegularExpressions;
using LupusInfo.Content.Articles;
using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Checking.Structure;

/// <summary>HTML in the text is shown as it is typed, so it is a mistake.</summary>
public sealed partial class RawHtmlRule : Rule
{
    public override string Id => "raw-html";

    public override Severity Severity => Severity.Error;

    public override string Why => "HTML is switched off for safety: readers would see the bare tags.";

    public override string Bad => "Take it <b>with food</b>.";

    public override string Good => "Take it **with food**.";

    public override IEnumerable<Problem> Check(Article article, Site site) =>
        from passage in article.Passages
        where passage.Text.Contains('<', StringComparison.Ordinal)
        from match in Tag().Matches(passage.Text)
        select At(article, passage.PlaceOf(match.Index, match.Length), $"\"{match.Value}\" is HTML and is shown as it stands.", "Use Markdown, or a directive.");

    [GeneratedRegex(@"</?[a-z][a-z0-9-]*(?:\s[^<>]*)?/?>|<!--", RegexOptions.IgnoreCase)]
    private static partial Regex Tag();
}
