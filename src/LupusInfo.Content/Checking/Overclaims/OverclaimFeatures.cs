using System.Text.RegularExpressions;
using Sortings = System.Collections.Generic.IReadOnlyList<System.Collections.Generic.Dictionary<uint, ushort>>;

namespace LupusInfo.Content.Checking.Overclaims;

/// <summary>Something that the model weighs in a sentence: a run of words, or of what sort of words they are.</summary>
/// <param name="Key">What it is, as a number that is the same on every machine.</param>
/// <param name="First">The first word that it is made of.</param>
/// <param name="Last">The last.</param>
public readonly record struct Feature(uint Key, int First, int Last);

/// <summary>A word or mark of a sentence.</summary>
/// <param name="Text">As it is written.</param>
/// <param name="Key">The word without its case, as a number; all figures are one.</param>
/// <param name="Stem">Its first letters, as a number: "guarantee" and "guaranteed" have one stem.</param>
internal readonly record struct Token(ReadOnlyMemory<char> Text, uint Key, uint Stem);

/// <summary>Takes a sentence apart into what the model weighs. The time grows with the number of words.</summary>
public static partial class OverclaimFeatures
{
    private const int StemLetters = 5;

    /// <summary>Features that a word brings, about: room for them is made at once.</summary>
    private const int PerWord = 16;

    /// <summary>Layers keep what is made of words apart from what is made of stems or sorts.</summary>
    private const uint Words = 1, Stems = 2, Sorts = 3, Mixed = 4, Gaps = 5, Denied = 6, Pairs = 7, Meanings = 16;

    private static readonly uint Start = Hash("^"), End = Hash("$");

    private static readonly HashSet<uint> Denials = [.. "not no never nobody none nothing cannot without neither nor hardly"
        .Split(' ').Select(Hash)];

    private static readonly HashSet<uint> Turns = [.. ", ; : but ? ! \"".Split(' ').Select(Hash)];

    /// <summary>What is in a sentence, each thing once.</summary>
    /// <param name="sentence">Of any length.</param>
    /// <param name="sortings">
    /// Sorts of words by their <see cref="Hash"/>: the first by what they do in a claim, the others by meaning.
    /// </param>
    public static IReadOnlyCollection<Feature> Of(string sentence, Sortings sortings) => Of(Tokens(sentence), sortings);

    /// <inheritdoc cref="Of(string, Sortings)"/>
    internal static IReadOnlyCollection<Feature> Of(Token[] tokens, Sortings sortings)
    {
        var found = new Dictionary<uint, Feature>(tokens.Length * PerWord);
        var keys = Array.ConvertAll(tokens, token => token.Key);
        var stems = Array.ConvertAll(tokens, token => token.Stem);
        var sortOf = Array.ConvertAll(keys, key => (uint)sortings[0].GetValueOrDefault(key));
        int[] all = [.. Enumerable.Range(0, tokens.Length)];
        var sorted = Array.FindAll(all, index => sortOf[index] != 0);
        AddRuns(found, Words, keys, all, from: 1, to: 3, bounded: true);
        AddRuns(found, Stems, stems, all, from: 1, to: 2, bounded: false);
        AddRuns(found, Sorts, sortOf, sorted, from: 1, to: 3, bounded: true);
        AddRuns(found, Mixed, Array.ConvertAll(all, index => sortOf[index] != 0 ? sortOf[index] : keys[index]), all, 2, 3, bounded: true);
        for (var index = 2; index < tokens.Length; index++)
        {
            Add(found, Mix(Mix(Gaps, keys[index - 2]), keys[index]), index - 2, index);
        }

        for (var sorting = 1; sorting < sortings.Count; sorting++)
        {
            var meanings = Array.ConvertAll(keys, key => (uint)sortings[sorting].GetValueOrDefault(key));
            AddRuns(found, Meanings + (uint)sorting, meanings, all, from: 1, to: 2, bounded: false);
        }

        AddDenied(found, tokens, sortOf);
        AddPairs(found, sortOf);
        return found.Values;
    }

    /// <summary>The words and marks of a sentence.</summary>
    internal static Token[] Tokens(string sentence)
    {
        var tokens = new List<Token>();
        foreach (var match in Word().EnumerateMatches(sentence))
        {
            tokens.Add(TokenOf(sentence.AsMemory(match.Index, match.Length)));
        }

        return [.. tokens];
    }

    /// <summary>A text as a number, whatever its case and its apostrophes (FNV-1a).</summary>
    public static uint Hash(string text) => HashOf(text);

    /// <inheritdoc cref="Hash"/>
    private static uint HashOf(ReadOnlySpan<char> text)
    {
        var hash = 2166136261;
        foreach (var letter in text)
        {
            hash = (hash ^ (letter == '’' ? '\'' : char.ToLowerInvariant(letter))) * 16777619;
        }

        return hash;
    }

    private static Token TokenOf(ReadOnlyMemory<char> text)
    {
        var word = text.Span;
        var plain = char.IsDigit(word[0]) ? "0" : word is "“" or "”" ? "\"" : word;
        return new(text, HashOf(plain), HashOf(plain[..Math.Min(StemLetters, plain.Length)]));
    }

    /// <summary>Runs of neighbours among the tokens of these indexes, each by its key.</summary>
    private static void AddRuns(
        Dictionary<uint, Feature> found, uint layer, uint[] keys, int[] indexes, int from, int to, bool bounded)
    {
        if (indexes.Length == 0)
        {
            return;
        }

        var (edge, last) = (bounded ? 1 : 0, indexes.Length - 1);
        for (var start = -edge; start <= last + edge; start++)
        {
            var run = Mix(layer, KeyAt(start));
            for (var length = 1; length <= to; length++)
            {
                if (length >= from)
                {
                    Add(found, run, IndexAt(start), IndexAt(start + length - 1));
                }

                if (start + length > last + edge)
                {
                    break;
                }

                run = Mix(run, KeyAt(start + length));
            }
        }

        uint KeyAt(int place) => place < 0 ? Start : place > last ? End : keys[indexes[place]];

        int IndexAt(int place) => indexes[Math.Clamp(place, 0, last)];
    }

    /// <summary>What stands after a denial in the same clause.</summary>
    private static void AddDenied(Dictionary<uint, Feature> found, Token[] tokens, uint[] sortOf)
    {
        var denial = -1;
        foreach (var (index, token) in tokens.Index())
        {
            if (Turns.Contains(token.Key))
            {
                denial = -1;
            }
            else if (Denials.Contains(token.Key) || token.Text.Span.EndsWith("n't", StringComparison.OrdinalIgnoreCase)
                || token.Text.Span.EndsWith("n’t", StringComparison.OrdinalIgnoreCase))
            {
                denial = index;
            }
            else if (denial >= 0)
            {
                Add(found, Mix(Denied, token.Key), denial, index);
                if (sortOf[index] != 0)
                {
                    Add(found, Mix(Denied, sortOf[index]), denial, index);
                }
            }
        }
    }

    /// <summary>Which sorts stand in one sentence, in whatever order.</summary>
    private static void AddPairs(Dictionary<uint, Feature> found, uint[] sortOf)
    {
        var first = sortOf.Index().Where(sort => sort.Item != 0).DistinctBy(sort => sort.Item).OrderBy(sort => sort.Item).ToList();
        foreach (var (place, one) in first.Index())
        {
            foreach (var other in first.Skip(place + 1))
            {
                Add(found, Mix(Mix(Pairs, one.Item), other.Item), Math.Min(one.Index, other.Index), Math.Max(one.Index, other.Index));
            }
        }
    }

    private static void Add(Dictionary<uint, Feature> found, uint key, int first, int last) => found.TryAdd(key, new(key, first, last));

    private static uint Mix(uint hash, uint more)
    {
        var mixed = (hash ^ (more + 0x9E3779B9 + (hash << 6) + (hash >> 2))) * 0x85EBCA6B;
        return mixed ^ (mixed >> 15);
    }

    [GeneratedRegex(@"[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*|[?!%$£€₹,;:""“”]", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Word();
}
