using LupusInfo.Content.Problems;
using LupusInfo.Content.Reading;

namespace LupusInfo.Content.Evidence;

/// <summary>What sellers of cell treatments say, in groups: <c>offer.yaml</c> of a language.</summary>
public sealed record Offer(IReadOnlyList<OfferGroup> Groups)
{
    /// <summary>Of a language that has none.</summary>
    public static Offer Empty { get; } = new([]);

    /// <summary>All that is said, in order.</summary>
    public IEnumerable<Saying> Sayings => Groups.SelectMany(group => group.Said);

    /// <summary>The fields of offer.yaml.</summary>
    public static RecordsShape Shape { get; } = new("Groups by key, in the order in which they are shown.", new MapShape("One group.",
    [
        new("title", new TextShape("What the group is about.", 3, 60), Needed: true),
        new("said", new ListShape("What sellers say.", new MapShape("One thing that sellers say.",
        [
            new("key", new TextShape("Its name in addresses.", 2, 40, @"^[a-z0-9]+(-[a-z0-9]+)*\z"), Needed: true),
            new("words", new TextShape("It in a few plain words, without the name of any seller.", 5, 80), Needed: true),
            new("claims", new ListShape(
                "The claim checks that answer it.", new TextShape("Such as claims/own-cells-better.md.", 4, 120), 1, 4), Needed: true),
            new("ask", new TextShape("The question to send back.", 10, 160), Needed: true),
        ]), 1), Needed: true),
    ]));

    /// <summary>Reads the file. What has a mistake is left out and reported; of two things with one key the second is.</summary>
    public static Offer Read(ContentFile file, ICollection<Problem> problems)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        return new([.. RecordReader.ReadNamed(file, Shape, problems).Select(entry => (MapNode)entry.Value)
            .Select(group => new OfferGroup(
                group.Text("title")!,
                [.. group.Maps("said").Where(IsNew).Select(said => ReadSaying(file, said))]))]);

        bool IsNew(MapNode said)
        {
            var isNew = keys.Add(said.Text("key")!);
            if (!isNew)
            {
                problems.Add(Problem.Error("duplicate-key", file.Path, said.PlaceOf("key"), $"\"{said.Text("key")}\" stands twice.",
                    "Give one of the two another key."));
            }

            return isNew;
        }
    }

    private static Saying ReadSaying(ContentFile file, MapNode said) => new(
        said.Text("key")!,
        said.Text("words")!,
        [.. said.Scalars("claims").Select(claim => new NamedClaim(file.Path[..(file.Path.IndexOf('/') + 1)] + claim.Value, claim.At))],
        said.Text("ask")!);
}

/// <summary>Things that sellers say about one matter.</summary>
public sealed record OfferGroup(string Title, IReadOnlyList<Saying> Said);

/// <summary>One thing that sellers say.</summary>
/// <param name="Key">Its name in addresses, one of its kind in the file.</param>
/// <param name="Words">It in a few plain words.</param>
/// <param name="Claims">The claim checks that answer it.</param>
/// <param name="Ask">The question to send back.</param>
public sealed record Saying(string Key, string Words, IReadOnlyList<NamedClaim> Claims, string Ask);

/// <summary>A claim check by its file, and where that is named.</summary>
public sealed record NamedClaim(string Path, Position At);
