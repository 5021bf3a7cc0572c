using System.Text;
using System.Text.RegularExpressions;
using LupusInfo.Content.Articles;
using LupusInfo.Content.Safety;

namespace LupusInfo.Content.Search;

/// <summary>One section of an article as the index holds it: a reader who searches is led to the part that answers.</summary>
/// <param name="Article">The page.</param>
/// <param name="Heading">Its heading; null for what stands before the first.</param>
/// <param name="Passages">Its running text in order.</param>
internal sealed partial record IndexedSection(Article Article, Heading? Heading, IReadOnlyList<Passage> Passages)
{
    public const string Title = "title";
    public const string Asked = "asked";
    public const string Name = "name";
    public const string Lead = "lead";
    public const string HeadingField = "heading";
    public const string Body = "body";

    private const int ExcerptLength = 220;

    /// <summary>The sections of an article; each carries what the whole page is about.</summary>
    public static IEnumerable<IndexedSection> Of(Article article)
    {
        var running = article.Passages.Where(passage => passage.Kind is not (PassageKind.FrontMatter or PassageKind.Heading))
            .ToLookup(passage => passage.Section);
        return article.Headings.Select(heading => new IndexedSection(article, heading, [.. running[heading.Id]]))
            .Prepend(new(article, null, [.. running[""]]));
    }

    /// <summary>The text by field.</summary>
    public IEnumerable<(string Field, string Text)> Texts
    {
        get
        {
            yield return (Title, Article.Title);
            foreach (var asked in Article.Front.AskedAs)
            {
                yield return (Asked, asked);
            }

            foreach (var passage in Article.Passages
                .Where(passage => passage.Field is "description" or "main_message" or "key_points" or "claim"))
            {
                yield return (Lead, passage.Text);
            }

            if (Heading is not null)
            {
                yield return (HeadingField, Heading.Text);
            }

            foreach (var medicine in Article.Blocks.OfType<MedicineBlock>()
                .Where(block => block.Part is MedicinePart.Glance).Select(block => block.Medicine))
            {
                yield return (Name, string.Join(", ", medicine.Words.Also.Concat(medicine.Medicine.Brands).Prepend(medicine.Words.Name)));
                yield return (Body, TextOf(medicine.Words));
            }

            foreach (var passage in Passages)
            {
                yield return (Body, passage.Text);
            }
        }
    }

    /// <summary>As it is shown for a query.</summary>
    public SearchHit Show(Query query, TextAnalyzer analyzer) => new(Article, Heading, Excerpt(query, analyzer));

    /// <summary>The passage with most of what was asked; the page's description where none has any.</summary>
    private List<Stretch> Excerpt(Query query, TextAnalyzer analyzer)
    {
        var best = Passages.Select(passage => passage.Text).Append(Article.Front.Description)
            .MaxBy(text => analyzer.Tokens(text).Select(token => token.Stem)
                .Where(query.Marked.Contains).Distinct(StringComparer.Ordinal).Count())!;
        var text = SpaceBeforeStop().Replace(best, "");
        var marked = analyzer.Tokens(text).Where(token => query.Marked.Contains(token.Stem)).ToList();
        var start = marked is [{ Start: > ExcerptLength - 40 } first, ..] ? text.LastIndexOf(' ', first.Start - 80) + 1 : 0;
        var end = text.Length - start <= ExcerptLength ? text.Length : EndOfWord(text, start + ExcerptLength);
        return [.. Cut(text, start, end, marked)];
    }

    private static int EndOfWord(string text, int at) => text.LastIndexOf(' ', at) is var space && space > at / 2 ? space : at;

    private static IEnumerable<Stretch> Cut(string text, int start, int end, IEnumerable<Token> marked)
    {
        var at = start;
        var before = start > 0 ? "… " : "";
        foreach (var token in marked.Where(token => token.Start >= start && token.End <= end))
        {
            yield return new(before + text[at..token.Start], false);
            yield return new(text[token.Start..token.End], true);
            (before, at) = ("", token.End);
        }

        yield return new(before + text[at..end] + (end < text.Length ? " …" : ""), false);
    }

    /// <summary>What is left where the number of a source stood before a full stop.</summary>
    [GeneratedRegex(@"(?<! ) +(?=[.,;:!?)])", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex SpaceBeforeStop();

    /// <summary>What a medicine's page draws from its record.</summary>
    private static string TextOf(MedicineWords words)
    {
        var text = new StringBuilder().AppendLine(words.WhatFor).AppendLine(words.How).AppendLine(words.Handled).AppendLine(words.Watch);
        foreach (var line in words.Answers.Values.Concat(words.Harms.Values).Concat(words.Tests.Values).Concat(words.Interactions.Values))
        {
            text.AppendLine(line);
        }

        return text.ToString();
    }
}
