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

    /// <summary>What the page says of itself. Until the site has a public address, no page asks to be listed, and none names an address.</summary>
    public PageHead Head
    {
        get;
        protected set => field = settings.IsPublic || settings.Drafts ? value : value with { Listed = false, Structured = null };
    } = new("", "", "/");

    /// <summary>The navigation of the page's language.</summary>
    public NavigationTree Navigation => site.Navigations.GetValueOrDefault(Head.Language, site.Navigations[Address.RootLanguage]);
}
