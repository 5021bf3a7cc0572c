using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace LupusInfo.Content.Search;

/// <summary>
/// Writes sections into an index in memory. Their texts are cut already: what stands on the whole page is cut once a page.
/// </summary>
internal sealed class SectionWriter(TextAnalyzer analyzer, Vocabulary vocabulary, Func<string, string> canonicalOf)
{
    private readonly Dictionary<string, Words> fields = new(StringComparer.Ordinal);

    /// <summary>The index; the number of a document is the place of its section.</summary>
    public RAMDirectory Write(IEnumerable<IndexedSection> sections, Similarity similarity)
    {
        var directory = new RAMDirectory();
        using var writer = new IndexWriter(
            directory, new(LuceneVersion.LUCENE_48, analyzer)
            {
                Similarity = similarity,
                RAMBufferSizeMB = 64,
                UseCompoundFile = false,
                // It merges neighbours only: others bring documents into another order.
                MergePolicy = new LogDocMergePolicy(),
            });
        foreach (var page in sections.GroupBy(section => section.Article.Path))
        {
            var article = page.First().Article;
            var asked = article.Front.AskedAs.Append(article.Title).Select(canonicalOf).ToList();
            foreach (var section in page)
            {
                writer.AddDocument(DocumentOf(section, asked));
            }
        }

        writer.ForceMerge(1);
        return directory;
    }

    private Document DocumentOf(IndexedSection section, IEnumerable<string> asked)
    {
        var document = new Document();
        foreach (var field in section.Texts.GroupBy(text => text.Field))
        {
            var stems = field.SelectMany(text => text.Cut.Words).Select(word => vocabulary.StemOf(word.Number));
            document.Add(new TextField(field.Key, In(field.Key, stems)));
        }

        foreach (var whole in asked)
        {
            document.Add(new StringField(SectionQuery.Whole, whole, Field.Store.NO));
        }

        return document;
    }

    /// <summary>The words of a field. One stream a field serves all documents, since they are written one after the other.</summary>
    private Words In(string field, IEnumerable<string> words)
    {
        if (!fields.TryGetValue(field, out var stream))
        {
            fields[field] = stream = new();
        }

        stream.Said = words;
        return stream;
    }

    /// <summary>Words that were cut before, as Lucene takes them.</summary>
    private sealed class Words : TokenStream
    {
        private readonly ICharTermAttribute word;
        private IEnumerator<string> rest = Enumerable.Empty<string>().GetEnumerator();

        public Words() => word = AddAttribute<ICharTermAttribute>();

        public IEnumerable<string> Said { get; set; } = [];

        public override void Reset() => rest = Said.GetEnumerator();

        public override bool IncrementToken()
        {
            if (!rest.MoveNext())
            {
                return false;
            }

            ClearAttributes();
            word.SetEmpty().Append(rest.Current);
            return true;
        }
    }
}
