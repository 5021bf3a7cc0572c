using System.Text;
using System.Text.RegularExpressions;
using LupusInfo.Content.Articles;
using LupusInfo.Content.Safety;

namespace LupusInfo.Content.Search;

/// <summary>One section of an article as the index holds it: a reader who searches is led to the part that answers.</summary>
/// <param name="Article">The page.</param>
/// <param name="Heading">Its heading; null for what stands before the first.</param>
/// <param name="Whole">What the whole page is about, by field; the sections of a page share it.</param>
/// <param name="Own">What only this section says, by field: its heading, and its running text in order.</param>
/// <param name="Description">Of the page: shown where a section has no running text.</param>
internal sealed partial record IndexedSection(
    Article Article, Heading? Heading, IReadOnlyList<(string Field, CutText Cut)> Whole, IReadOnlyList<(string Field, CutText Cut)> Own,
    CutText Description)
{
    public const string Title = "title";
    public const string Asked = "asked";
    public const string Name = "name";
    public const string Lead = "lead";
    public const string HeadingField = "heading";
    public const string Body = "body";

    private const int ExcerptLength = 220;

    /// <summary>The sections of an article; each carries what the whole page is about.</summary>
    public static IEnumerable<IndexedSection> Of(Article article, Vocabulary vocabulary)
    {
        var running = article.Passages.Where(passage => passage.Kind is not (PassageKind.FrontMatter or PassageKind.Heading))
            .ToLookup(passage => passage.Section, passage => (Body, vocabulary.Cut(passage.Text)));
        var whole = WholeOf(article).Select(text => (text.Field, vocabulary.Cut(text.Text))).ToList();
        var description = vocabulary.Cut(article.Front.Description);
        yield return new(article, null, whole, [.. running[""]], description);
        foreach (var heading in article.Headings)
        {
            var own = running[heading.Id].Prepend((HeadingField, vocabulary.Cut(heading.Text)));
            yield return new(article, heading, whole, [.. own], description);
        }
    }

    /// <summary>All of its text, by field.</summary>
    public IEnumerable<(string Field, CutText Cut)> Texts => Whole.Concat(Own);

    /// <summary>Its running text in order.</summary>
    public IEnumerable<CutText> Passages => Own.Where(text => text.Field == Body).Select(text => text.Cut);

    private static IEnumerable<(string Field, string Text)> WholeOf(Article article)
    {
        yield return (Title, article.Title);
        foreach (var asked in article.Front.AskedAs)
        {
            yield return (Asked, asked);
        }

        foreach (var passage in article.Passages
            .Where(passage => passage.Field is "description" or "main_message" or "key_points" or "claim"))
        {
            yield return (Lead, passage.Text);
        }

        foreach (var medicine in article.Blocks.OfType<MedicineBlock>()
            .Where(block => block.Part is MedicinePart.Glance).Select(block => block.Medicine))
        {
            yield return (Name, string.Join(", ", medicine.Words.Also.Concat(medicine.Medicine.Brands).Prepend(medicine.Words.Name)));
            yield return (Body, TextOf(medicine.Words));
        }
    }

    /// <summary>A piece of the passage with most of what was asked; of the first, where none has any of it.</summary>
    /// <param name="asked">The words that were asked for, with their stems.</param>
    public IReadOnlyList<Stretch> Excerpt(IReadOnlyDictionary<int, string> asked)
    {
        var (text, words) = Passages.Append(Description).MaxBy(passage => passage.Words.Where(IsAsked).DistinctBy(StemOf).Count())!;
        var marked = words.Where(IsAsked).ToList();
        var start = marked is [{ Start: > ExcerptLength - 40 } first, ..] ? text.LastIndexOf(' ', first.Start - 80) + 1 : 0;
        var end = text.Length - start <= ExcerptLength ? text.Length : EndOfWord(text, start + ExcerptLength);
        return [.. Cut(text, start, end, marked)];

        bool IsAsked(CutWord word) => asked.ContainsKey(word.Number);

        string StemOf(CutWord word) => asked[word.Number];
    }

    private static int EndOfWord(string text, int at) => text.LastIndexOf(' ', at) is var space && space > at / 2 ? space : at;

    private static IEnumerable<Stretch> Cut(string text, int start, int end, IEnumerable<CutWord> marked)
    {
        var at = start;
        var before = start > 0 ? "… " : "";
        foreach (var word in marked.Where(word => word.Start >= start && word.End <= end))
        {
            yield return new(before + Between(at, word.Start), false);
            yield return new(text[word.Start..word.End], true);
            (before, at) = ("", word.End);
        }

        yield return new(before + Between(at, end) + (end < text.Length ? " …" : ""), false);

        string Between(int from, int to) => SpaceBeforeStop().Replace(text[from..to], "");
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
