using LupusInfo.Content.Articles;
using LupusInfo.Content.Problems;
using LupusInfo.Content.Reading;

namespace LupusInfo.Content.Addresses;

/// <summary>Where old addresses lead. One that leads nowhere is not served; one that leads on and on is served with its end.</summary>
internal sealed class OldAddressTargets(AddressBook book, Func<string, IReadOnlyCollection<string>?> partsOf, ICollection<Problem> problems)
{
    private const string Rule = "redirect-target";

    /// <summary>
    /// The old addresses that are to be served otherwise than they are written; null for those that are not to be served.
    /// </summary>
    public IReadOnlyList<(OldAddressOwner Old, OldAddressOwner? Settled)> Settle() =>
        [.. book.All<OldAddressOwner>().Select(old => (old, settled: Settled(old)))
            .Where(pair => !ReferenceEquals(pair.old, pair.settled))];

    private OldAddressOwner? Settled(OldAddressOwner old)
    {
        if (FileKinds.Of(old.File) is FileKind.Article && !book.Has(old.File, old.To.Path))
        {
            // The article that names it lost its own address to another, which is told there.
            return null;
        }

        var (to, steps) = EndOf(old);
        if (to is null)
        {
            Add(old, $"{old.Address} leads round in a circle.", "Name a page.");
            return null;
        }

        if (WhyDead(to) is { } dead)
        {
            Add(old, dead.Message, dead.Suggestion);
            return null;
        }

        if (steps > 0)
        {
            Add(old, $"{old.To.Path} is an old address too, and leads on to {to}.", $"Write {to}.");
        }
        else if (book.At(to.Path) is { } owner && owner.Address != to.Path)
        {
            Add(old, $"{to.Path} leads on to {owner.Address}.", $"Write {owner.Address}.");
        }
        else if (to.Fragment is { } part && partsOf(to.Path) is { } parts && !parts.Contains(part))
        {
            Add(old, $"The page {to.Path} has no part \"{part}\".", Nearest.Suggest(part, parts));
        }

        return steps > 0 ? old with { To = to } : old;
    }

    /// <summary>
    /// The last address of a chain and how many old ones are between; null for a circle. Each step reaches an address that was not met
    /// before, so it ends.
    /// </summary>
    private (LocalAddress? To, int Steps) EndOf(OldAddressOwner old)
    {
        var met = new HashSet<string>(StringComparer.Ordinal) { LocalAddress.KeyOf(old.Address) };
        var to = old.To;
        while (met.Contains(LocalAddress.KeyOf(to.Path)) || book.At(to.Path) is RedirectOwner)
        {
            if (!met.Add(LocalAddress.KeyOf(to.Path)))
            {
                return (null, met.Count);
            }

            to = ((RedirectOwner)book.At(to.Path)!).To;
        }

        return (to, met.Count - 1);
    }

    private (string Message, string Suggestion)? WhyDead(LocalAddress to) => book.At(to.Path) switch
    {
        null => ($"There is no page at {to.Path}.", Near(to.Path)),
        GoneOwner => ($"The page at {to.Path} is gone.", "Name a page that is there."),
        ProgramOwner { IsPage: false } or ProgramOwner { Address: ProgramAddresses.Desk } =>
            ($"{to.Path} is no page for readers.", "Name a page."),
        _ => null,
    };

    private string Near(string path) => Nearest.To(path, book.All<ArticleOwner>().Select(article => article.Address)) is { } near
        ? $"Did you mean {near}?"
        : "Name a page that is there.";

    private void Add(OldAddressOwner old, string message, string suggestion) =>
        problems.Add(Problem.Error(Rule, old.File, old.ToAt, message, suggestion));
}
