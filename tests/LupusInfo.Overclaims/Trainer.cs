using LupusInfo.Content.Checking.Overclaims;
using Microsoft.ML;
using Microsoft.ML.Calibrators;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace LupusInfo.Overclaims;

/// <summary>Learns the weights of features: logistic regression, on one thread, so that the same sentences give the same model.</summary>
internal sealed class Trainer
{
    /// <summary>A feature in fewer sentences says nothing of others.</summary>
    private const int FewestSentences = 2;

    /// <summary>Sentences of the site are many, all honest, and alike: those that are never judged count least.</summary>
    private const float WeightOfSite = 0.03f, WeightOfJudged = 1f;

    /// <summary>Features that are kept in the model: the heaviest.</summary>
    private const int MostFeatures = 150_000;

    private readonly Dictionary<string, Feature[]> features = new(StringComparer.Ordinal);

    /// <summary>The sorts of words: word-sorts.txt, then each column of word-groups.tsv.</summary>
    public IReadOnlyList<Dictionary<uint, ushort>> Sortings { get; } = ReadSortings();

    /// <summary>A model from sentences that were labelled and sentences of the site.</summary>
    public OverclaimModel Train(IReadOnlyList<Labelled> sentences, float doubt = 0, float certain = 0)
    {
        var all = sentences.Select(Of).ToList();
        var keys = all.SelectMany(row => row).GroupBy(feature => feature.Key).Where(same => same.Count() >= FewestSentences)
            .Select(same => same.Key).Order().ToArray();
        var places = keys.Index().ToDictionary(key => key.Item, key => key.Index);
        var scale = Telling(sentences, all, places);
        var rows = sentences.Zip(all, (sentence, row) => new Row
        {
            Label = sentence.IsOver,
            Weight = sentence.Kind switch { SiteSentences.Kind => WeightOfSite, SiteSentences.Judged => WeightOfJudged, _ => 1 },
            Features = Vector(row, places, scale),
        });
        var (bias, weights) = Fit(rows, keys.Length);
        var heaviest = keys.Select((key, place) => (key, weight: weights[place] * scale[place]))
            .OrderByDescending(one => Math.Abs(one.weight)).ThenBy(one => one.key).Take(MostFeatures);
        return new(doubt, certain, bias, Sortings, heaviest.ToDictionary(one => one.key, one => one.weight));
    }

    private Feature[] Of(Labelled sentence)
    {
        if (!features.TryGetValue(sentence.Text, out var found))
        {
            features[sentence.Text] = found = [.. OverclaimFeatures.Of(sentence.Text, Sortings)];
        }

        return found;
    }

    /// <summary>Features that are much likelier on one side are learned with fewer doubts (Wang and Manning 2012).</summary>
    private static float[] Telling(IReadOnlyList<Labelled> sentences, List<Feature[]> all, Dictionary<uint, int> places)
    {
        var counts = new[] { new double[places.Count], new double[places.Count] };
        foreach (var (sentence, row) in sentences.Zip(all).Where(pair => !SiteSentences.Is(pair.First)))
        {
            foreach (var place in row.Select(feature => places.GetValueOrDefault(feature.Key, -1)).Where(place => place >= 0))
            {
                counts[sentence.IsOver ? 1 : 0][place]++;
            }
        }

        var sums = counts.Select(side => side.Sum(count => count + 1)).ToArray();
        return [.. Enumerable.Range(0, places.Count).Select(place =>
            0.3f + (float)Math.Min(3, Math.Abs(Math.Log((counts[1][place] + 1) / sums[1] / ((counts[0][place] + 1) / sums[0])))))];
    }

    private static VBuffer<float> Vector(Feature[] row, Dictionary<uint, int> places, float[] scale)
    {
        var known = row.Select(feature => places.GetValueOrDefault(feature.Key, -1)).Where(place => place >= 0).Order().ToArray();
        var values = known.Select(place => scale[place] * OverclaimModel.Scale(row.Length)).ToArray();
        return new(scale.Length, known.Length, values, known);
    }

    private static (float Bias, float[] Weights) Fit(IEnumerable<Row> rows, int size)
    {
        var machine = new MLContext(seed: 1);
        var schema = SchemaDefinition.Create(typeof(Row));
        schema[nameof(Row.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, size);
        var trainer = machine.BinaryClassification.Trainers.LbfgsLogisticRegression(new LbfgsLogisticRegressionBinaryTrainer.Options
        {
            LabelColumnName = nameof(Row.Label),
            FeatureColumnName = nameof(Row.Features),
            ExampleWeightColumnName = nameof(Row.Weight),
            L1Regularization = 0,
            L2Regularization = 3.3f,
            NumberOfThreads = 1,
            MaximumNumberOfIterations = 60,
        });
        CalibratedModelParametersBase<LinearBinaryModelParameters, PlattCalibrator> fitted =
            trainer.Fit(machine.Data.LoadFromEnumerable(rows.ToList(), schema)).Model;
        return (fitted.SubModel.Bias, [.. fitted.SubModel.Weights]);
    }

    private static List<Dictionary<uint, ushort>> ReadSortings()
    {
        var sorts = File.ReadAllText(Path.Combine(Corpus.Folder, "word-sorts.txt"))
            .ReplaceLineEndings("\n").Replace("\n  ", " ", StringComparison.Ordinal)
            .Split('\n').Where(line => line.Contains(": ", StringComparison.Ordinal) && line[0] != '#').Index()
            .SelectMany(sort => sort.Item.Split(' ').Skip(1).Select(word => (word, (ushort)(sort.Index + 1))));
        var groups = Corpus.Rows(Path.Combine(Corpus.Folder, "word-groups.tsv")).ToList();
        return [Sorting(sorts), .. Enumerable.Range(1, groups[0].Length - 1).Select(column =>
            Sorting(groups.Select(row => (row[0], ushort.Parse(row[column], System.Globalization.CultureInfo.InvariantCulture)))))];
    }

    private static Dictionary<uint, ushort> Sorting(IEnumerable<(string Word, ushort Sort)> words)
    {
        var sorting = new Dictionary<uint, ushort>();
        foreach (var (word, sort) in words)
        {
            sorting.TryAdd(OverclaimFeatures.Hash(word), sort);
        }

        return sorting;
    }

    private sealed class Row
    {
        public bool Label { get; set; }

        public float Weight { get; set; }

        public VBuffer<float> Features { get; set; }
    }
}
