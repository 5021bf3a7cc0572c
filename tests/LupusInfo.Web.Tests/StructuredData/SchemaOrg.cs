using LupusInfo.Content.Reading;

namespace LupusInfo.Web.Tests.StructuredData;

/// <summary>What schema.org defines of the types that the site uses: schema-org.txt beside this file.</summary>
public static class SchemaOrg
{
    private static readonly string[] Texts = ["Text", "URL", "Date", "DateTime", "Language"];

    private static readonly Dictionary<string, (string[] Kinds, Dictionary<string, string[]> Properties)> Types = Read();

    /// <summary>Whether a type is, or is a kind of, another.</summary>
    public static bool Is(string type, string other) =>
        type == other || (Types.TryGetValue(type, out var known) && known.Kinds.Any(kind => Is(kind, other)));

    /// <summary>Types of the values of a property; null where the type has no such property.</summary>
    public static string[]? ValuesOf(string type, string property) => !Types.TryGetValue(type, out var known) ? null
        : known.Properties.GetValueOrDefault(property)
            ?? known.Kinds.Select(kind => ValuesOf(kind, property)).FirstOrDefault(values => values is not null);

    /// <summary>Whether a property may be a text.</summary>
    public static bool TakesText(string[] values) => values.Any(Texts.Contains);

    private static Dictionary<string, (string[], Dictionary<string, string[]>)> Read()
    {
        var types = new Dictionary<string, (string[], Dictionary<string, string[]> Properties)>(StringComparer.Ordinal);
        Dictionary<string, string[]> last = [];
        var top = Path.GetDirectoryName(ContentSearch.Find(null))!;
        var file = Path.Combine(top, "tests/LupusInfo.Web.Tests/StructuredData/schema-org.txt");
        foreach (var line in File.ReadLines(file).Where(line => !line.StartsWith('#')))
        {
            if (line.StartsWith(' '))
            {
                var parts = line.Split(':', StringSplitOptions.TrimEntries);
                last.Add(parts[0], parts[1].Split(' '));
            }
            else
            {
                var parts = line.Split(" < ");
                types.Add(parts[0], (parts is [_, var kinds] ? kinds.Split(' ') : [], last = []));
            }
        }

        return types;
    }
}
