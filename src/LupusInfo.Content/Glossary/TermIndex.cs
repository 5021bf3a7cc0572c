using LupusInfo.Content.Problems;
using LupusInfo.Content.Reading;

namespace LupusInfo.Content.Glossary;

/// <summary>The glossary of one language: terms by key, and where they occur in a text.</summary>
public sealed class TermIndex
{
    /// <summary>The wordings by their first word, the longest first, so that "lupus nephritis" wins over "lupus".</summary>
    private readonly Dictionary<string, List<(string Wording, Term Term)>> byFirstWord = new(StringComparer.OrdinalIgnoreCase);

    private TermIndex(IReadOnlyDictionary<string, Term> terms)
    {
        Terms = terms;
        var wordings = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var term in terms.Values.Where(term => term.Linked))
        {
            foreach (var wording in term.Wordings.Where(wordings.Add))
            {
                var first = wording[..EndOfWord(wording, 0)];
                if (!byFirstWord.TryGetValue(first, out var same))
                {
                    byFirstWord[first] = same = [];
                }

                same.Add((wording, term));
            }
        }

        foreach (var same in byFirstWord.Values)
        {
            same.Sort((a, b) => b.Wording.Length != a.Wording.Length
                ? b.Wording.Length.CompareTo(a.Wording.Length)
                : string.CompareOrdinal(a.Wording, b.Wording));
        }
    }

    /// <summary>A glossary without terms.</summary>
    public static TermIndex Empty { get; } = new(new Dictionary<string, Term>());

    /// <summary>The fields of glossary.yaml.</summary>
    public static RecordsShape Shape { get; } = new("Terms by key.", new MapShape("One term.",
    [
        new("term", new TextShape("The word itself.", 2, 60), Needed: true),
        new("also", new ListShape("Other wordings.", new TextShape("A wording.", 2, 60))),
        new("abbreviation", new TextShape("Its short form.", 2, 12)),
        new("kind", new WordShape(
            "What sort of thing it is.", ["condition", "symptom", "test", "medicine", "body", "research", "therapy"]), Needed: true),
        new("means", new TextShape("One or two plain sentences.", 10, 400), Needed: true),
        new("see", new TextShape(
            "The article that says more, such as treatment/steroids.md, or a heading of it: treatment/steroids.md#stopping.", 4, 120,
            @"^[a-z0-9/-]+\.md(#[\p{L}\p{M}\p{Nd}_-]+)?\z")),
        new("link", new FlagShape("false: the word is not linked by itself, because every reader here knows it.")),
    ]));

    public IReadOnlyDictionary<string, Term> Terms { get; }

    /// <summary>Reads a glossary file. A term with a mistake is left out and reported.</summary>
    public static TermIndex Read(ContentFile file, ICollection<Problem> problems) => Of(
        RecordReader.ReadNamed(file, Shape, problems).Select(entry => ReadTerm(file.Path, entry, (MapNode)entry.Value)));

    /// <summary>A glossary of these terms, no two of one key.</summary>
    public static TermIndex Of(IEnumerable<Term> terms) => new(terms.ToDictionary(term => term.Key, StringComparer.Ordinal));

    private static Term ReadTerm(string path, Entry entry, MapNode node) => new(
        entry.Name,
        node.Text("term")!,
        node.Texts("also"),
        node.Text("abbreviation"),
        node.Text("kind")!,
        node.Text("means")!,
        node.Text("link") != "false",
        node.Find("see")?.Value is ScalarNode see ? ReadPage(path, see) : null,
        path,
        entry.NameAt);

    private static SeeAlso ReadPage(string glossary, ScalarNode see)
    {
        var parts = see.Value.Split('#', 2);
        return new($"{glossary[..glossary.IndexOf('/', StringComparison.Ordinal)]}/{parts[0]}", parts.ElementAtOrDefault(1), see.At);
    }

    /// <summary>The terms in a text in order, each with its first and next-to-last character. A plural s belongs to the word.</summary>
    public IEnumerable<(Term Term, int Start, int End)> FindIn(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var end = EndOfWord(text, at);
            if (end > at && Match(text, at, end) is var (term, length))
            {
                yield return (term, at, at + length);
                end = Math.Max(end, at + length);
            }

            at = Math.Max(end, at + 1);
        }
    }

    /// <summary>The longest wording that begins at a word; a plural "kidneys" begins with "kidney".</summary>
    private (Term Term, int Length)? Match(string text, int at, int end)
    {
        var word = text.AsSpan(at, end - at);
        return Among(text, at, word) ?? (word[^1] is 's' or 'S' ? Among(text, at, word[..^1]) : null);
    }

    private (Term Term, int Length)? Among(string text, int at, ReadOnlySpan<char> first)
    {
        if (!byFirstWord.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(first, out var beginning))
        {
            return null;
        }

        foreach (var (wording, term) in beginning)
        {
            if (string.Compare(text, at, wording, 0, wording.Length, StringComparison.OrdinalIgnoreCase) == 0
                && EndsAt(text, at + wording.Length))
            {
                return (term, wording.Length);
            }
        }

        return null;
    }

    private static bool EndsAt(string text, int end) =>
        end == text.Length || !IsOfWord(text[end])
        || (text[end] is 's' or 'S' && (end + 1 == text.Length || !IsOfWord(text[end + 1])));

    private static int EndOfWord(string text, int at)
    {
        while (at < text.Length && IsOfWord(text[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>A hyphen joins: "lupus-like" is not lupus.</summary>
    private static bool IsOfWord(char letter) => char.IsLetterOrDigit(letter) || letter is '_' or '-';
}
