using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace LupusInfo.Content.Articles.Markdown;

/// <summary>
/// Headings; one that begins a section ends with a link to it. The heading is called by its words alone: the link has a name of its own.
/// </summary>
internal sealed class HeadingWriter : HtmlObjectRenderer<HeadingBlock>
{
    protected override void Write(HtmlRenderer renderer, HeadingBlock heading)
    {
        var (tag, attributes) = ($"h{heading.Level}", heading.GetAttributes());
        if (heading.Level == 2 && attributes.Id is { } id)
        {
            var words = Heading.WordsOf(id);
            attributes.AddPropertyIfNotExist("aria-labelledby", words);
            renderer.Write('<').Write(tag).WriteAttributes(attributes).Write("><span").WriteAttributes(new HtmlAttributes { Id = words })
                .Write('>').WriteLeafInline(heading).Write("</span>");
            ((SegmentWriter)renderer).Add(new SectionLinkSegment(id));
        }
        else
        {
            renderer.Write('<').Write(tag).WriteAttributes(attributes).Write('>').WriteLeafInline(heading);
        }

        renderer.Write("</").Write(tag).WriteLine('>');
    }
}
