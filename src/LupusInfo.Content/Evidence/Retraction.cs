namespace LupusInfo.Content.Evidence;

/// <summary>A public notice that a work was withdrawn, or that its publisher has doubts.</summary>
/// <param name="Work">The work: its DOI in lower case, or its number in PubMed where it has none.</param>
/// <param name="Withdrawn">A retraction; otherwise an expression of concern.</param>
/// <param name="On">The day of the notice.</param>
/// <param name="Notice">Its address, where known.</param>
public sealed record Retraction(string Work, bool Withdrawn, DateOnly On, string? Notice)
{
    /// <summary>What editors are told of it.</summary>
    public string Name => Withdrawn ? "withdrawn" : "under question by its journal";
}
