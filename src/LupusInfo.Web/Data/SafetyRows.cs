using System.Text.Json;
using LupusInfo.Content;
using LupusInfo.Content.Safety;

namespace LupusInfo.Web.Data;

/// <summary>A sign that needs help.</summary>
public sealed record WarningSignRow(
    string Key, string Language, HelpLevel Level, string Action, string Text, IReadOnlyList<string> Groups, IReadOnlyList<string> For,
    bool Waits, IReadOnlyList<string> Sources)
{
    /// <summary>The record of a sign in words.</summary>
    public static WarningSignRow Of(WarningSign sign, WarningSignWords words, Language language) => new(
        sign.Key, language.Code, sign.Level, words.Levels[sign.Level].Heading, words.Signs[sign.Key], sign.Groups, sign.For, sign.Waits,
        sign.Sources);
}

/// <summary>One fact of a medicine: a dose, a harm, a test, the answer to a question.</summary>
public sealed record MedicineRow(
    string Medicine, string Language, string Name, IReadOnlyList<string> Brands, MedicineFact Kind, string Key, string? Value,
    decimal? From, decimal? To, string? Unit, int? Events, int? Total, string? Text, int? WeeksBefore, int? WeeksAfter, bool Waits,
    DateOnly Checked, IReadOnlyList<string> Sources)
{
    /// <summary>All facts of a medicine in the order of its pages.</summary>
    public static IEnumerable<MedicineRow> Of(Medicine medicine, MedicineWords words, Language language)
    {
        return
        [
            Fact(MedicineFact.About, "what-for", [], words.WhatFor), Fact(MedicineFact.About, "how", [], words.How),
            Fact(MedicineFact.About, "watch", [], words.Watch), Fact(MedicineFact.About, "handled", [], words.Handled),
            .. medicine.Doses.Select(dose => Fact(MedicineFact.Dose, dose.Key, dose.Sources, Find(words.Doses, dose.Key))
                with { From = dose.From, To = dose.To, Unit = dose.Unit }),
            .. medicine.Onset is { } onset
                ? [Fact(MedicineFact.Onset, "onset", onset.Sources) with { From = onset.From, To = onset.To, Unit = onset.Unit }]
                : Array.Empty<MedicineRow>(),
            .. medicine.Harms.Select(harm => Fact(MedicineFact.Harm, harm.Key, harm.Sources, Find(words.Harms, harm.Key), Word(harm.Kind))
                with { Events = harm.Count?.Events, Total = harm.Count?.Total }),
            .. medicine.Tests.Select(test => Fact(MedicineFact.Test, test.Key, test.Sources, Find(words.Tests, test.Key))
                with { From = test.Every, Unit = test.Unit }),
            .. medicine.Interactions.Select(item => Fact(
                MedicineFact.Interaction, item.With, item.Sources, Find(words.Interactions, item.With), Word(item.Level))),
            .. medicine.Answers.Select(item => Fact(
                MedicineFact.Question, Word(item.Key), item.Value.Sources, words.Answers.GetValueOrDefault(item.Key), Word(item.Value.Word))
                with { WeeksBefore = item.Value.Before, WeeksAfter = item.Value.After, Waits = item.Value.Waits }),
            .. medicine.Approvals.Select(item => Fact(MedicineFact.Approval, item.Place, item.Sources, item.For, item.State)
                with { Checked = item.Checked }),
            .. medicine.NotFor.Select(item => Fact(MedicineFact.NotFor, item.Key, item.Sources, Find(words.NotFor, item.Key))),
        ];

        MedicineRow Fact(MedicineFact kind, string key, IReadOnlyList<string> sources, string? text = null, string? value = null) => new(
            medicine.Key, language.Code, words.Name, medicine.Brands, kind, key, value, null, null, null, null, null, text, null, null,
            false, medicine.Checked, sources);
    }

    private static string? Find(IReadOnlyDictionary<string, string> words, string key) => words.GetValueOrDefault(key);

    /// <summary>A word of an enumeration as records write it.</summary>
    private static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}

/// <summary>What a fact of a medicine is.</summary>
public enum MedicineFact
{
    About,
    Dose,

    /// <summary>How long until it works.</summary>
    Onset,
    Harm,
    Test,
    Interaction,
    Question,
    Approval,

    /// <summary>Who may not take it.</summary>
    NotFor,
}
