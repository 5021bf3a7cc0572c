using LupusInfo.Content.Articles;
using LupusInfo.Content.Problems;
using LupusInfo.Content.Reading;
using LupusInfo.Content.Safety;

namespace LupusInfo.Content.Search;

/// <summary>How people ask in one language: <c>search-words.yaml</c>.</summary>
/// <param name="Same">Groups of one meaning, lay and medical, one word or a few each.</param>
/// <param name="Skipped">Words that say nothing of what is asked, such as "with"; "lupus" is one of them here.</param>
/// <param name="Dangers">What may mean that somebody needs help now.</param>
public sealed record SearchWords(
    IReadOnlyList<IReadOnlyList<string>> Same, IReadOnlyList<string> Skipped, IReadOnlyList<Danger> Dangers)
{
    /// <summary>A language without search words.</summary>
    public static SearchWords Empty { get; } = new([], [], []);

    private static readonly TextShape Word = new("A word, or a few, as people type them.", 1, 60);

    /// <summary>The fields of search-words.yaml.</summary>
    public static MapShape Shape { get; } = new("How people ask.",
    [
        new("same", new ListShape("Groups of one meaning.", new ListShape("Words that mean the same.", Word, 2, 20)), Needed: true),
        new("skip", new ListShape("Words that say nothing of what is asked.", Word), Needed: true),
        new("danger", new ListShape("Words that may mean that somebody needs help now.", new MapShape("One danger.",
        [
            new("words", new ListShape("What is typed.", Word, 1, 40), Needed: true),
            new("signs", new ListShape("Keys of warning signs whose cards then stand first.", new TextShape("A key.", 2, 60), 1, 12),
                Needed: true),
        ])), Needed: true),
    ]);

    /// <summary>Reads the words of a language. A word in two groups, and a sign that is not on record, are problems.</summary>
    public static SearchWords Read(ContentFile? file, SafetyRecords safety, ICollection<Problem> problems)
    {
        if (file is null || RecordReader.ReadOne(file, Shape, problems) is not { } node)
        {
            return Empty;
        }

        var groups = node.Items("same").OfType<ListNode>().Select(group => group.Items.OfType<ScalarNode>().ToList()).ToList();
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var word in groups.SelectMany(group => group).Where(word => !seen.Add(word.Value)))
        {
            problems.Add(Problem.Error("search-word-twice", file.Path, word.At, $"\"{word.Value}\" stands twice under \"same\".",
                "Leave it in the group that it belongs to."));
        }

        var signs = safety.Signs.Select(sign => sign.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var key in node.Maps("danger").SelectMany(danger => danger.Scalars("signs")).Where(key => !signs.Contains(key.Value)))
        {
            problems.Add(Problem.Error("unknown-record", file.Path, key.At, $"There is no warning sign \"{key.Value}\".",
                "Name a sign of data/warning-signs.yaml."));
        }

        return new(
            [.. groups.Select(group => group.ConvertAll(word => word.Value))],
            node.Texts("skip"),
            [.. node.Maps("danger").Select(danger => new Danger(danger.Texts("words"), danger.Texts("signs")))]);
    }
}

/// <summary>All that search knows of how people ask in one language.</summary>
/// <param name="Words">Groups of one meaning, and words of danger.</param>
/// <param name="Answers">Written answers to common questions.</param>
/// <param name="CardsOf">The cards of warning signs by their keys, the most urgent first.</param>
public sealed record Asking(
    SearchWords Words, IReadOnlyList<WrittenAnswer> Answers, Func<IReadOnlyCollection<string>, IReadOnlyList<SignCard>> CardsOf);

/// <summary>What may mean that somebody needs help now.</summary>
/// <param name="Words">What is typed.</param>
/// <param name="Signs">Keys of the warning signs to show.</param>
public sealed record Danger(IReadOnlyList<string> Words, IReadOnlyList<string> Signs);
