using LupusInfo.Content;
using LupusInfo.Content.Articles;
using LupusInfo.Web.StructuredData;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LupusInfo.Web.Pages;

/// <summary>What the layout needs of every page. A page takes the snapshot of its request and nothing else.</summary>
public abstract class SitePage(Site site, Settings settings) : PageModel
{
    public Site Site => site;

    public Settings Settings => settings;

    /// <summary>The site as other programs are told of it.</summary>
    protected LinkedSite Linked => new(site, settings.BaseAddress);

    /// <summary>
    /// What the page says of itself. Until the site has a public address, no page asks to be listed, and none names an address.
    /// </summary>
    public PageHead Head
    {
        get;
        protected set => field = settings.IsPublic || settings.Drafts ? value : value with { Listed = false, Structured = null };
    } = new(site.LanguageAt("/"), "", "", "/");

    /// <summary>Topics and section of the page, by which it leads to more help; none for a page that is about no topic.</summary>
    public virtual IReadOnlyList<string> Topics => [];

    /// <summary>The page on when to get help; null where there is none.</summary>
    public Article? Help => Site.Find(PageRole.GetHelp, Language);

    /// <summary>The language of the page.</summary>
    public Language Language => Head.Language;

    /// <summary>What a page that the program makes says of itself.</summary>
    protected PageHead HeadOf(ProgramPage page, Language language, string title, string description) =>
        new(language, title, description, language.AddressOf(page))
        {
            Alternates = [.. Site.LanguagesInOrder.Where(other => other.Has(page)).Select(other => (other, other.AddressOf(page)))],
        };

    /// <summary>The language whose page the program makes at the address that is asked for; null where none has it there.</summary>
    protected Language? LanguageOf(ProgramPage page) =>
        LanguageOf(language => language.AddressOf(page)) is { } language && language.Has(page) ? language : null;

    /// <summary>The language of the address that is asked for; null where that is not the very address of one of its pages.</summary>
    /// <param name="address">Where a language has the page.</param>
    protected Language? LanguageOf(Func<Language, string> address) =>
        site.LanguageAt(Request.Path.Value ?? "/") is { } language && address(language) == Request.Path.Value ? language : null;
}
