using LupusInfo.Content.Problems;
using LupusInfo.Content.Safety;

namespace LupusInfo.Content.Articles;

/// <summary>Something drawn from a record, and its sources' mentions in the article.</summary>
public sealed record Cited<T>(T Item, IReadOnlyList<Citation> Citations);

/// <summary>Warning signs of some groups as cards, most urgent first.</summary>
/// <param name="Cards">A card a level that has signs.</param>
/// <param name="IsMaster">The list of all signs: each card shows its first signs, and opens to the others.</param>
/// <param name="Level">Level of the cards' headings.</param>
/// <param name="At">Where the directive stands.</param>
public sealed record WarningSignsBlock(IReadOnlyList<SignCard> Cards, bool IsMaster, int Level, Position At) : Block(At);

/// <summary>The signs of one level.</summary>
/// <param name="Urgency">How soon to act.</param>
/// <param name="Words">What the card says.</param>
/// <param name="Lines">Its signs.</param>
/// <param name="Numbers">Emergency numbers to dial; only on the card of that level.</param>
/// <param name="Citations">The sources of all its signs, each once.</param>
public sealed record SignCard(
    HelpLevel Urgency,
    HelpLevelWords Words,
    IReadOnlyList<SignLine> Lines,
    IReadOnlyList<(Organisation Number, string Country)> Numbers,
    IReadOnlyList<Citation> Citations)
{
    /// <summary>The cards of some signs, the most urgent first; a sign without words in this language is left out.</summary>
    /// <param name="signs">The signs, the most urgent first.</param>
    /// <param name="records">Where the emergency numbers stand.</param>
    /// <param name="words">The words of the language.</param>
    /// <param name="cite">Gives the mentions of sources by their keys.</param>
    public static IReadOnlyList<SignCard> Of(
        IEnumerable<WarningSign> signs, SafetyRecords records, SafetyWords words,
            Func<IEnumerable<string>, IReadOnlyList<Citation>> cite) =>
    [
        .. signs.Where(sign => words.Signs.Signs.ContainsKey(sign.Key)).GroupBy(sign => sign.Level).Select(card => new SignCard(
            card.Key,
            words.Signs.Levels[card.Key],
            [.. card.Select(sign => new SignLine(sign, words.Signs.Signs[sign.Key]))],
            card.Key is HelpLevel.Emergency ? NumbersOf(records, words) : [],
            cite(card.SelectMany(sign => sign.Sources).Distinct(StringComparer.Ordinal)))),
    ];

    private static List<(Organisation Number, string Country)> NumbersOf(SafetyRecords records, SafetyWords words) =>
        [.. records.Organisations.Where(item => item is { Kind: OrganisationKind.Emergency, Phone: not null })
            .Select(item => (item, words.Organisations.Countries.GetValueOrDefault(item.Country, item.Country)))];
}

/// <summary>A sign in words.</summary>
public sealed record SignLine(WarningSign Sign, string Text);

/// <summary>One medicine: its card at a glance, its harms, or the answers to what people ask of it.</summary>
public sealed record MedicineBlock(MedicinePart Part, CitedMedicine Medicine, int Level, Position At) : Block(At);

/// <summary>Which part of a medicine's record is drawn.</summary>
public enum MedicinePart
{
    /// <summary>What it is for, how it works, how it is taken, what to watch.</summary>
    Glance,

    /// <summary>Common, serious and late harms, with counts.</summary>
    Harms,

    /// <summary>Pregnancy, alcohol, a missed dose and the other questions; tests and interactions.</summary>
    Answers,
}

/// <summary>A record of a medicine with its words, its sources cited.</summary>
public sealed record CitedMedicine(
    Medicine Medicine,
    MedicineWords Words,
    MedicineTerms Terms,
    IReadOnlyDictionary<string, MedicineWords> Others,
    IReadOnlyList<Cited<Dose>> Doses,
    Cited<Onset>? Onset,
    IReadOnlyList<Cited<Harm>> Harms,
    IReadOnlyList<Cited<MedicineTest>> Tests,
    IReadOnlyList<Cited<Interaction>> Interactions,
    IReadOnlyList<Cited<(MedicineQuestion Question, MedicineAnswer Answer)>> Answers,
    IReadOnlyList<Cited<MedicineApproval>> Approvals,
    IReadOnlyList<Cited<Keyed>> NotFor);

/// <summary>What a table of all medicines compares.</summary>
public enum MedicineTable
{
    Pregnancy,
    Vaccines,
    Interactions,
    Tests,
    SideBySide,
}

/// <summary>All medicines in one table.</summary>
public sealed record MedicineTableBlock(MedicineTable Table, IReadOnlyList<CitedMedicine> Medicines, int Level, Position At) : Block(At);

/// <summary>Helplines and groups of one kind or country.</summary>
public sealed record OrganisationsBlock(
    IReadOnlyList<Cited<Organisation>> Organisations, OrganisationWords Words, int Level, Position At) : Block(At);
