using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using LupusInfo.Content;

namespace LupusInfo.Web.Delivery;

/// <summary>
/// The finished answers of each <see cref="Site"/>, by key. They go when the site goes: no answer of an old site is found from a new one,
/// and
/// no key needs a version or a day.
/// </summary>
public sealed class AnswerStore
{
    private readonly ConditionalWeakTable<Site, ConcurrentDictionary<string, Answer>> sites = [];

    /// <summary>The key of one form of an answer.</summary>
    public static string KeyOf(string key, PageForm form) => form is PageForm.Html ? key : $"{key} {form}";

    /// <summary>The answer that is kept; null where there is none yet.</summary>
    public Answer? Find(Site site, string key) => sites.TryGetValue(site, out var answers) ? answers.GetValueOrDefault(key) : null;

    /// <summary>How many are kept of a site.</summary>
    public int Count(Site site) => sites.TryGetValue(site, out var answers) ? answers.Count : 0;

    /// <summary>Keeps an answer, and gives the one that all get from now on: the first that was finished.</summary>
    public Answer Keep(Site site, string key, Answer answer) =>
        sites.GetValue(site, _ => new(StringComparer.Ordinal)).GetOrAdd(key, answer);

    /// <summary>Drops an answer that nobody will ask for again.</summary>
    public void Forget(Site site, string key)
    {
        if (sites.TryGetValue(site, out var answers))
        {
            answers.TryRemove(key, out _);
        }
    }
}
