using System.Text.RegularExpressions;
using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Articles;

/// <summary>A heading of an article's body.</summary>
/// <param name="Level">2 to 6.</param>
/// <param name="Text">Plain text.</param>
/// <param name="Id">Its fragment, unique in the article and not one of the page's own.</param>
/// <param name="At">Where it stands.</param>
public sealed partial record Heading(int Level, string Text, string Id, Position At)
{
    /// <summary>Whether the page around an article uses an id: its parts, sources, mentions, boxes and forms.</summary>
    public static bool IsOfThePage(string id) => PageId().IsMatch(id);

    /// <summary>Where the page has the meaning of a word of the glossary.</summary>
    public static string OfTerm(string key) => "term-" + key;

    /// <summary>The id of the words of a heading, without the link that stands beside them.</summary>
    public static string WordsOf(string id) => "words-" + id;

    [GeneratedRegex(
        @"^(?:main|contents|sources|related|more-help-here|your-questions|start|body|found|search-(?:site|page)"
            + @"|(?:cite|ref|term|ladder|fact-box|decision|topic|filter|words)-.*)\z",
        RegexOptions.None,
        Patterns.Timeout)]
    private static partial Regex PageId();
}
