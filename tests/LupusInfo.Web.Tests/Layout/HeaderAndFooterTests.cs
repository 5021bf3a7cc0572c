using Bunit;
using LupusInfo.Content;
using LupusInfo.Content.Articles;
using LupusInfo.Content.Evidence;
using LupusInfo.Web.Components.Layout;

namespace LupusInfo.Web.Tests.Layout;

public sealed class HeaderAndFooterTests : InEnglish
{
    [Fact]
    public void The_skip_link_comes_first_and_the_navigation_names_every_section_of_the_menu()
    {
        var header = Render<SiteHeader>(with => with.Add(part => part.Language, English));
        Assert.Equal("#main", header.Find("a").GetAttribute("href"));
        Assert.Equal(English.Navigation.Menu.Select(section => section.Title), header.FindAll("nav a").Select(link => link.TextContent));
        Assert.Empty(header.FindAll("[aria-current]"));
    }

    [Fact]
    public void The_section_of_the_page_is_marked_and_no_other()
    {
        var header = Render<SiteHeader>(with => with.Add(part => part.Language, English).Add(part => part.Section, "/treatment/"));
        Assert.Equal("/treatment/", Assert.Single(header.FindAll("[aria-current]")).GetAttribute("href"));
    }

    [Fact]
    public void The_footer_leads_to_the_pages_about_the_site_and_says_who_pays()
    {
        var footer = Footer(Real.Site);
        var links = footer.FindAll("a").Select(link => link.GetAttribute("href")).ToList();
        Assert.Superset(new HashSet<string?> { "/about/", "/privacy/", "/accessibility/", "/report-an-error/", "/glossary/" }, links
            .ToHashSet());
        Assert.Contains("No adverts, no sponsors", footer.Markup, StringComparison.Ordinal);
        Assert.Contains("does not replace them", footer.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void The_footer_says_how_the_text_was_made_and_how_many_pages_a_clinician_reviewed()
    {
        var page = Real.Site.Articles.First().Value;
        var review = new Review(page.Path, new(2026, 12, 1), "A Name", "rheumatologist", "0123456789abcdef", default);
        string FooterWith(params Review[] reviews) => Footer(Real.Site with
        {
            Articles = new Dictionary<string, Article> { ["/one/"] = page, ["/two/"] = page },
            Reviews = reviews.ToDictionary(item => item.Page),
        }).Markup;
        const string Nobody = "Drafted with AI from the sources it names. No clinician has reviewed a page yet.";
        Assert.Contains(Nobody, FooterWith(), StringComparison.Ordinal);
        Assert.Contains(Nobody, FooterWith(review with { Holds = false }), StringComparison.Ordinal);
        Assert.Contains("A clinician has reviewed 1 of 2 pages.", FooterWith(review), StringComparison.Ordinal);
    }

    private IRenderedComponent<SiteFooter> Footer(Site site) => Render<SiteFooter>(with => with
        .Add(part => part.Language, site.Languages["en"]).Add(part => part.Site, site));

    [Fact]
    public void A_search_form_needs_no_script_and_has_a_label()
    {
        var form = Render<SearchForm>(with => with.Add(part => part.Id, "here").Add(part => part.Query, "a \"b\""));
        Assert.Equal(("/search/", "get"), (form.Find("form").GetAttribute("action"), form.Find("form").GetAttribute("method")));
        Assert.Equal("here", form.Find("label").GetAttribute("for"));
        Assert.Equal(("here", "q", "a \"b\""),
            (form.Find("input").Id, form.Find("input").GetAttribute("name"), form.Find("input").GetAttribute("value")));
        Assert.Equal("Search", form.Find("button").TextContent.Trim());
    }

    [Fact]
    public void A_search_form_can_show_its_label()
    {
        var form = Render<SearchForm>(with => with.Add(part => part.Id, "here").Add(part => part.VisibleLabel, "What?"));
        Assert.Equal("What?", form.Find("label.search-label").TextContent);
    }

    [Fact]
    public void Pictures_beside_words_are_silent()
    {
        Assert.Equal("true", Render<Butterfly>().Find("svg").GetAttribute("aria-hidden"));
        Assert.Equal("true", Render<ButterflyDrawing>().Find("svg").GetAttribute("aria-hidden"));
        Assert.Equal("true", Render<Lens>().Find("svg").GetAttribute("aria-hidden"));
    }

    [Fact]
    public void Every_section_has_a_drawing_of_its_own()
    {
        var drawings = English.Navigation.Menu.Append(null)
            .Select(section => Render<SectionMark>(with => with.Add(part => part.Folder, section?.Folder ?? "en/another")).Markup).ToList();
        Assert.Equal(drawings.Count, drawings.Distinct().Count());
        Assert.All(drawings, drawing => Assert.Contains("aria-hidden=\"true\"", drawing, StringComparison.Ordinal));
    }
}
