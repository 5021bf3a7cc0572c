using System.Text.RegularExpressions;
using AngleSharp;
using AngleSharp.Dom;
using LupusInfo.Content;
using LupusInfo.Content.Articles;
using LupusInfo.Content.Reading;
using Microsoft.AspNetCore.TestHost;
using Node = LupusInfo.Content.Reading.Node;

namespace LupusInfo.Web.Tests.Serving;

/// <summary>The made-up site of tests/Fixture as readers meet it, in three languages, on a day that does not pass.</summary>
public sealed partial class MadeUpSite : ServedSite
{
    /// <summary>Where its files are.</summary>
    public static readonly string Folder = Path.Combine(Path.GetDirectoryName(ContentSearch.Find(null))!, "tests/Fixture");

    private static readonly DateOnly Today = new(2026, 11, 27);

    /// <summary>What its files give, and what is wrong with them.</summary>
    public static Built Built { get; } = SiteBuilder.Build(new ContentFolder(Folder).Read(), Today);

    /// <summary>The page at an address, whatever its status.</summary>
    public async Task<IDocument> OpenAsync(string address)
    {
        var answer = await AskAsync(address);
        var html = await answer.Content.ReadAsStringAsync();
        return await BrowsingContext.New().OpenAsync(request => request.Content(html).Address("http://localhost" + address));
    }

    /// <summary>The answer at an address; no redirect is followed.</summary>
    public Task<HttpResponseMessage> AskAsync(string address) => Browser.GetAsync(new Uri(address, UriKind.Relative));

    /// <summary>Every word that stands in the files of a language, and the names of its made-up organisations.</summary>
    public static IReadOnlySet<string> Vocabulary(string language) =>
        new ContentFolder(Folder).Read().Files.Where(file => Address.LanguageOf(file.Path) == language).SelectMany(Texts)
            .Concat(Built.Site.Safety.Organisations.Select(organisation => organisation.Name))
            .Append("LupusInfo The makers of examples errors@example.org CC0 doi PMID Examplex Nobody: it costs nothing. None.")
            .SelectMany(WordsOf).ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The words of a text: letters with the marks that belong to them, but for addresses.</summary>
    public static IEnumerable<string> WordsOf(string text) => Word().Matches(Url().Replace(text, " ")).Select(match => match.Value);

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("Content", Folder).ConfigureTestServices(services =>
            services.AddSingleton(new SiteWatcher(new ContentFolder(Folder), new OneDay(), drafts: false)));
    }

    /// <summary>What a file says to readers: no names of fields, no keys of records, no addresses.</summary>
    private static IEnumerable<string> Texts(ContentFile file) => file.Path.EndsWith(".md", StringComparison.Ordinal)
        ? file.Text.Split('\n').Where(line => !line.StartsWith(":::", StringComparison.Ordinal)).Select(line => NoText().Replace(line, ""))
        : NodeReader.Read(file, []) is { } node ? Texts(node) : [];

    private static IEnumerable<string> Texts(Node node) => node switch
    {
        MapNode map => map.Entries.SelectMany(entry => Texts(entry.Value)),
        ListNode list => list.Items.SelectMany(Texts),
        ScalarNode one => [one.Value],
        _ => [],
    };

    [GeneratedRegex(@"https?://\S+")]
    private static partial Regex Url();

    [GeneratedRegex(@"[\p{L}\p{M}]+")]
    private static partial Regex Word();

    [GeneratedRegex(
        @"^\s*(- )?[a-z_]+:|\]\([^)]*\)|\[@[^\]]*\]|\{#[^}]*\}|^(kind|verdict|certainty|topics|role|body_parts|redirect_from):.*$")]
    private static partial Regex NoText();

    private sealed class OneDay : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(Today, new(12, 0), TimeSpan.Zero);
    }
}
