namespace LupusInfo.Content.Languages;

/// <summary>Stretches of time, with their {count}.</summary>
public sealed record TimeLabels
{
    public Counted Days { get; init; } = new(new(""), new(""));

    public Counted Weeks { get; init; } = new(new(""), new(""));

    public Counted Months { get; init; } = new(new(""), new(""));

    public Counted Years { get; init; } = new(new(""), new(""));

    /// <summary>The words of a unit as records write it.</summary>
    public Counted Of(string unit) => unit switch
    {
        "days" => Days,
        "weeks" => Weeks,
        "months" => Months,
        _ => Years,
    };
}
