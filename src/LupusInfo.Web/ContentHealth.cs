using LupusInfo.Content;
using LupusInfo.Content.Checking;
using LupusInfo.Content.Problems;

namespace LupusInfo.Web;

/// <summary>
/// How the content does, told by <see cref="ContentFollowing"/> and asked by <c>/healthz</c>. One value at a time, put in place whole.
/// </summary>
public sealed class ContentHealth(TimeProvider clock)
{
    private volatile State state = new("", clock.GetUtcNow(), null, [], []);

    /// <summary>What is known now.</summary>
    public State Now => state;

    /// <summary>Remembers the first site: what is broken in it has no last good version, so its pages are missing.</summary>
    public void Started(Built built) => state = new(built.Site.Version, clock.GetUtcNow(), null, HeldBack(built), SeenSince([], built));

    /// <summary>Remembers another site.</summary>
    public void Changed(Built built) =>
        state = new(built.Site.Version, clock.GetUtcNow(), null, [.. state.MissingSinceStart.Intersect(HeldBack(built))],
            SeenSince(state.Since, built));

    /// <summary>Remembers that the content could not be read: what is served is old.</summary>
    public void Failed(Exception reason) => state = state with { Failure = reason.Message };

    /// <summary>Files with an error that keeps them, as they are now, from being published.</summary>
    public static HashSet<string> HeldBack(Built built) =>
        built.Problems.Where(RulePages.HoldsBack).Select(problem => problem.File).ToHashSet();

    private Dictionary<Problem, DateTimeOffset> SeenSince(Dictionary<Problem, DateTimeOffset> before, Built built) =>
        built.Problems.Distinct()
            .ToDictionary(problem => problem, problem => before.TryGetValue(problem, out var since) ? since : clock.GetUtcNow());

    /// <summary>One moment's knowledge.</summary>
    /// <param name="Site">Version of the site that this is about.</param>
    /// <param name="Built">When a site was last built without a failure.</param>
    /// <param name="Failure">Why the content could not be read since then; null when it could.</param>
    /// <param name="MissingSinceStart">Files that were broken when the program started and still are.</param>
    /// <param name="Since">When each problem was first seen.</param>
    public sealed record State(
        string Site, DateTimeOffset Built, string? Failure, HashSet<string> MissingSinceStart, Dictionary<Problem, DateTimeOffset> Since)
    {
        /// <summary>Why the server should not be given readers; null when it may.</summary>
        public string? NotReady =>
            Failure is not null ? $"The content could not be read again: {Failure}"
            : MissingSinceStart.Count > 0
                ? $"Missing since the start, because of errors: {string.Join(", ", MissingSinceStart.Order(StringComparer.Ordinal))}"
            : null;
    }
}
