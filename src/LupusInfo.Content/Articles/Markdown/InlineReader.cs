using LupusInfo.Content.Glossary;
using LupusInfo.Content.Problems;
using Markdig.Syntax.Inlines;

namespace LupusInfo.Content.Articles.Markdown;

/// <summary>
/// Prepares the inside of a paragraph, heading or cell for drawing: numbers citations, resolves links, links terms; and gathers its text.
/// </summary>
internal sealed class InlineReader(CitationList citations, LinkResolver links, TermIndex glossary, Findings findings)
{
    private Places Places => findings.Places;

    /// <summary>The text as readers see it.</summary>
    /// <param name="inline">What stands in the block.</param>
    /// <param name="terms">Whether the first use of a glossary term is linked here.</param>
    public Gathered Read(ContainerInline inline, bool terms)
    {
        var gathered = new Gathered(Places);
        ReadAll(inline, gathered, terms);
        if (gathered.Runs.Count == 0)
        {
            gathered.Runs.Add(new(0, Places.PlaceOf(inline.Span.Start), Exact: false));
        }

        return gathered;
    }

    /// <summary>The words alone, for a place that can draw nothing else; each mark that is lost there is reported.</summary>
    public Gathered ReadPlain(ContainerInline inline, string where)
    {
        var gathered = new Gathered(Places);
        ReadPlain(inline, gathered, where);
        if (gathered.Runs.Count == 0)
        {
            gathered.Runs.Add(new(0, Places.PlaceOf(inline.Span.Start), Exact: false));
        }

        return gathered;
    }

    private void ReadPlain(ContainerInline inline, Gathered gathered, string where)
    {
        foreach (var child in inline)
        {
            if (child is CitationInline or LinkInline or AutolinkInline or EmphasisInline or CodeInline)
            {
                findings.NotShown(child.Span, $"{What(child)} stands {where}, where only plain words are shown.", "Put it into the text.");
            }

            switch (child)
            {
                case DelimiterInline mark:
                    gathered.Add(mark.ToLiteral(), mark);
                    ReadPlain(mark, gathered, where);
                    break;
                case ContainerInline container:
                    ReadPlain(container, gathered, where);
                    break;
                case AutolinkInline auto:
                    gathered.AddVerbatim(auto.Url, auto, marks: 1);
                    break;
                default:
                    AddText(child, gathered);
                    break;
            }
        }
    }

    private static string What(Inline inline) => inline switch
    {
        CitationInline => "A citation",
        LinkInline { IsImage: true } => "A picture",
        LinkInline or AutolinkInline => "A link",
        CodeInline => "Code",
        _ => "Bold or slanted text",
    };

    private void ReadAll(ContainerInline inline, Gathered gathered, bool terms)
    {
        foreach (var child in inline.ToList())
        {
            ReadInline(child, gathered, terms);
        }
    }

    private void ReadInline(Inline inline, Gathered gathered, bool terms)
    {
        switch (inline)
        {
            case CitationInline citation:
                ReadCitation(citation, gathered);
                break;
            case AutolinkInline auto:
                ReadAddress(auto, gathered);
                break;
            case LinkInline { IsImage: true } picture:
                ReadPicture(picture);
                break;
            case LinkInline link:
                ReadLink(link, gathered);
                break;
            case DelimiterInline mark: // A bracket or star that found no partner holds what follows it.
                gathered.Add(mark.ToLiteral(), mark);
                ReadAll(mark, gathered, terms);
                break;
            case ContainerInline container:
                ReadAll(container, gathered, terms);
                break;
            case LiteralInline literal:
                gathered.Add(literal);
                if (terms)
                {
                    LinkTerms(literal);
                }

                break;
            default:
                AddText(inline, gathered);
                break;
        }
    }

    private static void AddText(Inline inline, Gathered gathered)
    {
        switch (inline)
        {
            case LiteralInline literal:
                gathered.Add(literal);
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
        }
    }

    private void ReadCitation(CitationInline citation, Gathered gathered)
    {
        // A raised number stands close to its word, whatever space the editor typed before the bracket.
        if (citation.PreviousSibling is LiteralInline before)
        {
            before.Content.TrimEnd();
        }

        citation.Citations = [.. citation.Keys
            .Select(key => citations.Add(key.Key, key.Place, Places.PlaceOf(key.Span)))
            .OfType<Citation>()];
        gathered.Mentions.AddRange(citation.Citations.Select(mentioned => new Mention(gathered.Text.Length, mentioned)));
    }

    private void ReadAddress(AutolinkInline auto, Gathered gathered)
    {
        gathered.AddVerbatim(auto.Url, auto, marks: 1);
        if (links.Resolve(auto.IsEmail ? "mailto:" + auto.Url : auto.Url, auto.Url, Places.PlaceOf(auto.Span)) is UrlTarget target)
        {
            auto.SetData(typeof(AutolinkWriter), target);
        }
    }

    private void ReadPicture(LinkInline picture)
    {
        foreach (var inner in picture.FindDescendants<Inline>().Where(child => child is LinkInline or AutolinkInline))
        {
            findings.NotShown(inner.Span, $"{What(inner)} stands in the words of a picture, where none is drawn.",
                "Put it into the text.");
        }

        var own = new Gathered(Places);
        ReadAll(picture, own, terms: false);
        var words = own.Text.ToString().Trim();
        picture.Url = links.ResolvePicture(picture.Url ?? "", words, PlaceOfTarget(picture));
        picture.SetData(typeof(LinkWriter), new PictureText(words, [.. own.Mentions.Select(mention => mention.Citation)]));
        ReportTitle(picture);
    }

    private void ReadLink(LinkInline link, Gathered gathered)
    {
        var own = new Gathered(Places);
        ReadAll(link, own, terms: false);
        if (links.Resolve(link.Url ?? "", own.Text.ToString(), PlaceOfTarget(link)) is { } target)
        {
            link.SetData(typeof(LinkWriter), target);
        }

        ReportTitle(link);
        gathered.Add(own);
    }

    private Position PlaceOfTarget(LinkInline link) => Places.PlaceOf(link.UrlSpan.IsEmpty ? link.Span : link.UrlSpan);

    private void ReportTitle(LinkInline link)
    {
        if (link.Title is { Length: > 0 } title && link.Reference is null)
        {
            findings.NotShown(link.TitleSpan.IsEmpty ? link.Span : link.TitleSpan, $"\"{title}\" behind a link's target is not shown.",
                "Say it in the text.");
        }
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
}
