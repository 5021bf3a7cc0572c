namespace LupusInfo.Content.Languages;

/// <summary>Words of the panel for text size, spacing and colours.</summary>
public sealed record ComfortLabels
{
    public string Name { get; init; } = "";

    public string Size { get; init; } = "";

    public string SizeUsual { get; init; } = "";

    public string SizeLarge { get; init; } = "";

    public string SizeLarger { get; init; } = "";

    public string Spacing { get; init; } = "";

    public string SpacingUsual { get; init; } = "";

    public string SpacingWide { get; init; } = "";

    public string Theme { get; init; } = "";

    public string ThemeOfDevice { get; init; } = "";

    public string ThemeLight { get; init; } = "";

    public string ThemeDark { get; init; } = "";

    /// <summary>Where the choice is kept.</summary>
    public string Kept { get; init; } = "";
}
