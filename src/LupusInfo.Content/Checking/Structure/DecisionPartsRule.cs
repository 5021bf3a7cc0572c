using LupusInfo.Content.Articles;
using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Checking.Structure;

/// <summary>
/// A decision page has its one decision and says, with a source, what the illness is that makes it needed; a decision stands nowhere else.
/// What the record and the front matter need is asked for there (docs/decisions/0015-decision-aids.md).
/// </summary>
public sealed class DecisionPartsRule() : ArticleRule(new(
    "decision-parts",
    Severity.Error,
    Why: "Options without the illness they are for, or a page that promises a decision and shows none, leave a reader where she was.",
    Bad: Record + """
        == en/lupus/decide.md
        ---
        kind: decision
        ---
        ::: decision cells
        :::
        """,
    Good: Record + """
        == en/lupus/decide.md
        ---
        kind: decision
        ---
        ## What it is about {#condition}

        Lupus can inflame the kidneys [@deng2017].

        ::: decision cells
        :::
        """) { MayBeAllowed = false })
{
    private const string Condition = "condition";

    private const string Record = """
        == data/decisions/cells.yaml
        decision: "Do I take the cells?"
        for: "Adults with lupus kidney disease"
        can_wait: true
        outcomes:
          - { id: remission, label: "Remission", kind: benefit, event: "in remission" }
          - { id: died, label: "Died", kind: harm, event: "dead" }
        options:
          - name: "Take them"
            what: { text: "A drip of cells." }
            how: { text: "Once, in a clinic." }
            like: { text: "A day in a chair." }
            findings:
              - { outcome: remission, box: remission, row: remission, side: with }
              - { outcome: died, box: remission, row: died, side: with }
            asks: { text: "A journey." }
            cost: { text: "You pay." }
            change_mind: { text: "Not once it is in." }
          - name: "Wait"
            waits: true
            what: { text: "The usual care." }
            how: { text: "Tablets as now." }
            like: { text: "No change." }
            findings:
              - { outcome: remission, box: remission, row: remission, side: without }
              - { outcome: died, box: remission, row: died, side: without }
            asks: { text: "Patience." }
            cost: { text: "As now." }
            change_mind: { text: "At any time." }
        matters: ["I want to be free of drips.", "I want to try it all.", "I fear harm.", "My money is short."]
        not_known: ["How long it lasts."]
        funding: { text: "Two companies paid.", sources: [deng2017] }
        checked: 2026-11-20

        """;

    public override IEnumerable<Problem> Check(Article article, Surroundings around)
    {
        var decisions = article.Blocks.OfType<DecisionBlock>().ToList();
        if (article.Kind is not ArticleKind.Decision)
        {
            return decisions.Select(block => At(article, block.At, "A decision stands on a page of another kind.",
                "Write \"kind: decision\" in the front matter, and what that kind needs."));
        }

        return from part in new (bool Is, string Lack, string Step)[]
               {
                   (decisions.Count == 1, decisions.Count == 0 ? "shows no decision" : "shows more than one decision",
                       "Draw one with \"::: decision NAME\" from content/data/decisions/NAME.yaml."),
                   (article.TextUnder(Condition).Any(passage => passage.Mentions.Count > 0),
                       "does not say, with a source, what it is about",
                       "Add a section such as \"## What it is about {#condition}\" that describes the illness, with [@key]."),
               }
               where !part.Is
               select At(article, article.Front.PlaceOf("kind"), $"The page {part.Lack}.", part.Step);
    }
}
