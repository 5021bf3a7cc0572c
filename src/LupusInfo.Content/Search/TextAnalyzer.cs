using System.Collections.Concurrent;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.Es;
using Lucene.Net.Analysis.Hi;
using Lucene.Net.Analysis.In;
using Lucene.Net.Analysis.Miscellaneous;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Util;

namespace LupusInfo.Content.Search;

/// <summary>A word as it is found: its stem, and where it stands in the text.</summary>
internal readonly record struct Token(string Stem, int Start, int End);

/// <summary>
/// Cuts text into words at hyphens too ("anti-dsDNA", "CAR-T"), folds accents and letter case, and takes endings off as the language has
/// them.
/// </summary>
internal sealed class TextAnalyzer : Analyzer
{
    private static readonly ConcurrentDictionary<string, TextAnalyzer> Languages = new(StringComparer.Ordinal);

    private readonly string language;

    /// <summary>Words are cut for each field in its own way: what spelling is compared with keeps its endings.</summary>
    private TextAnalyzer(string language)
        : base(PER_FIELD_REUSE_STRATEGY) => this.language = language;

    /// <summary>The one of a language: it may be used by many at a time, and lives as long as the program.</summary>
    public static TextAnalyzer Of(string language) => Languages.GetOrAdd(language, code => new(code));

    /// <summary>The field whose words keep their endings: what spelling is compared with.</summary>
    public const string Spelled = "spelled";

    private const LuceneVersion Version = LuceneVersion.LUCENE_48;

    /// <summary>A text whose letters have no accents; ligatures and the like are several letters ("ß" is "ss").</summary>
    public static string Fold(string text)
    {
        // One letter becomes four at most.
        var folded = new char[text.Length * 4];
        return new(folded, 0, ASCIIFoldingFilter.FoldToASCII(text.ToCharArray(), 0, folded, 0, text.Length));
    }

    /// <summary>The words of a text in order.</summary>
    public IReadOnlyList<Token> Tokens(string text, string field = "")
    {
        var tokens = new List<Token>();
        using var stream = GetTokenStream(field, text);
        var word = stream.AddAttribute<ICharTermAttribute>();
        var place = stream.AddAttribute<IOffsetAttribute>();
        stream.Reset();
        while (stream.IncrementToken())
        {
            tokens.Add(new(word.ToString()!, place.StartOffset, place.EndOffset));
        }

        stream.End();
        return tokens;
    }

    protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader)
    {
        var source = new StandardTokenizer(Version, reader);
        TokenStream words = new LowerCaseFilter(Version, new StandardFilter(Version, source));
        return new(source, fieldName == Spelled ? new ASCIIFoldingFilter(words) : Stemmed(words));
    }

    private TokenStream Stemmed(TokenStream words) => language switch
    {
        "en" => new PorterStemFilter(new ASCIIFoldingFilter(new EnglishPossessiveFilter(Version, words))),
        "es" => new SpanishLightStemFilter(new ASCIIFoldingFilter(words)),
        "hi" => new HindiStemFilter(new HindiNormalizationFilter(new IndicNormalizationFilter(new ASCIIFoldingFilter(words)))),
        _ => new ASCIIFoldingFilter(words),
    };
}
