using Xunit;

namespace LupusInfo.Browser.Tests;

/// <summary>What holds on every page of the real site.</summary>
[Collection("site")]
public sealed class CrawlTests(RunningSite site)
{
    [Fact]
    public async Task Every_page_was_looked_at() => Assert.True((await site.CrawlAsync()).Pages > 100);

    [Fact]
    public async Task No_page_breaks_a_rule_of_WCAG_2_2_AA_in_light_or_dark() => Assert.Empty((await site.CrawlAsync()).Inaccessible);

    [Fact]
    public async Task No_page_scrolls_sideways_on_a_phone_or_a_desk() => Assert.Empty((await site.CrawlAsync()).Wide);

    [Fact]
    public async Task No_text_stands_at_the_edge_of_a_phone() => Assert.Empty((await site.CrawlAsync()).Edged);

    [Fact]
    public async Task A_first_view_asks_this_host_only_and_three_times_at_most_beside_its_script_and_pictures() =>
        Assert.Empty((await site.CrawlAsync()).Requests);

    [Fact]
    public async Task No_article_is_longer_than_twelve_screens_of_a_phone_above_its_sources() =>
        Assert.Empty((await site.CrawlAsync()).Long);

    [Fact]
    public async Task The_browser_has_nothing_to_complain_of() =>
        Assert.All((await site.CrawlAsync()).Complaints, said =>
            Assert.StartsWith(RunningSite.NoSuchPage, said, StringComparison.Ordinal));

    [Fact]
    public async Task Every_link_on_a_page_leads_somewhere() => Assert.Empty((await site.CrawlAsync()).DeadLinks);
}
