using LupusInfo.Content.Problems;
using LupusInfo.Content.Reading;

namespace LupusInfo.Content.Safety;

/// <summary>Reads the words of medicines in one language: <c>medicines/*.yaml</c> and <c>medicines.yaml</c>.</summary>
public static class MedicineWordsReader
{
    /// <summary>The words that all medicines share.</summary>
    public static MedicineTerms ReadTerms(ContentFile file, ICollection<Problem> problems) =>
        RecordReader.ReadOne(file, MedicineShapes.Terms, problems) is { } node
            ? new(KeyedWords.Of(node.Map("classes")), KeyedWords.Of(node.Map("others")), KeyedWords.Of(node.Map("places")))
            : MedicineTerms.Empty;

    /// <summary>The words of one medicine, compared with its record; null, with problems, when anything is wrong with them.</summary>
    public static MedicineWords? Read(ContentFile file, Medicine medicine, ICollection<Problem> problems)
    {
        var before = problems.Count;
        if (RecordReader.ReadOne(file, MedicineShapes.Words, problems) is not { } node)
        {
            return null;
        }

        Compare("doses", medicine.Doses.Select(dose => dose.Key));
        Compare("harms", medicine.Harms.Select(harm => harm.Key));
        Compare("tests", medicine.Tests.Select(test => test.Key));
        Compare("interactions", medicine.Interactions.Select(interaction => interaction.With));
        Compare("not_for", medicine.NotFor.Select(item => item.Key));
        return problems.Count > before ? null : new()
        {
            Name = node.Text("name")!,
            Also = node.Texts("also"),
            WhatFor = node.Text("what_for")!,
            How = node.Text("how")!,
            Handled = node.Text("handled")!,
            Watch = node.Text("watch")!,
            Answers = MedicineQuestions.All.Index()
                .ToDictionary(question => (MedicineQuestion)question.Index, question => node.Text(question.Item)!),
            Doses = KeyedWords.Of(node.Map("doses")),
            Harms = KeyedWords.Of(node.Map("harms")),
            Tests = KeyedWords.Of(node.Map("tests")),
            Interactions = KeyedWords.Of(node.Map("interactions")),
            NotFor = KeyedWords.Of(node.Map("not_for")),
        };

        void Compare(string field, IEnumerable<string> keys) => KeyedWords.Compare(file, node, field, keys, medicine.File, problems);
    }
}
