using System.Text.Json;

namespace LupusInfo.Web.Tests.Hostile;

/// <summary>What somebody may type who means no good: the files of tests/Hostile.</summary>
internal static class HostileCorpus
{
    /// <summary>Bodies of articles.</summary>
    public static IReadOnlyList<string> Bodies { get; } = [.. Items("bodies.json").Select(Text)];

    /// <summary>What stands between the two lines of <c>---</c>.</summary>
    public static IReadOnlyList<string> FrontMatters { get; } = [.. Items("front-matter.json").Select(Text)];

    /// <summary>Whole files of data; in a harmless one there is nothing to tell of.</summary>
    public static IReadOnlyList<(string File, string Text, bool Harmless)> Records { get; } =
    [
        .. Items("records.json").Select(item => (
            item.GetProperty("file").GetString()!, item.GetProperty("text").GetString()!, item.TryGetProperty("harmless", out _))),
    ];

    /// <summary>Paths for the commands that write.</summary>
    public static IReadOnlyList<string> Paths { get; } = [.. Items("paths.json").Select(Text)];

    /// <summary>What stands between the method and the version in a request.</summary>
    public static IReadOnlyList<string> Addresses { get; } = [.. Items("addresses.json").Select(Text)];

    private static JsonElement[] Items(string file) =>
        JsonSerializer.Deserialize<JsonElement[]>(DocumentTests.Read("tests/Hostile/" + file))!;

    /// <summary>A string; or one that is repeated, with an end.</summary>
    private static string Text(JsonElement item) => item.ValueKind is JsonValueKind.String
        ? item.GetString()!
        : string.Concat(Enumerable.Repeat(item.GetProperty("repeat").GetString(), item.GetProperty("times").GetInt32()))
            + item.GetProperty("then").GetString();
}
