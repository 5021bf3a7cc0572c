using LupusInfo.Content.Articles;
using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Checking.Sources;

/// <summary>On a page on test results (results-*.md), a table with numbers names its source: in a cell, or in the text beside it.</summary>
public sealed class ResultTableUncitedRule() : ArticleRule(new(
    "result-table-uncited",
    Severity.Error,
    Why: "A reader holds her own result against the range; laboratories differ, so a range without its source misleads.",
    Bad: """
        == en/lupus/results-platelets.md
        These are the ranges:

        | Line | Adults |
        | --- | --- |
        | Platelets | 150 to 410 |
        """,
    Good: """
        == en/lupus/results-platelets.md
        These are the ranges of one hospital [@deng2017]:

        | Line | Adults |
        | --- | --- |
        | Platelets | 150 to 410 |
        """))
{
    private const string Pages = "results-";

    public override IEnumerable<Problem> Check(Article article, Surroundings around)
    {
        if (!article.File.Name.StartsWith(Pages, StringComparison.Ordinal))
        {
            yield break;
        }

        var passages = article.Passages;
        for (var start = 0; start < passages.Count; start++)
        {
            var length = passages.Skip(start).TakeWhile(passage => passage.Kind is PassageKind.TableCell).Count();
            var table = passages.Skip(start).Take(length).ToList();
            var near = passages.Skip(start - 1).Take(length + (start > 0 ? 2 : 1));
            if (table.FirstOrDefault(cell => cell.Text.Any(char.IsAsciiDigit)) is { } number
                && near.All(passage => passage.Mentions.Count == 0))
            {
                yield return At(article, number.At, "The table has numbers, and neither it nor the text around it names a source.",
                    "Cite it with [@key] in the sentence that leads to the table, or in its cells.");
            }

            start += length;
        }
    }
}
