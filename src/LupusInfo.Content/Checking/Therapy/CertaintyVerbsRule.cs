using System.Text.RegularExpressions;
using LupusInfo.Content.Articles;
using LupusInfo.Content.Evidence;
using LupusInfo.Content.Glossary;
using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Checking.Therapy;

/// <summary>
/// An effect is told no more strongly than the page's certainty allows (Santesso 2020, doi 10.1016/j.jclinepi.2019.10.014).
/// </summary>
public sealed partial class CertaintyVerbsRule() : ArticleRule(new(
    "certainty-verbs",
    Severity.Error,
    Why: "One verb turns \"nobody knows\" into a promise, and people spend their savings and their health on promises.",
    Bad: """
        ---
        kind: claim
        certainty: low
        ---
        Infused cells help people with lupus.
        """,
    Good: """
        ---
        kind: claim
        certainty: low
        ---
        Infused cells may help people with lupus.
        """))
{
    public override IEnumerable<Problem> Check(Article article, Surroundings around) =>
        from passage in article.Passages
        from told in TooStrong(article, passage, around.Glossary(article.Language))
        let words = told.Sentence.Text.Substring(told.Verb.Index, told.Verb.Length)
        let limit = told.Allowed == article.Front.Certainty
            ? $"certainty ({CertaintyWords.All[(int)told.Allowed]})" : $"verdict ({article.Front.Verdict!.Value.Word()})"
        select At(
            article,
            passage.PlaceOf(told.Sentence.Start + told.Verb.Index, told.Verb.Length),
            $"\"{words}\" says more than this page's {limit} allows.",
            $"Here an effect is told as \"{told.Allowed.Telling()}\"; or report what was counted.");

    /// <summary>The sentences of a passage that tell an effect too strongly, each with its verb and with what is allowed.</summary>
    internal static IEnumerable<(Sentence Sentence, EffectVerb Verb, Certainty Allowed)> TooStrong(
        Article article, Passage passage, TermIndex glossary)
    {
        if (!IsEnglish(article) || !WeighsEvidence(article) || !Wording.IsOwn(passage) || article.Front.Certainty is not { } certainty)
        {
            yield break;
        }

        var sentences = passage.Sentences;
        var earlier = new Earlier(sentences, glossary);
        foreach (var (index, sentence) in sentences.Index())
        {
            var allowed = IsRefuted(article) && NamesTherapy().IsMatch(sentence.Text) ? Certainty.Low : certainty;
            if (allowed is not Certainty.High && FindTooStrong(sentence.Text, () => earlier.Than(index), allowed, glossary) is { } verb)
            {
                yield return (sentence, verb, allowed);
            }
        }
    }

    /// <summary>What the sentences before one were about; found out where it is asked for, which few sentences do.</summary>
    private sealed class Earlier(IReadOnlyList<Sentence> sentences, TermIndex glossary)
    {
        private Subject subject = Subject.Therapy;
        private int heard;

        /// <summary>Before the sentence with this place; asked for in order.</summary>
        public Subject Than(int index)
        {
            for (; heard < index; heard++)
            {
                subject = Subjects.Told(sentences[heard].Text, subject, glossary);
            }

            return subject;
        }
    }

    /// <summary>
    /// Whether the page's certainty is about a claim's being wrong: to be sure of that is not to be sure that the therapy works.
    /// </summary>
    private static bool IsRefuted(Article article) =>
        article.Front.Certainty > Certainty.Low
        && article.Front.Verdict is Verdict.Unsupported or Verdict.Misleading or Verdict.False or Verdict.Outdated;

    /// <summary>The first verb of a sentence that claims too much; null when none does.</summary>
    private static EffectVerb? FindTooStrong(string sentence, Func<Subject> earlier, Certainty certainty, TermIndex glossary)
    {
        if (Wording.StatedWithNames(sentence) is not { } stated)
        {
            return null;
        }

        foreach (var verb in EffectVerbs.In(stated).Take(Wording.MostLookedAt))
        {
            var clause = Wording.Clause(stated[..verb.Index]);
            if (!IsCount(verb, stated) && !Wording.IsAboutAnimalsOrLab(Wording.BetweenContrasts(stated, verb.Index))
                && !Wording.TakesBack(clause) && !DeniedAfter().IsMatch(stated[(verb.Index + verb.Length)..])
                    && !Wording.IsSalesTalk(clause)
                && !IsHedged(clause, stated, certainty)
                && IsAboutTherapy(clause, stated, verb, earlier, glossary))
            {
                return verb;
            }
        }

        return null;
    }

    private static bool IsAboutTherapy(string clause, string sentence, EffectVerb verb, Func<Subject> earlier, TermIndex glossary)
    {
        var start = verb.Index - clause.Length;
        return Subjects.Of(clause, Subjects.Told(sentence[..start], earlier(), glossary), glossary) is not Subject.Other
            || IsReceiver(sentence[start..]);
    }

    private static bool IsHedged(string clause, string sentence, Certainty certainty) => certainty switch
    {
        Certainty.Moderate => Possible().IsMatch(clause) || Probable().IsMatch(clause),
        Certainty.Low => Possible().IsMatch(clause),
        // Below that only "we do not know" is left; what a study itself calls possible may be reported as such.
        _ => Possible().IsMatch(clause) && (Wording.IsReport(clause) || NotKnown().IsMatch(sentence)),
    };

    private static bool IsCount(EffectVerb verb, string sentence) => verb.IsPast && Count().IsMatch(sentence);

    [GeneratedRegex(@"\b(?:MSCs?|CAR[- ]T|exosomes?|stem cells?|(?<!immune )(?<!blood )cells|infusions?|drips?"
        + @"|transplants?)\b", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex NamesTherapy();

    [GeneratedRegex(@"\b(?:may|might|could|perhaps|possibly|maybe|seems?|appears?|suggests?"
        + @"|suggested)\b", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Possible();

    [GeneratedRegex(@"\b(?:probably|likely)\b", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Probable();

    [GeneratedRegex(@"\b(?:(?:do|does) not (?:yet )?know|nobody knows|no one knows|not (?:yet )?known"
        + @"|unknown)\b", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex NotKnown();

    [GeneratedRegex(@"^\s*(?:in\s+)?(?:nobody|no one|none|nothing|neither|no|less well|worse|poorly"
        + @"|badly)\b", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex DeniedAfter();

    /// <summary>"9 of 12", "eight of ten", "20 people", "30%"</summary>
    [GeneratedRegex(@"\b(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|all|none|half|most)\s+(?:of|in"
        + @"|out of)\s+(?:the\s+)?(?:\d[\d.,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen)\b|\b(?:all|both"
        + @"|only) \d+\b|\b\d[\d.,]*\s*(?:%|per ?cent|people|patients|women|men|adults|children"
        + @"|participants)", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Count();

    /// <summary>"People benefit from MSC", "symptoms improve after an infusion", "inflammation is calmed by exosomes"</summary>
    private static bool IsReceiver(string text) =>
        ActedOn().IsMatch(text) || Wording.Follows(text, [',', '.', ';'], Received(), FromTherapy());

    [GeneratedRegex(@"\b(?:(?:\w+ed|rebuilt)\s+by|because of|thanks to)\s+(?:\w+\s+){0,3}"
        + Given, RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex ActedOn();

    [GeneratedRegex(@"\b(?:(?:get|gets|do|does) better|lasts? longer|benefit(?:s|ed)?|improve[sd]?|eas(?:e|es|ed)|heal(?:s|ed)?"
        + @"|calm(?:s|ed)?|slow(?:s|ed)?)\b", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Received();

    [GeneratedRegex(@"\b(?:from|with|after|on|through|thanks to)\s+(?:\w+\s+){0,3}" + Given, RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex FromTherapy();

    private const string Given = @"(?:MSCs?|(?<!immune )(?<!blood )cells|exosomes?|infusions?|transplants?|drips?|CAR[- ]T)\b";
}
