using LupusInfo.Content.Glossary;
using LupusInfo.Content.Languages;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace LupusInfo.Content.Articles.Markdown;

/// <summary>Prepares running text for drawing, block by block, and keeps it as passages.</summary>
internal sealed class TextReader(
    CitationList citations, LinkResolver links, TermIndex glossary, Words words, HeadingIds ids, Findings findings)
{
    private readonly InlineReader inlines = new(citations, links, glossary, findings);
    private int list;
    private readonly Dictionary<string, int> tables = new(StringComparer.Ordinal);
    private int lists;

    public List<Heading> Headings { get; } = [];

    public List<Passage> Passages { get; } = [];

    /// <summary>Level of a heading that belongs under the last one.</summary>
    public int NextLevel => Math.Min(6, (Headings.Count == 0 ? 1 : Headings[^1].Level) + 1);

    /// <summary>Prepares a block and all in it.</summary>
    public void Read(Markdig.Syntax.Block block, string directive)
    {
        switch (block)
        {
            case HeadingBlock heading:
                ReadHeading(heading, directive);
                break;
            case LeafBlock { Inline: { } inline } leaf:
                var kind = KindOf(leaf);
                Passages.Add(PassageOf(inlines.Read(inline, terms: kind is not PassageKind.TableCell), kind, directive) with
                {
                    List = kind is PassageKind.ListItem ? list : 0,
                    Quoted = IsQuoted(leaf),
                });
                break;
            case ListBlock items:
                var outer = list;
                list = ++lists;
                ReadAll(items, directive);
                list = outer;
                break;
            case Table table:
                table.SetData(typeof(TableWriter), NameOfTable());
                ReadAll(table, directive);
                break;
            case CustomContainer when directive.Length > 0:
                break; // Reported by the caller: a directive does not stand inside another.
            case ContainerBlock container:
                ReadAll(container, directive);
                break;
        }
    }

    /// <summary>The plain text of a box's heading line, kept as a passage.</summary>
    public string ReadBoxHeading(LeafBlock leaf, string directive)
    {
        var passage = PassageOf(inlines.ReadPlain(leaf.Inline!, "in the heading of a box"), PassageKind.CardHeading, directive);
        Passages.Add(passage);
        return Typography.Curl(passage.Text);
    }

    /// <summary>
    /// After the heading above; a number tells tables under one heading apart, since each is a region of its own to a screen reader.
    /// </summary>
    private string NameOfTable()
    {
        var name = Headings.Count == 0 ? words.Article.Table : words.Article.TableUnder.With(("heading", Headings[^1].Text));
        var count = tables[name] = tables.GetValueOrDefault(name) + 1;
        return count == 1 ? name : $"{name} ({count})";
    }

    private void ReadAll(ContainerBlock container, string directive)
    {
        foreach (var child in container)
        {
            Read(child, directive);
        }
    }

    private void ReadHeading(HeadingBlock block, string directive)
    {
        var passage = PassageOf(inlines.Read(block.Inline!, terms: false), PassageKind.Heading, directive);
        var id = ids.Of(block, passage.Text);
        block.GetAttributes().Id = id;
        Headings.Add(new(block.Level, Typography.Curl(passage.Text), id, findings.Places.PlaceOf(block.Span)));
        Passages.Add(passage with { Section = id });
    }

    private Passage PassageOf(Gathered gathered, PassageKind kind, string directive) =>
        new(kind, gathered.Text.ToString(), gathered.Runs.ToArray())
        {
            Directive = directive,
            Mentions = gathered.Mentions.ToArray(),
            Verbatim = gathered.Verbatim.ToArray(),
            Section = Headings.Count == 0 ? "" : Headings[^1].Id,
        };

    private static PassageKind KindOf(LeafBlock leaf) => leaf.Parent switch
    {
        ListItemBlock item when item[0] == leaf => PassageKind.ListItem,
        TableCell => PassageKind.TableCell,
        _ => PassageKind.Paragraph,
    };

    private static bool IsQuoted(Markdig.Syntax.Block block) =>
        block.Parent is QuoteBlock || (block.Parent is not null && IsQuoted(block.Parent));
}
