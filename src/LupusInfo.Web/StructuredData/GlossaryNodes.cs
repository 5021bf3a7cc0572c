using System.Text.Json.Nodes;
using LupusInfo.Content;
using LupusInfo.Content.Articles;
using LupusInfo.Content.Glossary;

namespace LupusInfo.Web.StructuredData;

/// <summary>Words and what they mean.</summary>
internal static class GlossaryNodes
{
    /// <summary>One word.</summary>
    public static JsonObject Term(Term term, Language language, LinkedSite whole)
    {
        var url = whole.Url(Address.OfTerm(language.Code, term.Key));
        return JsonLd.Node("DefinedTerm",
            ("@id", url), ("url", url), ("name", term.Name), ("termCode", term.Abbreviation),
            ("alternateName", JsonLd.List(term.Also.Select(wording => (JsonNode?)wording))), ("description", term.Means),
            ("inDefinedTermSet", whole.Url(language.AddressOf(ProgramPage.Glossary))));
    }

    /// <summary>All words of a language, in the order of the page. What each means is told once, by <see cref="Term"/>.</summary>
    public static JsonObject Set(Language language, LinkedSite whole)
    {
        var (words, url) = (language.Words.Glossary, whole.Url(language.AddressOf(ProgramPage.Glossary)));
        return JsonLd.Node("DefinedTermSet",
            ("@id", url), ("url", url), ("name", words.Name), ("description", words.Lead), ("inLanguage", language.Code),
            ("publisher", whole.Publisher()), ("isPartOf", whole.Whole()),
            ("hasDefinedTerm", JsonLd.List(language.Glossary.Terms.Values.Select(term => JsonLd.Node("DefinedTerm",
                ("@id", whole.Url(Address.OfTerm(language.Code, term.Key))), ("name", term.Name), ("termCode", term.Abbreviation))))));
    }
}
