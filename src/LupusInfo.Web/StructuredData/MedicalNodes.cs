using System.Text.Json.Nodes;
using LupusInfo.Content.Articles;
using LupusInfo.Content.Evidence;
using LupusInfo.Content.Glossary;
using LupusInfo.Content.Languages;

namespace LupusInfo.Web.StructuredData;

/// <summary>What pages say of the illness, of therapies and medicines, and of claims about them.</summary>
internal static class MedicalNodes
{
    /// <summary>An illness with its codes, as the page of its word shows them.</summary>
    public static JsonObject Condition(Condition condition, Term term, LinkedSite whole) => JsonLd.Node("MedicalCondition",
        ("@id", whole.Id("condition", condition.Term)), ("name", term.Name),
        ("alternateName", JsonLd.List(term.Wordings.Skip(1).Select(wording => (JsonNode?)wording))), ("description", term.Means),
        ("code", JsonLd.List(condition.Codes.Select(code => JsonLd.Node("MedicalCode",
            ("codeValue", code.Code), ("codingSystem", code.System))))));

    /// <summary>A therapy of which a page says where it is approved.</summary>
    public static JsonObject Therapy(Approval approval, LinkedSite whole) =>
        JsonLd.Node("MedicalTherapy", ("@id", whole.Id("therapy", approval.Key)), ("name", approval.Name));

    /// <summary>A medicine, as its card at a glance shows it.</summary>
    public static JsonObject Drug(CitedMedicine medicine, Words words, LinkedSite whole)
    {
        var (record, text) = (medicine.Medicine, medicine.Words);
        return JsonLd.Node("Drug",
            ("@id", whole.Id("medicine", record.Key)), ("name", text.Name),
            ("alternateName", JsonLd.List(record.Brands.Select(brand => (JsonNode?)brand))), ("description", text.WhatFor),
            ("mechanismOfAction", text.How), ("warning", text.Watch),
            ("dosageForm", JsonLd.List(record.Forms.Select(form => (JsonNode?)words.Medicine.Forms.GetValueOrDefault(form, form)))));
    }

    /// <summary>
    /// A claim and what the evidence makes of it; null on any other page. Nobody is named as its author: the claim is met in many places.
    /// </summary>
    public static JsonObject? ClaimReview(Article article, Words words, LinkedSite whole) =>
        article.Front is not { Claim: { } claim, Verdict: { } verdict } front ? null : JsonLd.Node("ClaimReview",
            ("@id", whole.Url(article.Address) + "#claim"), ("url", whole.Url(article.Address)), ("claimReviewed", claim),
            ("reviewRating", JsonLd.Node("Rating", ("alternateName", words.Evidence.Verdicts.GetValueOrDefault(verdict)))),
            ("reviewBody", front.MainMessage), ("itemReviewed", JsonLd.Node("Claim", ("name", claim))),
            ("datePublished", JsonLd.Day(article.Published)), ("inLanguage", article.Language), ("author", whole.Publisher()));
}
