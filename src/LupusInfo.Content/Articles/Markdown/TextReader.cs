using System.Text.RegularExpressions;
using LupusInfo.Content.Glossary;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace LupusInfo.Content.Articles.Markdown;

/// <summary>Prepares running text for drawing (numbers citations, resolves links, gives headings their ids, links terms) and keeps it as passages.</summary>
internal sealed partial class TextReader(CitationList citations, LinkResolver links, TermIndex glossary)
{
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private int list;
    private int lists;

    /// <summary>Where the characters of the body stand.</summary>
    public Places Places { get; set; } = new("");

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
                Passages.Add(ReadInlines(inline, KindOf(leaf), directive, links: KindOf(leaf) is not PassageKind.TableCell) with
                {
                    List = KindOf(leaf) is PassageKind.ListItem ? list : 0,
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
                table.SetData(typeof(TableWriter), "Table: " + (Headings.Count == 0 ? "figures" : Headings[^1].Text));
                ReadAll(table, directive);
                break;
            case CustomContainer when directive.Length > 0:
                break; // Reported by the caller: a directive does not stand inside another.
            case ContainerBlock container:
                ReadAll(container, directive);
                break;
        }
    }

    /// <summary>The plain text of one leaf block, kept as a passage of the given kind.</summary>
    public string ReadCardHeading(LeafBlock leaf, string directive)
    {
        var passage = ReadInlines(leaf.Inline!, PassageKind.CardHeading, directive, links: false);
        Passages.Add(passage);
        return Typography.Curl(passage.Text);
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
        var ownId = TakeOwnId(block.Inline!);
        var passage = ReadInlines(block.Inline!, PassageKind.Heading, directive, links: false);
        var id = Unique(ownId ?? Slug(passage.Text));
        block.GetAttributes().Id = id;
        Headings.Add(new(block.Level, Typography.Curl(passage.Text), id, Places.PlaceOf(block.Span.Start, block.Span.Length)));
        Passages.Add(passage with { Section = id });
    }

    /// <summary>Takes <c>{#id}</c> off the end of a heading.</summary>
    private static string? TakeOwnId(ContainerInline inline)
    {
        if (inline.LastChild is not LiteralInline last || OwnId().Match(last.Content.ToString()) is not { Success: true } match)
        {
            return null;
        }

        last.Content.End = last.Content.Start + match.Index - 1;
        return match.Groups[1].Value;
    }

    private string Unique(string id)
    {
        var unique = id;
        for (var i = 2; !ids.Add(unique); i++)
        {
            unique = $"{id}-{i}";
        }

        return unique;
    }

    /// <summary>Small letters and digits with hyphens between: "Eye checks" is <c>eye-checks</c>.</summary>
    private static string Slug(string text)
    {
        var slug = NotPlain().Replace(text.ToLowerInvariant().Replace("'", "", StringComparison.Ordinal).Replace("’", "", StringComparison.Ordinal), "-").Trim('-');
        return slug.Length == 0 ? "part" : slug;
    }

    private Passage ReadInlines(ContainerInline inline, PassageKind kind, string directive, bool links)
    {
        var gathered = new Gathered(Places);
        foreach (var child in inline.ToList())
        {
            ReadInline(child, gathered, links && kind is PassageKind.Paragraph or PassageKind.ListItem);
        }

        if (gathered.Runs.Count == 0)
        {
            gathered.Runs.Add(new(0, Places.PlaceOf(inline.Span.Start), Exact: false));
        }

        return new(kind, gathered.Text.ToString(), gathered.Runs)
        {
            Directive = directive,
            Mentions = gathered.Mentions,
            Verbatim = gathered.Verbatim,
            Section = Headings.Count == 0 ? "" : Headings[^1].Id,
        };
    }

    private void ReadInline(Inline inline, Gathered gathered, bool terms)
    {
        switch (inline)
        {
            case LiteralInline literal:
                gathered.Add(literal);
                if (terms)
                {
                    LinkTerms(literal);
                }

                break;
            case LineBreakInline lineBreak:
                gathered.Add(" ", lineBreak);
                break;
            case CodeInline code:
                gathered.AddVerbatim(code.Content, code, code.DelimiterCount);
                break;
            case HtmlEntityInline entity:
                gathered.Add(entity);
                break;
            case CitationInline citation:
                CloseUp(citation);
                citation.Citations = [.. citation.Keys.Select(key => citations.Add(key.Key, key.Place, Places.PlaceOf(key.Offset, key.Key.Length))).OfType<Citation>()];
                gathered.Mentions.AddRange(citation.Citations.Select(mentioned => new Mention(gathered.Text.Length, mentioned)));
                break;
            case AutolinkInline auto:
                gathered.AddVerbatim(auto.Url, auto, marks: 1);
                if (links.Resolve(auto.IsEmail ? "mailto:" + auto.Url : auto.Url, auto.Url, Places.PlaceOf(auto.Span.Start, auto.Span.Length)) is null)
                {
                    auto.ReplaceBy(new LiteralInline(auto.Url));
                }

                break;
            case LinkInline link:
                ReadLink(link, gathered);
                break;
            case FootnoteLink:
                break;
            case ContainerInline container:
                foreach (var child in container.ToList())
                {
                    ReadInline(child, gathered, terms);
                }

                break;
        }
    }

    /// <summary>A raised number stands close to its word, whatever space the editor typed before the bracket.</summary>
    private static void CloseUp(CitationInline citation)
    {
        if (citation.PreviousSibling is LiteralInline before)
        {
            before.Content.TrimEnd();
        }
    }

    private void ReadLink(LinkInline link, Gathered gathered)
    {
        var place = link.UrlSpan.IsEmpty ? Places.PlaceOf(link.Span.Start, link.Span.Length) : Places.PlaceOf(link.UrlSpan.Start, link.UrlSpan.Length);
        var own = new Gathered(Places);
        foreach (var child in link.ToList())
        {
            ReadInline(child, own, terms: false);
        }

        var words = own.Text.ToString();
        var url = link.Url ?? "";
        if (link.IsImage)
        {
            link.Url = links.ResolvePicture(url, words, place);
            link.SetData(typeof(LinkWriter), new PictureText(words.Trim(), [.. own.Mentions.Select(mention => mention.Citation)]));
            return;
        }

        if (links.Resolve(url, words, place) is { } target)
        {
            link.SetData(typeof(LinkWriter), target);
        }

        gathered.Add(own);
    }

    /// <summary>Splits a literal around terms that the article has not linked yet.</summary>
    private void LinkTerms(LiteralInline literal)
    {
        var text = literal.Content.ToString();
        var from = 0;
        foreach (var (term, start, end) in glossary.FindIn(text))
        {
            if (!links.Terms.Add(term.Key))
            {
                continue;
            }

            literal.InsertBefore(new LiteralInline(text[from..start]));
            literal.InsertBefore(new TermInline { Term = term, Text = text[start..end] });
            from = end;
        }

        if (from > 0)
        {
            literal.Content = new(text[from..]);
        }
    }

    private static PassageKind KindOf(LeafBlock leaf) => leaf.Parent switch
    {
        ListItemBlock item when item[0] == leaf => PassageKind.ListItem,
        TableCell => PassageKind.TableCell,
        _ => PassageKind.Paragraph,
    };

    private static bool IsQuoted(Markdig.Syntax.Block block) => block.Parent is QuoteBlock || (block.Parent is not null && IsQuoted(block.Parent));

    [GeneratedRegex(@"\s*\{#([a-z][a-z0-9-]*)\}\s*$", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex OwnId();

    [GeneratedRegex(@"[^\p{L}\p{Nd}]+", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex NotPlain();
}
