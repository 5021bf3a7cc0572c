using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace LupusInfo.Web.Tests.Serving;

/// <summary>Each sentence of the privacy page is proven by a test, or says nothing that this program could break.</summary>
public sealed partial class PrivacyTests
{
    private readonly RealSite site = RealSite.One;

    private const string Page = "/privacy/";

    /// <summary>What only readers, editors or other companies can make true or false.</summary>
    private const string NotOurs = "";

    private const string Log = nameof(LogTests.A_request_is_one_line_without_words_address_or_browser);

    private const string Kept = nameof(ScriptFileTests.The_script_keeps_two_things_in_the_browser_and_sends_nothing);

    private const string Typed = "Names_are_fetched_once_and_nothing_that_is_typed_is_sent";

    private const string Letters = nameof(SettingTests.The_page_for_reports_shows_the_address_or_says_that_there_is_none);

    /// <summary>A sentence of the page, and the test that would fail if it were untrue.</summary>
    private static readonly Dictionary<string, string> Proofs = new(StringComparer.Ordinal)
    {
        ["Reading about your health is private."] = NotOurs,
        ["This site is built so that it learns as little about you as it can."] =
            nameof(TelemetryTests.What_is_measured_says_how_the_site_does_and_nothing_about_its_readers),
        ["We do not set cookies."] = nameof(HeaderTests.Every_answer_keeps_readers_safe_and_sets_no_cookie),
        ["We do not use trackers."] = nameof(PageTests.No_page_has_a_style_or_a_script_in_it_but_the_site_s_own_file),
        ["We do not load anything from other sites when you open a page."] = nameof(No_page_loads_anything_from_another_site),
        ["We do not log the words that you search for."] = Log,
        ["The server keeps a log so that faults can be found."] = Log,
        ["For each request it holds four things:"] = Log,
        ["the method (the kind of request, such as \"get this page\");"] = Log,
        ["the path of the page, without anything that comes after a question mark;"] = Log,
        ["the status (the answer code, such as \"found\" or \"not found\");"] = Log,
        ["the time."] = Log,
        ["The log does not hold your address on the internet (IP address)."] = Log,
        ["If you tick questions, or choose how the site looks, your browser keeps that in its own storage."] = Kept,
        ["It stays on your device, and the site does not send it to us or to anyone."] = Kept,
        ["What you type in the search field is compared on your device while you type."] = Typed,
        ["It is sent when you start the search, so that the server can answer."] =
            "Enter_without_a_choice_searches_as_it_does_without_script",
        ["A copy of this site that has no such server searches in your browser, and sends nothing."] =
            "What_is_searched_for_is_found_again_in_the_address_and_sent_to_nobody",
        ["The page \"My questions\" has a button that forgets all your questions."] =
            "Ticked_questions_gather_on_one_sheet_and_can_be_forgotten",
        ["Your browser can delete all that a site has stored."] = NotOurs,
        ["If you follow a link to a source, you leave this site, and the rules of the other site apply."] = NotOurs,
        ["Your internet provider, your employer or the owner of a shared device may see which sites you visit."] = NotOurs,
        ["Your browser keeps a history, unless you turn that off or delete it."] = NotOurs,
        ["A company that runs the machines or the network for a website may keep records of its own."] = NotOurs,
        ["If you report an error, we receive what you choose to send."] = Letters,
        ["Please leave out details about your health, since we do not need them to mend a page."] = NotOurs,
        ["How to report an error says what to include."] = Letters,
    };

    [Fact]
    public async Task Every_sentence_of_the_privacy_page_has_its_proof()
    {
        var page = await site.OpenAsync(Page);
        var told = page.QuerySelectorAll("article .text p, article .text li").Concat(page.QuerySelectorAll("article p, article li"))
            .Where(part => part.QuerySelector("p, li") is null && part.Closest("nav, aside, footer, .page-dates, .more-help") is null)
            .SelectMany(part => Sentences(part)).ToHashSet();
        Assert.Equal([], Proofs.Keys.Except(told));
        var source = DocumentTests.Read("content/en/privacy.md").Split("---\n", 3)[2].Split('\n')
            .Where(line => line.Length > 0 && !line.StartsWith('#')).ToList();
        Assert.Equal(Proofs.Count, source.Sum(line => line.Split(". ").Length));
        var tests = typeof(PrivacyTests).Assembly.GetTypes().SelectMany(type => type.GetMethods())
            .Where(method => method.GetCustomAttributes(typeof(FactAttribute), inherit: true).Length > 0)
                .Select(method => method.Name)
            .Concat(Directory.EnumerateFiles(DocumentTests.PathOf("tests/LupusInfo.Browser.Tests"), "*.cs")
                .SelectMany(file => InBrowser().Matches(File.ReadAllText(file)).Select(test => test.Groups[1].Value)))
            .ToHashSet();
        Assert.All(Proofs.Values.Where(proof => proof != NotOurs), proof => Assert.Contains(proof, tests));
    }

    [Fact]
    public async Task No_page_loads_anything_from_another_site()
    {
        foreach (var address in site.Pages)
        {
            var page = await site.OpenAsync(address);
            var loaded = page.QuerySelectorAll("[src], [srcset], [poster], [data], link:not([rel=canonical]):not([rel=alternate])");
            Assert.All(loaded, element =>
                Assert.Matches("^/[^/]", element.GetAttribute("src") ?? element.GetAttribute("href") ?? "srcset, poster or data"));
            Assert.All(page.QuerySelectorAll("link[rel=alternate], link[rel=canonical]"), link =>
                Assert.Matches("^(https://lupus[.]example[.]org)?/[^/]|^https://lupus[.]example[.]org/$", link.GetAttribute("href")));
        }
    }

    [GeneratedRegex(@"\[Fact\]\s+public async Task (\w+)\(")]
    private static partial Regex InBrowser();

    private static IEnumerable<string> Sentences(IElement part)
    {
        var text = string.Join(' ', part.TextContent.Replace('“', '"').Replace('”', '"')
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return text.Split(". ").Select(
            sentence => sentence.EndsWith('.') || sentence.EndsWith(';') || sentence.EndsWith(':') ? sentence : sentence + ".");
    }
}
