namespace LupusInfo.Content.Search;

/// <summary>A text and its words, cut once: for the index, for spelling, and for every query that shows a piece of it.</summary>
/// <param name="Text">As it is read.</param>
/// <param name="Words">Its words in order.</param>
internal sealed record CutText(string Text, CutWord[] Words);

/// <summary>A word of a text.</summary>
/// <param name="Number">In the vocabulary.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">How many characters it has in the text.</param>
internal readonly record struct CutWord(int Number, int Start, short Length)
{
    public int End => Start + Length;
}
