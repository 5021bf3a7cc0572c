namespace LupusInfo.Content.Languages;

/// <summary>Words around the records of medicines.</summary>
public sealed record MedicineLabels
{
    public string AtAGlance { get; init; } = "";

    public string WhatFor { get; init; } = "";

    public string How { get; init; } = "";

    public string Taken { get; init; } = "";

    public string Onset { get; init; } = "";

    /// <summary>From {from} to {time}.</summary>
    public Phrase OnsetRange { get; init; } = new("");

    /// <summary>About {time}.</summary>
    public Phrase OnsetAbout { get; init; } = new("");

    public string Dose { get; init; } = "";

    public string Watch { get; init; } = "";

    public string Approved { get; init; } = "";

    public string Tests { get; init; } = "";

    public string Test { get; init; } = "";

    /// <summary>How often.</summary>
    public TimeLabels Every { get; init; } = new();

    /// <summary>How long.</summary>
    public TimeLabels Times { get; init; } = new();

    public string Interactions { get; init; } = "";

    public string NotFor { get; init; } = "";

    public string Harms { get; init; } = "";

    public string Harm { get; init; } = "";

    public string HowMany { get; init; } = "";

    public string NotCounted { get; init; } = "";

    /// <summary>Below a list of harms none of which is counted.</summary>
    public string NothingCounted { get; init; } = "";

    public string Handled { get; init; } = "";

    public string Medicine { get; init; } = "";

    public string Answer { get; init; } = "";

    /// <summary>{weeks} weeks before.</summary>
    public Counted WeeksBefore { get; init; } = new(new(""), new(""));

    public Counted WeeksAfter { get; init; } = new(new(""), new(""));

    /// <summary>A live vaccine needs a pause of {before} weeks before it and {after} weeks after it.</summary>
    public Phrase VaccinePause { get; init; } = new("");

    /// <summary>Record compared with its sources on {day}.</summary>
    public Phrase Checked { get; init; } = new("");

    public string Waits { get; init; } = "";

    /// <summary>common, serious, late.</summary>
    public IReadOnlyDictionary<string, string> HarmKinds { get; init; } = new Dictionary<string, string>();

    /// <summary>never, with-care, tell.</summary>
    public IReadOnlyDictionary<string, string> Levels { get; init; } = new Dictionary<string, string>();

    public IReadOnlyDictionary<string, string> Forms { get; init; } = new Dictionary<string, string>();

    /// <summary>Units of doses.</summary>
    public IReadOnlyDictionary<string, string> Units { get; init; } = new Dictionary<string, string>();

    public IReadOnlyDictionary<string, string> Uses { get; init; } = new Dictionary<string, string>();

    /// <summary>approved, off-label, none-found.</summary>
    public IReadOnlyDictionary<string, string> States { get; init; } = new Dictionary<string, string>();

    /// <summary>The questions, as <c>pregnancy</c>.</summary>
    public IReadOnlyDictionary<string, string> Questions { get; init; } = new Dictionary<string, string>();

    /// <summary>The short answers, as <c>yes</c>; an answer to one question may have words of its own, as <c>pregnancy-yes</c>.</summary>
    public IReadOnlyDictionary<string, string> Answers { get; init; } = new Dictionary<string, string>();

    /// <summary>The short answer to a question.</summary>
    public string AnswerTo(string question, string answer) =>
        Answers.GetValueOrDefault($"{question}-{answer}") ?? Answers.GetValueOrDefault(answer) ?? answer;
}
