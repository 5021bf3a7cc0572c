using LupusInfo.Content.Glossary;
using LupusInfo.Content.Languages;
using LupusInfo.Content.Problems;
using LupusInfo.Content.Reading;
using LupusInfo.Content.Safety;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;

namespace LupusInfo.Content.Articles.Markdown;

/// <summary>
/// Reads an article's body: Markdown to blocks, in the order of the file, so that sources are numbered as readers meet them.
/// </summary>
internal sealed class BodyReader
{
    private readonly List<Block> blocks = [];
    private readonly List<MarkdownObject> prose = [];
    private readonly MarkdownDocument document;
    private readonly Findings findings;
    private readonly TextReader text;
    private readonly DirectiveReader directives;
    private readonly CitationList citations;
    private readonly LinkResolver links;

    /// <summary>Parses the body.</summary>
    /// <exception cref="ArgumentException">The body is nested too deep to be read.</exception>
    public BodyReader(ContentFile file, string body, ReadingContext context, TermIndex glossary, ICollection<Problem> problems)
    {
        document = Markdig.Markdown.Parse(body, Pipeline.Value);
        findings = new(file.Path, new Places(body), problems);
        citations = new(file.Path, context.Evidence.References, problems);
        links = new(file, context, glossary, problems);
        var language = Address.LanguageOf(file.Path);
        var labels = context.Words.GetValueOrDefault(language) ?? Words.None;
        text = new(citations, links, glossary, labels, new HeadingIds(document, findings), findings);
        var words = context.SafetyWords.GetValueOrDefault(language, SafetyWords.Empty);
        directives = new(context.Evidence, new(file.Path, context.Safety, words, citations, problems), citations, text, findings);
    }

    public Body Read()
    {
        new SilentMarks(document, findings).Report();
        TableShape.Report(document, findings);
        foreach (var block in document.ToList())
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
            if (directives.Read(container) is { } drawn)
            {
                blocks.Add(drawn);
            }

            return;
        }

        foreach (var nested in block.Descendants<CustomContainer>())
        {
            findings.Error("nested-directive", findings.Places.RestOfLine(nested.Span.Start),
                $"\"::: {nested.Info}\" stands inside a list or a quotation.", "Move it out, to the left margin.");
        }

        text.Read(block, directive: "");
        prose.Add(block);
    }

    private void EndProse()
    {
        if (prose.Count > 0)
        {
            var first = (Markdig.Syntax.Block)prose[0];
            blocks.Add(new Prose(SegmentWriter.Write(prose.Cast<Markdig.Syntax.Block>()), findings.Places.PlaceOf(first.Span.Start)));
            prose.Clear();
        }
    }
}
