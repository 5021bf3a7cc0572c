using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LupusInfo.Content.Evidence;
using LupusInfo.Content.Languages;
using Xunit;

namespace LupusInfo.Content.Tests.Evidence;

public sealed class CountTests
{
    private static readonly Words English = World.English;

    [Theory]
    [InlineData(0, 6, "0 of 6")]
    [InlineData(9, 12, "9 of 12")]
    [InlineData(19, 19, "19 of 19")]
    [InlineData(3, 24, "3 of 24 (13%)")]
    [InlineData(829, 1589, "829 of 1,589 (52%)")]
    [InlineData(1, 1077, "1 of 1,077 (fewer than 1 in 100)")]
    [InlineData(1, 200, "1 of 200 (fewer than 1 in 100)")]
    [InlineData(1, 100, "1 of 100 (1%)")]
    [InlineData(0, 116, "0 of 116 (0%)")]
    [InlineData(199, 200, "199 of 200 (more than 99 in 100)")]
    [InlineData(99, 100, "99 of 100 (99%)")]
    [InlineData(72, 72, "72 of 72 (100%)")]
    public void A_count_says_no_more_than_its_people(int events, int total, string words) =>
        Assert.Equal(words, English.Ratio(new(events, total)));

    [Property]
    public Property Nobody_is_nobody_and_all_are_all() => Prop.ForAll(Counts, count =>
        (count.InHundred == 0) == (count.Events == 0) && (count.InHundred == 100) == (count.Events == count.Total)
        && English.Ratio(count).Contains("(0%)", StringComparison.Ordinal) == (count.Events == 0 && !count.IsOfFew)
        && English.Ratio(count).Contains("(100%)", StringComparison.Ordinal) == (count.Events == count.Total && !count.IsOfFew));

    [Property]
    public Property A_share_of_few_people_is_never_given() =>
        Prop.ForAll(Counts, count => English.Ratio(count).Contains('(', StringComparison.Ordinal) == count.Total >= 20);

    [Property]
    public Property What_is_drawn_of_a_hundred_is_never_off_by_one_person_in_a_hundred() => Prop.ForAll(Counts, count =>
        Math.Abs(count.InHundred - (100m * count.Events / count.Total)) < 1);

    private static Arbitrary<Count> Counts => Arb.From(
        from total in Gen.OneOf(Gen.Choose(1, 30), Gen.Choose(1, 300), Gen.Choose(1, 10_000_000))
        from events in Gen.OneOf(Gen.Choose(0, total), Gen.Choose(0, Math.Min(3, total)), Gen.Choose(Math.Max(0, total - 3), total))
        select new Count(events, total));
}
