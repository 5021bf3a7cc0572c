namespace LupusInfo.Content.Languages;

/// <summary>Which way lines run, as <c>dir</c> says it.</summary>
public enum Direction
{
    /// <summary>From left to right.</summary>
    Ltr,

    /// <summary>From right to left.</summary>
    Rtl,
}
