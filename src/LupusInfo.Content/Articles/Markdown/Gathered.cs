using System.Text;
using LupusInfo.Content.Problems;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace LupusInfo.Content.Articles.Markdown;

/// <summary>Text on its way to becoming a passage.</summary>
internal sealed class Gathered(Places places)
{
    public StringBuilder Text { get; } = new();

    public List<Run> Runs { get; } = [];

    public List<Mention> Mentions { get; } = [];

    /// <summary>Code spans, entities, and characters behind a backslash.</summary>
    public List<(int Start, int Length)> Verbatim { get; } = [];

    /// <summary>Adds running text; of its letters only the first can stand behind a backslash.</summary>
    public void Add(LiteralInline literal)
    {
        var text = literal.Content.ToString();
        if (literal.IsFirstCharacterEscaped && text.Length > 0)
        {
            Verbatim.Add((Text.Length, 1));
        }

        Add(text, literal, literal.IsFirstCharacterEscaped ? 1 : 0);
    }

    /// <summary>Adds what is shown as it is typed.</summary>
    public void AddVerbatim(string text, MarkdownObject from, int marks = 0)
    {
        Verbatim.Add((Text.Length, text.Length));
        Add(text, from, marks);
    }

    /// <summary>Adds an entity: the file has a name or number where the text has a letter.</summary>
    public void Add(HtmlEntityInline entity)
    {
        var text = entity.Transcoded.ToString();
        Verbatim.Add((Text.Length, text.Length));
        Runs.Add(new(Text.Length, places.PlaceOf(entity.Span), Exact: false));
        Text.Append(text);
    }

    /// <summary>Adds a text that Markdown made of a part of the body, behind so many marks.</summary>
    public void Add(string text, MarkdownObject from, int marks = 0)
    {
        if (text.Length > 0)
        {
            Runs.Add(places.RunOf(text, Text.Length, from.Span, marks));
            Text.Append(text);
        }
    }

    public void Add(Gathered other)
    {
        var start = Text.Length;
        Runs.AddRange(other.Runs.Select(run => run with { Start = run.Start + start }));
        Mentions.AddRange(other.Mentions.Select(mention => mention with { Offset = mention.Offset + start }));
        Verbatim.AddRange(other.Verbatim.Select(stretch => (stretch.Start + start, stretch.Length)));
        Text.Append(other.Text);
    }
}
