using System.Text.RegularExpressions;

namespace LupusInfo.Content.Checking.Therapy;

/// <summary>A verb that states an effect.</summary>
/// <param name="Index">Its first character in the sentence.</param>
/// <param name="Length">In characters.</param>
/// <param name="IsPast">Told of the past, as a count is.</param>
internal readonly record struct EffectVerb(int Index, int Length, bool IsPast);

/// <summary>Finds the finite verbs that say that something works: "helps", "cells repair", "was calmed by", "is effective".</summary>
internal static partial class EffectVerbs
{
    /// <summary>The verbs of a statement in order.</summary>
    public static IEnumerable<EffectVerb> In(string text)
    {
        foreach (Match match in Candidate().Matches(text))
        {
            if (IsFinite(text, match))
            {
                yield return new(match.Index, match.Length, match.Groups["ed"].Success);
            }
        }
    }

    private static bool IsFinite(string text, Match verb)
    {
        var before = text[..verb.Index];
        var previous = PreviousWord().Match(before).Groups["word"].Value.ToLowerInvariant();
        if (verb.Groups["phrase"].Success || verb.Groups["s"].Success)
        {
            return !NounMarkers.Contains(previous) && previous.Length > 0;
        }

        if (verb.Groups["ing"].Success)
        {
            return Be.Contains(previous);
        }

        return verb.Groups["ed"].Success ? IsFinitePast(text, verb, before, previous) : IsFiniteBase(before, previous);
    }

    private static bool IsFinitePast(string text, Match verb, string before, string previous)
    {
        if (Be.Contains(previous))
        {
            return ByTherapy().IsMatch(text[(verb.Index + verb.Length)..]);
        }

        return previous is "has" or "have" or "had" || (!NounMarkers.Contains(previous) && previous.Length > 0 && Actor().IsMatch(before));
    }

    private static bool IsFiniteBase(string before, string previous)
    {
        if (previous == "to")
        {
            return ShownTo().IsMatch(before);
        }

        if (Modals.Contains(previous))
        {
            return true;
        }

        return previous.Length > 0 && !NounMarkers.Contains(previous) && (PluralActor().IsMatch(before) || (previous is "and" or "or" && Modal().IsMatch(before)));
    }

    private static readonly HashSet<string> Modals = new(StringComparer.Ordinal) { "can", "could", "will", "would", "may", "might", "must", "shall", "do", "does", "did", "cannot", "not" };

    private static readonly HashSet<string> Be = new(StringComparer.Ordinal) { "is", "are", "was", "were", "be", "been", "being", "get", "gets", "got" };

    /// <summary>After one of these the word is a noun or an adjective: "for help", "the benefits", "reduced doses".</summary>
    private static readonly HashSet<string> NounMarkers = new(StringComparer.Ordinal)
    {
        "a", "an", "the", "of", "for", "with", "without", "any", "no", "some", "more", "much", "little", "less", "most", "get", "gets", "need", "needs", "ask", "asks", "offer", "offers", "seek", "find",
        "medical", "professional", "extra", "social", "financial", "practical", "their", "your", "his", "her", "our", "my", "its", "whose", "at", "in", "on", "off", "from", "by", "as", "into", "than", "lab", "hard", "great",
        "possible", "other", "this", "every", "each", "what", "such", "be", "been", "is", "are", "was", "were", "via", "after", "before", "between", "about", "per", "paid", "home", "long-term", "short-term",
    };

    [GeneratedRegex("""
        \b(?:
          (?<phrase>(?:is|are|was|were|be|been|proved?|proves)\s+(?:very\s+|highly\s+|more\s+|most\s+|quite\s+|an?\s+|safe\s+and\s+)*(?:effective|beneficial|helpful)
            | (?:bring|give|offer|provide)s?\s+(?:\w+\s+){0,5}(?:remission|relief|recovery|balance|healing)
            | (?:lead|leads|led)\s+to\s+(?:\w+\s+){0,2}(?:remission|relief|recovery|improvement|healing)
            | results?\s+in\s+(?:\w+\s+){0,2}(?:remission|relief|recovery|improvement|healing|fewer|less|lower|better)
            | (?:make|makes|made)\s+(?:\w+\s+){1,3}(?:better|well\s+again|healthy|healthier)
            | (?:get|gets|do|does)\s+(?:much\s+)?better
            | (?:has|have|had)\s+(?:an?|any|some)\s+(?:\w+\s+)?(?:benefits?|effects?)
            | (?:make|makes|made)\s+(?:an?|any|some|much|all\s+the)\s+(?:\w+\s+)?difference
            | change[sd]?\s+(?:the\s+)?(?:immune\s+systems?|immunity|course)
            | lets?\s+(?:people|patients|you|many|some)\b
            | adds?\s+(?:any|some)thing
            | brings?\s+(?:\w+\s+){1,5}(?:nearer|closer|back)
            | lasts?\s+longer\s+(?:with|after|on)
            | puts?\s+(?:\w+\s+){1,4}(?:in|into)\s+remission
            | benefits?\s+from
            | (?:keep|keeps|kept)\s+(?:\w+\s+){1,3}(?:healthy|away|at\s+bay|quiet|calm)
            | (?:has|have|had)\s+(?:an?\s+)?(?:\w+\s+)?(?:healing|calming|protective|beneficial|helpful)\s+effects?)
        | (?<s>helps|reduces|lowers|improves|cures|heals|repairs|regenerates|prevents|stops|restores|calms|eases|relieves|works|treats|protects|extends|resets|rebalances|slows|rebuilds|mends|guards|cuts|soothes|quiet(?:en)?s|boosts|strengthens|prolongs|lengthens|fixes|fights|halts|reverses|renews|revives|retrains|lessens|decreases|minimi[sz]es|eliminates|stabili[sz]es|tames|benefits|suppresses|dampens|combats|ends|tackles|rejuvenates|shields|spares|undoes|overcomes|alleviates|diminishes|ameliorates|enhances|normali[sz]es|balances|softens|shrinks|halves|frees|teaches|subdues|settles(?!\s+in\b))
        | (?<ing>helping|reducing|lowering|improving|curing|healing|repairing|regenerating|preventing|stopping|restoring|calming|easing|relieving|working|treating|protecting|extending|resetting|rebalancing|slowing|rebuilding|mending|guarding|soothing|boosting|strengthening|prolonging|fixing|fighting|reversing|renewing|ending|tackling|rejuvenating|shielding|undoing|alleviating|normali[sz]ing)
        | (?<ed>helped|reduced|lowered|improved|cured|healed|repaired|regenerated|prevented|stopped|restored|calmed|eased|relieved|worked|protected|extended|rebalanced|slowed|rebuilt|mended|guarded|soothed|quiet(?:en)?ed|boosted|strengthened|prolonged|lengthened|fixed|halted|reversed|renewed|revived|retrained|lessened|decreased|minimi[sz]ed|eliminated|stabili[sz]ed|tamed|benefited|suppressed|dampened|tackled|rejuvenated|shielded|spared|undid|overcame|alleviated|diminished|ameliorated|enhanced|normali[sz]ed|softened|shrank|halved|freed|taught|subdued)
        | (?<base>help|reduce|lower|improve|cure|heal|repair|regenerate|prevent|stop|restore|calm|ease|relieve|work|treat|protect|extend|reset|rebalance|slow|rebuild|mend|guard|cut|soothe|quiet(?:en)?|boost|strengthen|prolong|lengthen|fix|fight|halt|reverse|renew|revive|retrain|lessen|decrease|minimi[sz]e|eliminate|stabili[sz]e|tame|benefit|suppress|dampen|combat|end|tackle|rejuvenate|shield|spare|undo|overcome|alleviate|diminish|ameliorate|enhance|normali[sz]e|soften|shrink|halve|teach|subdue|settle(?!\s+in\b))
        )\b(?!-)(?<!\bworks?(?=\s+as\b))(?!\s+(?:you(?:r\s+\w+)?\s+)?to\s+(?:ask|take|know|write|plan|look|compare|have|keep|see|read|tell|think|bring|check|weigh|understand|talk|find|say|explain|decide|learn)\b)(?!\s+(?:your|their|the|our)\s+(?:guard|defen[cs]es?)\b)
        """, RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture)]
    private static partial Regex Candidate();

    /// <summary>The word before, without adverbs between.</summary>
    [GeneratedRegex(@"(?<word>[\w'’-]+)[)\]""”]?,?\s+(?:(?:\w+ly|also|often|always|still|now|even|both|all|soon|then|never|ever|thus|not only|just|so|really|once|further|too|again),?\s+)*$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex PreviousWord();

    [GeneratedRegex(@"\b(?:shown|found|known|proven|proved|seen|able|likely|certain|sure|seems?|appears?|tends?|continues?|continued|starts?|begins?|began|helps?|needed|enough)\s+to\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex ShownTo();

    [GeneratedRegex(@"\b(?:can|could|will|would|may|might|must|shall|cannot|does|did|do)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Modal();

    [GeneratedRegex(@"^[^.;,]*\b(?:by|through|with|after|from)\b[^.;]*\b(?:cells?|MSCs?|exosomes?|vesicles?|infusions?|injections?|transplants?|drips?|therap(?:y|ies)|CAR[- ]T|it|them)\b", RegexOptions.IgnoreCase)]
    private static partial Regex ByTherapy();

    [GeneratedRegex(@"\b(?:cells?|MSCs?|exosomes?|vesicles?|particles?|packages?|infusions?|injections?|transplants?|drips?|therap(?:y|ies)|treatments?|CAR[- ]T|it|they|this|these|that|which)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Actor();

    [GeneratedRegex(@"\b(?:cells|MSCs?|exosomes|vesicles|particles|packages|infusions|injections|transplants|drips|therapies|treatments|products|CAR[- ]T|they|these|that|which)\b", RegexOptions.IgnoreCase)]
    private static partial Regex PluralActor();
}
