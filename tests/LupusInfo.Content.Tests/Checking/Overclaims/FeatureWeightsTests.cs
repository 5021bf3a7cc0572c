using LupusInfo.Content.Checking.Overclaims;
using Xunit;

namespace LupusInfo.Content.Tests.Checking.Overclaims;

/// <summary>The table in which weights are looked up says what the dictionary says that it is made of.</summary>
public sealed class FeatureWeightsTests
{
    [Fact]
    public void Every_weight_of_the_trained_model_is_found_and_no_other()
    {
        var model = OverclaimModel.Trained!;
        var table = new FeatureWeights(model.Weights);
        Assert.True(model.Weights.Count > 100_000);
        foreach (var (key, weight) in model.Weights)
        {
            Assert.Equal(weight, table[key]);
            Assert.Equal(model.Weights.GetValueOrDefault(key + 1), table[key + 1]);
        }
    }

    [Fact]
    public void Features_that_fall_on_one_place_are_told_apart_also_at_the_end_of_the_table()
    {
        Assert.Equal(0, new FeatureWeights(new Dictionary<uint, float>())[7]);
        var weights = new Dictionary<uint, float> { [7] = 1, [15] = 2, [23] = 3, [6] = 0 };
        var table = new FeatureWeights(weights);
        Assert.All(Enumerable.Range(0, 64), key => Assert.Equal(weights.GetValueOrDefault((uint)key), table[(uint)key]));
    }
}
