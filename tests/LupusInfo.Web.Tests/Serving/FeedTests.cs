using System.Net;
using System.ServiceModel.Syndication;
using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using LupusInfo.Content.Articles;
using LupusInfo.Content.Evidence;
using LupusInfo.Content.Reading;

namespace LupusInfo.Web.Tests.Serving;

/// <summary>What tells programs that something changed: feeds and the sitemap.</summary>
public sealed class FeedTests(MadeUpSite madeUp) : IClassFixture<MadeUpSite>
{
    private readonly RealSite site = RealSite.One;

    private const string Home = "https://lupus.example.org";

    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private IEnumerable<string> Feeds =>
        site.Site.Languages["en"].Navigation.Sections.Select(section => section.Address).Prepend("/").Append("/data/")
            .Select(page => page + "feed.atom");

    [Fact]
    public async Task Every_feed_has_what_Atom_asks_for()
    {
        foreach (var address in Feeds)
        {
            using var answer = await site.AskAsync(HttpMethod.Get, address);
            Assert.Equal("application/atom+xml", answer.Content.Headers.ContentType!.MediaType);
            var feed = XDocument.Parse(await answer.Content.ReadAsStringAsync()).Root!;
            Assert.Equal(Atom + "feed", feed.Name);
            Assert.All(feed.Elements(Atom + "entry").Prepend(feed), part =>
            {
                Assert.All(["id", "title", "updated"], name => Assert.NotEqual("", (string)Assert.Single(part.Elements(Atom + name))));
                Assert.True(Uri.IsWellFormedUriString((string)part.Element(Atom + "id")!, UriKind.Absolute));
            });
            Assert.NotNull(feed.Element(Atom + "author")?.Element(Atom + "name"));
            var self = feed.Elements(Atom + "link").Single(link => (string?)link.Attribute("rel") == "self");
            Assert.Equal(Home + address, (string)self.Attribute("href")!);
            var ids = feed.Descendants(Atom + "id").Select(id => id.Value).ToList();
            Assert.Equal(ids.Count, ids.Distinct().Count());
        }
    }

    [Fact]
    public async Task A_feed_tells_of_each_change_with_its_page_the_newest_first()
    {
        var feed = await ReadAsync("/claims/feed.atom");
        Assert.Equal(feed.Items.Select(item => item.LastUpdatedTime).OrderDescending(), feed.Items.Select(item => item.LastUpdatedTime));
        Assert.Equal(feed.LastUpdatedTime, feed.Items.First().LastUpdatedTime);
        Assert.All(feed.Items, item =>
        {
            var article = site.Site.Find(item.Links.Single().Uri.AbsolutePath)!;
            Assert.Equal(article.Title, item.Title.Text);
            Assert.Equal(article.Front.MainMessage, (item.Content as TextSyndicationContent)?.Text);
            Assert.Contains(article.Front.Changes, change =>
                item.LastUpdatedTime.Date == change.On.ToDateTime(default)
                && item.Summary.Text.Contains(change.Note, StringComparison.Ordinal));
        });
        Assert.Equal(
            Math.Min(60, site.Site.Languages["en"].Navigation.Articles.Sum(article => article.Front.Changes.Count)),
            (await ReadAsync("/feed.atom")).Items.Sum(item => item.Summary.Text.Split('\n').Length));
    }

    [Fact]
    public async Task The_page_of_data_has_a_feed_of_its_studies_that_says_no_more_than_the_table_that_it_leads_to()
    {
        var feed = await ReadAsync("/data/feed.atom");
        var studies = site.Site.Evidence.Trials;
        Assert.Equal(studies.Count, feed.Items.Count());
        Assert.Equal(feed.Items.Select(item => item.LastUpdatedTime).OrderDescending(), feed.Items.Select(item => item.LastUpdatedTime));
        Assert.Contains(studies, study => feed.LastUpdatedTime.Date == study.Checked.ToDateTime(default));
        var pages = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var item in feed.Items)
        {
            var study = studies.Single(study => item.Id.EndsWith($"#{study.Id}-{study.Checked:yyyy-MM-dd}", StringComparison.Ordinal));
            var address = item.Links.Single().Uri.AbsolutePath;
            var page = pages.TryGetValue(address, out var known) ? known
                : pages[address] = (await site.OpenAsync(address)).QuerySelector("main")!.TextContent;
            Assert.Contains(item.Title.Text.Split(": ")[0], page, StringComparison.Ordinal);
            var counts = new[] { study.OutcomeTreated, study.OutcomeControl }.OfType<Count>()
                .Where(_ => study is { Reported: true, OutcomeLabel: not null });
            Assert.All(counts, count =>
                Assert.Contains($"{count.Events} of {count.Total}", item.Summary.Text, StringComparison.Ordinal));
            Assert.Equal(!study.Reported, item.Summary.Text.EndsWith("No result found.", StringComparison.Ordinal));
        }

        Assert.NotNull((await site.OpenAsync("/data/")).QuerySelector("main a[href='/data/feed.atom'][type='application/atom+xml']"));
        Assert.Equal(HttpStatusCode.OK, (await madeUp.AskAsync("/hi/data/feed.atom")).StatusCode);
    }

    [Fact]
    public async Task A_page_names_the_feed_of_the_site_and_of_its_section()
    {
        var claim = site.Site.Languages["en"].Claims[0].Address;
        Assert.Equal(["/feed.atom", "/claims/feed.atom"], await FeedsOfAsync(claim));
        Assert.Equal(["/feed.atom"], await FeedsOfAsync("/glossary/"));
        Assert.Equal(["/feed.atom", "/data/feed.atom"], await FeedsOfAsync("/data/"));
        var link = (await madeUp.OpenAsync("/es/")).QuerySelector("link[type='application/atom+xml']")!;
        Assert.Equal("/es/feed.atom", link.GetAttribute("href"));
        var spanish = await (await madeUp.AskAsync("/es/feed.atom")).Content.ReadAsStringAsync();
        Assert.Contains("<feed xml:lang=\"es\"", spanish, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/nowhere/feed.atom")]
    [InlineData("/xx/feed.atom")]
    [InlineData("/Feed.atom")]
    [InlineData("/claims/FEED.atom")]
    [InlineData("/claims/feed.atom/")]
    [InlineData("/claims/cure/feed.atom")]
    public async Task A_feed_of_nothing_is_not_there(string address) =>
        Assert.Equal(HttpStatusCode.NotFound, (await site.AskAsync(HttpMethod.Get, address)).StatusCode);

    [Fact]
    public async Task The_sitemap_fits_its_schema_and_a_page_is_as_new_as_the_newest_that_it_shows()
    {
        var schemas = new XmlSchemaSet();
        var folder = Path.Combine(Path.GetDirectoryName(ContentSearch.Find(null))!, "tests/LupusInfo.Web.Tests/Serving");
        schemas.Add(null, Path.Combine(folder, "sitemap.xsd"));
        var map = XDocument.Parse(await site.Browser.GetStringAsync(new Uri("/sitemap.xml", UriKind.Relative)));
        map.Validate(schemas, null);
        var days = map.Root!.Elements().ToDictionary(
            page => (string)page.Elements().First(),
            page => (string?)page.Elements().FirstOrDefault(field => field.Name.LocalName == "lastmod"));
        Assert.All(site.Site.Articles.Values, article =>
        {
            var boxes = article.Blocks.OfType<FactBoxBlock>().Select(block => block.Box.Checked);
            var medicines = article.Blocks.OfType<MedicineBlock>().Select(block => block.Medicine.Medicine.Checked);
            var shown = article.Front.Approval is { } key ? site.Site.Evidence.TrialsOf(site.Site.Evidence.Approvals[key]) : [];
            var listed = article.Blocks.OfType<TrialTableBlock>().SelectMany(block => block.Trials.Select(cited => cited.Trial));
            var newest = boxes.Concat(medicines).Concat(shown.Concat(listed).Select(study => study.Checked))
                .Concat(article.Front.Changes.Select(change => change.On)).Append(article.Front.Updated).Max();
            Assert.True(string.CompareOrdinal(days[Home + article.Address], newest.ToString("yyyy-MM-dd")) >= 0, article.Address);
        });
    }

    private async Task<IEnumerable<string?>> FeedsOfAsync(string address) =>
        (await site.OpenAsync(address)).QuerySelectorAll("link[type='application/atom+xml']").Select(link => link.GetAttribute("href"));

    private async Task<SyndicationFeed> ReadAsync(string address)
    {
        using var xml = XmlReader.Create(await site.Browser.GetStreamAsync(new Uri(address, UriKind.Relative)));
        return SyndicationFeed.Load(xml);
    }
}
