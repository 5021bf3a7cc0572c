using LupusInfo.Content.Glossary;
using LupusInfo.Content.Problems;
using LupusInfo.Content.Reading;
using LupusInfo.Content.Safety;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;

namespace LupusInfo.Content.Articles.Markdown;

/// <summary>Reads an article's body: Markdown to blocks, in the order of the file, so that sources are numbered as readers meet them.</summary>
internal sealed class BodyReader
{
    private readonly List<Block> blocks = [];
    private readonly List<MarkdownObject> prose = [];
    private readonly ContentFile file;
    private readonly TextReader text;
    private readonly DirectiveReader directives;
    private readonly CitationList citations;
    private readonly LinkResolver links;
    private readonly ICollection<Problem> problems;
    private Places places = new("");

    public BodyReader(ContentFile file, ReadingContext context, TermIndex glossary, ICollection<Problem> problems)
    {
        this.file = file;
        this.problems = problems;
        citations = new(file.Path, context.Evidence.References, problems);
        links = new(file, context, glossary, problems);
        text = new(citations, links, glossary);
        var words = context.SafetyWords.GetValueOrDefault(Address.LanguageOf(file.Path), SafetyWords.Empty);
        directives = new(file.Path, context.Evidence, new(file.Path, context.Safety, words, citations, problems), citations, text, problems);
    }

    public Body Read(string body)
    {
        places = new Places(body);
        text.Places = places;
        foreach (var block in Markdig.Markdown.Parse(body, Pipeline.Value).ToList())
        {
            ReadBlock(block);
        }

        EndProse();
        return new(blocks, text.Headings, text.Passages, citations.All, links.Links, links.OutsideLinks, links.Pictures, links.Terms);
    }

    private void ReadBlock(Markdig.Syntax.Block block)
    {
        if (block is CustomContainer container)
        {
            EndProse();
            if (directives.Read(container, places.PlaceOf(container.Span.Start, 3 + (container.Info?.Length ?? 0) + 1)) is { } drawn)
            {
                blocks.Add(drawn);
            }

            return;
        }

        foreach (var nested in block.Descendants<CustomContainer>())
        {
            problems.Add(Problem.Error("nested-directive", file.Path, places.PlaceOf(nested.Span.Start, 3), $"\"::: {nested.Info}\" stands inside a list or a quotation.", "Move it out, to the left margin."));
        }

        text.Read(block, directive: "");
        prose.Add(block);
    }

    private void EndProse()
    {
        if (prose.Count > 0)
        {
            var first = (Markdig.Syntax.Block)prose[0];
            blocks.Add(new Prose(SegmentWriter.Write(prose.Cast<Markdig.Syntax.Block>()), places.PlaceOf(first.Span.Start)));
            prose.Clear();
        }
    }
}
