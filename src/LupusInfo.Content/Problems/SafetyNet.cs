using System.Collections.Concurrent;

namespace LupusInfo.Content.Problems;

/// <summary>
/// Catches what no reader or rule foresaw, so that one file never stops the others: an editor gets a problem at the file, and we get the
/// exception.
/// </summary>
/// <param name="failed">Told the file's path and the exception, from any thread.</param>
public sealed class SafetyNet(Action<string, Exception>? failed = null)
{
    private const string Unread = "cannot-be-read";
    private const string Unruled = "rule-failed";

    private readonly ConcurrentBag<Problem> caught = [];

    /// <summary>A problem for each file or rule that failed.</summary>
    public IReadOnlyCollection<Problem> Caught => caught;

    /// <summary>Whether a problem tells of such a failure. It may pass, so what has one is read again though it did not change.</summary>
    public static bool IsFailure(Problem problem) => problem.Rule is Unread or Unruled;

    /// <summary>What reading gives; <paramref name="otherwise"/>, with a problem at the file, where it throws.</summary>
    public T Read<T>(string path, Func<T> read, T otherwise) => Try(path, read, otherwise,
        reason => Problem.Error(
            Unread, path, Position.Start, $"The program failed at this file ({reason.GetType().Name}).",
            "Take back what you changed last, and tell whoever runs the site: the log says more."));

    /// <summary>What a rule finds in a file; nothing, with a warning at the file, where it throws.</summary>
    public IReadOnlyList<Problem> Check(string rule, string path, Func<IEnumerable<Problem>> check) =>
        Try<IReadOnlyList<Problem>>(path, () => [.. check()], [],
        reason => Problem.Warning(
            Unruled, path, Position.Start, $"The rule \"{rule}\" failed and could not look ({reason.GetType().Name}).",
            "Tell whoever runs the site: the log says more."));

    private T Try<T>(string path, Func<T> work, T otherwise, Func<Exception, Problem> problem)
    {
        try
        {
            return work();
        }
        catch (Exception reason) when (reason is not (OperationCanceledException or OutOfMemoryException))
        {
            caught.Add(problem(reason));
            failed?.Invoke(path, reason);
            return otherwise;
        }
    }
}
