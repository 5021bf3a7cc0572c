using System.Text.RegularExpressions;
using LupusInfo.Content.Articles;
using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Checking.Therapy;

/// <summary>A finding in animals or the lab is told as one.</summary>
public sealed partial class MiceFindingsRule() : ArticleRule(new(
    "mice-findings",
    Severity.Error,
    Why: "Most of what helps mice helps nobody else, and a reader who is not told takes it for their own chance.",
    Bad: """
        ---
        kind: claim
        certainty: none
        ---
        The kidneys were less inflamed [@mice2024].
        """,
    Good: """
        ---
        kind: claim
        certainty: none
        ---
        In mice, the kidneys were less inflamed [@mice2024].
        """))
{
    public override IEnumerable<Problem> Check(Article article, Surroundings around)
    {
        if (!IsEnglish(article) || !WeighsEvidence(article))
        {
            return [];
        }

        // A row of a table is read as one sentence.
        var rows = article.Passages.Where(passage => passage.Kind is PassageKind.TableCell)
            .GroupBy(cell => cell.At.Line)
            .ToDictionary(row => row.Key, row => row.Any(cell => Wording.IsAboutAnimalsOrLab(cell.Text)));
        return from passage in article.Passages
               where passage.Directive != "in-mice" && passage.Mentions.Any(mention => IsAboutAnimalsOnly(mention.Citation.Source.Title))
               from mention in passage.Kind is PassageKind.TableCell
                   ? passage.Mentions.Where(_ => !rows[passage.At.Line])
                   : MentionsIn(passage).Where(told => !Wording.IsAboutAnimalsOrLab(told.Key.Text)).SelectMany(told => told)
               where IsAboutAnimalsOnly(mention.Citation.Source.Title)
               select At(
                   article,
                   mention.Citation.At,
                   $"\"{mention.Citation.Source.Key}\" is a study in animals or the lab, and its sentence does not say so.",
                   "Say \"in mice\" or \"in the lab\" in the sentence, or put it in \"::: in-mice\".");
    }

    private static bool IsAboutAnimalsOnly(string title) => Wording.IsAboutAnimalsOrLab(title) && !People().IsMatch(title);

    /// <summary>The sources of a passage by the sentence that they stand in, or after.</summary>
    private static IEnumerable<IGrouping<Sentence, Mention>> MentionsIn(Passage passage)
    {
        var sentences = passage.Sentences;
        var at = 0;
        return passage.Mentions.GroupBy(mention =>
        {
            while (at + 1 < sentences.Count && sentences[at + 1].Start < mention.Offset)
            {
                at++;
            }

            return sentences.Count > 0 && sentences[at].Start < mention.Offset ? sentences[at] : new("", 0);
        });
    }

    [GeneratedRegex(@"\b(?:humans?|patients?|people|clinical)\b", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex People();
}
