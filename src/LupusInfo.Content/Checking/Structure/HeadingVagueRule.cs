using LupusInfo.Content.Articles;
using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Checking.Structure;

/// <summary>A heading says what follows.</summary>
public sealed class HeadingVagueRule() : ArticleRule(new(
    "heading-vague",
    Severity.Warning,
    Why: "Tired readers look for their answer in the headings; \"Overview\" holds no answer.",
    Bad: """
        ## Overview

        A urine test comes first.
        """,
    Good: """
        ## Which test comes first

        A urine test comes first.
        """))
{
    private static readonly HashSet<string> Vague = new(StringComparer.OrdinalIgnoreCase)
    {
        "overview", "introduction", "background", "general", "more", "more information", "read more", "further reading", "details",
        "information", "about", "summary", "conclusion", "other", "misc", "miscellaneous", "notes", "faq", "questions", "part",
    };

    public override IEnumerable<Problem> Check(Article article, Surroundings around)
    {
        foreach (var heading in article.Headings)
        {
            var text = heading.Text.Trim().TrimEnd('.', ':', '!');
            if (text.Length == 0)
            {
                yield return At(article, heading.At, "A heading is empty.", "Say what follows, or take the heading out.");
            }
            else if (Vague.Contains(text))
            {
                yield return At(article, heading.At, $"\"{heading.Text}\" does not say what follows.",
                    "Name the answer or the question that the part holds.");
            }
        }
    }
}
