using System.Text.Json;
using System.Text.RegularExpressions;
using LupusInfo.Content.Evidence;

namespace LupusInfo.Content.Editing.Watching;

/// <summary>What ClinicalTrials.gov says of a study now.</summary>
/// <param name="Number">Its number there.</param>
/// <param name="Status">In the register's word, such as <c>RECRUITING</c>.</param>
/// <param name="People">People in it, or planned; null where it is not said.</param>
/// <param name="Planned">Whether that number is a plan.</param>
/// <param name="HasResults">Whether results are posted there.</param>
/// <param name="Updated">The day of the record's last change, as written.</param>
public sealed record RegisteredStudy(string Number, string Status, int? People, bool Planned, bool HasResults, string? Updated);

/// <summary>Reads records of ClinicalTrials.gov (API version 2, JSON) and holds our studies against them.</summary>
public static partial class TrialRegister
{
    /// <summary>What our status says where the register has its word.</summary>
    private static readonly Dictionary<string, string> Words = new(StringComparer.Ordinal)
    {
        ["NOT_YET_RECRUITING"] = @"not yet recruiting|registered",
        ["RECRUITING"] = @"(?<!not yet )\brecruiting",
        ["ENROLLING_BY_INVITATION"] = @"invitation",
        ["ACTIVE_NOT_RECRUITING"] = @"active|ongoing",
        ["COMPLETED"] = @"completed|published",
        ["TERMINATED"] = @"terminated|stopped",
        ["SUSPENDED"] = @"suspended",
        ["WITHDRAWN"] = @"withdrawn",
        ["UNKNOWN"] = @"unknown",
    };

    /// <summary>The studies of a file: one page of a search, a list, or one study.</summary>
    /// <exception cref="InvalidDataException">It is no such file, or one of the older interface.</exception>
    public static IReadOnlyList<RegisteredStudy> Read(string json)
    {
        try
        {
            using var file = JsonDocument.Parse(json.TrimStart('\uFEFF'));
            var studies = StudiesOf(file.RootElement).Select(StudyOf).ToList();
            return studies.Count > 0 ? studies : throw new InvalidDataException("There is no study in it.");
        }
        catch (JsonException mistake)
        {
            throw new InvalidDataException(
                $"It is not JSON: the mistake is on line {mistake.LineNumber + 1}. Save the register's answer as it is.", mistake);
        }
        catch (Exception mistake) when (mistake is KeyNotFoundException or InvalidOperationException)
        {
            throw new InvalidDataException(
                "A study in it lacks its number or its status (identificationModule.nctId, statusModule.overallStatus).", mistake);
        }
    }

    /// <summary>What the register says otherwise than our record: status, number of people, results; in words.</summary>
    public static IReadOnlyList<string> Differences(Trial trial, RegisteredStudy study)
    {
        var found = new List<string>();
        if (!Regex.IsMatch(trial.Status, Words.GetValueOrDefault(study.Status, "^$"), RegexOptions.IgnoreCase, TimeSpan.FromSeconds(1)))
        {
            found.Add($"status: \"{trial.Status}\" here, {study.Status} there");
        }

        if (study.People is { } people && people != trial.People)
        {
            found.Add($"people: {trial.People?.ToString() ?? "none"} here, {people}{(study.Planned ? " planned" : "")} there");
        }

        if (study.HasResults && !trial.Reported)
        {
            found.Add("results are posted there, and \"reported\" is false here");
        }

        return found;
    }

    /// <summary>The register's numbers in a record of ours: there can be others of other registers beside them.</summary>
    public static IEnumerable<string> NumbersOf(Trial trial) => Number().Matches(trial.Registration ?? "").Select(match => match.Value);

    private static IEnumerable<JsonElement> StudiesOf(JsonElement root) =>
        root.ValueKind is JsonValueKind.Array ? root.EnumerateArray()
        : root.ValueKind is not JsonValueKind.Object ? throw new InvalidDataException("It is neither a study nor a list of studies.")
        : root.TryGetProperty("studies", out var studies) ? studies.EnumerateArray()
        : root.TryGetProperty("protocolSection", out _) ? [root]
        : root.EnumerateObject().Any(field => field.Name is "FullStudiesResponse" or "StudyFieldsResponse" or "Study")
            ? throw new InvalidDataException(
                "It is of the register's older interface, which ended in 2024. Ask version 2 (/api/v2/studies).")
        : throw new InvalidDataException(
            "It is no answer of ClinicalTrials.gov, version 2: there is no \"studies\" and no \"protocolSection\".");

    private static RegisteredStudy StudyOf(JsonElement study)
    {
        var protocol = study.GetProperty("protocolSection");
        var status = protocol.GetProperty("statusModule");
        var size = protocol.TryGetProperty("designModule", out var design) && design.TryGetProperty("enrollmentInfo", out var info)
            ? info : default(JsonElement?);
        return new(
            protocol.GetProperty("identificationModule").GetProperty("nctId").GetString()!,
            status.GetProperty("overallStatus").GetString()!,
            size?.TryGetProperty("count", out var count) is true ? count.GetInt32() : null,
            size?.TryGetProperty("type", out var type) is true && type.GetString() is "ESTIMATED",
            study.TryGetProperty("hasResults", out var results) && results.GetBoolean(),
            status.TryGetProperty("lastUpdatePostDateStruct", out var updated) ? updated.GetProperty("date").GetString() : null);
    }

    [GeneratedRegex(@"NCT\d{8}", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Number();
}
