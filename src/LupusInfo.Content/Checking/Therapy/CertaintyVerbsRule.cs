using System.Text.RegularExpressions;
using LupusInfo.Content.Articles;
using LupusInfo.Content.Evidence;
using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Checking.Therapy;

/// <summary>
/// In a simple sentence, one that begins with a therapy and its verb, an effect is told no more strongly than the page's certainty allows
/// (Santesso 2020, doi 10.1016/j.jclinepi.2019.10.014). All others are for the rule "overclaim".
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
    /// <summary>Before "cells", "treatment" or "therapy" these make it the body's own or ordinary care, or deny it.</summary>
    private static readonly HashSet<string> Otherwise = new(
        ("immune blood white red plasma killer helper b t nk usual standard ordinary early proven tested lupus medical good prescribed "
        + "current steroid drug other no not few neither if how when whether which what with without after before for in").Split(' '),
        StringComparer.OrdinalIgnoreCase);

    public override IEnumerable<Problem> Check(Article article, Surroundings around) =>
        from passage in article.Passages
        where IsEnglish(article) && Wording.IsOwn(passage)
        from sentence in passage.Sentences
        let verb = TooStrong(article, sentence.Text)
        where verb is not null
        let allowed = Allowed(article)!.Value
        select At(article, passage.PlaceOf(sentence.Start + verb.Index, verb.Length),
            $"\"{verb.Value}\" says more than this page's {(allowed == article.Front.Certainty ? $"certainty ({CertaintyWords.All[(int)allowed]})" : $"verdict ({article.Front.Verdict!.Value.Word()})")} allows.",
            $"Here an effect is told as \"{allowed.Telling()}\"; or report what was counted.");

    /// <summary>Whether this rule tells the sentence, so that no other needs to.</summary>
    internal static bool IsTooStrong(Article article, Sentence sentence) => TooStrong(article, sentence.Text) is not null;

    private static System.Text.RegularExpressions.Group? TooStrong(Article article, string sentence)
    {
        if (!WeighsEvidence(article) || Allowed(article) is not { } allowed || allowed is Certainty.High
            || sentence.Length > Wording.LongestRead || sentence.EndsWith('?') || Simple().Match(sentence) is not { Success: true } found)
        {
            return null;
        }

        var verb = found.Groups["verb"];
        var isCount = EffectWords.FormOf(verb.ValueSpan) is VerbForm.Past && sentence.Any(char.IsDigit);
        return EffectWords.FormOf(verb.ValueSpan) is null || isCount || Wording.IsAboutAnimalsOrLab(sentence)
            || Sentences.Words(found.Groups["given"].Value).Any(Otherwise.Contains)
            || IsHedged(found.Groups["helpers"].Value, allowed) || Nobody().IsMatch(sentence, verb.Index + verb.Length) ? null : verb;
    }

    /// <summary>
    /// What the page may say of a therapy. Where it is sure that a claim is wrong, it is not sure that the therapy works.
    /// </summary>
    private static Certainty? Allowed(Article article) =>
        article.Front.Certainty > Certainty.Low
        && article.Front.Verdict is Verdict.Unsupported or Verdict.Misleading or Verdict.False or Verdict.Outdated
            ? Certainty.Low : article.Front.Certainty;

    private static bool IsHedged(string helpers, Certainty allowed) =>
        (allowed >= Certainty.Low && Possible().IsMatch(helpers)) || (allowed is Certainty.Moderate && Probable().IsMatch(helpers));

    [GeneratedRegex(@"^(?<given>(?:[\w'’-]+ ){0,5}?(?:MSCs?|CAR[- ]T|exosomes?|vesicles|cells|infusions?|injections?|drips?"
        + "|transplants?|transplantation|treatments?|therap(?:y|ies)))(?: (?:of|from|with|for) (?:[\\w-]+ ){0,3}?[\\w-]+)? "
        + "(?<helpers>(?:(?:can|will|would|could|may|might|do|does|did|has|have|had|also|\\w+ly|now|often|soon|even) ){0,3})"
        + "(?<verb>\\w+)\\b", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Simple();

    [GeneratedRegex(@"\b(?:may|might|could|possibly)\b", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Possible();

    [GeneratedRegex(@"\bprobably\b", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Probable();

    [GeneratedRegex(@"\G (?:nobody|no|none|nothing|neither|less|worse|poorly|badly|as|your|their)\b", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Nobody();
}
