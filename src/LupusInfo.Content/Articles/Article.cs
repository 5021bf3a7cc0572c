using LupusInfo.Content.Evidence;
using LupusInfo.Content.Reading;

namespace LupusInfo.Content.Articles;

/// <summary>One Markdown file after reading. Immutable.</summary>
public sealed record Article
{
    public required ContentFile File { get; init; }

    public required FrontMatter Front { get; init; }

    public required IReadOnlyList<Block> Blocks { get; init; }

    public required IReadOnlyList<Heading> Headings { get; init; }

    /// <summary>Every stretch of text, front matter first.</summary>
    public required IReadOnlyList<Passage> Passages { get; init; }

    /// <summary>Every mention of a source in order.</summary>
    public required IReadOnlyList<Citation> Citations { get; init; }

    public required IReadOnlyList<Link> Links { get; init; }

    public required IReadOnlyList<OutsideLink> OutsideLinks { get; init; }

    public required IReadOnlyList<PictureUse> Pictures { get; init; }

    /// <summary>The evidence on the therapy that it is about, told on top of it; null where it is about none.</summary>
    public required TherapyEvidence? Therapy { get; init; }

    /// <summary>Keys of the glossary terms that it links.</summary>
    public required IReadOnlySet<string> Terms { get; init; }

    /// <summary>Path from the content folder.</summary>
    public string Path => File.Path;

    public string Language => Articles.Address.LanguageOf(Path);

    public string Address => Articles.Address.OfArticle(Path);

    public ArticleKind Kind => Front.Kind;

    public string Title => Front.Title;

    /// <summary>The sources in the order of their numbers.</summary>
    public IReadOnlyList<Reference> Sources =>
        [.. Citations.DistinctBy(citation => citation.Number).OrderBy(citation => citation.Number).Select(citation => citation.Source)];

    /// <summary>Words of the body that people read: paragraphs, lists and tables.</summary>
    public int Words => Passages.Where(passage => passage.Kind is not PassageKind.FrontMatter)
        .Sum(passage => Sentences.CountWords(passage.Text));

    /// <summary>The running text under the heading of an id and those below it; none where there is no such heading.</summary>
    public IEnumerable<Passage> TextUnder(string id)
    {
        var from = Headings.SkipWhile(heading => heading.Id != id).ToList();
        var ids = from.Skip(1).TakeWhile(heading => heading.Level > from[0].Level).Concat(from.Take(1))
            .Select(heading => heading.Id).ToHashSet(StringComparer.Ordinal);
        return Passages.Where(passage => passage.IsRunningText && ids.Contains(passage.Section));
    }

    /// <summary>The day of its first version, by its history of changes; null where it has none.</summary>
    public DateOnly? Published => Front.Changes.Count == 0 ? null : Front.Changes.Min(change => change.On);

    /// <summary>The newest day that it shows: of a change of substance, or of a record that it draws.</summary>
    public DateOnly Changed =>
        Records.Select(record => record.Checked).Concat(Front.Changes.Select(change => change.On)).Append(Front.Updated).Max();

    /// <summary>The records that it draws, and the day on which each was compared with its sources.</summary>
    public IEnumerable<(string Key, DateOnly Checked)> Records =>
        Blocks.SelectMany(RecordsOf).Concat(Therapy is null ? [] : [.. Days(Therapy.Approval), .. Days(Therapy.Studies)]);

    /// <summary>Whether the page is past its review date.</summary>
    public bool IsOverdue(DateOnly today) => Front.ReviewBy < today;

    private static IEnumerable<(string Key, DateOnly Checked)> RecordsOf(Block block) => block switch
    {
        FactBoxBlock box => [(box.Box.Key, box.Box.Checked)],
        DecisionBlock decision => [(decision.Decision.Key, decision.Decision.Checked)],
        ApprovalTableBlock approvals => Days(approvals.Approval),
        EvidenceLadderBlock ladder => Days(ladder.Trials),
        TrialTableBlock table => Days(table.Trials.Select(cited => cited.Trial)),
        MedicineBlock medicine => [(medicine.Medicine.Medicine.Key, medicine.Medicine.Medicine.Checked)],
        MedicineTableBlock table => table.Medicines.Select(medicine => (medicine.Medicine.Key, medicine.Medicine.Checked)),
        OrganisationsBlock list => list.Organisations.Select(organisation => (organisation.Item.Key, organisation.Item.Checked)),
        _ => [],
    };

    private static IEnumerable<(string, DateOnly)> Days(Approval approval) =>
        approval.Places.Select(place => (place.Place, place.Checked));

    private static IEnumerable<(string, DateOnly)> Days(IEnumerable<Trial> studies) => studies.Select(study => (study.Id, study.Checked));
}
