namespace LupusInfo.Content.Evidence;

/// <summary>How many of how many people had something. The share is computed, so it cannot disagree with the counts.</summary>
public readonly record struct Count(int Events, int Total)
{
    /// <summary>A share of fewer people than these would look surer than it is: one person more moves it by 5 in 100 and more.</summary>
    public const int FewPeople = 20;

    /// <summary>Whether somebody had it, but fewer than 1 in 100.</summary>
    public bool IsRare => Events > 0 && Events * 100L < Total;

    /// <summary>Whether somebody did not have it, but fewer than 1 in 100.</summary>
    public bool IsNearlyAll => Events < Total && (Total - Events) * 100L < Total;

    /// <summary>
    /// How many of 100 had it, halves away from zero, as medical papers round; 0 only where nobody had it, 100 only where all had.
    /// </summary>
    public int InHundred =>
        Total == 0 ? 0 : IsRare ? 1 : IsNearlyAll ? 99 : (int)Math.Round(100m * Events / Total, MidpointRounding.AwayFromZero);

    /// <summary>Whether there are too few people for a share.</summary>
    public bool IsOfFew => Total < FewPeople;

    /// <summary>Without words, for logs and tests; readers meet it as their language writes it.</summary>
    public override string ToString() => $"{Events}/{Total}";
}
