using System.Text;
using Sortings = System.Collections.Generic.IReadOnlyList<System.Collections.Generic.Dictionary<uint, ushort>>;

namespace LupusInfo.Content.Checking.Overclaims;

/// <summary>What the model makes of a sentence.</summary>
/// <param name="Score">From 0 for an honest sentence to 1 for one that promises more than anybody knows.</param>
/// <param name="Words">Each word and mark in order, with its share: above 0 it speaks for an overclaim, below against.</param>
public sealed record OverclaimJudgement(double Score, IReadOnlyList<(string Word, double Weight)> Words);

/// <summary>
/// Weights that were learned from labelled sentences (docs/decisions/0021-judge-of-sentences.md). To judge is a look-up for each feature
/// and a sum.
/// </summary>
/// <param name="Doubt">The score from which a sentence is told.</param>
/// <param name="Certain">The score from which it is an error.</param>
/// <param name="Bias">What a sentence weighs of which nothing is known.</param>
/// <param name="Sortings">The sorts of words, as <see cref="OverclaimFeatures"/> takes them.</param>
/// <param name="Weights">Of each feature that is known.</param>
public sealed record OverclaimModel(
    float Doubt, float Certain, float Bias, Sortings Sortings, IReadOnlyDictionary<uint, float> Weights)
{
    /// <summary>Features and file belong together: a change of one needs another number, and another training.</summary>
    private const string Version = "overclaims 1";

    private static readonly Lazy<OverclaimModel?> Embedded =
        new(() => Read(typeof(OverclaimModel).Assembly.GetManifestResourceStream("overclaims.model")));

    private readonly FeatureWeights weightOf = new(Weights);

    /// <summary>Of each feature that is known: set once, since what scores is made of it.</summary>
    public IReadOnlyDictionary<uint, float> Weights { get; } = Weights;

    /// <summary>The trained model; null where the program has none, or one of another version.</summary>
    public static OverclaimModel? Trained => Embedded.Value;

    /// <summary>Reads a model; null where there is none, or one of another version.</summary>
    public static OverclaimModel? Read(Stream? file)
    {
        if (file is null)
        {
            return null;
        }

        using var reader = new BinaryReader(file, Encoding.UTF8);
        var version = Encoding.UTF8.GetBytes(Version);
        if (!reader.ReadBytes(version.Length).AsSpan().SequenceEqual(version))
        {
            return null;
        }

        var (doubt, certain, bias) = (reader.ReadSingle(), reader.ReadSingle(), reader.ReadSingle());
        List<Dictionary<uint, ushort>> sortings = [.. Enumerable
            .Range(0, reader.ReadByte()).Select(_ => ReadAll(reader, reader.ReadUInt16))];
        return new(doubt, certain, bias, sortings, ReadAll(reader, () => (float)reader.ReadHalf()));
    }

    /// <summary>Writes it; the same model gives the same bytes.</summary>
    public void Write(Stream file)
    {
        using var writer = new BinaryWriter(file, Encoding.UTF8, leaveOpen: true);
        writer.Write(Encoding.UTF8.GetBytes(Version));
        Array.ForEach([Doubt, Certain, Bias], writer.Write);
        writer.Write((byte)Sortings.Count);
        foreach (var sorting in Sortings)
        {
            WriteAll(writer, sorting, writer.Write);
        }

        WriteAll(writer, Weights, weight => writer.Write((Half)weight));
    }

    /// <summary>What a sentence scores, from 0 to 1.</summary>
    public double Score(string sentence)
    {
        var features = OverclaimFeatures.Of(sentence, Sortings);
        var sum = 0.0;
        foreach (var feature in features)
        {
            sum += weightOf[feature.Key];
        }

        return Logistic(Bias + (Scale(features.Count) * (float)sum));
    }

    /// <summary>The same with each word's share: a feature's weight goes in halves to its first and its last word.</summary>
    public OverclaimJudgement Judge(string sentence)
    {
        var tokens = OverclaimFeatures.Tokens(sentence);
        var features = OverclaimFeatures.Of(tokens, Sortings);
        var shares = new double[tokens.Length];
        foreach (var feature in features)
        {
            var half = Scale(features.Count) * weightOf[feature.Key] / 2;
            shares[feature.First] += half;
            shares[feature.Last] += half;
        }

        return new(Logistic(Bias + shares.Sum()), [.. tokens.Zip(shares, (token, share) => (token.Text.ToString(), share))]);
    }

    /// <summary>A long sentence has more features, and each says less.</summary>
    public static float Scale(int features) => 10 / MathF.Sqrt(Math.Max(1, features));

    private static double Logistic(double sum) => 1 / (1 + Math.Exp(-sum));

    private static Dictionary<uint, T> ReadAll<T>(BinaryReader reader, Func<T> value)
    {
        var count = reader.ReadInt32();
        var all = new Dictionary<uint, T>(count);
        for (var index = 0; index < count; index++)
        {
            all.Add(reader.ReadUInt32(), value());
        }

        return all;
    }

    private static void WriteAll<T>(BinaryWriter writer, IReadOnlyDictionary<uint, T> all, Action<T> write)
    {
        writer.Write(all.Count);
        foreach (var (key, value) in all.OrderBy(entry => entry.Key))
        {
            writer.Write(key);
            write(value);
        }
    }
}
