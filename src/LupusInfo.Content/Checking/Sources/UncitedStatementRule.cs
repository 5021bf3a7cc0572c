using System.Text.RegularExpressions;
using LupusInfo.Content.Articles;
using LupusInfo.Content.Checking.Structure;
using LupusInfo.Content.Checking.Therapy;
using LupusInfo.Content.Glossary;
using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Checking.Sources;

/// <summary>A paragraph that counts something, or says what a medicine does, names its source.</summary>
public sealed partial class UncitedStatementRule() : ArticleRule(new(
    "uncited-statement",
    Severity.Warning,
    Why: "A number or an effect without a source cannot be checked by the reader's doctor, nor by the next editor.",
    Bad: "About 40 in 100 people have kidney trouble.",
    Good: "About 40 in 100 people have kidney trouble [@kamen2022]."))
{
    public override IEnumerable<Problem> Check(Article article, Surroundings around)
    {
        if (!IsEnglish(article) || article.Kind is ArticleKind.Section or ArticleKind.Page)
        {
            yield break;
        }

        var glossary = around.Glossary(article.Language);
        var citing = CitingLines(article);
        var leadsIn = false;
        foreach (var passage in article.Passages.Where(passage => passage.Kind is PassageKind.Paragraph or PassageKind.ListItem))
        {
            var isCited = passage.Mentions.Count > 0 || passage.Runs.Any(run => citing.Contains(run.At.Line));
            leadsIn = passage.List == 0 ? isCited : leadsIn;
            if (!isCited && !(leadsIn && passage.List > 0) && NeedsSource(passage)
                && passage.Sentences.FirstOrDefault(sentence => IsStatement(sentence.Text, glossary)) is { Text: not null } statement)
            {
                yield return At(article, passage.PlaceOf(statement),
                    "The sentence has a number or an effect of a medicine, and its paragraph has no source.",
                    "Cite one with [@key], or say it without the number.");
            }
        }
    }

    /// <summary>
    /// Lines with a link to another site, or with a key that is to be a source: one that no reference has is told elsewhere.
    /// </summary>
    private static HashSet<int> CitingLines(Article article)
    {
        var lines = article.OutsideLinks.Select(link => link.At.Line).ToHashSet();
        var line = 1;
        foreach (var text in article.File.Text.AsSpan().EnumerateLines())
        {
            if (text.Contains("[@", StringComparison.Ordinal))
            {
                lines.Add(line);
            }

            line++;
        }

        return lines;
    }

    /// <summary>What is not known, and the answers to questions about the page, have their sources elsewhere on it.</summary>
    private static bool NeedsSource(Passage passage) =>
        passage is { Quoted: false, Section: not "check-yourself" } && passage.Directive is not ("questions" or "unknown");

    private static bool IsStatement(string sentence, TermIndex glossary) =>
        !sentence.EndsWith('?') && (Counts(sentence) || TellsAnEffect(sentence, glossary));

    private static bool Counts(string sentence) =>
        Number().IsMatch(sentence) && Number().IsMatch(NotCounts().Replace(RawHtmlRule.Without(sentence), ""));

    private static bool TellsAnEffect(string sentence, TermIndex glossary) =>
        sentence.Length <= Wording.LongestRead
        && Effect().Match(sentence) is { Success: true } verb
        && glossary.FindIn(sentence)
            .Any(found => found.Term.Kind == "medicine" && found.End <= verb.Index
            && !Relative().IsMatch(sentence[found.End..verb.Index]));

    [GeneratedRegex(@"\d", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Number();

    /// <summary>Days, years, names with a number in them (SARS-CoV-2, MC1R), and labels ("item 2", "Step 3:").</summary>
    [GeneratedRegex(@"\b(?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December) (?:19"
        + @"|20)\d\d\b|\b(?:19|20)\d\d\b|\b[A-Z]+-?\d+\b"
        + @"|(?i:\b(?:item|step|part|point|chapter|section|figure|table|box|question|page|number)) \d{1,3}\b(?![.,]\d"
            + @"|%)", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex NotCounts();

    [GeneratedRegex(@"\b(?:reduces?|lowers?|prevents?|protects?|calms?|eases?|cuts?|raises?|causes?"
        + @"|helps?)\b", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Effect();

    /// <summary>"medicines that calm it" names a group, and says nothing of it.</summary>
    [GeneratedRegex(@"\b(?:that|which|who|if|to)\b", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Relative();
}
