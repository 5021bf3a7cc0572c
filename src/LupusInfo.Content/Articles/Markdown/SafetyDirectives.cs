using LupusInfo.Content.Problems;
using LupusInfo.Content.Safety;

namespace LupusInfo.Content.Articles.Markdown;

/// <summary>Reads the directives that draw warning signs, medicines and organisations from their records.</summary>
internal sealed class SafetyDirectives(
    string path, SafetyRecords records, SafetyWords words, CitationList citations, ICollection<Problem> problems)
{
    /// <summary>The directives' names.</summary>
    public static IReadOnlyList<string> Names { get; } =
        ["warning-signs", "medicine", "medicine-harms", "medicine-answers", "medicines", "more-help"];

    private static readonly string[] Tables = ["pregnancy", "vaccines", "interactions", "tests", "side-by-side"];

    /// <summary>The block; null, with a problem, when it cannot be drawn.</summary>
    public Block? Read(string name, string argument, int level, Position at)
    {
        var keys = argument.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return name switch
        {
            "warning-signs" => ReadSigns(keys, level, at),
            "medicine" => ReadMedicine(MedicinePart.Glance, argument, level, at),
            "medicine-harms" => ReadMedicine(MedicinePart.Harms, argument, level, at),
            "medicine-answers" => ReadMedicine(MedicinePart.Answers, argument, level, at),
            "medicines" => ReadTable(argument, level, at),
            _ => ReadOrganisations(keys, level, at),
        };
    }

    private WarningSignsBlock? ReadSigns(string[] groups, int level, Position at)
    {
        foreach (var unknown in groups.Where(group => group != "all" && records.SignsOf([group]) is []))
        {
            problems.Add(NoRecord("group of warning signs", unknown, records.Groups, at));
        }

        var cards = SignCard.Of(records.SignsOf(groups), records, words, sources => citations.AddAll(sources, at));
        if (cards.Count == 0)
        {
            problems.Add(Problem.Error(
                "empty-directive", path, at, "No sign is named.", $"Name groups: {string.Join(", ", records.Groups)}."));
            return null;
        }

        return new(cards, groups.Contains("all"), level, at);
    }

    private MedicineBlock? ReadMedicine(MedicinePart part, string key, int level, Position at)
    {
        if (records.MedicinesByKey.TryGetValue(key, out var medicine) && words.Medicines.ContainsKey(key))
        {
            return new(part, Cite(medicine, Shown.In(part), at), level, at);
        }

        problems.Add(NoRecord("medicine", key, records.MedicinesByKey.Keys, at));
        return null;
    }

    private MedicineTableBlock? ReadTable(string name, int level, Position at)
    {
        if (Tables.ToList().IndexOf(name) is not (>= 0 and var table))
        {
            problems.Add(NoRecord("table of medicines", name, Tables, at));
            return null;
        }

        return new((MedicineTable)table, [.. records.MedicinesByKey.Values
            .Where(medicine => words.Medicines.ContainsKey(medicine.Key))
            .OrderBy(medicine => words.Medicines[medicine.Key].Name, StringComparer.Ordinal)
            .Select(medicine => Cite(medicine, Shown.In((MedicineTable)table), at))], level, at);
    }

    /// <summary>Cites what is shown, so that no source is listed that no line names.</summary>
    private CitedMedicine Cite(Medicine medicine, Shown shown, Position at)
    {
        return new(
            medicine,
            words.Medicines[medicine.Key],
            words.Terms,
            words.Medicines,
            All(shown.Glance, medicine.Doses, dose => dose.Sources),
            shown.Glance && medicine.Onset is { } onset ? new(onset, citations.AddAll(onset.Sources, at)) : null,
            All(shown.Harms, medicine.Harms, harm => harm.Sources),
            All(shown.Tests, medicine.Tests, test => test.Sources),
            All(shown.Interactions, medicine.Interactions, interaction => interaction.Sources),
            All(true, medicine.Answers.Where(item => shown.Questions.Contains(item.Key)).Select(item => (item.Key, item.Value)),
                item => item.Value.Sources),
            All(shown.Glance, medicine.Approvals, approval => approval.Sources),
            All(shown.NotFor, medicine.NotFor, item => item.Sources));

        List<Cited<T>> All<T>(bool isShown, IEnumerable<T> items, Func<T, IReadOnlyList<string>> sources) =>
            isShown ? [.. items.Select(item => new Cited<T>(item, citations.AddAll(sources(item), at)))] : [];
    }

    private OrganisationsBlock? ReadOrganisations(string[] wanted, int level, Position at)
    {
        var found = records.Organisations.Where(item => wanted.Contains(item.Country)
            || wanted.Contains(OrganisationReader.Kinds[(int)item.Kind]) || item.Topics.Any(wanted.Contains)).ToList();
        if (found.Count == 0)
        {
            problems.Add(NoRecord("organisation of the country, kind or topic", string.Join(' ', wanted), OrganisationReader.Kinds, at));
            return null;
        }

        return new([.. found.Select(item => new Cited<Organisation>(item, citations.AddAll(item.Sources, at)))],
            words.Organisations, level, at);
    }

    private Problem NoRecord(string what, string key, IEnumerable<string> known, Position at) =>
        Problem.Error("unknown-record", path, at, $"There is no {what} \"{key}\".", Nearest.Suggest(key, [.. known])) with
        {
            LookedFor = key,
        };

    /// <summary>The parts of a record that a block shows.</summary>
    private sealed record Shown(
        bool Glance, bool Harms, bool Tests, bool Interactions, bool NotFor, IReadOnlyList<MedicineQuestion> Questions)
    {
        private static readonly MedicineQuestion[] Birth = [MedicineQuestion.Pregnancy,
            MedicineQuestion.BreastFeeding, MedicineQuestion.Fathers];

        public static Shown In(MedicinePart part) => part switch
        {
            MedicinePart.Glance => new(true, false, false, false, false, []),
            MedicinePart.Harms => new(false, true, false, false, false, []),
            _ => new(false, false, true, true, true, Enum.GetValues<MedicineQuestion>()),
        };

        public static Shown In(MedicineTable table) => table switch
        {
            MedicineTable.Pregnancy => new(false, false, false, false, false, Birth),
            MedicineTable.Vaccines => new(false, false, false, false, false, [MedicineQuestion.LiveVaccines]),
            MedicineTable.Interactions => new(false, false, false, true, false, []),
            MedicineTable.Tests => new(false, false, true, false, false, []),
            _ => new(false, false, false, false, false, [.. Birth, MedicineQuestion.LiveVaccines]),
        };
    }
}
