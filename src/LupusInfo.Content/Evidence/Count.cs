using System.Globalization;

namespace LupusInfo.Content.Evidence;

/// <summary>How many of how many people had something. The percentage is computed, so it cannot disagree with the counts.</summary>
public readonly record struct Count(int Events, int Total)
{
    /// <summary>Whole percent, halves away from zero, as medical papers round.</summary>
    public int Percent => (int)Math.Round(100m * Events / Total, MidpointRounding.AwayFromZero);

    /// <summary>Those who did not have it.</summary>
    public int Others => Total - Events;

    /// <summary><c>9 of 12 (75%)</c></summary>
    public override string ToString() => $"{Grouped(Events)} of {Grouped(Total)} ({Percent}%)";

    /// <summary>A number as readers meet it: <c>1,589</c>.</summary>
    public static string Grouped(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
