using System.Globalization;
using System.Text.RegularExpressions;
using LupusInfo.Content.Articles;
using LupusInfo.Content.Problems;
using LupusInfo.Content.Safety;

namespace LupusInfo.Content.Checking;

/// <summary>A sentence that could hurt somebody if it were wrong, and that no named clinician has read.</summary>
/// <param name="File">Path from the content folder.</param>
/// <param name="At">Where it stands.</param>
/// <param name="Kind">sign, dose, limit, pregnancy, stopping, interaction, vaccine or urgency.</param>
/// <param name="Waits">Whether it is our own judgement, beyond what its sources say.</param>
/// <param name="Text">As readers meet it.</param>
public sealed record OpenSentence(string File, Position At, string Kind, bool Waits, string Text);

/// <summary>
/// What a clinician has to read before anybody else relies on it. Sentences are found in English only; records in every language say the
/// same.
/// </summary>
public static partial class OpenReview
{
    private static readonly (string Kind, Regex Said)[] Kinds =
    [
        ("urgency", Urgency()), ("stopping", Stopping()), ("dose", Dose()), ("pregnancy", Pregnancy()), ("limit", Limit()),
    ];

    private static readonly Dictionary<MedicineQuestion, string> Asked = new()
    {
        [MedicineQuestion.Pregnancy] = "pregnancy", [MedicineQuestion.BreastFeeding] = "pregnancy",
            [MedicineQuestion.Fathers] = "pregnancy",
        [MedicineQuestion.LiveVaccines] = "vaccine", [MedicineQuestion.Stopping] = "stopping", [MedicineQuestion.SickDay] = "stopping",
        [MedicineQuestion.Surgery] = "stopping", [MedicineQuestion.MissedDose] = "dose",
    };

    /// <summary>Every such sentence, by file and place.</summary>
    public static IReadOnlyList<OpenSentence> Of(Site site)
    {
        var words = site.SafetyWordsOf(Address.RootLanguage);
        return [.. Signs(site, words).Concat(site.Safety.MedicinesByKey.Values.SelectMany(medicine => Medicine(medicine, words)))
            .Concat(site.Articles.Values.Where(article => IsOpen(article, site)).SelectMany(Sentences))
            .OrderBy(sentence => sentence.File, StringComparer.Ordinal).ThenBy(sentence => sentence.At)];
    }

    /// <summary>What makes a sentence one that could hurt somebody if it were wrong; null where it is none.</summary>
    public static string? KindOf(string sentence) => Kinds.FirstOrDefault(kind => kind.Said.IsMatch(sentence)).Kind;

    /// <summary>A review counts for the text that was reviewed, not for what was written after it.</summary>
    private static bool IsOpen(Article article, Site site) =>
        article.Language == Address.RootLanguage && site.ReviewOf(article) is not { Holds: true };

    private static IEnumerable<OpenSentence> Signs(Site site, SafetyWords words) =>
        from sign in site.Safety.Signs
        where words.Signs.Signs.ContainsKey(sign.Key)
        select new OpenSentence(WarningSignReader.Path, sign.At, "sign", sign.Waits,
            $"{WarningSignReader.Levels[(int)sign.Level]}: {words.Signs.Signs[sign.Key]}");

    private static IEnumerable<OpenSentence> Medicine(Medicine medicine, SafetyWords words)
    {
        if (!words.Medicines.TryGetValue(medicine.Key, out var own))
        {
            return [];
        }

        return medicine.Doses.Select(dose => Line(dose.At, "dose", false, $"{Amount(dose)}. {own.Doses[dose.Key]}"))
            .Concat(medicine.Interactions.Select(item => Line(item.At, "interaction", false,
                $"{item.With}, {MedicineShapes.Levels[(int)item.Level]}: {own.Interactions[item.With]}")))
            .Concat(Asked.Select(asked => (asked.Value, Question: asked.Key, Answer: medicine.Answers[asked.Key]))
                .Select(item => Line(item.Answer.At, item.Value, item.Answer.Waits,
                    $"{MedicineQuestions.All[(int)item.Question]}, {MedicineQuestions.Words[(int)item.Answer.Word]}: "
                    + own.Answers[item.Question])));

        OpenSentence Line(Position at, string kind, bool waits, string text) => new(medicine.File, at, kind, waits, $"{own.Name}: {text}");
    }

    private static string Amount(Dose dose) => string.Create(CultureInfo.InvariantCulture,
        $"{dose.From}{(dose.To is { } to ? string.Create(CultureInfo.InvariantCulture, $" to {to}") : "")} {dose.Unit}");

    private static IEnumerable<OpenSentence> Sentences(Article article) =>
        from passage in article.Passages
        from sentence in passage.Sentences
        let kind = KindOf(sentence.Text)
        where kind is not null
        select new OpenSentence(article.Path, passage.PlaceOf(sentence), kind, false, sentence.Text);

    [GeneratedRegex(@"\b(?:ambulance|emergency department|emergency number|at once|straight away"
        + @"|phone (?:\w+ ){0,5}?today|the same day|hospital now)\b", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Urgency();

    [GeneratedRegex(@"\b(?:(?:do not|don't|never|must not|not to|without) (?:\w+ ){0,3}?(?:stop|pause|skip|double|start|take|change)"
        + @"|(?:stop|pause|skip)(?:s|ped|ping|ed|d)? (?:it|them|your|the|taking|steroids?|treatment|all|this))\b",
        RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Stopping();

    [GeneratedRegex(@"\d[\d.,]* ?(?:mg|milligrams?|micrograms?|grams?|units)\b", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Dose();

    [GeneratedRegex(@"\b(?:pregnan\w*|breastfeed\w*|breast-feed\w*|birth control|conceiv\w*)\b"
        + @".*\b(?:avoid|stop|must|safe|harm\w*|weeks?|months?|go on|continue)\b", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Pregnancy();

    [GeneratedRegex(@"\d ?°[CF]\b|\b\d{2,3}/\d{2,3}\b", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Limit();
}
