namespace LupusInfo.Content.Search;

/// <summary>The words of all texts of an index, each once, with the stem of each: a text holds their numbers.</summary>
internal sealed class Vocabulary(TextAnalyzer analyzer)
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<string> words = [];
    private readonly List<string> stems = [];
    private readonly Dictionary<string, List<int>> byStem = new(StringComparer.Ordinal);

    /// <summary>The word with a number, with its ending.</summary>
    public string WordOf(int number) => words[number];

    /// <summary>What is looked for in the place of the word with a number.</summary>
    public string StemOf(int number) => stems[number];

    /// <summary>Whether any text has a stem.</summary>
    public bool Has(string stem) => byStem.ContainsKey(stem);

    /// <summary>The words, by their numbers, that have one of some stems, each with its stem.</summary>
    public Dictionary<int, string> WordsWith(IEnumerable<string> some) => some
        .SelectMany(stem => byStem.GetValueOrDefault(stem, []).Select(number => (number, stem)))
        .ToDictionary(found => found.number, found => found.stem);

    /// <summary>Cuts a text and learns its words.</summary>
    public CutText Cut(string text) => new(text,
        [.. analyzer.Tokens(text, TextAnalyzer.Spelled)
            .Select(token => new CutWord(NumberOf(token.Stem), token.Start, (short)(token.End - token.Start)))]);

    private int NumberOf(string word)
    {
        if (!numbers.TryGetValue(word, out var number))
        {
            number = numbers[word] = words.Count;
            words.Add(word);
            // A word is cut from its text in one way, whatever is then done with its ending.
            var stem = analyzer.Tokens(word) is [var only] ? only.Stem : word;
            stems.Add(stem);
            if (!byStem.TryGetValue(stem, out var same))
            {
                byStem[stem] = same = [];
            }

            same.Add(number);
        }

        return number;
    }
}
