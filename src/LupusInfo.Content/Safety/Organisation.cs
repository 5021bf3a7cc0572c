using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Safety;

/// <summary>What an organisation is for.</summary>
public enum OrganisationKind
{
    /// <summary>An emergency number.</summary>
    Emergency,

    /// <summary>Somebody to talk to in a crisis.</summary>
    Crisis,

    /// <summary>Somebody to talk to about lupus.</summary>
    Helpline,

    /// <summary>People with lupus among themselves, and what they publish.</summary>
    Group,

    /// <summary>Where harm by a medicine or treatment is reported.</summary>
    ReportHarm,
}

/// <summary>A helpline, a group or an office that readers can turn to. The only home of its phone number.</summary>
/// <param name="Key">Its name in organisations.yaml.</param>
/// <param name="Name">Its own name.</param>
/// <param name="Country">ISO 3166 code of the country, or <c>EU</c>, or <c>001</c> for the world (UN M49).</param>
/// <param name="Kind">What it is for.</param>
/// <param name="Topics">Topics and sections of articles that it fits best.</param>
/// <param name="First">Whether it is among the few that every page names.</param>
/// <param name="Phone">As it is dialled there; null where there is none.</param>
/// <param name="Languages">Codes of the languages spoken.</param>
/// <param name="Url">Its page; null where there is none.</param>
/// <param name="Checked">The day on which number and page were read.</param>
/// <param name="Sources">Keys of references.</param>
/// <param name="At">Where it stands.</param>
public sealed record Organisation(
    string Key,
    string Name,
    string Country,
    OrganisationKind Kind,
    IReadOnlyList<string> Topics,
    bool First,
    string? Phone,
    IReadOnlyList<string> Languages,
    string? Url,
    DateOnly Checked,
    IReadOnlyList<string> Sources,
    Position At)
{
    /// <summary>The number as a link: digits and a leading plus.</summary>
    public string? Dial => Phone is null ? null : "tel:" + string.Concat(Phone.Where(c => char.IsAsciiDigit(c) || c == '+'));
}

/// <summary>The words of the organisations in one language.</summary>
/// <param name="Countries">Names of countries by code.</param>
/// <param name="Kinds">Headings by kind.</param>
/// <param name="About">What each organisation offers, by key.</param>
public sealed record OrganisationWords(
    IReadOnlyDictionary<string, string> Countries,
    IReadOnlyDictionary<OrganisationKind, string> Kinds,
    IReadOnlyDictionary<string, OrganisationAbout> About)
{
    /// <summary>A language without words.</summary>
    public static OrganisationWords Empty { get; } = new(
        new Dictionary<string, string>(), new Dictionary<OrganisationKind, string>(), new Dictionary<string, OrganisationAbout>());
}

/// <summary>What an organisation offers, in words.</summary>
/// <param name="What">What for.</param>
/// <param name="Hours">When somebody answers; null where it has no phone.</param>
public sealed record OrganisationAbout(string What, string? Hours);
