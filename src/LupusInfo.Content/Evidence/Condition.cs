using LupusInfo.Content.Problems;
using LupusInfo.Content.Reading;

namespace LupusInfo.Content.Evidence;

/// <summary>An illness, as the catalogues of medicine code it; from <c>codes.yaml</c>.</summary>
/// <param name="Term">Its key in the glossary.</param>
/// <param name="Codes">Its codes.</param>
/// <param name="At">Where it stands.</param>
public sealed record Condition(string Term, IReadOnlyList<MedicalCode> Codes, Position At)
{
    /// <summary>The file.</summary>
    public const string Path = "data/codes.yaml";

    /// <summary>The fields of codes.yaml.</summary>
    public static RecordsShape Shape { get; } = new(
        "Illnesses by their key in the glossary. The first is the one that the site is about.",
        new ListShape("Its codes.", new MapShape("One code.",
        [
            new("system", new WordShape("The catalogue.", ["ICD-10", "ICD-11", "MeSH", "SNOMED CT"]), Needed: true),
            new("code", new TextShape("The code there.", 2, 20), Needed: true),
            new("source", new TextShape("The address at which it was looked up.", 10, 300, @"^https://\S+$"), Needed: true),
            new("checked", new DateShape("The day on which it was looked up."), Needed: true),
        ]), 1));

    /// <summary>The illnesses in the order of the file. One with a mistake is left out and reported.</summary>
    public static IReadOnlyList<Condition> Read(ContentFile file, ICollection<Problem> problems) =>
    [
        .. RecordReader.ReadNamed(file, Shape, problems).Select(entry => new Condition(
            entry.Name,
            [.. ((ListNode)entry.Value).Items.OfType<MapNode>().Select(code => new MedicalCode(code.Text("system")!, code.Text("code")!))],
            entry.NameAt)),
    ];
}

/// <summary>The code of an illness in a catalogue.</summary>
/// <param name="System">The catalogue, such as <c>ICD-10</c>.</param>
/// <param name="Code">Such as <c>M32</c>.</param>
public sealed record MedicalCode(string System, string Code);
