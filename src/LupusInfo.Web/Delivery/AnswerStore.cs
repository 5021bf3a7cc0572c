using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using LupusInfo.Content;

namespace LupusInfo.Web.Delivery;

/// <summary>
/// The finished answers of each <see cref="Site"/>, by address. They go when the site goes: no answer of an old site is found from a new
/// one, and no key needs a version or a day.
/// </summary>
public sealed class AnswerStore
{
    private readonly ConditionalWeakTable<Site, ConcurrentDictionary<string, KeptAddress>> sites = [];

    /// <summary>What is kept at an address; null where nothing is yet.</summary>
    public KeptAddress? At(Site site, string address) =>
        sites.TryGetValue(site, out var addresses) ? addresses.GetValueOrDefault(address) : null;

    /// <summary>How many answers are kept of a site.</summary>
    public int Count(Site site) => sites.TryGetValue(site, out var addresses) ? addresses.Values.Sum(one => one.Count) : 0;

    /// <summary>The place for what an endpoint answers at an address.</summary>
    /// <param name="site">What the answers were made from.</param>
    /// <param name="address">There must be a bounded number of them, whatever is asked.</param>
    /// <param name="endpoint">Null where another step than an endpoint answers.</param>
    public KeptAddress For(Site site, string address, Endpoint? endpoint = null) =>
        sites.GetValue(site, _ => new(StringComparer.Ordinal)).GetOrAdd(address, (_, from) => new(from), endpoint);
}
