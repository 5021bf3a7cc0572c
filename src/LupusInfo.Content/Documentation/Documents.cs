using LupusInfo.Content.Evidence;
using LupusInfo.Content.Glossary;
using LupusInfo.Content.Languages;
using LupusInfo.Content.Addresses;
using LupusInfo.Content.Safety;
using LupusInfo.Content.Search;

namespace LupusInfo.Content.Documentation;

/// <summary>
/// The documents that are written by the program. They are checked in; a test compares them with what it would write now.
/// </summary>
public static class Documents
{
    /// <summary>Text by path from the repository's top.</summary>
    /// <param name="figures">How often the rules on words are right: the text of docs/rules-figures.md.</param>
    public static IReadOnlyDictionary<string, string> Write(string figures) => new SortedDictionary<string, string>(StringComparer.Ordinal)
    {
        ["docs/front-matter.md"] = FrontMatterDocuments.Table(),
        ["docs/rules.md"] = RulesDocument.Write(figures),
        ["docs/schemas/front-matter.schema.json"] = JsonSchema.Write(FrontMatterDocuments.Schema()),
        ["docs/schemas/answers.schema.json"] = JsonSchema.Write(Answers.Shape),
        ["docs/schemas/approvals.schema.json"] = JsonSchema.Write(ApprovalReader.Shape),
        ["docs/schemas/codes.schema.json"] = JsonSchema.Write(Condition.Shape),
        ["docs/schemas/decision.schema.json"] = JsonSchema.Write(DecisionShapes.Record),
        ["docs/schemas/fact-box.schema.json"] = JsonSchema.Write(FactBoxReader.Shape),
        ["docs/schemas/glossary.schema.json"] = JsonSchema.Write(TermIndex.Shape),
        ["docs/schemas/offer.schema.json"] = JsonSchema.Write(Offer.Shape),
        ["docs/schemas/redirects.schema.json"] = JsonSchema.Write(RedirectsReader.Shape),
        ["docs/schemas/medicine.schema.json"] = JsonSchema.Write(MedicineShapes.Record),
        ["docs/schemas/medicine-words.schema.json"] = JsonSchema.Write(MedicineShapes.Words),
        ["docs/schemas/medicines.schema.json"] = JsonSchema.Write(MedicineShapes.Terms),
        ["docs/schemas/organisations.schema.json"] = JsonSchema.Write(OrganisationReader.Shape),
        ["docs/schemas/organisation-words.schema.json"] = JsonSchema.Write(OrganisationReader.Words),
        ["docs/schemas/references.schema.json"] = JsonSchema.Write(ReferenceShapes.References),
        ["docs/schemas/retractions.schema.json"] = JsonSchema.Write(ReferenceShapes.Retractions),
        ["docs/schemas/reviews.schema.json"] = JsonSchema.Write(ReviewReader.Shape),
        ["docs/schemas/search-words.schema.json"] = JsonSchema.Write(SearchWords.Shape),
        ["docs/schemas/site.schema.json"] = JsonSchema.Write(Publisher.Shape),
        ["docs/schemas/trials.schema.json"] = JsonSchema.Write(TrialReader.Shape),
        ["docs/schemas/warning-signs.schema.json"] = JsonSchema.Write(WarningSignReader.Shape),
        ["docs/schemas/warning-sign-words.schema.json"] = JsonSchema.Write(WarningSignReader.Words),
        ["docs/schemas/words.schema.json"] = JsonSchema.Write(WordsReader.Shape),
    };
}
