namespace LupusInfo.Content;

/// <summary>What all regular expressions have in common.</summary>
public static class Patterns
{
    /// <summary>
    /// Milliseconds that one match may take. Patterns are written to be linear on the texts that they get; this is the net below them,
    /// so that no text can hold up the pages of all others. It is long, because a busy machine can let a match wait.
    /// </summary>
    public const int Timeout = 60_000;
}
