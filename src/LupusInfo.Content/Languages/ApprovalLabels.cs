namespace LupusInfo.Content.Languages;

/// <summary>Words of the table of approvals.</summary>
public sealed record ApprovalLabels
{
    public string Caption { get; init; } = "";

    public string Place { get; init; } = "";

    public string ForLupus { get; init; } = "";

    public string Found { get; init; } = "";

    /// <summary>With {day}.</summary>
    public Phrase Checked { get; init; } = new("");
}
