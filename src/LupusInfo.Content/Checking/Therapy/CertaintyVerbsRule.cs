using System.Text.RegularExpressions;
using LupusInfo.Content.Articles;
using LupusInfo.Content.Evidence;
using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Checking.Therapy;

/// <summary>
/// In a simple sentence, one that begins with a therapy or its pronoun and its verb, an effect is told no more strongly than the page's
/// certainty allows (Santesso 2020, doi 10.1016/j.jclinepi.2019.10.014). All others are for the rule "overclaim".
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
    /// <summary>
    /// Before "cells", "treatment" or "therapy" these make it the body's own or ordinary care, deny it, or give the words to others.
    /// </summary>
    private static readonly HashSet<string> Otherwise = new(
        ("immune blood white red plasma killer helper b t nk usual standard ordinary early proven tested lupus medical good prescribed "
        + "current steroid drug other no not few neither if how when whether which what with without after before for in "
        + "claim claims say says said hope hopes promise promises may might could").Split(' '),
        StringComparer.OrdinalIgnoreCase);

    public override IEnumerable<Problem> Check(Article article, Surroundings around) =>
        from passage in article.Passages
        from told in TooStrong(article, passage)
        let allowed = Allowed(article)!.Value
        select At(article, passage.PlaceOf(told.Sentence.Start + told.Verb.Index, told.Verb.Length),
            $"\"{told.Verb.Value}\" says more than this page's {(allowed == article.Front.Certainty ? $"certainty ({CertaintyWords.All[(int)allowed]})" : $"verdict ({article.Front.Verdict!.Value.Word()})")} allows.",
            $"Here an effect is told as \"{allowed.Telling()}\"; or report what was counted.");

    /// <summary>The sentences of a passage that this rule tells, each with its verb.</summary>
    internal static IEnumerable<(Sentence Sentence, System.Text.RegularExpressions.Group Verb)> TooStrong(Article article, Passage passage)
    {
        if (!IsEnglish(article) || !WeighsEvidence(article) || !Wording.IsOwn(passage) || Allowed(article) is not { } allowed
            || allowed is Certainty.High)
        {
            yield break;
        }

        var ofTherapy = true;
        foreach (var sentence in passage.Sentences.Where(sentence => sentence.Text.Length <= Wording.LongestRead))
        {
            var found = Simple().Match(sentence.Text);
            ofTherapy = found.Groups["pronoun"].Success ? ofTherapy : IsTherapy(found.Success ? found : Subject().Match(sentence.Text));
            if (found.Success && ofTherapy && IsTooStrong(sentence.Text, found, allowed))
            {
                yield return (sentence, found.Groups["verb"]);
            }
        }
    }

    private static bool IsTherapy(Match subject) => subject.Success && !Sentences.Words(subject.Groups["given"].Value).Any(Otherwise.Contains);

    private static bool IsTooStrong(string sentence, Match found, Certainty allowed)
    {
        var (verb, form) = (found.Groups["verb"], EffectWords.FormOf(found.Groups["verb"].ValueSpan));
        return form is not null && !(form is VerbForm.Past && sentence.Any(char.IsDigit)) && !sentence.EndsWith('?')
            && !Wording.IsAboutAnimalsOrLab(sentence) && !IsHedged(found.Groups["helpers"].Value, allowed)
            && !Idiom().IsMatch(sentence, verb.Index + verb.Length);
    }

    /// <summary>
    /// What the page may say of a therapy. Where it is sure that a claim is wrong, it is not sure that the therapy works.
    /// </summary>
    private static Certainty? Allowed(Article article) =>
        article.Front.Certainty > Certainty.Low
        && article.Front.Verdict is Verdict.Unsupported or Verdict.Misleading or Verdict.False or Verdict.Outdated
            ? Certainty.Low : article.Front.Certainty;

    private static bool IsHedged(string helpers, Certainty allowed) =>
        allowed >= Certainty.Low && Sentences.Words(helpers.ToLowerInvariant()).Any(word =>
            word is "may" or "might" or "could" or "possibly" || (word is "probably" && allowed is Certainty.Moderate));

    private const string Given = @"^(?<given>(?:[""“]?[\w'’-]+[""”]? ){0,5}?[""“]?(?:MSCs?|CAR[- ]T|exosomes?|vesicles|cells|infusions?"
        + @"|injections?|drips?|transplants?|transplantation|treatments?|therap(?:y|ies))[""”]?)";

    [GeneratedRegex(Given + " ", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Subject();

    [GeneratedRegex("(?:(?<pronoun>^(?:it|they))|" + Given + @"(?: (?:of|from|with|for) (?:[\w-]+ ){0,3}?[\w-]+)?) "
        + @"(?<helpers>(?:(?:can|will|would|could|may|might|do|does|did|has|have|had|also|\w+ly|now|often|soon|even) ){0,3})"
        + @"(?<verb>\w+)\b", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Simple();

    /// <summary>"Works in no one", "it helps to ask", "it works as a sales line", "it lowers your guard"</summary>
    [GeneratedRegex(@"\G (?:nobody|no|none|nothing|neither|less|worse|poorly|badly|as|if|when|in and|(?:your|their) guard|(?:you |people |doctors )?to"
        + " (?:ask|know|plan|learn|write|see|say|compare|check|read|tell|decide|understand))\\b", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Idiom();
}
