using LupusInfo.Content.Evidence;
using LupusInfo.Content.Languages;

namespace LupusInfo.Web.Components.Layout;

/// <summary>Tells readers, in plain words, how far a source was read and what its address really is.</summary>
public static class ReadingWords
{
    /// <summary>One or two short sentences.</summary>
    public static string Of(Reference reference, Words words)
    {
        var labels = words.Sources;
        var read = labels.Read.GetValueOrDefault(reference.Read) ?? labels.ReadOther.With(("what", reference.Read));
        if (reference.ShownAs is not { } shown)
        {
            return read;
        }

        var kind = labels.Kinds.GetValueOrDefault(shown, shown);
        return shown == reference.Read ? labels.LeadsToRead.With(("kind", kind)) : $"{labels.LeadsTo.With(("kind", kind))} {read}";
    }
}
