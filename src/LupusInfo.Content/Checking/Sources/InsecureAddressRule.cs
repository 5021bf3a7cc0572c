using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Checking.Sources;

/// <summary>An address begins with https: where its site is known to answer so.</summary>
public sealed class InsecureAddressRule() : SiteRule(new(
    "insecure-address",
    Severity.Warning,
    Why: "On the way to an address with http: anybody can see what a reader looks up, and change what they get.",
    Bad: """
        Read [about sleep](http://www.example.org/sleep) and [about rest](https://www.example.org/rest).
        """,
    Good: """
        Read [about sleep](https://www.example.org/sleep) and [about rest](https://www.example.org/rest).
        """))
{
    private const string ReferencesPath = "data/references.json";

    public override IEnumerable<Problem> Check(Site site)
    {
        var secure = site.Evidence.References.Values.Select(source => source.Url)
            .Concat(site.Articles.Values.SelectMany(article => article.OutsideLinks).Select(link => link.Url))
            .Select(url => HostOf(url, Uri.UriSchemeHttps)).OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase);
        return site.Evidence.References.Values.Where(source => IsInsecure(source.Url, secure))
            .Select(source => new Problem(
                Page.Id, Page.Severity, ReferencesPath, source.At, $"\"{source.Key}\" has an address with http:.", Step))
            .Concat(
                from article in site.Articles.Values
                from link in article.OutsideLinks
                where IsInsecure(link.Url, secure)
                select At(article, link.At, $"\"{link.Url}\" is an address with http:.", Step));
    }

    private const string Step = "Write https: this site answers so.";

    private static bool IsInsecure(string? url, HashSet<string> secure) =>
        HostOf(url, Uri.UriSchemeHttp) is { } host && secure.Contains(host);

    /// <summary>The host, without www, of an address of a scheme; null for any other.</summary>
    private static string? HostOf(string? url, string scheme)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.Scheme != scheme)
        {
            return null;
        }

        return address.Host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? address.Host["www.".Length..] : address.Host;
    }
}
