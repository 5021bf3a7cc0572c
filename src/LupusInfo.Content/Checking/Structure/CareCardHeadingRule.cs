using System.Text.RegularExpressions;
using LupusInfo.Content.Articles;
using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Checking.Structure;

/// <summary>A care card begins with what to do, and its heading leads into the list.</summary>
public sealed partial class CareCardHeadingRule() : ArticleRule(new(
    "care-card-heading",
    Severity.Warning,
    Why: "Somebody who is frightened reads the first word only; it must be the thing to do.",
    Bad: """
        ::: urgent
        Fever and chills

        - Your temperature is high.
        :::
        """,
    Good: """
        ::: urgent
        Phone your lupus team today if

        - your temperature is high.
        :::
        """))
{
    public override IEnumerable<Problem> Check(Article article, Surroundings around) => !IsEnglish(article) ? [] : article.Passages
        .Where(passage => passage.Kind is PassageKind.CardHeading && passage.Directive is "emergency" or "urgent" or "see-doctor" && !Action().IsMatch(passage.Text))
        .Select(passage => At(article, passage.At, $"\"{passage.Text}\" does not start with what to do and end with \"if\".", "Write it like \"Phone your lupus team today if\"."));

    [GeneratedRegex(@"^(?:Arrange|Ask|Book|Call|Contact|Get|Go|Make|Phone|Ring|See|Seek|Speak|Stop|Talk|Tell|Use|Visit)\b.*\bif(?:,.*,)?$", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Action();
}
