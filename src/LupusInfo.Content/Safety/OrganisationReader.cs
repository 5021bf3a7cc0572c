using LupusInfo.Content.Evidence;
using LupusInfo.Content.Problems;
using LupusInfo.Content.Reading;

namespace LupusInfo.Content.Safety;

/// <summary>Reads <c>data/organisations.yaml</c> and its words in a language.</summary>
public static class OrganisationReader
{
    /// <summary>The file of the records.</summary>
    public const string Path = "data/organisations.yaml";

    /// <summary>The kinds as written, in the order of <see cref="OrganisationKind"/>.</summary>
    public static IReadOnlyList<string> Kinds { get; } = ["emergency", "crisis", "helpline", "group", "report-harm"];

    /// <summary>The fields of organisations.yaml under data/.</summary>
    public static RecordsShape Shape { get; } = new("Organisations by key.", new MapShape("One organisation.",
    [
        new("name", new TextShape("Its own name.", 2, 120), Needed: true),
        new("country", new TextShape("ISO code of the country, EU, or 001 for the world.", 2, 3, @"^([A-Z]{2}|001)\z"), Needed: true),
        new("kind", new WordShape("What it is for.", Kinds), Needed: true),
        new("topics", new ListShape("Topics and sections of articles that it fits best.", new TextShape("A key.", 2, 60))),
        new("first", new FlagShape("true: one of the few that every page names.")),
        new("phone", new TextShape("As it is dialled there: digits, spaces, + and hyphens.", 2, 30, @"^\+?[0-9][0-9 -]*\z")),
        new("languages", new ListShape("Codes of the languages spoken.", new TextShape("A code.", 2, 3, @"^[a-z]{2,3}\z"))),
        new("url", new TextShape("Its page.", 10, 400, @"^https://\S+\z")),
        new("checked", new DateShape("The day on which number and page were read."), Needed: true),
        new("sources", new ListShape("Keys of references.", new TextShape("A key."), 1), Needed: true),
    ]));

    private static readonly TextShape Name = new("A name.", 2, 80);

    /// <summary>The fields of organisations.yaml in a language folder.</summary>
    public static MapShape Words { get; } = new("The words of the organisations.",
    [
        new("countries", new RecordsShape("Names of countries by code.", Name), Needed: true),
        new("kinds", new MapShape("Headings by kind.", [.. Kinds.Select(kind => new Field(kind, Name, Needed: true))]), Needed: true),
        new("organisations", new RecordsShape("By key.", new MapShape("One organisation.",
        [
            new("what", new TextShape("What for, in one sentence.", 8, 240), Needed: true),
            new("hours", new TextShape("When somebody answers.", 3, 120)),
        ])), Needed: true),
    ]);

    /// <summary>The organisations in the order of the file. One with a mistake is left out and reported.</summary>
    public static IReadOnlyList<Organisation> Read(
        ContentFile file, IReadOnlyDictionary<string, Reference> references, ICollection<Problem> problems)
    {
        var organisations = new List<Organisation>();
        foreach (var (key, at, value) in RecordReader.ReadNamed(file, Shape, problems))
        {
            var node = (MapNode)value;
            Sources.Check(file.Path, node.Scalars("sources"), references, problems);
            if (node.Find("phone") is null && node.Find("url") is null)
            {
                problems.Add(Problem.Error(
                    "missing-field", file.Path, at, $"\"{key}\" has neither a phone number nor a page.", "Add \"phone\" or \"url\"."));
                continue;
            }

            organisations.Add(new(
                key,
                node.Text("name")!,
                node.Text("country")!,
                (OrganisationKind)Kinds.ToList().IndexOf(node.Text("kind")!),
                node.Texts("topics"),
                node.Flag("first"),
                node.Text("phone"),
                node.Texts("languages"),
                node.Text("url"),
                node.Date("checked")!.Value,
                node.Texts("sources"),
                at));
        }

        return organisations;
    }

    /// <summary>The words of one language: each organisation and each country has words, and no words are left over.</summary>
    public static OrganisationWords ReadWords(ContentFile file, IReadOnlyList<Organisation> organisations, ICollection<Problem> problems)
    {
        if (RecordReader.ReadOne(file, Words, problems) is not { } node)
        {
            return OrganisationWords.Empty;
        }

        KeyedWords.Compare(file, node, "organisations", organisations.Select(item => item.Key), "organisations.yaml", problems);
        KeyedWords.Compare(file, node, "countries", organisations.Select(item => item.Country), "organisations.yaml", problems);
        var kinds = node.Map("kinds")!;
        return new(
            KeyedWords.Of(node.Map("countries")),
            Kinds.Index().ToDictionary(kind => (OrganisationKind)kind.Index, kind => kinds.Text(kind.Item)!),
            node.Map("organisations")!.Entries.ToDictionary(
                entry => entry.Name,
                entry => new OrganisationAbout(((MapNode)entry.Value).Text("what")!, ((MapNode)entry.Value).Text("hours")),
                StringComparer.Ordinal));
    }
}
