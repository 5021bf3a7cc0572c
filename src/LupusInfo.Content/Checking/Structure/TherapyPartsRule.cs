using LupusInfo.Content.Articles;
using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Checking.Structure;

/// <summary>
/// A therapy page has its evidence, its sources, its harms, what is not known, and what else there is. Approval, certainty and questions
/// are fields, and are asked for there.
/// </summary>
public sealed class TherapyPartsRule() : ArticleRule(new(
    "therapy-parts",
    Severity.Error,
    Why: "A page that tells of a therapy without its evidence, harms and alternatives is an advertisement.",
    Bad: $"{Front}\n{Evidence}\n{TreatmentPartsRule.Example}\n{Harms}\n{NotKnown}",
    Good: $"{Front}\n{Evidence}\n{TreatmentPartsRule.Example}\n{Harms}\n{Choices}\n{NotKnown}") { MayBeAllowed = false })
{
    private const string Front = "---\nkind: therapy\n---";

    private const string Evidence = "::: fact-box remission\n:::\n";

    private const string Harms = "## What can go wrong {#harms}\n\nSome people had an infection [@deng2017].\n";

    private const string Choices = "## Care that was tested {#other-choices}\n\nAsk your team what else there is.\n";

    private const string NotKnown = "::: unknown\nWhat we do not know\n\nWe do not know how long it lasts.\n:::";

    public override IEnumerable<Problem> Check(Article article, Surroundings around)
    {
        if (article.Kind is not ArticleKind.Therapy)
        {
            return [];
        }

        return from part in new (bool Is, string Name, string Step)[]
               {
                   (article.Blocks.Any(block => block is FactBoxBlock or EvidenceLadderBlock or TrialTableBlock),
                       "evidence", "Add \"::: fact-box\", \"::: evidence-ladder\" or \"::: trials\" with its record."),
                   (article.Passages.Any(passage => passage.Mentions.Count > 0), "sources",
                       "Put the key of a source behind each fact: [@key]."),
                   (article.TextUnder("harms").Any(), "harms", "Add a section such as \"## What can go wrong {#harms}\" with text."),
                   (article.TextUnder("other-choices").Any(), "other choices",
                       "Add a section such as \"## Care that was tested {#other-choices}\" with text."),
                   (article.Blocks.Any(block => block is Callout { Kind: CalloutKind.Unknown }),
                       "what is not known", "Add \"::: unknown\" with what would change the page."),
               }
               where !part.Is
               select At(article, article.Front
                   .PlaceOf("kind"), $"A therapy page is not published without its part on {part.Name}.", part.Step);
    }
}
