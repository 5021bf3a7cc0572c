using System.Text.RegularExpressions;
using LupusInfo.Content.Articles;
using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Checking.Therapy;

/// <summary>A finding in animals or the lab is told as one.</summary>
public sealed partial class MiceFindingsRule : Rule
{
    public override string Id => "mice-findings";

    public override Severity Severity => Severity.Error;

    public override string Why => "Most of what helps mice helps nobody else, and a reader who is not told takes it for their own chance.";

    public override string Bad => "---\nkind: claim\ncertainty: none\n---\nLess protein was found in the urine [@mice2024].";

    public override string Good => "---\nkind: claim\ncertainty: none\n---\nIn mice, less protein was found in the urine [@mice2024].";

    public override IEnumerable<Problem> Check(Article article, Site site)
    {
        if (!IsEnglish(article) || !WeighsEvidence(article))
        {
            return [];
        }

        var rows = article.Passages.Where(passage => passage.Kind is PassageKind.TableCell).ToLookup(cell => cell.At.Line);
        return from passage in article.Passages
               where passage.Directive != "in-mice"
               from mention in passage.Mentions
               where IsAboutAnimalsOnly(mention.Citation.Source.Title)
               let told = passage.Kind is PassageKind.TableCell ? string.Join(' ', rows[passage.At.Line].Select(cell => cell.Text)) : SentenceOf(passage, mention).Text
               where !Wording.IsAboutAnimalsOrLab(told)
               select At(article, mention.Citation.At, $"\"{mention.Citation.Source.Key}\" is a study in animals or the lab, and its sentence does not say so.", "Say \"in mice\" or \"in the lab\" in the sentence, or put it in \"::: in-mice\".");
    }

    private static bool IsAboutAnimalsOnly(string title) => Wording.IsAboutAnimalsOrLab(title) && !People().IsMatch(title);

    /// <summary>The sentence that a source stands in, or after.</summary>
    private static Sentence SentenceOf(Passage passage, Mention mention) =>
        passage.Sentences.LastOrDefault(sentence => sentence.Start < mention.Offset, new("", 0));

    [GeneratedRegex(@"\b(?:humans?|patients?|people|clinical)\b", RegexOptions.IgnoreCase)]
    private static partial Regex People();
}
