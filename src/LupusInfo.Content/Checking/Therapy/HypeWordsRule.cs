using System.Text.RegularExpressions;
using LupusInfo.Content.Articles;
using LupusInfo.Content.Glossary;
using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Checking.Therapy;

/// <summary>The words of sales pages are not ours, unless we quote them or take them back.</summary>
public sealed partial class HypeWordsRule() : ArticleRule(new(
    "hype-words",
    Severity.Error,
    Why: "Words like \"miracle\" or \"no side effects\" sell treatments; said by us they would sell them too.",
    Bad: """
        ---
        kind: claim
        ---
        The drip has no side effects.
        """,
    Good: """
        ---
        kind: claim
        ---
        Sellers say that the drip has no side effects. No treatment is free of them.
        """))
{
    public override IEnumerable<Problem> Check(Article article, Surroundings around) =>
        from passage in article.Passages
        from found in In(article, passage, around.Glossary(article.Language))
        select At(article, passage.PlaceOf(found.Sentence.Start + found.Word.Index, found.Word.Length),
            $"\"{found.Word.Value}\" is a word of sales pages.",
            "Say what was counted; or, if it is somebody else's claim, put it in quotation marks and say whose it is.");

    /// <summary>The sentences of a passage that sell, each with the word that does.</summary>
    internal static IEnumerable<(Sentence Sentence, Match Word)> In(Article article, Passage passage, TermIndex glossary) =>
        !IsEnglish(article) || !Wording.IsOwn(passage) || !Hype().IsMatch(passage.Text) ? [] :
        from sentence in passage.Sentences
        let stated = Wording.Stated(sentence.Text)
        where stated is not null && (WeighsEvidence(article) || IsAboutTherapy(stated, glossary))
        from match in Hype().Matches(stated).Take(Wording.MostLookedAt)
        where !IsTakenBack(stated, match)
        select (sentence, match);

    private static bool IsAboutTherapy(string sentence, TermIndex glossary) =>
        glossary.FindIn(sentence).Any(found => found.Term.Kind == "therapy");

    private static bool IsTakenBack(string sentence, Match hype)
    {
        var clause = Wording.Clause(sentence[..hype.Index]);
        var after = RestOfClause().Match(sentence, hype.Index + hype.Length).Value;
        return Wording.TakesBack(clause) || Wording.IsSalesTalk(clause) || TakenBackAfter().IsMatch(after) || Warning().IsMatch(sentence);
    }

    /// <summary>Each alternative begins with a letter or digit, not with a look behind it: so a search leaps over most of a text.</summary>
    [GeneratedRegex("""
        \b(?:
          cure[sd]?|curing|curative|curable
          | breakthroughs? | miracles? | miraculous\w* | magic(?:al(?:ly)?)? | wonder\s+(?:drug|cell|cure)s? | revolution(?:ary|i[sz]\w+)
            | game[- ]chang\w+ | life[- ]changing | cutting[- ]edge | state[- ]of[- ]the[- ]art | world[- ]class
          | (?:no|zero|without(?:\s+any)?|free\s+of)
            (?<!\b(?:were|was|saw|found|reported|recorded)\s(?:no|zero|without(?:\s+any)?|free\s+of))\s+(?:side[- ]effects?
            |risks?)(?!\s+(?:was|were)\s+(?:seen|reported|recorded|counted|found)) | (?:risk|side[- ]effect)[- ]free | harmless(?!-)
            | cannot\s+go\s+wrong | (?:cannot|can['’]t)\s+(?:do\s+(?:any\s+)?)?harm
          | natural(?!\s+(?:killer|history|course|to|that|for|reaction|light|death|menopause|wish|question|ups|rise)\b)
          | root[- ]causes? | guarantee[sd]?
          | 100\s?%\s+(?:safe|natural|effective) | (?:completely|totally|perfectly|entirely|absolutely)\s+(?:safe|harmless|natural)
            | safe\s+and\s+effective | proven\s+safe
          | permanent\s+(?:remission|relief|results?|recovery) | (?:is|are)\s+permanent | rejuvenat\w+ | nothing\s+to\s+lose
            | the\s+future\s+of\s+(?:\w+\s+)?(?:care|medicine|treatment) | fountain\s+of\s+youth | detox\w*
        )\b
        """, RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace, Patterns.Timeout)]
    private static partial Regex Hype();

    [GeneratedRegex(@"\G[^,;:.]*", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex RestOfClause();

    /// <summary>"… has not been shown", "… is not known", "… is the hope of many"</summary>
    [GeneratedRegex(@"\b(?:not|never|cannot|no|unknown|unproven|untested|wrong|false|untrue|hopes?|question|would|wants?|wish(?:es)?)\b"
        + @"|n['’]t\b", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex TakenBackAfter();

    [GeneratedRegex(@"\b(?:be (?:careful|wary)|beware|warning signs?|red flags?|suspicious|walk away|mix(?:es|ed)? up"
        + @"|confus\w+)\b", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Warning();
}
