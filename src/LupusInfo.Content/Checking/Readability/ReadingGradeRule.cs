using LupusInfo.Content.Articles;
using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Checking.Readability;

/// <summary>A page asks for at most eight years of school.</summary>
public sealed class ReadingGradeRule() : ArticleRule(new(
    "reading-grade",
    Severity.Error,
    Why: "Many adults, and most people when they are ill, are lost by harder text.",
    Bad: """
        Rheumatologists traditionally recommend individualised immunosuppressive medication following comprehensive investigation.
        The histological classification determines which combination is considered appropriate.

        Deterioration of kidney function necessitates immediate reconsideration of the established therapeutic strategy.
        Additional investigations occasionally identify alternative explanations, particularly infection or medication toxicity.

        Subsequently, multidisciplinary discussion facilitates individualised decisions regarding intensification or discontinuation.
        Regular laboratory monitoring remains indispensable throughout the entire duration of immunosuppressive therapy.
        """,
    Good: """
        Your doctor looks at the result of the test first. It shows which kind of kidney trouble you have.
        Then you choose a medicine together.

        If your kidneys get worse, the plan is looked at again at once. Sometimes there is another reason.
        It can be a germ, or one of your medicines.

        Your doctors then meet and talk about what to do next. You can have more of a medicine, or less.
        Blood tests go on for as long as you take it.
        """))
{
    /// <summary>The highest grade that is published.</summary>
    public const double Most = 8;

    public override IEnumerable<Problem> Check(Article article, Surroundings around)
    {
        if (IsEnglish(article) && ReadingGrade.Of(article) is > Most and var grade)
        {
            var without = ReadingGrade.WithoutTerms(article, around.Glossary(article.Language));
            yield return At(article, Position.Start, $"The text asks for {grade:0.0} years of school; {Most} are the most. Without the "
                + $"words of the glossary it is {without:0.0}.", "Make the longest sentences two, and put the plain word for the long "
                + "one.");
        }
    }
}
