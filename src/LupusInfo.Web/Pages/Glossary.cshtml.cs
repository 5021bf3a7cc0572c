using LupusInfo.Content;
using LupusInfo.Content.Glossary;
using LupusInfo.Content.Navigation;
using LupusInfo.Web.Delivery;

namespace LupusInfo.Web.Pages;

/// <summary>The words of the site and what they mean.</summary>
[Kept]
public sealed class GlossaryModel : SitePage
{
    private const string Title = "Glossary: words about lupus";

    public GlossaryModel(Site site, Settings settings)
        : base(site, settings) =>
        Head = new(Title, "Words that you may meet on this site and in letters from the clinic, each explained in one or two plain sentences.", "/glossary/");

    public TermIndex Glossary => Site.Glossary();

    public IReadOnlyList<Crumb> Crumbs { get; } = [new("Home", "/"), new("Glossary", "/glossary/")];
}
