using System.Buffers;
using System.Runtime.CompilerServices;
using LupusInfo.Content.Articles;
using LupusInfo.Content.Problems;
using LupusInfo.Content.Safety;

namespace LupusInfo.Content.Checking.Structure;

/// <summary>A warning sign stands in its record, and pages draw it.</summary>
public sealed class SignTypedRule() : ArticleRule(new(
    "sign-typed",
    Severity.Error,
    Why: "A sign that is typed in a page keeps its old urgency when the record changes: hospital on one page, a phone call on another.",
    Bad: Records + """
        == en/lupus/sleep.md
        Phone your team if a finger or toe stays white, blue or black.
        """,
    Good: Records + """
        == en/lupus/sleep.md
        ::: warning-signs cold
        :::
        """))
{
    /// <summary>Shorter ones are common words: "you have a headache" may stand in any sentence.</summary>
    private const int Shortest = 30;

    private const string Records = """
        == data/warning-signs.yaml
        finger: { level: hospital, groups: [cold], sources: [deng2017] }

        """ + SignExample.Levels + """
        groups: { cold: "Fingers in the cold" }
        signs: { finger: "a finger or toe stays white, blue or black" }

        """;

    /// <summary>What is looked for is the same in all articles of a language.</summary>
    private static readonly ConditionalWeakTable<WarningSignWords, Typed> Known = [];

    public override IEnumerable<Problem> Check(Article article, Surroundings around)
    {
        var (signs, any) = Known.GetValue(around.SafetyWordsOf(article.Language).Signs, Typed.Of);
        return from passage in article.Passages
               where passage.Text.AsSpan().ContainsAny(any)
               from sign in signs
               let index = passage.Text.IndexOf(sign.Text, StringComparison.OrdinalIgnoreCase)
               where index >= 0
               select At(
                   article,
                   passage.PlaceOf(index, sign.Text.Length),
                   $"The warning sign \"{sign.Key}\" is typed here.",
                   "Draw it with \"::: warning-signs GROUP\"; its groups are in warning-signs.yaml.");
    }

    /// <summary>The signs that are long enough, and all of them as one thing to look for.</summary>
    private sealed record Typed(IReadOnlyList<(string Key, string Text)> Signs, SearchValues<string> Any)
    {
        public static Typed Of(WarningSignWords words)
        {
            var signs = words.Signs.Select(sign => (sign.Key, Text: Core(sign.Value))).Where(sign => sign.Text.Length >= Shortest).ToList();
            return new(signs, SearchValues.Create([.. signs.Select(sign => sign.Text)], StringComparison.OrdinalIgnoreCase));
        }
    }

    /// <summary>What is said of the sign, without whom it is said to: "you" can stand before it or not.</summary>
    private static string Core(string text) => text.StartsWith("you ", StringComparison.Ordinal) ? text["you ".Length..] : text;
}
