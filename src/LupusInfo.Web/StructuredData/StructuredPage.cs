using System.Text.Json.Nodes;
using LupusInfo.Content;
using LupusInfo.Content.Articles;
using LupusInfo.Content.Glossary;

namespace LupusInfo.Web.StructuredData;

/// <summary>
/// What search engines and other programs are told of each kind of page: what it shows, from the same records, and nothing beyond.
/// </summary>
public static class StructuredPage
{
    /// <summary>An article, the way to it, and the therapy, medicines or claim that it is about.</summary>
    public static string Of(Article article, LinkedSite whole)
    {
        var language = whole.Site.Languages[article.Language];
        List<JsonObject> subjects =
        [
            .. article.Therapy is { Approval: var approval } ? [MedicalNodes.Therapy(approval, whole)] : Array.Empty<JsonObject>(),
            .. article.Blocks.OfType<MedicineBlock>().Where(block => block.Part is MedicinePart.Glance)
                .Select(block => MedicalNodes.Drug(block.Medicine, language.Words, whole)),
        ];
        var crumbs = language.Navigation.BreadcrumbsOf(article);
        JsonObject?[] others = article == language.Navigation.Home
            ? [whole.WebSite(article), whole.Organization(language)]
            : [PageNodes.Breadcrumbs(crumbs, whole), MedicalNodes.ClaimReview(article, language.Words, whole)];
        return JsonLd.Write(
        [
            PageNodes.Page(article, subjects.Select(node => (string)node["@id"]!), whole), .. others.OfType<JsonObject>(), .. subjects,
        ]);
    }

    /// <summary>A word and its meaning; an illness with its codes.</summary>
    public static string Of(Term term, Language language, LinkedSite whole) => JsonLd.Write(
    [
        GlossaryNodes.Term(term, language, whole),
        .. whole.Site.Evidence.Conditions.Where(condition => condition.Term == term.Key)
            .Select(condition => MedicalNodes.Condition(condition, term, whole)),
    ]);

    /// <summary>The page of data.</summary>
    public static string OfData(Language language, LinkedSite whole) => JsonLd.Write([DataNodes.Catalogue(language, whole)]);

    /// <summary>The glossary of a language.</summary>
    public static string OfGlossary(Language language, LinkedSite whole) => JsonLd.Write([GlossaryNodes.Set(language, whole)]);
}
