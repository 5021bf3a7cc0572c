using System.Buffers;
using System.Text.RegularExpressions;
using LupusInfo.Content.Articles;
using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Checking.Structure;

/// <summary>Nothing that was meant as a mark is left in the text for readers to see.</summary>
public sealed class MarkupLeftRule() : ArticleRule(new(
    "markup-left",
    Severity.Error,
    Why: "Signs that were meant as marks stand in the text, and people who listen hear them read out.",
    Bad: "Wear a hat ~~in summer~~ all year.",
    Good: "Wear a hat all year."))
{
    private const int MostQuoted = 40;

    private const string Escape = "if the sign itself is meant, put a backslash before it";

    /// <summary>What may be left, each with what to write. Of two that begin at one place the first counts.</summary>
    private static readonly (string Name, string Pattern, string Step)[] Marks =
    [
        (Todo, @"\[(?:TODO|FIXME|TBD|TK|XXX)\b[^\[\]]*\]", ""),
        ("footnote", @"\[\^[^\[\]]{0,80}\]:?", "There are no footnotes: say it in the text, or cite a source with [@key]."),
        ("alert", @"\[!\p{L}{1,30}\]", "Use a box: a line of \"::: note\", a heading, an empty line, the text, a line of :::."),
        ("task", @"^\[[ xX]?\]", "Write a plain list; \"::: questions\" makes one that can be ticked."),
        ("cited", @"\[[^\[\]@]{0,200}@[^\[\]]{0,200}\]", "Write [@key]; two with [@key; @other]; a page with [@key, p. 4]; the rest in "
            + "the text."),
        ("engine", @"\{\{[^{}\n]{0,200}\}\}|\{%[^{}\n]{0,200}%\}|\{\{|\}\}|\{%|%\}", "This is meant for another program. Use a link, a "
            + "box or plain words."),
        ("link", @"!?\[[^\[\]]{0,300}\](?: ?\([^()\n]{0,300}\)?|\[[^\[\]]{0,300}\])?|\([^()\[\]\n]{1,300}\)\[[^\[\]]{1,300}\]|[\[\]]",
            $"A link is [words](file.md), a picture ![words](file.png), without a space between or in the name; {Escape}."),
        ("heading", @"^#{1,6}(?=[^\s#\d]|\u00A0)|^#{2,6}(?=\d)|^#{7,}", "A heading is ## and a space."),
        ("id", @"\{[#.:][^{}\n]{0,100}\}?", "An id stands at the end of a heading, in small letters, digits and hyphens: {#harms}."),
        ("line", @"^-{3,}[ ]*$|^\+{3,}", "A heading begins with ##; a line across the page is --- between empty lines."),
        ("admonition", @"^(?:!!!|\?\?\?)\+?", "Use a box: a line of \"::: note\", a heading, an empty line, the text, a line of :::."),
        ("directive", @":{3,} ?[\w-]{0,40}|::\w[^:\n]{0,80}::", "A box opens with ::: and a name on a line of its own, and closes with a "
            + "line of :::."),
        ("effect", @"~~[^~\n]{0,200}~~|~~|(?<=\w)~\w{1,20}~|={2,}|\^[^\s^]{1,20}\^", $"Only **bold** and *slanted* are known; {Escape}."),
        ("table", @"^.*\|[ ]*:?-{2,}.*$|^\|.*$", "A table has an empty line before and after it, and a line of | --- | --- | under its "
            + "headings."),
        ("definition", @"^: ", "Write a sentence, or a list."),
        ("address", @"(?:https?://|\bwww\.)\S+|(?<![\w.+@-])[\w.+-]{1,64}@[\w-]{1,63}\.\w[\w.-]*", "Make it a link: [words that say "
            + "where it leads](https://…)."),
        ("citation", @"(?<![\w.])@\w[\w:.-]*", $"Cite with [@key]; {Escape}."),
        ("bullet", @"[•▪‣◦●■]|^[·§o–]\t", "Begin each item on a line of its own with a hyphen and a space."),
        ("emphasis", @"\*+(?=\S)|(?<=\S)\*+|\*{2,}|_{2,}|(?<!\w)_(?=\w)|(?<=\w)_(?!\w)",
            $"Bold is **words**, slanted *words*, with the marks close to the words and a space outside; {Escape}."),
        ("code", "`+", $"Code stands between two marks; {Escape}."),
        ("entity", @"&#?\w{1,30};", "Type the letter itself."),
        ("backslash", @"\\", "Take it out; for the sign itself write two."),
    ];

    private const string Todo = "todo";

    private static readonly Regex AnyMark = new(string.Join('|', Marks.Select(mark => $"(?<{mark.Name}>{mark.Pattern})")),
        RegexOptions.Multiline | RegexOptions.CultureInvariant, TimeSpan.FromMilliseconds(Patterns.Timeout));

    /// <summary>
    /// Without one of these or of <see cref="LongSigns"/> no mark can be left, but for a colon that a text begins with: few texts have one.
    /// </summary>
    private static readonly SearchValues<char> Signs = SearchValues.Create("[]{}#=~^|@*_`&\\\t•▪‣◦●■");

    /// <inheritdoc cref="Signs"/>
    private static readonly SearchValues<string> LongSigns = SearchValues.Create(
        ["!!!", "???", "+++", "---", "::", " : ", "\n: ", "://", "www."], StringComparison.Ordinal);

    public override IEnumerable<Problem> Check(Article article, Surroundings around) =>
        from passage in article.Passages
        where passage.Text.AsSpan().ContainsAny(Signs) || passage.Text.AsSpan().ContainsAny(LongSigns)
            || passage.Text.StartsWith(": ", StringComparison.Ordinal)
        from match in AnyMark.Matches(AsTyped(passage))
        let mark = Marks.First(mark => match.Groups[mark.Name].Success)
        where mark.Name != Todo
        select At(article, passage.PlaceOf(match.Index, match.Length), $"\"{Quoted(match.Value)}\" is shown as it is typed.", mark.Step);

    /// <summary>The text with its line ends where the file has them, and without what is meant letter by letter.</summary>
    private static string AsTyped(Passage passage)
    {
        var text = passage.Text.ToCharArray();
        foreach (var (start, length) in passage.Verbatim)
        {
            text.AsSpan(start, length).Fill('\uE000');
        }

        for (var i = 1; i < passage.Runs.Count; i++)
        {
            var before = passage.Runs[i - 1];
            if (!before.Exact && passage.Runs[i].At.Line > before.At.Line && text[before.Start] is ' ')
            {
                text[before.Start] = '\n';
            }
        }

        return new(text);
    }

    private static string Quoted(string text) =>
        (text.Length > MostQuoted ? text[..MostQuoted] + "…" : text).Replace('\n', ' ').Replace('\uE000', '…');
}
