using LupusInfo.Content.Articles;
using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Checking.Readability;

/// <summary>A page that asks for more than seven years of school is near the limit.</summary>
public sealed class ReadingGradeNearRule() : ArticleRule(new(
    "reading-grade-near",
    Severity.Warning,
    Why: "We aim for six years of school; above seven, the next long sentence takes the page over the limit.",
    Bad: """
        Your doctor looks at the results of several tests before you choose another medicine together.
        The results usually show which kind of kidney trouble you have.

        If your kidneys are getting worse, the plan is looked at again at once, and sometimes there is another reason.
        It can be an infection, or a reaction to one of the medicines that you take.
        """,
    Good: """
        Your doctor looks at the result of the test first. It shows which kind of kidney trouble you have.
        Then you choose a medicine together.

        If your kidneys get worse, the plan is looked at again at once. Sometimes there is another reason.
        It can be a germ, or one of your medicines.

        Blood tests go on for as long as you take it.
        """))
{
    private const double Wanted = 7;

    public override IEnumerable<Problem> Check(Article article, Surroundings around)
    {
        if (IsEnglish(article) && ReadingGrade.Of(article) is > Wanted and <= ReadingGradeRule.Most and var grade)
        {
            yield return At(article, Position.Start, $"The text asks for {grade:0.0} years of school; we aim for 6.",
                "Make the longest sentences two, and put the plain word for the long one.");
        }
    }
}
