using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace LupusInfo.Content.Articles.Markdown;

/// <summary>
/// Reports what Markdown takes out of a text, or makes of it, without a word: signs read as marks, definitions that nothing uses.
/// </summary>
internal sealed class SilentMarks(MarkdownDocument document, Findings findings)
{
    private const string BehindBackslash = "Put a backslash before it, or write it in words.";

    public void Report()
    {
        var used = document.Descendants<LinkInline>().Select(link => link.Reference).OfType<LinkReferenceDefinition>().ToHashSet();
        foreach (var markup in document.Descendants())
        {
            switch (markup)
            {
                case LinkReferenceDefinition definition:
                    ReportDefinition(definition, used.Contains(definition));
                    break;
                case FencedCodeBlock code:
                    ReportCode(code);
                    break;
                case EmphasisInline emphasis when IsBetweenDigits(emphasis):
                    ReportTaken(emphasis.Span, "The signs between these numbers are read as slanted or bold text, and vanish.",
                        "Write ×, or a backslash before each sign.");
                    break;
                case ThematicBreakBlock line when FollowsText(line):
                    ReportTaken(line.Span, "This line of signs is drawn as a line across the page.",
                        "A heading begins with ##; a line across the page stands between empty lines.");
                    break;
                case QuoteBlock quote when FollowsText(quote) || BeginsWithDigit(quote):
                    ReportTaken(quote.Span, "\">\" at the start of a line begins a quotation, and is not shown.",
                        $"{BehindBackslash} A quotation begins after an empty line.");
                    break;
                case ListBlock list:
                    ReportList(list);
                    break;
            }
        }
    }

    private void ReportTaken(SourceSpan span, string message, string suggestion) =>
        findings.Error("sign-taken", span, message, suggestion);

    private void ReportDefinition(LinkReferenceDefinition definition, bool isUsed)
    {
        var name = definition.Label ?? "";
        if (!isUsed || name.StartsWith('^'))
        {
            findings.NotShown(definition.Span,
                name.StartsWith('^') ? $"\"[{name}]\" is a footnote, and there are none here." : $"No link uses \"[{name}]\".",
                "Put the words into the text, or take the line out.");
        }
        else if (definition.Title is { Length: > 0 } title)
        {
            findings.NotShown(definition.TitleSpan.IsEmpty ? definition.Span : definition.TitleSpan,
                $"\"{title}\" behind a link's target is not shown.", "Say it in the text.");
        }
    }

    private void ReportCode(FencedCodeBlock code)
    {
        if (code.ClosingFencedCharCount == 0)
        {
            findings.Error("unclosed-code", findings.Places.PlaceOf(code.Span.Start, code.OpeningFencedCharCount),
                "Code is opened here and never closed.", "Add a line of ``` after its last line.");
        }

        if (code.Info is { Length: > 0 })
        {
            findings.Error("not-shown", findings.Places.RestOfLine(code.Span.Start),
                "What stands behind the opening marks of code is not shown.", "Write it above, as text.");
        }
    }

    /// <summary>"2*3 and 4*5": no word is stressed here.</summary>
    private bool IsBetweenDigits(EmphasisInline emphasis) =>
        char.IsDigit(findings.Places.CharacterAt(emphasis.Span.Start - 1))
            || char.IsDigit(findings.Places.CharacterAt(emphasis.Span.End + 1));

    /// <summary>Whether the line above is text: then an editor who wraps lines did not mean a new block.</summary>
    private bool FollowsText(Markdig.Syntax.Block block) => TextAbove(block) is not null;

    private ParagraphBlock? TextAbove(Markdig.Syntax.Block block) =>
        block.Parent is { } parent && parent.IndexOf(block) is > 0 and var index && parent[index - 1] is ParagraphBlock above
            && LineOf(above.Span.End) + 1 >= LineOf(block.Span.Start) ? above : null;

    private int LineOf(int offset) => findings.Places.PlaceOf(offset).Line;

    private bool BeginsWithDigit(ContainerBlock block) =>
        FirstLeaf(block) is { } leaf && char.IsDigit(findings.Places.CharacterAt(leaf.Span.Start));

    private static LeafBlock? FirstLeaf(ContainerBlock block) =>
        block.Count == 0 ? null : block[0] as LeafBlock ?? (block[0] is ContainerBlock inner ? FirstLeaf(inner) : null);

    private void ReportList(ListBlock list)
    {
        if (list.Count == 1 && BeginsWithDigit(list) && TextAbove(list) is { } above
            && findings.Places.CharacterAt(above.Span.End) is not ':')
        {
            ReportTaken(list.Span, "The sign at the start of this line begins a list, and is not shown.",
                $"{BehindBackslash} A list has more than one item, or an empty line above it.");
        }

        var items = list.OfType<ListItemBlock>().ToList();
        for (var i = 1; list.IsOrdered && i < items.Count; i++)
        {
            if (items[i].Order != items[0].Order + i && (items[i].Order != 1 || items[0].Order != 1))
            {
                ReportTaken(items[i].Span, $"This item is numbered {items[i].Order} here and {items[0].Order + i} on the page.",
                    "Count up by one from item to item.");
            }
        }
    }
}
