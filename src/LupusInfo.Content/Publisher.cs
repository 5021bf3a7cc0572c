using LupusInfo.Content.Problems;
using LupusInfo.Content.Reading;

namespace LupusInfo.Content;

/// <summary>
/// Who is behind the site, from <c>site.yaml</c>. What the owner did not fill in is missing, and pages say so: nothing is made up.
/// </summary>
/// <param name="Said">What is filled in, by field.</param>
public sealed record Publisher(IReadOnlyDictionary<string, string> Said)
{
    /// <summary>The field that holds the address for reports.</summary>
    public const string ReportsField = "reports";

    private const string AddressField = "address";

    /// <summary>A site whose owner said nothing yet.</summary>
    public static Publisher Unknown { get; } = new(new Dictionary<string, string>());

    /// <summary>The fields of site.yaml.</summary>
    public static MapShape Shape { get; } = new("What only the owner of the site can say; each may stay empty.",
    [
        new("name", new TextShape("Who publishes the site.", 2, 120)),
        new(ReportsField, new TextShape("Where readers report errors: mailto:… or https://…", 10, 200, @"^(mailto:[^\s@]+@[^\s@]+"
            + @"|https://\S+)\z")),
        new("pays", new TextShape("Who pays for the site.", 2, 400)),
        new("interests", new TextShape("What else the owner earns or stands for that readers should know.", 2, 600)),
        new("text_licence", new TextShape("What others may do with the text.", 2, 200)),
        new("data_licence", new TextShape("What others may do with the data.", 2, 200)),
        new(AddressField, new TextShape(
            "The site's public address, as the setting BaseAddress has it: links that write it out are told.",
            10, 200, @"^https://[a-z\d.-]+(?::\d{1,5})?\z")),
    ]);

    /// <summary>Every field that readers meet, in their order.</summary>
    public static IReadOnlyList<string> Fields { get; } =
        [.. Shape.Fields.Select(field => field.Name).Where(name => name != AddressField)];

    /// <summary>Who publishes the site; null where that is not filled in.</summary>
    public string? Name => Said.GetValueOrDefault("name");

    /// <summary>Where readers report errors, a <c>mailto:</c> or <c>https:</c> address; null where that is not filled in.</summary>
    public string? Reports => Said.GetValueOrDefault(ReportsField);

    /// <summary>Where the site stands, without a slash at its end; null where that is not filled in.</summary>
    public string? Address => Said.GetValueOrDefault(AddressField);

    /// <summary>What others may do with the text; null where that is not filled in.</summary>
    public string? TextLicence => Said.GetValueOrDefault("text_licence");

    /// <summary>What others may do with the data; null where that is not filled in.</summary>
    public string? DataLicence => Said.GetValueOrDefault("data_licence");

    /// <summary>The fields that are not filled in.</summary>
    public IReadOnlyList<string> Missing => [.. Fields.Where(name => !Said.ContainsKey(name))];

    /// <summary>Reads site.yaml; a line with a mistake is reported and left out.</summary>
    /// <param name="file">The file; null where there is none.</param>
    /// <param name="problems">Gets what is wrong.</param>
    public static Publisher Read(ContentFile? file, ICollection<Problem> problems)
    {
        if (file is null || NodeReader.Read(file, problems) is not MapNode node)
        {
            return Unknown;
        }

        _ = new ShapeCheck(file.Path, problems).Fits(node, Shape, "");
        return new(Shape.Fields
            .Where(field => node.Find(field.Name) is { } entry && new ShapeCheck(file.Path, []).Fits(entry.Value, field.Shape, field.Name))
            .ToDictionary(field => field.Name, field => node.Text(field.Name)!, StringComparer.Ordinal));
    }
}
