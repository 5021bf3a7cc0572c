using System.Buffers;
using System.Text.RegularExpressions;
using LupusInfo.Content.Articles;
using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Checking.Structure;

/// <summary>Emergency numbers stand in organisations.yaml, and nowhere else.</summary>
public sealed partial class EmergencyNumberRule() : ArticleRule(new(
    "emergency-number",
    Severity.Error,
    Why: "A number typed in a page is wrong in the next country, and stays when the number changes.",
    Bad: "If you cannot breathe, call 999 [@deng2017].",
    Good: "If you cannot breathe, call your emergency number."))
{
    /// <summary>Few texts have one, and the pattern looks at each word.</summary>
    private static readonly SearchValues<string> Known = SearchValues.Create(Numbers.Split('|'), StringComparison.Ordinal);

    public override IEnumerable<Problem> Check(Article article, Surroundings around) => !IsEnglish(article) ? [] :
        from passage in article.Passages
        where !passage.Quoted && passage.Text.AsSpan().ContainsAny(Known)
        from Match typed in Typed().Matches(passage.Text)
        let number = typed.Groups["number"]
        select At(
            article,
            passage.PlaceOf(number.Index, number.Length),
            $"The emergency number {number.Value} is typed here.",
            "Write \"your emergency number\", or draw the numbers with \"::: more-help emergency\".");

    /// <summary>A number behind a word for calling. "112 people", "1 in 999" and "article number 112" are none.</summary>
    [GeneratedRegex(
        @"\b(?:call(?:s|ed|ing)?|dial(?:s|led|ling)?|ring|phone|ambulance|emergency|numbers? (?:is|are))\b(?:[ (:,-]+(?!in\b"
            + @"|of\b)[a-z0-9]+){0,3}?[ (:,-]+" + Number
        + @"|" + Number + @"[ ,)]+(?:[a-z]+ ){0,2}?(?:ambulances?|emergency|calls?)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Typed();

    private const string Numbers = "112|999|911|000|111";

    private const string Number = @"(?<![\d,.])(?<number>" + Numbers + @")(?![\d%]|[,.]\d|-\d| (?:in|of|per|people|women|men|children"
        + @"|patients)\b)";
}
