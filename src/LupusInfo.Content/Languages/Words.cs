using System.Globalization;
using LupusInfo.Content.Evidence;

namespace LupusInfo.Content.Languages;

/// <summary>Every string of the interface in one language, from its <c>words.yaml</c>. The properties are the file's fields.</summary>
public sealed record Words
{
    /// <summary>
    /// Each of them empty: what a language without words has, and a component until it is told its language. One for all: a page has
    /// hundreds of components, and making these for each was a fifth of the time of drawing it.
    /// </summary>
    public static Words None { get; } = new();

    /// <summary>The language's own name for itself.</summary>
    public string LanguageName { get; init; } = "";

    /// <summary>Numbers that take the form for one: 1, and in Hindi 0 too (Unicode CLDR plural rules).</summary>
    public IReadOnlySet<string> One { get; init; } = new HashSet<string>();

    /// <summary>What stands between thousands: <c>1,589</c>.</summary>
    public string Thousands { get; init; } = "";

    /// <summary>January to December.</summary>
    public IReadOnlyList<string> Months { get; init; } = [];

    /// <summary>A day, with {day}, {month} and {year}.</summary>
    public Phrase Date { get; init; } = new("");

    /// <summary>Which way its lines run.</summary>
    public Direction Direction { get; init; }

    public SiteLabels Site { get; init; } = new();

    public HomeLabels Home { get; init; } = new();

    public SearchLabels Search { get; init; } = new();

    public GlossaryLabels Glossary { get; init; } = new();

    public AToZLabels AToZ { get; init; } = new();

    public QuestionsLabels Questions { get; init; } = new();

    public OfferLabels Offer { get; init; } = new();

    public MyQuestionsLabels MyQuestions { get; init; } = new();

    public ChangesLabels Changes { get; init; } = new();

    public FeedLabels Feed { get; init; } = new();

    public DataLabels Data { get; init; } = new();

    public ComfortLabels Comfort { get; init; } = new();

    public ErrorLabels Errors { get; init; } = new();

    public ArticleLabels Article { get; init; } = new();

    public DateLabels Dates { get; init; } = new();

    public SourceLabels Sources { get; init; } = new();

    public CountLabels Counts { get; init; } = new();

    public EvidenceLabels Evidence { get; init; } = new();

    /// <summary>Topics of the front matter, in the order in which readers are led through them.</summary>
    public IReadOnlyDictionary<string, string> Topics { get; init; } = new Dictionary<string, string>();

    /// <summary>Labels of the figure on the home page.</summary>
    public IReadOnlyDictionary<string, string> BodyParts { get; init; } = new Dictionary<string, string>();

    public CalloutLabels Callout { get; init; } = new();

    public FactBoxLabels FactBox { get; init; } = new();

    public DecisionLabels Decision { get; init; } = new();

    public LadderLabels Ladder { get; init; } = new();

    public TrialLabels Trials { get; init; } = new();

    public ApprovalLabels Approvals { get; init; } = new();

    public SummaryLabels Summary { get; init; } = new();

    public ClaimLabels Claims { get; init; } = new();

    public MedicineLabels Medicine { get; init; } = new();

    public PublisherLabels Publisher { get; init; } = new();

    public SafetyLabels Safety { get; init; } = new();

    /// <summary>A day as readers meet it.</summary>
    public string Day(DateOnly day) => Months.Count == 12
        ? Date.With(("day", day.Day), ("month", Months[day.Month - 1]), ("year", day.Year))
        : day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A month as readers meet it.</summary>
    public string Month(DateOnly day) => Months.Count == 12
        ? Changes.Month.With(("month", Months[day.Month - 1]), ("year", day.Year))
        : day.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    /// <summary>A topic as readers meet it; a key that has no words of its own is written as words.</summary>
    public string Topic(string topic) =>
        Topics.GetValueOrDefault(topic) ?? (topic.Length == 0 ? Claims.OtherTopic : Sentence(topic.Replace('-', ' ')));

    /// <summary>A text as the beginning of a sentence: its first letter large.</summary>
    public static string Sentence(string text) => text.Length == 0 ? "" : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>A number as readers meet it.</summary>
    public string Number(long number) =>
        number.ToString("N0", CultureInfo.InvariantCulture).Replace(",", Thousands, StringComparison.Ordinal);

    /// <summary>
    /// How many of how many: <c>829 of 1,589 (52%)</c>; of few people <c>9 of 12</c>, without a share that would look surer than it is.
    /// </summary>
    public string Ratio(Count count)
    {
        var of = Counts.Of.With(("events", Number(count.Events)), ("total", Number(count.Total)));
        return count.IsOfFew ? of : Counts.WithShare.With(("count", of), ("share", Share(count)));
    }

    /// <summary>A text that goes with a number, in the form that the number takes; <c>{count}</c> is the number.</summary>
    public string Count(Counted text, long count, params IReadOnlyList<(string Hole, object Value)> values) =>
        (One.Contains(count.ToString(CultureInfo.InvariantCulture)) ? text.One : text.Other).With([("count", Number(count)), .. values]);

    /// <summary>A share in words that claim no more than the counts do.</summary>
    private string Share(Count count) =>
        count.IsRare ? Counts.Rare
        : count.IsNearlyAll ? Counts.NearlyAll
        : Counts.InHundred.With(("count", count.InHundred));
}
