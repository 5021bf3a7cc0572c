using System.Text.RegularExpressions;
using LupusInfo.Content.Articles;
using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Checking.Structure;

/// <summary>A care card begins with what to do, and its heading leads into the list.</summary>
public sealed partial class CareCardHeadingRule : Rule
{
    public override string Id => "care-card-heading";

    public override Severity Severity => Severity.Warning;

    public override string Why => "Somebody who is frightened reads the first word only; it must be the thing to do.";

    public override string Bad => "::: urgent\nFever and chills\n\n- Your temperature is high.\n:::";

    public override string Good => "::: urgent\nPhone your lupus team today if\n\n- your temperature is high.\n:::";

    public override IEnumerable<Problem> Check(Article article, Site site) => !IsEnglish(article) ? [] : article.Passages
        .Where(passage => passage.Kind is PassageKind.CardHeading && passage.Directive is "emergency" or "urgent" or "see-doctor" && !Action().IsMatch(passage.Text))
        .Select(passage => At(article, passage.At, $"\"{passage.Text}\" does not start with what to do and end with \"if\".", "Write it like \"Phone your lupus team today if\"."));

    [GeneratedRegex(@"^(?:Arrange|Ask|Book|Call|Contact|Get|Go|Make|Phone|Ring|See|Seek|Speak|Stop|Talk|Tell|Use|Visit)\b.*\bif(?:,.*,)?$")]
    private static partial Regex Action();
}
