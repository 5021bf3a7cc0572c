using Lucene.Net.Index;
using Lucene.Net.Search;
using LuceneQuery = Lucene.Net.Search.Query;

namespace LupusInfo.Content.Search;

/// <summary>Turns a query into Lucene's: each meaning in any of its wordings, in any field, the fields weighted.</summary>
internal static class SectionQuery
{
    /// <summary>The field of whole ways to ask.</summary>
    public const string Whole = "whole";

    /// <summary>Where a word stands says how much it says.</summary>
    private static readonly (string Field, float Weight)[] Weights =
    [
        (IndexedSection.Name, 10), (IndexedSection.Title, 7), (IndexedSection.Asked, 6),
            (IndexedSection.HeadingField, 3), (IndexedSection.Lead, 2), (IndexedSection.Body, 1),
    ];

    /// <summary>
    /// Once a meaning was met in so many places where it tells more, it is not looked for where it tells less: that is most of the time
    /// of a search on ten thousand articles, and finds little. A section is a place once for each field and each wording.
    /// </summary>
    private const int MostPlaces = 4000;

    /// <summary>Another wording says a little less than the one that was typed.</summary>
    private const float OtherWording = 0.8f;

    public static LuceneQuery Of(Query query, IndexReader reader)
    {
        var words = new BooleanQuery();
        foreach (var part in query.Parts)
        {
            words.Add(OfPart(part, reader), Occur.SHOULD);
        }

        var all = new BooleanQuery(disableCoord: true) { { words, Occur.MUST } };
        all.Add(new TermQuery(new(Whole, query.Canonical)) { Boost = 8 }, Occur.SHOULD);
        if (query.Parts.Count > 1)
        {
            string[] stems = [.. query.Parts.SelectMany(part => part.Wordings[0])];
            foreach (var (field, weight) in Weights
                .Where(item => item.Field is IndexedSection.Title or IndexedSection.Asked or IndexedSection.HeadingField))
            {
                all.Add(Phrase(field, stems, weight, slop: 2), Occur.SHOULD);
            }
        }

        return all;
    }

    private static DisjunctionMaxQuery OfPart(Part part, IndexReader reader)
    {
        var any = new DisjunctionMaxQuery(0.15f);
        var places = 0;
        foreach (var (field, weight) in Weights.TakeWhile(_ => places <= MostPlaces))
        {
            foreach (var (number, wording) in part.Wordings.Index())
            {
                any.Add(OfWording(field, wording, number == 0 ? weight : weight * OtherWording));
                places += SectionsWith(field, wording, reader);
            }
        }

        if (part.Wordings is [[{ Length: > 3 } typed]] && Weights.All(item => reader.DocFreq(new(item.Field, typed)) == 0))
        {
            foreach (var (field, weight) in Weights)
            {
                any.Add(new PrefixQuery(new(field, typed)) { Boost = weight / 2 });
            }
        }

        return any;
    }

    /// <summary>How many sections have to be looked at for a wording: as many as have the rarest of its words there.</summary>
    private static int SectionsWith(string field, IReadOnlyList<string> stems, IndexReader reader) =>
        stems.Min(stem => reader.DocFreq(new(field, stem)));

    private static LuceneQuery OfWording(string field, IReadOnlyList<string> stems, float weight) =>
        stems.Count == 1 ? new TermQuery(new(field, stems[0])) { Boost = weight } : Phrase(field, stems, weight, slop: 0);

    private static PhraseQuery Phrase(string field, IReadOnlyList<string> stems, float weight, int slop)
    {
        var phrase = new PhraseQuery { Boost = weight, Slop = slop };
        foreach (var stem in stems)
        {
            phrase.Add(new(field, stem));
        }

        return phrase;
    }
}
