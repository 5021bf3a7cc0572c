using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Safety;

/// <summary>What people ask of each medicine.</summary>
public enum MedicineQuestion
{
    Pregnancy,
    BreastFeeding,

    /// <summary>Men who want to have a child.</summary>
    Fathers,
    LiveVaccines,
    Alcohol,
    Driving,

    /// <summary>Before an operation.</summary>
    Surgery,
    MissedDose,

    /// <summary>A day of fever, vomiting or diarrhoea.</summary>
    SickDay,
    Stopping,
    Cost,
}

/// <summary>The short answers, the same for all questions, so that tables can be compared at a glance.</summary>
public enum AnswerWord
{
    /// <summary>No source that was read answers it.</summary>
    NotFound,

    /// <summary>Yes, it can go on or go together.</summary>
    Yes,

    /// <summary>Only as the team decides.</summary>
    AskTeam,

    /// <summary>It is stopped for a time before.</summary>
    StopBefore,

    /// <summary>No.</summary>
    No,
}

/// <summary>The answer to one question.</summary>
/// <param name="Word">The short answer.</param>
/// <param name="Before">How long before: weeks; null where no source says.</param>
/// <param name="After">How long after: weeks.</param>
/// <param name="Waits">Whether it is our own judgement and waits for a clinician's signature.</param>
/// <param name="Sources">Keys of references; none only where nothing was found.</param>
/// <param name="At">Where it stands.</param>
public sealed record MedicineAnswer(AnswerWord Word, int? Before, int? After, bool Waits, IReadOnlyList<string> Sources, Position At);

/// <summary>The questions as they are written in records.</summary>
public static class MedicineQuestions
{
    /// <summary>In the order of <see cref="MedicineQuestion"/>.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "pregnancy", "breast_feeding", "fathers", "live_vaccines", "alcohol", "driving", "surgery", "missed_dose", "sick_day", "stopping",
        "cost",
    ];

    /// <summary>The short answers, in the order of <see cref="AnswerWord"/>.</summary>
    public static IReadOnlyList<string> Words { get; } = ["not-found", "yes", "ask-team", "stop-before", "no"];
}

/// <summary>The words of one medicine in one language.</summary>
public sealed record MedicineWords
{
    /// <summary>The generic name.</summary>
    public required string Name { get; init; }

    /// <summary>Other names that people use and search for.</summary>
    public IReadOnlyList<string> Also { get; init; } = [];

    /// <summary>What it is for in lupus.</summary>
    public required string WhatFor { get; init; }

    /// <summary>How it works, in at most three sentences.</summary>
    public required string How { get; init; }

    /// <summary>How harms are handled.</summary>
    public required string Handled { get; init; }

    /// <summary>What to watch for.</summary>
    public required string Watch { get; init; }

    /// <summary>The longer answer to each question.</summary>
    public required IReadOnlyDictionary<MedicineQuestion, string> Answers { get; init; }

    public required IReadOnlyDictionary<string, string> Doses { get; init; }

    public required IReadOnlyDictionary<string, string> Harms { get; init; }

    public required IReadOnlyDictionary<string, string> Tests { get; init; }

    /// <summary>What happens with each thing that it does not go well with.</summary>
    public required IReadOnlyDictionary<string, string> Interactions { get; init; }

    public required IReadOnlyDictionary<string, string> NotFor { get; init; }
}

/// <summary>Words that all medicines of a language share.</summary>
/// <param name="Classes">Sorts of medicine by key.</param>
/// <param name="Others">What is not a medicine on record and does not go well with one: <c>grapefruit</c>, <c>clarithromycin</c>.</param>
/// <param name="Places">Names of countries by code.</param>
public sealed record MedicineTerms(
    IReadOnlyDictionary<string, string> Classes, IReadOnlyDictionary<string, string> Others, IReadOnlyDictionary<string, string> Places)
{
    /// <summary>A language without words.</summary>
    public static MedicineTerms Empty { get; } = 
        new(new Dictionary<string, string>(), new Dictionary<string, string>(), new Dictionary<string, string>());
}
