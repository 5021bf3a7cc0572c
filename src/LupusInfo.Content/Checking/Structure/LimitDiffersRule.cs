using System.Globalization;
using System.Text.RegularExpressions;
using LupusInfo.Content.Articles;
using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Checking.Structure;

/// <summary>A body temperature in the text is one that the warning signs name: a limit that changes there changes everywhere.</summary>
public sealed partial class LimitDiffersRule() : ArticleRule(new(
    "limit-differs",
    Severity.Error,
    Why: "Somebody with a fever acts on the number that she read first; a limit that the signs have left behind sends her to bed.",
    Bad: Records + """
        == en/lupus/sleep.md
        Phone your team at 38.5 °C [@deng2017].
        """,
    Good: Records + """
        == en/lupus/sleep.md
        Phone your team at 37.8 °C [@deng2017].
        """))
{
    private const string Records = """
        == data/warning-signs.yaml
        fever: { level: today, groups: [fever], sources: [deng2017] }

        """ + SignExample.Levels + """
        groups: { fever: "Fever" }
        signs: { fever: "your temperature is 37.8 °C (100 °F) or more" }

        """;

    public override IEnumerable<Problem> Check(Article article, Surroundings around)
    {
        var limits = around.SafetyWordsOf(article.Language).Signs.Signs.Values
            .SelectMany(sign => Fever().Matches(sign)).Select(Degrees).ToHashSet();
        return from passage in article.Passages
               where limits.Count > 0 && !passage.Quoted
               from typed in Fever().Matches(passage.Text)
               where !limits.Contains(Degrees(typed))
               select At(
                   article,
                   passage.PlaceOf(typed.Index, typed.Length),
                   $"{typed.Value} is no limit of the warning signs.",
                   $"They name {string.Join(", ", limits.Order().Select(Written))} °C. "
                       + "Write one of them, or draw the sign.");
    }

    private static string Written(decimal limit) => limit.ToString("0.0", CultureInfo.InvariantCulture);

    private static decimal Degrees(Match typed) => decimal.Parse(typed.Groups["degrees"].Value, CultureInfo.InvariantCulture);

    /// <summary>What a thermometer shows of somebody who is ill, 36 to 42 degrees, in the units of most countries.</summary>
    [GeneratedRegex(@"(?<![\d.])(?<degrees>(?:3[6-9]|4[0-2])(?:\.\d)?)\s?°\s?C", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Fever();
}
