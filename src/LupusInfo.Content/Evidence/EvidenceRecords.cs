using LupusInfo.Content.Problems;
using LupusInfo.Content.Reading;

namespace LupusInfo.Content.Evidence;

/// <summary>All that <c>content/data</c> holds, shared by all languages.</summary>
public sealed record EvidenceRecords
{
    public IReadOnlyDictionary<string, Reference> References { get; init; } = new Dictionary<string, Reference>();

    /// <summary>By <see cref="Retraction.Work"/>.</summary>
    public IReadOnlyDictionary<string, Retraction> Retractions { get; init; } = new Dictionary<string, Retraction>();

    public IReadOnlyDictionary<string, FactBox> FactBoxes { get; init; } = new Dictionary<string, FactBox>();

    public IReadOnlyDictionary<string, Decision> Decisions { get; init; } = new Dictionary<string, Decision>();

    public IReadOnlyDictionary<string, Approval> Approvals { get; init; } = new Dictionary<string, Approval>();

    public IReadOnlyList<Trial> Trials { get; init; } = [];

    /// <summary>Illnesses with their codes; the first is the one that the site is about.</summary>
    public IReadOnlyList<Condition> Conditions { get; init; } = [];

    /// <summary>The notice about a reference, if there is one.</summary>
    public Retraction? RetractionOf(Reference reference) =>
        Retractions.GetValueOrDefault(reference.Doi?.ToLowerInvariant() ?? "") ?? Retractions.GetValueOrDefault(reference.Pmid ?? "");

    /// <summary>Studies of one topic in the order of the file.</summary>
    public IReadOnlyList<Trial> TrialsOf(string topic) => [.. Trials.Where(trial => trial.Topic == topic)];

    /// <summary>Studies that count for a therapy.</summary>
    public IReadOnlyList<Trial> TrialsOf(Approval approval) => [.. Trials.Where(trial => approval.Trials.Contains(trial.Topic))];

    /// <summary>All that is known of a therapy by its key in approvals.yaml; null where it has none.</summary>
    public TherapyEvidence? OnTherapy(string key) =>
        Approvals.TryGetValue(key, out var approval) ? new(approval, TrialsOf(approval)) : null;

    /// <summary>Reads the files under <c>data/</c>, each with a net below it.</summary>
    public static EvidenceRecords Read(IReadOnlyList<ContentFile> files, ICollection<Problem> problems, SafetyNet net)
    {
        var references = One(
            "data/references.json", file => ReferenceReader.ReadReferences(file, problems), new Dictionary<string, Reference>());
        var boxes = Each("data/fact-boxes", file => FactBoxReader.Read(file, references, problems))
            .ToDictionary(box => box.Key, StringComparer.Ordinal);
        return new()
        {
            References = references,
            Retractions = One(
                "data/retractions.json", file => ReferenceReader.ReadRetractions(file, problems), new Dictionary<string, Retraction>()),
            Trials = One("data/trials.json", file => TrialReader.Read(file, references, problems), []),
            Approvals = One(
                "data/approvals.yaml", file => ApprovalReader.Read(file, references, problems), new Dictionary<string, Approval>()),
            Conditions = One(Condition.Path, file => Condition.Read(file, problems), []),
            FactBoxes = boxes,
            Decisions = Each("data/decisions", file => DecisionReader.Read(file, references, boxes, problems))
                .ToDictionary(decision => decision.Key, StringComparer.Ordinal),
        };

        T One<T>(string path, Func<ContentFile, T> read, T none) =>
            files.FirstOrDefault(file => file.Path == path) is { } file ? net.Read(path, () => read(file), none) : none;

        IEnumerable<T> Each<T>(string folder, Func<ContentFile, T?> read)
            where T : class =>
            files.Where(file => file.Folder == folder && file.Name.EndsWith(".yaml", StringComparison.Ordinal))
                .Select(file => net.Read(file.Path, () => read(file), null)).OfType<T>();
    }
}
