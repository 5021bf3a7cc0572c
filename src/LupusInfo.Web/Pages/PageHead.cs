namespace LupusInfo.Web.Pages;

/// <summary>What a page says of itself to browsers and search engines.</summary>
/// <param name="Title">Unique in the site, without the site's name.</param>
/// <param name="Description">One sentence.</param>
/// <param name="Address">Its one address, from the root.</param>
public sealed record PageHead(string Title, string Description, string Address)
{
    /// <summary>Language of its text, as <c>lang</c> says it.</summary>
    public string Language { get; init; } = Content.Articles.Address.RootLanguage;

    /// <summary>Whether search engines may list it.</summary>
    public bool Listed { get; init; } = true;

    /// <summary>JSON-LD that says no more than the page; null for pages that are not about lupus.</summary>
    public string? Structured { get; init; }

    /// <summary>Address of the section that the navigation marks; null outside of all.</summary>
    public string? Section { get; init; }
}
