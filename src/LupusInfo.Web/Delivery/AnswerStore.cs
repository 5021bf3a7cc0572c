using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using LupusInfo.Content;

namespace LupusInfo.Web.Delivery;

/// <summary>
/// The finished answers of each <see cref="Site"/>, by key. They go when the site goes: no answer of an old site is found from a new one,
/// and
/// no key needs a version or a day.
/// </summary>
/// <param name="keeps">Whether any is kept: an export asks for each once, and would only fill the memory.</param>
public sealed class AnswerStore(bool keeps = true)
{
    private readonly ConditionalWeakTable<Site, ConcurrentDictionary<string, Answer>> sites = [];

    /// <summary>The answer that is kept; null where there is none yet.</summary>
    public Answer? Find(Site site, string key) => sites.TryGetValue(site, out var answers) ? answers.GetValueOrDefault(key) : null;

    /// <summary>How many are kept of a site.</summary>
    public int Count(Site site) => sites.TryGetValue(site, out var answers) ? answers.Count : 0;

    /// <summary>Keeps an answer, and gives the one that all get from now on: the first that was finished.</summary>
    public Answer Keep(Site site, string key, Answer answer) =>
        keeps ? sites.GetValue(site, _ => new(StringComparer.Ordinal)).GetOrAdd(key, answer) : answer;
}
