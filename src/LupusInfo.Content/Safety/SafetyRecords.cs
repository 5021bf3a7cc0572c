using LupusInfo.Content.Evidence;
using LupusInfo.Content.Problems;
using LupusInfo.Content.Reading;

namespace LupusInfo.Content.Safety;

/// <summary>Facts that could hurt somebody if they were wrong: each has one home, and pages draw it. Shared by all languages.</summary>
public sealed record SafetyRecords
{
    /// <summary>The folder of medicines.</summary>
    public const string Medicines = "data/medicines";

    /// <summary>The most organisations that a page names beside its text, and the most of them that are there for its topic.</summary>
    private const int MostHelp = 5;

    private const int MostOfTopic = 2;

    /// <summary>The signs, the most urgent first.</summary>
    public IReadOnlyList<WarningSign> Signs { get; init; } = [];

    /// <summary>Medicines by key.</summary>
    public IReadOnlyDictionary<string, Medicine> MedicinesByKey { get; init; } = new Dictionary<string, Medicine>();

    /// <summary>Organisations in the order of the file.</summary>
    public IReadOnlyList<Organisation> Organisations { get; init; } = [];

    /// <summary>Every group of signs.</summary>
    public IReadOnlyList<string> Groups => [.. Signs.SelectMany(sign => sign.Groups).Distinct(StringComparer.Ordinal)];

    /// <summary>Signs of the groups, each once, the most urgent first; of all groups for <c>all</c>.</summary>
    public IReadOnlyList<WarningSign> SignsOf(IReadOnlyCollection<string> groups) =>
        [.. Signs.Where(sign => groups.Contains("all") || sign.Groups.Any(groups.Contains))];

    /// <summary>Whom a page leads to: at most two that fit its topics best, then those that every page names; five in all.</summary>
    /// <param name="topics">The page's topics and section; none for a page that is about no topic.</param>
    public IReadOnlyList<Organisation> MoreHelp(IReadOnlyCollection<string> topics) =>
        [.. Organisations.Where(item => item.Topics.Any(topics.Contains)).Take(MostOfTopic)
            .Concat(Organisations.Where(item => item.First)).Distinct().Take(MostHelp)];

    /// <summary>Reads the files under <c>data/</c>, each with a net below it.</summary>
    public static SafetyRecords Read(
        IReadOnlyList<ContentFile> files, EvidenceRecords evidence, ICollection<Problem> problems, SafetyNet net)
    {
        var medicines = files.Where(IsMedicine)
            .Select(file => net.Read(file.Path, () => MedicineReader.Read(file, evidence, problems), null))
            .OfType<Medicine>()
            .ToDictionary(medicine => medicine.Key, StringComparer.Ordinal);
        CheckBothSides(medicines, problems);
        return new()
        {
            Signs = One(WarningSignReader.Path, file => WarningSignReader.Read(file, evidence.References, problems), []),
            MedicinesByKey = medicines,
            Organisations = One(OrganisationReader.Path, file => OrganisationReader.Read(file, evidence.References, problems), []),
        };

        T One<T>(string path, Func<ContentFile, T> read, T none) =>
            files.FirstOrDefault(file => file.Path == path) is { } file ? net.Read(path, () => read(file), none) : none;
    }

    /// <summary>Whether a file is the record of a medicine.</summary>
    public static bool IsMedicine(ContentFile file) => file.Folder == Medicines && file.Name.EndsWith(".yaml", StringComparison.Ordinal);

    /// <summary>Of two medicines that do not go together each names the other, at the same level: readers look at one page.</summary>
    private static void CheckBothSides(IReadOnlyDictionary<string, Medicine> medicines, ICollection<Problem> problems)
    {
        foreach (var medicine in medicines.Values)
        {
            foreach (var interaction in medicine.Interactions.Where(interaction => medicines.ContainsKey(interaction.With)))
            {
                var other = medicines[interaction.With];
                var back = other.Interactions.FirstOrDefault(item => item.With == medicine.Key);
                if (back?.Level != interaction.Level)
                {
                    problems.Add(Problem.Error("one-sided-interaction", medicine.File, interaction.At,
                        back is null ? $"{other.File} does not name \"{medicine.Key}\"."
                            : $"{other.File} gives \"{medicine.Key}\" another level.",
                        "Write the same interaction in both records."));
                }
            }
        }
    }
}

/// <summary>The words of the records in one language.</summary>
public sealed record SafetyWords
{
    public WarningSignWords Signs { get; init; } = WarningSignWords.Empty;

    public OrganisationWords Organisations { get; init; } = OrganisationWords.Empty;

    public MedicineTerms Terms { get; init; } = MedicineTerms.Empty;

    /// <summary>Words of medicines by key.</summary>
    public IReadOnlyDictionary<string, MedicineWords> Medicines { get; init; } = new Dictionary<string, MedicineWords>();

    /// <summary>A language without words.</summary>
    public static SafetyWords Empty { get; } = new();

    /// <summary>Reads the files of one language folder.</summary>
    public static SafetyWords Read(
        IReadOnlyList<ContentFile> files, string language, SafetyRecords records, ICollection<Problem> problems, SafetyNet net)
    {
        var (signs, list) = (Find("warning-signs.yaml"), Find("organisations.yaml"));
        var terms = Find("medicines.yaml") is { } shared
            ? net.Read(shared.Path, () => MedicineWordsReader.ReadTerms(shared, problems), MedicineTerms.Empty) : MedicineTerms.Empty;
        ReportUnnamed();
        return new()
        {
            Signs = signs is null ? Missing(records.Signs.Count, "warning-signs.yaml", WarningSignWords.Empty)
                : net.Read(signs.Path, () => WarningSignReader.ReadWords(signs, records.Signs, problems), WarningSignWords.Empty),
            Organisations = list is null ? Missing(records.Organisations.Count, "organisations.yaml", OrganisationWords.Empty)
                : net.Read(list.Path, () => OrganisationReader.ReadWords(list, records.Organisations, problems), OrganisationWords.Empty),
            Terms = terms,
            Medicines = ReadMedicines(),
        };

        T Missing<T>(int count, string name, T empty)
        {
            if (count > 0)
            {
                problems.Add(Problem.Error("missing-words", $"data/{name}", Position.Start,
                    $"The records have no words in \"{language}\".", $"Add {language}/{name}."));
            }

            return empty;
        }

        void ReportUnnamed()
        {
            foreach (var (medicine, interaction) in records.MedicinesByKey.Values
                .SelectMany(medicine => medicine.Interactions.Select(interaction => (medicine, interaction)))
                .Where(item => !records.MedicinesByKey.ContainsKey(item.interaction.With)
                    && !terms.Others.ContainsKey(item.interaction.With)))
            {
                problems.Add(Problem.Error("missing-words", medicine.File, interaction.At,
                    $"\"{interaction.With}\" is no medicine on record and has no name in \"{language}\".",
                    $"Write its record, or its name under \"others\" in {language}/medicines.yaml."));
            }
        }

        ContentFile? Find(string name) => files.FirstOrDefault(file => file.Path == $"{language}/{name}");

        IReadOnlyDictionary<string, MedicineWords> ReadMedicines() => records.MedicinesByKey.Values
            .Select(medicine => (medicine.Key, words: Find($"medicines/{medicine.Key}.yaml") is { } file
                ? net.Read(file.Path, () => MedicineWordsReader.Read(file, medicine, problems), null)
                : MissingWords(medicine)))
            .Where(item => item.words is not null)
            .ToDictionary(item => item.Key, item => item.words!, StringComparer.Ordinal);

        MedicineWords? MissingWords(Medicine medicine)
        {
            problems.Add(Problem.Error("missing-words", medicine.File, Position.Start,
                $"\"{medicine.Key}\" has no words in \"{language}\".", $"Add {language}/medicines/{medicine.Key}.yaml."));
            return null;
        }
    }
}
