using System.Text.RegularExpressions;
using LupusInfo.Content.Articles;

namespace LupusInfo.Content.Checking.Therapy;

/// <summary>
/// Whose words a text is, and which part of a sentence a word belongs to. A reader of English by patterns: good enough to guard editors,
/// measured on labelled sentences, and never sure.
/// </summary>
internal static partial class Wording
{
    /// <summary>
    /// Characters of the longest sentence that is read for its meaning. A longer one is told to be too long, and patterns would take too
    /// much time over it.
    /// </summary>
    public const int LongestRead = 600;

    /// <summary>
    /// Words of one sentence that are looked at, each with the words around it: more of one sort is no sentence that a reader could
    /// follow.
    /// </summary>
    public const int MostLookedAt = 12;

    /// <summary>
    /// Whether the passage is the page's own statement: not the claim under check, not a question, not somebody else's words.
    /// </summary>
    public static bool IsOwn(Passage passage) =>
        !passage.Quoted && passage.Field is not ("claim" or "questions") && passage.Directive is not ("questions" or "in-mice");

    /// <summary>
    /// The sentence with quoted words blanked out, as long as before; null for a question, which states nothing, and for one that is too
    /// long.
    /// </summary>
    public static string? Stated(string sentence) => IsStatement(sentence) ? Quotation().Replace(sentence, Blank) : null;

    /// <summary>Any sentence with quoted words blanked out, as long as before.</summary>
    public static string WithoutQuotations(string sentence) => Quotation().Replace(sentence, Blank);

    /// <summary>The same, but names in quotation marks stay: "master cells" do not say anything by themselves.</summary>
    public static string? StatedWithNames(string sentence) =>
        IsStatement(sentence) ? Quotation().Replace(sentence, match => IsName(match.Value) ? match.Value : Blank(match)) : null;

    /// <summary>
    /// The part of a sentence that a word governs or is governed by: from the last turn of the sentence before it. Conditions and asides
    /// that are over by then are blanked out.
    /// </summary>
    public static string Clause(string before)
    {
        var text = Aside().Replace(Condition().Replace(before, Blank), Blank);
        foreach (var turn in Turn().Matches(text).Reverse())
        {
            var clause = text[(turn.Index + turn.Length)..];
            if (Sentences.Words(clause).Any(word => !IsLink(word)))
            {
                return clause;
            }
        }

        return text;
    }

    /// <summary>Whether the words before a statement take it back, ask it, or make it a condition.</summary>
    public static bool TakesBack(string clause) =>
        Denial().IsMatch(Emphasis().Replace(clause, Blank)) || Question().IsMatch(clause) || Follows(clause, ['.'], Asking(), Asked());

    /// <summary>Whether the words before a statement give it to those who sell, promise or hope.</summary>
    public static bool IsSalesTalk(string clause) => SalesTalk().IsMatch(clause) || Follows(clause, ['.', ';'], Sellers(), Saying());

    /// <summary>Whether the words before a statement give it to a study or to those who made one.</summary>
    public static bool IsReport(string clause) => Follows(clause, ['.', ';'], Studies(), Finding());

    /// <summary>Whether a text says that it is about animals or the lab.</summary>
    public static bool IsAboutAnimalsOrLab(string text) => AnimalsOrLab().IsMatch(text);

    /// <summary>
    /// The part of a sentence around a character, up to a "but" on either side: what is said of the lab before it is not said of people
    /// after it.
    /// </summary>
    public static string BetweenContrasts(string sentence, int index)
    {
        var start = 0;
        foreach (var contrast in Contrast().EnumerateMatches(sentence))
        {
            if (contrast.Index > index)
            {
                return sentence[start..contrast.Index];
            }

            start = contrast.Index + contrast.Length;
        }

        return sentence[start..];
    }

    /// <summary>
    /// Whether one thing is named, and then another before the next of these marks. Each pattern goes over the text once.
    /// </summary>
    public static bool Follows(string text, ReadOnlySpan<char> marks, Regex first, Regex then)
    {
        foreach (var part in text.AsSpan().SplitAny(marks))
        {
            var clause = text[part];
            if (first.Match(clause) is { Success: true } found && then.IsMatch(clause, found.Index + found.Length))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsStatement(string sentence) => sentence.Length <= LongestRead && !sentence.EndsWith('?');

    private static bool IsName(string quoted) =>
        Sentences.CountWords(quoted) <= 3 && !Sentences.Words(quoted).Any(word => EffectWords.FormOf(word) is not null);

    private static string Blank(Match match) => new(' ', match.Length);

    private static bool IsLink(string word) =>
        word.ToLowerInvariant()
        is "and" or "or" or "also" or "then" or "even" or "often" or "still" or "so" or "both" or "really" or "only" or "soon" or "thus";

    [GeneratedRegex("\"[^\"]*\"|“[^”]*”|‘[^’]*’", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Quotation();

    /// <summary>"If you have tried everything, …"</summary>
    [GeneratedRegex(@"(?:^|[;:]|\b(?:and|but|so)\b)\s*(?:even )?(?:if|when|once|unless|although|though|while|because|since|until|as|in"
        + @"|after|before|with|without|for|at|on|of|to|by|unlike|like|compared"
        + @"|instead)\b[^,;:]*,", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Condition();

    /// <summary>", which are not drugs,"</summary>
    [GeneratedRegex(@",\s*(?:which|who|that|unlike|like|such as|for example|in|by|after|at|with|of|as|not)\b[^,;:]*,"
        + @"|\([^)]*\)", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Aside();

    [GeneratedRegex(@"[;:—–]|,?\s(?:but|yet|although|though|while|whereas|because|however)\b|,?\s(?:and|so)\s+(?=(?:it|they|this|these"
        + @"|those|the|a|an|we|you|people|some|many|most|doctors|MSCs?|exosomes|cells|others"
        + @"|both)\b)", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Turn();

    [GeneratedRegex(@"\b(?:but|yet|however|whereas)\b", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Contrast();

    /// <summary>Words that look like a denial and are none.</summary>
    [GeneratedRegex(@"\b(?:not only|not just|not merely|no doubt|without (?:a |any )?doubt|beyond doubt|nothing (?:less than|short of)"
        + @"|never fails? to|no matter)\b", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Emphasis();

    [GeneratedRegex(@"\b(?:not|no|nor|never|neither|nobody|none|nothing|cannot|without|hardly|rarely|unlikely|unclear|uncertain|unsure"
        + @"|unknown|unproven|untested|doubt\w*|fail\w*|lack\w*|wrong|false|untrue|mistaken|too (?:little|few|small|early|thin|weak"
        + @"|short)|far from|open question|if|whether|unless|until)\b|n['’]t\b", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Denial();

    /// <summary>"Ask how they know that …", "to see which …", "How it might …"</summary>
    [GeneratedRegex(@"\b(?:ask|check|find out|tell|know|learn|see|test|study|stud(?:ies|ied)|measure|look at|judge|wonder|question"
        + @"|explain)\w*\b", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Asking();

    [GeneratedRegex(@"\b(?:how|what|why|which|who|where|when)\b", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Asked();

    [GeneratedRegex(@"^\W*(?:how|what|why|where|which)\b", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Question();

    [GeneratedRegex(@"\b(?:sellers?|sales(?:people)?|clinics?|compan(?:y|ies)|makers?|adverts?|ads|advertisements?|websites?"
        + @"|(?<!this )(?<!our )pages?"
        + "|brochures?|leaflets?|posts?|videos?|influencers?|newspapers?|headlines?|media|some people|friends)\\b",
            RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Sellers();

    [GeneratedRegex(@"\b(?:say|said|saying|claim|promis|write|wrote|tell|told|state|call|describ|suggest|speak|spoke|hint|present|offer"
        + @"|sell|use|mean|lead|made to)", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Saying();

    [GeneratedRegex("""
        \b(?:sold|marketed|advertised|promoted|offered|billed|presented|praised|described|seen|known)\s+(?:\w+\s+){0,3}(?:as|for)\b
        | \byou\s+(?:may|might|will|can|often)?\s*(?:read|hear|see|be\s+told|are\s+told)\b
        | \baccording\s+to\b(?!\s+(?:a|the|one|two|this)\s+(?:\d+\s+)?(?:review|study|trial|paper|guideline))
        | \b(?:claims?|ideas?|promises?|hopes?|belie(?:f|fs|ve|ves|ved)|theor(?:y|ies)|slogans?|stor(?:y|ies)|offers?|picture|word|words
          |sentence|wish)\b(?:\s+\w+)?\s*(?:that|is|was|of|goes|:|,)
        | \b(?:tempting|easy|nice|common)\s+to\s+(?:think|believe|assume|hope)\b
        | \b(?:claim|claims|claimed|promise|promises|promised|hope|hopes|hoped|hoping|wish|wishes)\b
        """, RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace, Patterns.Timeout)]
    private static partial Regex SalesTalk();

    [GeneratedRegex(@"\b(?:reviews?|stud(?:y|ies)|trials?|papers?|reports?|authors?|researchers?|scientists?|experts?|teams?|societ(?:y"
        + @"|ies)"
        + @"|statements?|guidelines?|registers?|overviews?|analys[ei]s|surveys?|data|results?"
            + @"|findings)\b", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Studies();

    [GeneratedRegex(@"\b(?:sa(?:y|ys|id)|f(?:ound|ind|inds)|report(?:s|ed)?|conclud(?:e|es|ed)|stat(?:e|es|ed)|wr(?:ite|ites|ote)|not(?:e"
        + @"|es|ed)"
        + @"|show(?:s|ed|n)?|suggest(?:s|ed)?|describ(?:e|es|ed)|th(?:ink|inks|ought))\b", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Finding();

    [GeneratedRegex(@"\b(?:mice|mouse|murine|rats?|rodents?|rabbits?|pigs?|dogs?|monkeys?|animals?|laborator(?:y|ies)|(?:in|from) (?:the"
        + @"|a) lab|lab (?:work|stud(?:y|ies)|tests?|dish|results?)|in a dish|dishes|petri|test tubes?|in vitro"
        + @"|cell culture)\b", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex AnimalsOrLab();
}
