using System.Text.RegularExpressions;
using LupusInfo.Content.Evidence;
using LupusInfo.Content.Problems;
using LupusInfo.Content.Reading;

namespace LupusInfo.Content.Glossary;

/// <summary>The glossary of one language: terms by key, and where they occur in a text.</summary>
public sealed class TermIndex
{
    private readonly Dictionary<string, Term> byWording = new(StringComparer.OrdinalIgnoreCase);
    private readonly Regex? wordings;

    private TermIndex(IReadOnlyDictionary<string, Term> terms)
    {
        Terms = terms;
        foreach (var term in terms.Values.Where(term => term.Linked))
        {
            foreach (var wording in term.Wordings)
            {
                byWording.TryAdd(wording, term);
            }
        }

        if (byWording.Count > 0)
        {
            // Longest first, so that "lupus nephritis" wins over "nephritis". A plural s belongs to the word.
            var choices = byWording.Keys.OrderByDescending(wording => wording.Length).ThenBy(wording => wording, StringComparer.Ordinal).Select(Regex.Escape);
            wordings = new Regex($@"(?<![\w-])(?:{string.Join('|', choices)})(?=s?(?![\w-]))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Compiled, TimeSpan.FromMilliseconds(Patterns.Timeout));
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
        new("kind", new WordShape("What sort of thing it is.", ["condition", "symptom", "test", "medicine", "body", "research", "therapy"]), Needed: true),
        new("means", new TextShape("One or two plain sentences.", 10, 400), Needed: true),
        new("link", new FlagShape("false: the word is not linked by itself, because every reader here knows it.")),
    ]));

    public IReadOnlyDictionary<string, Term> Terms { get; }

    /// <summary>Reads a glossary file. A term with a mistake is left out and reported.</summary>
    public static TermIndex Read(ContentFile file, ICollection<Problem> problems) => new(
        RecordReader.ReadNamed(file, Shape, problems)
            .Select(entry => (entry, node: (MapNode)entry.Value))
            .Select(item => new Term(item.entry.Name, item.node.Text("term")!, item.node.Texts("also"), item.node.Text("abbreviation"), item.node.Text("kind")!, item.node.Text("means")!, item.node.Text("link") != "false", file.Path, item.entry.NameAt))
            .ToDictionary(term => term.Key, StringComparer.Ordinal));

    /// <summary>The terms in a text in order, each with its first and next-to-last character.</summary>
    public IEnumerable<(Term Term, int Start, int End)> FindIn(string text) =>
        wordings is null ? [] : wordings.Matches(text).Select(match => (byWording[match.Value], match.Index, match.Index + match.Length));
}
