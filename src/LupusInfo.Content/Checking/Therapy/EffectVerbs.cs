using System.Buffers;
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
    private static readonly SearchValues<char> Joints = SearchValues.Create(" ,()[]\"“”‘’");

    private static readonly HashSet<string> Modals = new(
        StringComparer.OrdinalIgnoreCase) { "can", "could", "will", "would", "may", "might", "must", "shall", "do", "does", "did",
        "cannot", "not" };

    private static readonly HashSet<string> Be = new(
        StringComparer.OrdinalIgnoreCase) { "is", "are", "was", "were", "be", "been", "being", "get", "gets", "got" };

    /// <summary>Adverbs that may stand between a verb and the word that decides what it is.</summary>
    private static readonly HashSet<string> Adverbs = new(
        StringComparer.OrdinalIgnoreCase) { "also", "often", "always", "still", "now", "even", "both", "all", "soon", "then", "never",
        "ever", "thus", "just", "so", "really", "once", "further", "too", "again", "only" };

    /// <summary>After one of these the word is a noun or an adjective: "for help", "the benefits", "reduced doses".</summary>
    private static readonly HashSet<string> NounMarkers = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "an", "the", "of", "for", "with", "without", "any", "no", "some", "more", "much", "little", "less", "most", "get", "gets",
            "need", "needs", "ask", "asks", "offer", "offers", "seek", "find",
        "medical", "professional", "extra", "social", "financial", "practical", "their", "your", "his", "her", "our", "my", "its", "whose",
            "at", "in", "on", "off", "from", "by", "as", "into", "than", "lab", "hard", "great",
        "possible", "other", "this", "every", "each", "what", "such", "be", "been", "is", "are", "was", "were", "via", "after", "before",
            "between", "about", "per", "paid", "home", "long-term", "short-term",
    };

    /// <summary>The verbs of a statement in order.</summary>
    public static IEnumerable<EffectVerb> In(string text) =>
        Words(text).Concat(Phrase().Matches(text).Select(phrase => new EffectVerb(phrase.Index, phrase.Length, IsPast: false)))
            .OrderBy(verb => verb.Index);

    private static IEnumerable<EffectVerb> Words(string text)
    {
        string? previous = null;
        var end = 0;
        foreach (Match word in Word().Matches(text))
        {
            if (!IsJoined(text.AsSpan(end, word.Index - end)))
            {
                previous = null;
            }

            if (EffectWords.FormOf(word.ValueSpan) is { } form && previous is not null && !Idiom().IsMatch(text, word.Index + word.Length)
                && IsFinite(form, text, word, previous))
            {
                yield return new(word.Index, word.Length, form is VerbForm.Past);
            }

            previous = IsAdverb(word.Value) ? previous : word.Value;
            end = word.Index + word.Length;
        }
    }

    /// <summary>Whether nothing but space, a comma or a closing mark stands between two words.</summary>
    private static bool IsJoined(ReadOnlySpan<char> between) => !between.ContainsAnyExcept(Joints);

    private static bool IsAdverb(string word) =>
        Adverbs.Contains(word) || (word.Length > 3 && word.EndsWith("ly", StringComparison.OrdinalIgnoreCase));

    private static bool IsFinite(VerbForm form, string text, Match verb, string previous) => form switch
    {
        VerbForm.Third => !NounMarkers.Contains(previous),
        VerbForm.Progressive => Be.Contains(previous),
        VerbForm.Past when Be.Contains(previous) => IsByTherapy(text[(verb.Index + verb.Length)..]),
        VerbForm.Past => previous is "has" or "have" or "had" || (!NounMarkers.Contains(previous) && Actor().IsMatch(text[..verb.Index])),
        _ => IsFiniteBase(text[..verb.Index], previous),
    };

    private static bool IsFiniteBase(string before, string previous) => previous switch
    {
        "to" => ShownTo().IsMatch(before),
        _ when Modals.Contains(previous) => true,
        _ => !NounMarkers.Contains(previous) && (PluralActor().IsMatch(before) || (previous is "and" or "or" && Modal().IsMatch(before))),
    };

    [GeneratedRegex(@"[\w'’-]+", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Word();

    [GeneratedRegex("""
        \b(?:(?:is|are|was|were|be|been|proved?|proves)\s+(?:very\s+|highly\s+|more\s+|most\s+|quite\s+|an?\s+|safe\s+and\s+)*(?:effective
          |beneficial|helpful)
          | (?:brings?|gives?|offers?|provides?|brought|gave|offered|provided)\s+(?:\w+\s+){0,5}(?:remission|relief|recovery|balance
            |healing)
          | (?:brings?|brought)\s+(?:\w+\s+){1,5}(?:nearer|closer|back|under\s+control)
          | (?:lead|leads|led)\s+to\s+(?:\w+\s+){0,2}(?:remission|relief|recovery|improvement|healing)
          | results?\s+in\s+(?:\w+\s+){0,2}(?:remission|relief|recovery|improvement|healing|fewer|less|lower|better)
          | (?:make|makes|made)\s+(?:\w+\s+){1,3}(?:better|well\s+again|healthy|healthier)
          | (?:make|makes|made)\s+(?:an?|any|some|much|all\s+the)\s+(?:\w+\s+)?difference
          | (?:has|have|had)\s+(?:an?|any|some)\s+(?:\w+\s+)?(?:benefits?|effects?)
          | (?:has|have|had)\s+(?:healing|calming|protective|beneficial|helpful)\s+effects
          | (?:keep|keeps|kept)\s+(?:\w+\s+){1,3}(?:healthy|away|at\s+bay|quiet|calm)
          | (?:get|gets|do|does)\s+(?:much\s+)?better
          | benefits?\s+from
          | puts?\s+(?:\w+\s+){1,4}(?:in|into)\s+remission
          | change[sd]?\s+(?:the\s+)?(?:immune\s+systems?|immunity|course)
          | lets?\s+(?:people|patients|you|many|some)
          | adds?\s+(?:any|some)thing
          | lasts?\s+longer\s+(?:with|after|on))\b
        """, RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace, Patterns.Timeout)]
    private static partial Regex Phrase();

    /// <summary>
    /// What makes of the verb something else: "helps to ask", "lowers your guard", "works as a sales line", "settles in".
    /// </summary>
    [GeneratedRegex(@"\G(?:-|\s+(?:you(?:r\s+\w+)?\s+)?to\s+(?:ask|take|know|write|plan|look|compare|have|keep|see|read|tell|think|bring"
        + @"|check|weigh|understand|talk|find|say|explain|decide|learn|pay)\b|\s+(?:your|their|the|our)\s+(?:guard|defen[cs]es?)\b"
        + @"|\s+as\b|\s+in\s+and\b)", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Idiom();

    [GeneratedRegex(@"\b(?:shown|found|known|proven|proved|seen|able|likely|certain|sure|seems?|appears?|tends?|continues?|continued"
        + @"|starts?|begins?|began|helps?|needed|enough)\s+(?:\w+ly\s+)?to\s+(?:\w+ly\s+)?$", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex ShownTo();

    [GeneratedRegex(@"\b(?:can|could|will|would|may|might|must|shall|cannot|does|did|do)\b", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Modal();

    /// <summary>"… by stem cells", before the next comma, and what is named before the next stop.</summary>
    private static bool IsByTherapy(string after)
    {
        var stop = after.AsSpan().IndexOfAny('.', ';');
        var clause = stop < 0 ? after : after[..stop];
        return Means().Match(clause) is { Success: true } means && Agent().IsMatch(clause, means.Index + means.Length)
            && !clause.AsSpan(0, means.Index).Contains(',');
    }

    [GeneratedRegex(@"\b(?:by|through|with|after|from)\b", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Means();

    [GeneratedRegex(@"\b(?:cells?|MSCs?|exosomes?|vesicles?|infusions?|injections?|transplants?|drips?|therap(?:y|ies)|CAR[- ]T|it"
        + @"|them)\b", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Agent();

    [GeneratedRegex(@"\b(?:cells?|MSCs?|exosomes?|vesicles?|particles?|packages?|infusions?|injections?|transplants?|drips?|therap(?:y"
        + @"|ies)|treatments?|CAR[- ]T|it|they|this|these|that|which)\b", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Actor();

    [GeneratedRegex(@"\b(?:cells|MSCs?|exosomes|vesicles|particles|packages|infusions|injections|transplants|drips|therapies|treatments"
        + @"|products|CAR[- ]T|they|these|that|which)\b", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex PluralActor();
}
