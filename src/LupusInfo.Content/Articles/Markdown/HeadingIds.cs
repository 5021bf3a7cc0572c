using System.Text.RegularExpressions;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace LupusInfo.Content.Articles.Markdown;

/// <summary>
/// The fragments of an article's headings. One that an editor gives stays as it is; the others are made from words and keep clear of it
/// and of the page's own.
/// </summary>
internal sealed partial class HeadingIds
{
    private readonly Findings findings;
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);
    private readonly Dictionary<HeadingBlock, string> given = [];
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);

    /// <summary>
    /// Takes <c>{#id}</c> off the ends of all headings first, so that no heading's words can take an id that a later one is given.
    /// </summary>
    public HeadingIds(MarkdownDocument document, Findings findings)
    {
        this.findings = findings;
        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            if (TakeOff(heading) is { } id && IsFree(id, heading))
            {
                given[heading] = id;
            }
        }
    }

    /// <summary>The id of a heading with these words.</summary>
    public string Of(HeadingBlock heading, string words) => given.GetValueOrDefault(heading) ?? Unique(Slug(words));

    private bool IsFree(string id, HeadingBlock heading)
    {
        if (Heading.IsOfThePage(id))
        {
            findings.Error("heading-id", heading.Span, $"The page itself uses the id \"{id}\".", "Give the heading another id.");
            return false;
        }

        if (!taken.Add(id))
        {
            findings.Error("heading-id", heading.Span, $"An earlier heading has the id \"{id}\".",
                "Give one of the two another id: a link could lead to either.");
            return false;
        }

        return true;
    }

    private static string? TakeOff(HeadingBlock heading)
    {
        if (heading.Inline?.LastChild is not LiteralInline last || OwnId().Match(last.Content.ToString()) is not { Success: true } match)
        {
            return null;
        }

        last.Content.End = last.Content.Start + match.Index - 1;
        return match.Groups["id"].Value;
    }

    /// <summary>
    /// Counts on from the last number given for these words: a thousand equal headings cost no more than a thousand others. Words that
    /// are an id of the page, or become one with a number, are led by "section-", which no id of the page is: the count ends at the
    /// first free number.
    /// </summary>
    private string Unique(string words)
    {
        var own = Heading.IsOfThePage(words) || Heading.IsOfThePage($"{words}-2") ? $"section-{words}" : words;
        var number = counts.GetValueOrDefault(own, 1);
        var id = number == 1 ? own : $"{own}-{number}";
        while (!taken.Add(id))
        {
            id = $"{own}-{++number}";
        }

        counts[own] = number + 1;
        return id;
    }

    /// <summary>Small letters and digits with hyphens between: "Eye checks" is <c>eye-checks</c>.</summary>
    private static string Slug(string text)
    {
        var slug = NotPlain().Replace(Apostrophe().Replace(text.ToLowerInvariant(), ""), "-").Trim('-');
        return slug.Length == 0 ? "part" : slug;
    }

    [GeneratedRegex(@"\s*\{#(?<id>[a-z][a-z0-9-]*)\}\s*$", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex OwnId();

    [GeneratedRegex(@"[^\p{L}\p{M}\p{Nd}]+", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex NotPlain();

    [GeneratedRegex("['’]", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Apostrophe();
}
