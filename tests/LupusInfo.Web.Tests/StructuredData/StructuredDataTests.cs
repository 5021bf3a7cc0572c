using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using LupusInfo.Content.Articles;
using LupusInfo.Web.Tests.Serving;

namespace LupusInfo.Web.Tests.StructuredData;

/// <summary>What search engines and other programs are told of each page, real and made up, in all languages.</summary>
public sealed partial class StructuredDataTests(MadeUpSite madeUp) : IClassFixture<MadeUpSite>
{
    private readonly RealSite real = RealSite.One;

    private const string Home = "https://lupus.example.org";

    private static readonly string[] Addresses = 
        ["@id", "url", "sameAs", "item", "inDefinedTermSet", "correctionsPolicy", "contentUrl", "thumbnailUrl"];

    [Fact]
    public async Task Every_node_of_every_page_is_of_a_type_of_schema_org_with_properties_and_values_that_it_may_have()
    {
        var nodes = 0;
        await foreach (var (address, _, graph) in TellingAsync())
        {
            foreach (var node in graph.SelectMany(NodesIn).Where(node => node.ContainsKey("@type")))
            {
                nodes++;
                var type = (string)node["@type"]!;
                Assert.True(SchemaOrg.Is(type, "Thing"), $"{address}: {type} is none.");
                foreach (var (property, value) in node.Where(item => item.Key[0] != '@'))
                {
                    var values = SchemaOrg.ValuesOf(type, property);
                    Assert.True(values is not null, $"{address}: {type} has no {property}.");
                    Assert.All(ValuesOf(value), one => AssertFits(address, property, one!, values));
                }
            }
        }

        Assert.InRange(nodes, 1000, int.MaxValue);
    }

    [Fact]
    public async Task Nothing_is_told_that_the_page_does_not_say()
    {
        await foreach (var (address, page, graph) in TellingAsync())
        {
            var said = SaidOn(page);
            var links = page.QuerySelectorAll("[href]").Select(link => link.GetAttribute("href")!).ToHashSet(StringComparer.Ordinal);
            var types = page.QuerySelectorAll("a[type]").Select(link => link.GetAttribute("type")!).ToHashSet(StringComparer.Ordinal);
            foreach (var (property, text) in graph.SelectMany(NodesIn).Where(node => !IsOf(node, "MedicalCondition")).SelectMany(TextsOf))
            {
                Assert.True(
                    property is "encodingFormat" ? types.Contains(text)
                        : Addresses.Contains(property) ? text.StartsWith(Home, StringComparison.Ordinal) || links.Contains(text)
                        : said.Contains(Space().Replace(text, " "), StringComparison.Ordinal),
                    $"{address} does not say the {property} \"{text}\".");
            }
        }
    }

    [Fact]
    public async Task What_a_node_refers_to_is_told_on_some_page()
    {
        var (told, meant) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        await foreach (var (_, _, graph) in TellingAsync())
        {
            foreach (var node in graph.SelectMany(NodesIn).Where(node => node.ContainsKey("@id")))
            {
                _ = (node.Count > 2 ? told : meant).Add((string)node["@id"]!);
            }
        }

        Assert.Empty(meant.Except(told));
    }

    [Fact]
    public async Task A_page_tells_of_its_kind()
    {
        // The page of its word says more of the illness; every other page calls it the same.
        var lupus = real.Site.Languages["en"].Glossary.Terms["systemic-lupus"].Name;
        foreach (var article in real.Site.Articles.Values)
        {
            var graph = GraphOf(await real.OpenAsync(article.Address))!;
            Assert.Equal(
                article.Kind is ArticleKind.Page ? [] : [lupus],
                graph.SelectMany(NodesIn).Where(node => IsOf(node, "MedicalCondition")).Select(node => (string?)node["name"]));
            Assert.Equal(article.Kind is ArticleKind.Page ? "WebPage" : "MedicalWebPage", (string)graph[0]["@type"]!);
            Assert.Equal(real.Site.ReviewOf(article) is { Holds: true }, graph[0].ContainsKey("reviewedBy"));
            Assert.Equal(article.Sources.Count, (graph[0]["citation"] as JsonArray)?.Count ?? 0);
            Assert.Equal(article.Front.Verdict is not null, graph.Any(node => IsOf(node, "ClaimReview")));
            Assert.Equal(article.Front.Approval is not null, graph.Any(node => IsOf(node, "MedicalTherapy")));
            Assert.Equal(
                article.Blocks.OfType<MedicineBlock>().Count(block => block.Part is MedicinePart.Glance),
                graph.Count(node => IsOf(node, "Drug")));
            Assert.Equal(article.Address == "/", graph.Any(node => IsOf(node, "WebSite")));
        }

        Assert.Equal(real.Site.Languages["en"].Glossary.Terms.Count,
            Assert.IsType<JsonArray>(Assert.Single(GraphOf(await real.OpenAsync("/glossary/"))!)["hasDefinedTerm"]).Count);
    }

    [Fact]
    public async Task The_first_page_tells_of_the_site_once_and_is_a_part_of_it()
    {
        var graph = GraphOf(await real.OpenAsync("/"))!;
        var site = Assert.Single(graph.SelectMany(NodesIn), node => IsOf(node, "WebSite"));
        Assert.Equal((string)site["@id"]!, (string)graph[0]["isPartOf"]!["@id"]!);
    }

    [Fact]
    public async Task The_illness_has_its_codes_on_the_page_of_its_word_and_a_claim_has_no_speaker()
    {
        var lupus = GraphOf(await real.OpenAsync("/glossary/systemic-lupus/"))!.Single(node => IsOf(node, "MedicalCondition"));
        Assert.Equal(["M32", "4A40.0", "D008180", "55464009"], ((JsonArray)lupus["code"]!).Select(code => (string)code!["codeValue"]!));
        var claim = real.Site.Languages["en"].Claims[0];
        var review = GraphOf(await real.OpenAsync(claim.Address))!.Single(node => IsOf(node, "ClaimReview"));
        Assert.Equal(claim.Front.Claim, (string)review["claimReviewed"]!);
        Assert.Equal(["@type", "name"], ((JsonObject)review["itemReviewed"]!).Select(item => item.Key));
    }

    private static bool IsOf(JsonObject node, string type) => (string?)node["@type"] == type;

    private async IAsyncEnumerable<(string Address, IDocument Page, List<JsonObject> Graph)> TellingAsync()
    {
        foreach (var address in real.Pages)
        {
            if (await real.OpenAsync(address) is var page && GraphOf(page) is { } graph)
            {
                yield return (address, page, graph);
            }
        }

        var site = MadeUpSite.Built.Site;
        var glossaries = site.Languages.Values.Select(language => language.AddressOf(ProgramPage.Glossary));
        foreach (var address in site.Articles.Keys.Concat(glossaries))
        {
            if (await madeUp.OpenAsync(address) is var page && GraphOf(page) is { } graph)
            {
                yield return (address, page, graph);
            }
        }
    }

    private static List<JsonObject>? GraphOf(IDocument page) =>
        page.QuerySelector("script[type='application/ld+json']") is { } script
            ? [.. JsonNode.Parse(script.TextContent)!["@graph"]!.AsArray().Cast<JsonObject>()]
            : null;

    /// <summary>A node and those in it.</summary>
    private static IEnumerable<JsonObject> NodesIn(JsonObject node) =>
        node.SelectMany(item => ValuesOf(item.Value)).OfType<JsonObject>().SelectMany(NodesIn).Prepend(node);

    private static IEnumerable<JsonNode?> ValuesOf(JsonNode? value) => value as IEnumerable<JsonNode?> ?? Enumerable.Repeat(value, 1);

    private static IEnumerable<(string Property, string Text)> TextsOf(JsonObject node) =>
        from item in node
        where item.Key is not "@type"
        from value in ValuesOf(item.Value)
        where value is JsonValue && value.GetValueKind() is System.Text.Json.JsonValueKind.String
        select (item.Key, (string)value!);

    private static void AssertFits(string address, string property, JsonNode value, string[] values) => Assert.True(
        value is JsonObject node
            ? node["@type"] is not { } type || values.Any(allowed => SchemaOrg.Is((string)type!, allowed))
            : SchemaOrg.TakesText(values) || values.Any(type => type is "Integer" or "Number" or "Boolean"),
        $"{address}: {property} cannot be {value.ToJsonString()}.");

    /// <summary>What a page says to readers, and in its head.</summary>
    private static string SaidOn(IDocument page)
    {
        foreach (var script in page.QuerySelectorAll("script").ToList())
        {
            script.Remove();
        }

        var head = page.QuerySelectorAll("meta[content]").Select(meta => meta.GetAttribute("content"));
        return Space().Replace(
            string.Join('\n', [page.DocumentElement.GetAttribute("lang"), page.Title, page.Body!.TextContent, .. head]), " ");
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
