using Bunit;
using LupusInfo.Content.Articles;
using LupusInfo.Content.Glossary;
using LupusInfo.Web.Components.Layout;
using LupusInfo.Web.Components.Pages;

namespace LupusInfo.Web.Tests.Layout;

/// <summary>Cards and lists that lead to pages, and the pages made of them.</summary>
public sealed class ListTests : InEnglish
{
    private static readonly Article Help = Real.Site.Find(PageRole.GetHelp, English)!;

    [Fact]
    public void A_section_card_leads_to_the_section_and_to_its_first_three_pages()
    {
        var section = English.Navigation.Sections[0];
        var card = Render<SectionCard>(with => with.Add(part => part.Section, section));
        Assert.Equal(
            [section.Address, .. section.Articles.Take(3).Select(article => article.Address), section.Address],
            card.FindAll("a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void A_section_page_lists_its_articles_in_order()
    {
        var section = English.Navigation.Sections[0];
        var list = Render<ArticleList>(with => with.Add(part => part.Articles, section.Articles));
        Assert.Equal(section.Articles.Select(article => article.Address), list.FindAll("a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void A_section_of_claims_shows_one_claim_of_each_verdict()
    {
        var claims = English.Navigation.Sections.Single(section => section.Articles.All(article => article.Kind is ArticleKind.Claim));
        var shown = Render<EvidenceSection>(with => with.Add(part => part.Section, claims));
        Assert.Equal(claims.Articles.Select(article => article.Front.Verdict).Distinct().Count(), shown.FindAll(".verdict").Count);
        Assert.Contains($"All {claims.Articles.Count} claims", shown.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void A_section_of_therapies_shows_its_first_pages()
    {
        var therapies = English.Navigation.Sections.Single(section => section.Articles.Any(article => article.Kind is ArticleKind.Therapy));
        var shown = Render<EvidenceSection>(with => with.Add(part => part.Section, therapies));
        Assert.Equal(therapies.Articles[0].Address, shown.Find(".page-links a").GetAttribute("href"));
        Assert.Contains($"All {therapies.Articles.Count} pages", shown.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Section_links_name_every_section() =>
        Assert.Equal(English.Navigation.Sections.Select(section => section.Title), Render<SectionLinks>(
            with => with.Add(part => part.Navigation, English.Navigation)).FindAll("a").Select(link => link.TextContent));

    [Fact]
    public void The_glossary_has_every_term_once_with_its_meaning_under_its_letter()
    {
        var glossary = Render<GlossaryList>(with => with.Add(part => part.Site, Real.Site).Add(part => part.Language, English));
        Assert.Equal(English.Glossary.Terms.Keys.Order(StringComparer.Ordinal), glossary
            .FindAll(".terms > div").Select(term => term.Id!).Order(StringComparer.Ordinal));
        Assert.All(glossary.FindAll(".letters a"), link => Assert.NotNull(glossary.Find(link.GetAttribute("href")!)));
        Assert.Contains("systemic lupus (SLE)", glossary.FindAll("dt").Select(name => name.TextContent));
        Assert.NotNull(glossary.Find("dt a[href='/glossary/systemic-lupus/']"));
    }

    [Fact]
    public void The_page_of_a_word_says_what_it_means_and_leads_to_pages_that_use_it()
    {
        var term = English.Glossary.Terms["nephritis"];
        var page = Render<TermPage>(
            with => with.Add(part => part.Term, term).Add(part => part.Site, Real.Site).Add(part => part.Language, English));
        Assert.Equal("Nephritis (LN)", page.Find("h1").TextContent);
        Assert.Contains(term.Means, page.Markup, StringComparison.Ordinal);
        Assert.Contains(term.Also[0], page.Find("dl").TextContent, StringComparison.Ordinal);
        Assert.Equal(["/", "/glossary/"], page.FindAll(".crumbs a").Select(link => link.GetAttribute("href")));
        var used = page.FindAll("dd a").Select(link => Real.Site.Find(link.GetAttribute("href")!.Split('#')[0])!).ToList();
        Assert.InRange(used.Count, 2, 7);
        Assert.All(used.Where(article => article.Path != term.See?.Path), article => Assert.Contains("nephritis", article.Terms));
    }

    [Fact]
    public void A_word_leads_to_the_page_that_says_more_and_to_the_part_of_it()
    {
        var page = English.Navigation.Sections[0].Articles[0];
        var term = new Term("shade", "shade", [], null, "therapy", "Where no sun is.", true, new(page.Path, "hats", default), "", default);
        var more = Render<GlossaryList>(with => with.Add(part => part.Site, Real.Site).Add(part => part.Language, English with
        {
            Glossary = TermIndex.Of([term]),
        })).Find(".term-more");
        Assert.Equal($"Read more: {page.Title}", more.TextContent);
        Assert.Equal(page.Address + "#hats", more.QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public void The_home_page_leads_first_to_what_most_people_come_for_and_then_to_every_section()
    {
        var home = Render<HomePage>(with => with.Add(part => part.Article, Real.Site.Find("/")!)
            .Add(part => part.Site, Real.Site).Add(part => part.Navigation, English.Navigation));
        Assert.Equal(6, home.FindAll(".ways a").Count);
        Assert.Equal(home.Find("a").GetAttribute("href"), home.Find(".ways a").GetAttribute("href"));
        Assert.Subset(home.FindAll("a").Select(link => link.GetAttribute("href")!)
            .ToHashSet(), English.Navigation.Menu.Select(section => section.Address).ToHashSet());
        Assert.NotEmpty(home.FindAll(".body-figure a"));
    }

    [Fact]
    public void A_fault_of_ours_is_not_put_on_the_reader()
    {
        var page = Render<ErrorMessage>(
            with => with.Add(part => part.Status, 500).Add(part => part.Language, English).Add(part => part.Help, Help));
        Assert.Equal("Something went wrong on our side", page.Find("h1").TextContent);
        Assert.NotNull(page.Find($"a[href='{Help.Address}']"));
    }
}
