using LupusInfo.Content.Articles;
using LupusInfo.Content.Problems;
using LupusInfo.Content.Safety;

namespace LupusInfo.Content.Checking;

/// <summary>A sentence that a clinician is asked to judge.</summary>
/// <param name="Text">As readers meet it.</param>
/// <param name="At">Where it stands.</param>
/// <param name="Kind">What makes it one that could hurt, as in <see cref="OpenReview"/>; null for a fact with its sources.</param>
/// <param name="Part">The heading above it; empty at the top of the page.</param>
/// <param name="Sources">The mentions behind it.</param>
public sealed record JudgedSentence(string Text, Position At, string? Kind, string Part, IReadOnlyList<Citation> Sources);

/// <summary>A record that the page draws.</summary>
/// <param name="File">Its file.</param>
/// <param name="Block">What is drawn.</param>
public sealed record DrawnRecord(string File, Block Block);

/// <summary>All of a page that matters to somebody who is to sign it.</summary>
/// <param name="Sentences">What it says of illness and treatment, in order.</param>
/// <param name="Records">What it draws.</param>
public sealed record ReviewSheet(IReadOnlyList<JudgedSentence> Sentences, IReadOnlyList<DrawnRecord> Records)
{
    /// <summary>What stands at the top of a page is judged, whatever it says.</summary>
    private static readonly string[] Top = ["main_message", "key_points", "claim"];

    /// <summary>The sheet of an article.</summary>
    public static ReviewSheet Of(Article article)
    {
        var headings = article.Headings.ToDictionary(heading => heading.Id, heading => heading.Text, StringComparer.Ordinal);
        return new(
            [
                .. from passage in article.Passages
                   where Top.Contains(passage.Field) || (passage.IsRunningText && Matters(passage))
                   from sentence in passage.Sentences
                   let kind = OpenReview.KindOf(sentence.Text)
                   let sources = passage.Mentions.Where(mention => mention.Offset > sentence.Start && mention.Offset <= sentence.End)
                       .Select(mention => mention.Citation).ToList()
                   select new JudgedSentence(
                       sentence.Text, passage.PlaceOf(sentence), kind, headings.GetValueOrDefault(passage.Section, ""), sources),
            ],
            [
                .. from block in article.Blocks
                   let file = FileOf(block)
                   where file is not null
                   select new DrawnRecord(file, block),
            ]);
    }

    /// <summary>A paragraph is judged whole: "without it, 77 in 1,000" says nothing without the sentence before.</summary>
    private static bool Matters(Passage passage) =>
        passage.Mentions.Count > 0 || passage.Sentences.Any(sentence => OpenReview.KindOf(sentence.Text) is not null);

    private static string? FileOf(Block block) => block switch
    {
        FactBoxBlock box => $"data/fact-boxes/{box.Box.Key}.yaml",
        DecisionBlock decision => $"data/decisions/{decision.Decision.Key}.yaml",
        EvidenceLadderBlock or TrialTableBlock => "data/trials.json",
        ApprovalTableBlock => "data/approvals.yaml",
        WarningSignsBlock => WarningSignReader.Path,
        OrganisationsBlock => OrganisationReader.Path,
        MedicineBlock medicine => medicine.Medicine.Medicine.File,
        MedicineTableBlock => SafetyRecords.Medicines,
        _ => null,
    };
}
