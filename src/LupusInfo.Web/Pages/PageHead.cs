using LupusInfo.Content;
using LupusInfo.Content.Articles;
using LupusInfo.Content.Navigation;
using LupusInfo.Web.Endpoints;

namespace LupusInfo.Web.Pages;

/// <summary>What a page says of itself to browsers and search engines.</summary>
/// <param name="Language">What its text is in.</param>
/// <param name="Title">Unique in the site, without the site's name.</param>
/// <param name="Description">One sentence.</param>
/// <param name="Address">Its one address, from the root.</param>
public sealed record PageHead(Language Language, string Title, string Description, string Address)
{
    /// <summary>Where each language has the page, this one among them, English first; empty where only one has it.</summary>
    public IReadOnlyList<(Language Language, string Address)> Alternates
    {
        get;
        init => field = value.Count > 1 ? value : [];
    } = [];

    /// <summary>The other languages that have the page, and where.</summary>
    public IReadOnlyList<(Language Language, string Address)> Translations =>
        [.. Alternates.Where(alternate => alternate.Language != Language)];

    /// <summary>Whether search engines may list it.</summary>
    public bool Listed { get; init; } = true;

    /// <summary>Whether the page at its address is this one as it is: then a Markdown twin stands beside it.</summary>
    public bool HasTwin
    {
        get => field && Listed;
        init;
    } = true;

    /// <summary>The page whose preview picture it has: its own, but for one of very many short pages.</summary>
    public string PicturedAs { get => field ?? Address; init; }

    /// <summary>JSON-LD that says no more than the page; null for pages that are not about lupus.</summary>
    public string? Structured { get; init; }

    /// <summary>The day of its first version; null where none is known.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>The day of its last change; null for what the program makes.</summary>
    public DateOnly? Changed { get; init; }

    /// <summary>The section that the navigation marks; null outside of all.</summary>
    public Section? Section { get; init; }

    /// <summary>
    /// The feeds that go with the page: of the whole language, of its section where that changed, and of the studies that the page of data
    /// is of.
    /// </summary>
    public IEnumerable<(string Name, string Address)> Feeds =>
    [
        (Feed.NameOf(Language, null), Feed.AddressOf(Language, null)),
        .. Section is { } section && section.All.Any(article => article.Front.Changes.Count > 0)
            ? [(Feed.NameOf(Language, section), Feed.AddressOf(Language, section))] : Array.Empty<(string, string)>(),
        .. Address == Language.AddressOf(ProgramPage.Data)
            ? [(StudyFeed.NameOf(Language), StudyFeed.AddressOf(Language))] : Array.Empty<(string, string)>(),
    ];
}
