using System.Text.Json.Nodes;
using LupusInfo.Content;
using LupusInfo.Content.Articles;
using LupusInfo.Web.Data;

namespace LupusInfo.Web.StructuredData;

/// <summary>The sets of records that others may use.</summary>
internal static class DataNodes
{
    /// <summary>The forms that hold the records; the schema holds none.</summary>
    private static readonly string[] Forms = ["json", "csv"];

    /// <summary>All sets, as the page of data lists them.</summary>
    public static JsonObject Catalogue(Language language, LinkedSite whole)
    {
        var (words, url) = (language.Words.Data, whole.Url(language.AddressOf(ProgramPage.Data)));
        return JsonLd.Node("DataCatalog",
            ("@id", url), ("url", url), ("name", words.Name), ("description", words.Lead), ("publisher", whole.Publisher()),
            ("license", Licence(whole)), ("isPartOf", whole.Whole()),
            ("dataset", JsonLd.List(DataSets.All.Select(set => Set(set, language, whole)))));
    }

    private static JsonObject Set(DataSet set, Language language, LinkedSite whole)
    {
        var words = language.Words.Data;
        return JsonLd.Node("Dataset",
            ("@id", whole.Url(Address.OfData(set.Name, "json"))), ("url", whole.Url(language.AddressOf(ProgramPage.Data))),
            ("name", words.Names.GetValueOrDefault(set.Name)), ("description", words.About.GetValueOrDefault(set.Name)),
            ("license", Licence(whole)), ("creator", whole.Publisher()),
            ("distribution", JsonLd.List(Forms.Select(ending => JsonLd.Node("DataDownload",
                ("contentUrl", whole.Url(Address.OfData(set.Name, ending))), ("encodingFormat", DataSet.MediaTypeOf(ending)))))));
    }

    /// <summary>What others may do with the data; null where the owner says nothing.</summary>
    private static JsonObject? Licence(LinkedSite whole) =>
        whole.Site.Publisher.DataLicence is { } licence ? JsonLd.Node("CreativeWork", ("name", licence)) : null;
}
