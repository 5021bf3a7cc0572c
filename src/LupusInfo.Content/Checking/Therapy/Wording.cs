using System.Text.RegularExpressions;
using LupusInfo.Content.Articles;

namespace LupusInfo.Content.Checking.Therapy;

/// <summary>Whose words a text is, and what it is about.</summary>
internal static partial class Wording
{
    /// <summary>
    /// Characters of the longest sentence that is read for its meaning. A longer one is told to be too long.
    /// </summary>
    public const int LongestRead = 600;

    /// <summary>
    /// Whether the passage is the page's own statement: not the claim under check, not a question, not somebody else's words.
    /// </summary>
    public static bool IsOwn(Passage passage) =>
        !passage.Quoted && passage.Field is not ("claim" or "questions") && passage.Directive is not ("questions" or "in-mice");

    /// <summary>The sentence with quoted words blanked out, as long as before.</summary>
    public static string WithoutQuotations(string sentence) => Quotation().Replace(sentence, match => new(' ', match.Length));

    /// <summary>Whether a text says that it is about animals or the lab.</summary>
    public static bool IsAboutAnimalsOrLab(string text) => AnimalsOrLab().IsMatch(text);

    [GeneratedRegex("\"[^\"]*\"|“[^”]*”|‘[^’]*’", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Quotation();

    [GeneratedRegex(@"\b(?:mice|mouse|murine|rats?|rodents?|rabbits?|pigs?|dogs?|monkeys?|animals?|laborator(?:y|ies)|(?:in|from) (?:the"
        + @"|a) lab|lab (?:work|stud(?:y|ies)|tests?|dish|results?)|in a dish|dishes|petri|test tubes?|in vitro"
        + @"|cell culture)\b", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex AnimalsOrLab();
}
