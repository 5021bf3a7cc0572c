using System.Text.Json;

namespace LupusInfo.Content.Problems;

/// <summary>
/// Findings that were there already, read from an earlier report in JSON: only what is new is told. Lines may have
/// moved since, so they are not compared.
/// </summary>
public sealed class Baseline
{
    private readonly Dictionary<(string, string, string), int> known;

    private Baseline(IEnumerable<(string File, string Rule, string Message)> findings) =>
        known = findings.CountBy(finding => finding).ToDictionary();

    /// <summary>Reads a report that <c>check --format json</c> wrote.</summary>
    /// <exception cref="InvalidDataException">It is no such report.</exception>
    public static Baseline Read(string report)
    {
        try
        {
            using var json = JsonDocument.Parse(report);
            return new([.. json.RootElement.GetProperty("problems").EnumerateArray()
                .Select(problem => (Text(problem, "file"), Text(problem, "rule"), Text(problem, "message")))]);
        }
        catch (Exception reason) when (reason is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new InvalidDataException(
                "The baseline is no report of this check. Write one with: check --format json --output FILE.", reason);
        }

        static string Text(JsonElement problem, string name) => problem.GetProperty(name).GetString()!;
    }

    /// <summary>The problems that are new; of equal ones in a file as many as there are more than before.</summary>
    /// <param name="problems">All of now.</param>
    /// <param name="prefix">What stands before their files in reports.</param>
    public List<Problem> New(IEnumerable<Problem> problems, string prefix)
    {
        var left = new Dictionary<(string, string, string), int>(known);
        return [.. problems.Where(problem =>
        {
            var key = (prefix + problem.File, problem.Rule, problem.Message);
            var before = left.GetValueOrDefault(key);
            left[key] = before - 1;
            return before <= 0;
        })];
    }
}
