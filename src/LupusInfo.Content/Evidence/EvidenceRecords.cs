using LupusInfo.Content.Problems;
using LupusInfo.Content.Reading;

namespace LupusInfo.Content.Evidence;

/// <summary>All that <c>content/data</c> holds, shared by all languages.</summary>
public sealed record EvidenceRecords
{
    public IReadOnlyDictionary<string, Reference> References { get; init; } = new Dictionary<string, Reference>();

    /// <summary>By DOI in lower case.</summary>
    public IReadOnlyDictionary<string, Retraction> Retractions { get; init; } = new Dictionary<string, Retraction>();

    public IReadOnlyDictionary<string, FactBox> FactBoxes { get; init; } = new Dictionary<string, FactBox>();

    public IReadOnlyDictionary<string, Approval> Approvals { get; init; } = new Dictionary<string, Approval>();

    public IReadOnlyList<Trial> Trials { get; init; } = [];

    /// <summary>The notice about a reference, if there is one.</summary>
    public Retraction? RetractionOf(Reference reference) =>
        reference.Doi is { } doi ? Retractions.GetValueOrDefault(doi.ToLowerInvariant()) : null;

    /// <summary>Studies of one topic in the order of the file.</summary>
    public IReadOnlyList<Trial> TrialsOf(string topic) => [.. Trials.Where(trial => trial.Topic == topic)];

    /// <summary>Studies that count for a therapy.</summary>
    public IReadOnlyList<Trial> TrialsOf(Approval approval) => [.. Trials.Where(trial => approval.Trials.Contains(trial.Topic))];

    /// <summary>Reads the files under <c>data/</c>.</summary>
    public static EvidenceRecords Read(IReadOnlyList<ContentFile> files, ICollection<Problem> problems)
    {
        var references = File(files, "data/references.json") is { } list
            ? ReferenceReader.ReadReferences(list, problems)
            : new Dictionary<string, Reference>();
        return new()
        {
            References = references,
            Retractions = File(files, "data/retractions.json") is { } retractions ? ReferenceReader.ReadRetractions(retractions, problems) : new Dictionary<string, Retraction>(),
            Trials = File(files, "data/trials.json") is { } trials ? TrialReader.Read(trials, references, problems) : [],
            Approvals = File(files, "data/approvals.yaml") is { } approvals ? ApprovalReader.Read(approvals, references, problems) : new Dictionary<string, Approval>(),
            FactBoxes = files.Where(IsFactBox)
                .Select(file => FactBoxReader.Read(file, references, problems))
                .OfType<FactBox>()
                .ToDictionary(box => box.Key, StringComparer.Ordinal),
        };
    }

    private static bool IsFactBox(ContentFile file) => file.Folder == "data/fact-boxes" && file.Name.EndsWith(".yaml", StringComparison.Ordinal);

    private static ContentFile? File(IReadOnlyList<ContentFile> files, string path) => files.FirstOrDefault(file => file.Path == path);
}
