using System.Numerics;

namespace LupusInfo.Content.Checking.Overclaims;

/// <summary>
/// Weights by the key of a feature. A sentence asks for a hundred, out of more than the processor's cache holds: key and weight lie side by
/// side (open addressing), so that each costs one look into the memory, where a dictionary takes two or three. Measured in
/// docs/performance.md.
/// </summary>
public sealed class FeatureWeights
{
    private readonly (uint Key, float Weight)[] places;

    /// <summary>The table of these weights, by key.</summary>
    public FeatureWeights(IReadOnlyDictionary<uint, float> weights)
    {
        // At least half of it stays empty, so that a search ends soon.
        places = new (uint, float)[BitOperations.RoundUpToPowerOf2((uint)(weights.Count + 1) * 2)];
        foreach (var (key, weight) in weights)
        {
            places[PlaceOf(key)] = (key, weight);
        }
    }

    /// <summary>The weight of a feature; 0 of one that is not known.</summary>
    public float this[uint key] => places[PlaceOf(key)].Weight;

    /// <summary>Where the feature is, or would be.</summary>
    private uint PlaceOf(uint key)
    {
        var last = (uint)places.Length - 1;
        var place = key & last;
        while (places[place] is { Weight: not 0 } taken && taken.Key != key)
        {
            place = (place + 1) & last;
        }

        return place;
    }
}
