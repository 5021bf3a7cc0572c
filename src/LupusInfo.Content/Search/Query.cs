namespace LupusInfo.Content.Search;

/// <summary>A query as it is looked for: each part is one meaning in one or more wordings, each wording one or more stems.</summary>
/// <param name="Tokens">Its words in order.</param>
/// <param name="Parts">Its meanings in order, each once.</param>
/// <param name="Marked">The stems that excerpts mark.</param>
internal sealed record Query(IReadOnlyList<Token> Tokens, IReadOnlyList<Part> Parts, IReadOnlySet<string> Marked)
{
    /// <summary>One name for all queries of the same meaning in the same order.</summary>
    public string Canonical => string.Join(' ', Parts.Select(part => part.Name));

    /// <summary>The meanings without their order.</summary>
    public IReadOnlySet<string> Meanings { get; } = Parts.Select(part => part.Name).ToHashSet(StringComparer.Ordinal);
}

/// <summary>One meaning.</summary>
/// <param name="Name">The same for all wordings of a group.</param>
/// <param name="Wordings">What may stand in the text; as typed first.</param>
internal sealed record Part(string Name, IReadOnlyList<IReadOnlyList<string>> Wordings);

/// <summary>Makes queries: knows which words mean the same and which say nothing.</summary>
internal sealed class QueryReader
{
    private readonly TextAnalyzer analyzer;
    private readonly HashSet<string> skipped;

    /// <summary>Groups by the first stem of each of their wordings, the longest wording first.</summary>
    private readonly Dictionary<string, List<(string[] Wording, List<string[]> Group)>> byFirst = new(StringComparer.Ordinal);

    public QueryReader(TextAnalyzer analyzer, IEnumerable<string> skipped, IEnumerable<IEnumerable<string>> same)
    {
        this.analyzer = analyzer;
        this.skipped = skipped.SelectMany(word => analyzer.Tokens(word)).Select(token => token.Stem).ToHashSet(StringComparer.Ordinal);
        foreach (var words in same)
        {
            Add([.. words.Select(StemsOf).Where(stems => stems.Length > 0).DistinctBy(stems => string.Join(' ', stems))]);
        }

        foreach (var wordings in byFirst.Values)
        {
            wordings.Sort((a, b) => b.Wording.Length.CompareTo(a.Wording.Length));
        }
    }

    /// <summary>Whether a word says nothing of what is asked.</summary>
    private bool Skips(string stem) => skipped.Contains(stem);

    public Query Read(string text)
    {
        var tokens = analyzer.Tokens(text);
        var telling = Parts(tokens, skipping: true);
        var parts = telling.Count > 0 ? telling : Parts(tokens, skipping: false);
        var stems = parts.SelectMany(part => part.Wordings).SelectMany(wording => wording);
        return new(tokens, parts, stems.Where(stem => telling.Count == 0 || !Skips(stem)).ToHashSet(StringComparer.Ordinal));
    }

    public string[] StemsOf(string words) => [.. analyzer.Tokens(words).Select(token => token.Stem)];

    private void Add(List<string[]> group)
    {
        foreach (var wording in group)
        {
            if (!byFirst.TryGetValue(wording[0], out var same))
            {
                byFirst[wording[0]] = same = [];
            }

            same.Add((wording, group));
        }
    }

    private List<Part> Parts(IReadOnlyList<Token> tokens, bool skipping)
    {
        var parts = new List<Part>();
        for (var at = 0; at < tokens.Count;)
        {
            if (Group(tokens, at) is { } found && !(skipping && found.Wording is [var only] && Skips(only)))
            {
                parts.Add(new(string.Join('_', found.Group[0]), [found.Wording, .. found.Group.Where(other => other != found.Wording)]));
                at += found.Wording.Length;
                continue;
            }

            if (!skipping || !Skips(tokens[at].Stem))
            {
                parts.Add(new(tokens[at].Stem, [[tokens[at].Stem]]));
            }

            at++;
        }

        return [.. parts.DistinctBy(part => part.Name)];
    }

    private (string[] Wording, List<string[]> Group)? Group(IReadOnlyList<Token> tokens, int at)
    {
        foreach (var candidate in byFirst.GetValueOrDefault(tokens[at].Stem) ?? [])
        {
            if (at + candidate.Wording.Length <= tokens.Count
                && candidate.Wording.Index().All(stem => tokens[at + stem.Index].Stem == stem.Item))
            {
                return candidate;
            }
        }

        return null;
    }
}
