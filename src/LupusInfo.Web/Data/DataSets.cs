using LupusInfo.Content.Languages;

namespace LupusInfo.Web.Data;

/// <summary>All sets of records that others may use: the only list.</summary>
public static class DataSets
{
    /// <summary>In the order of the page.</summary>
    public static IReadOnlyList<DataSet> All { get; } =
    [
        DataSet.Of(DataSetName.Claims, (site, home) =>
            from language in site.LanguagesInOrder
            from claim in language.Claims
            select ClaimRow.Of(claim, site.ReviewOf(claim) is { Holds: true }, home)),
        DataSet.Of(DataSetName.Studies, (site, _) => site.Evidence.Trials.Select(StudyRow.Of)),
        DataSet.Of(DataSetName.Approvals, (site, _) =>
            from therapy in site.Evidence.Approvals.Values
            from place in therapy.Places
            select ApprovalRow.Of(therapy, place)),
        DataSet.Of(DataSetName.FactBoxes, (site, _) =>
            from box in site.Evidence.FactBoxes.Values
            from outcome in box.Outcomes
            select FactBoxRow.Of(box, outcome, site.Languages[Content.Articles.Address.RootLanguage].Words)),
        DataSet.Of(DataSetName.Medicines, (site, _) =>
            from language in site.LanguagesInOrder
            from medicine in site.Safety.MedicinesByKey.Values
            where site.SafetyWordsOf(language.Code).Medicines.ContainsKey(medicine.Key)
            from row in MedicineRow.Of(medicine, site.SafetyWordsOf(language.Code).Medicines[medicine.Key], language)
            select row),
        DataSet.Of(DataSetName.WarningSigns, (site, _) =>
            from language in site.LanguagesInOrder
            let words = site.SafetyWordsOf(language.Code).Signs
            from sign in site.Safety.Signs
            where words.Signs.ContainsKey(sign.Key)
            select WarningSignRow.Of(sign, words, language)),
        DataSet.Of(DataSetName.References, (site, _) =>
            site.Evidence.References.Values.Select(source => CslItem.Of(source, site.Evidence.RetractionOf(source)))),
        DataSet.Of(DataSetName.Glossary, (site, home) =>
            from language in site.LanguagesInOrder
            from term in language.Glossary.Terms.Values
            select TermRow.Of(term, language, home)),
    ];
}
