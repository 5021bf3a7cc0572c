using System.Text.RegularExpressions;
using LupusInfo.Content.Articles;
using LupusInfo.Content.Glossary;
using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Addresses;

/// <summary>A term's key is its address on the page of the glossary: people can type it, and nothing else on the page has it.</summary>
public static partial class TermAnchors
{
    /// <summary>Keys that cannot be such an address.</summary>
    public static IEnumerable<Problem> Check(IEnumerable<TermIndex> glossaries) =>
        from glossary in glossaries
        from term in glossary.Terms.Values
        where !Plain().IsMatch(term.Key) || Heading.IsOfThePage(term.Key)
        select Problem.Error("term-key", term.File, term.At,
            Heading.IsOfThePage(term.Key)
                ? $"The page of the glossary itself uses \"{term.Key}\"."
                : $"\"{term.Key}\" has more than small letters, digits and hyphens.",
            "Give the term another key, and mend the links to it.");

    [GeneratedRegex(@"^[a-z0-9]+(-[a-z0-9]+)*\z", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Plain();
}
