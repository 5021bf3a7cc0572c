using LupusInfo.Content;
using LupusInfo.Content.Articles;
using LupusInfo.Content.Navigation;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LupusInfo.Web.Pages;

/// <summary>What the layout needs of every page. A page takes the snapshot of its request and nothing else.</summary>
public abstract class SitePage(Site site, Settings settings) : PageModel
{
    public Site Site => site;

    public Settings Settings => settings;

    /// <summary>What the page says of itself.</summary>
    public PageHead Head { get; protected set; } = new("", "", "/");

    /// <summary>The navigation of the page's language.</summary>
    public NavigationTree Navigation => site.Navigations.GetValueOrDefault(Head.Language, site.Navigations[Address.RootLanguage]);
}
