using LupusInfo.Content.Articles;
using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Addresses;

/// <summary>Every address of the site and its one owner. Who else claims it is a problem at the claim, and is not served.</summary>
public sealed class AddressBook
{
    private readonly Dictionary<string, Owner> owners = new(StringComparer.Ordinal);

    /// <summary>Gives each address to the first who claims it.</summary>
    /// <param name="claims">The stronger first. The program's own addresses go before all.</param>
    /// <param name="partsOf">Ids of the parts of a page, by its address; null where nobody knows.</param>
    /// <param name="problems">Gets what is wrong with the others, and with old addresses that lead nowhere.</param>
    public AddressBook(IEnumerable<Owner> claims, Func<string, IReadOnlyCollection<string>?> partsOf, ICollection<Problem> problems)
    {
        foreach (var claim in claims)
        {
            if (At(claim.Address) is { } winner)
            {
                problems.Add(Lost(claim, winner));
            }
            else
            {
                owners.Add(LocalAddress.KeyOf(claim.Address), claim);
            }
        }

        foreach (var (old, settled) in new OldAddressTargets(this, partsOf, problems).Settle())
        {
            owners.Remove(LocalAddress.KeyOf(old.Address));
            if (settled is not null)
            {
                owners.Add(LocalAddress.KeyOf(old.Address), settled);
            }
        }
    }

    /// <summary>The owner of an address, in whatever capitals and with or without a slash at its end; null when it is free.</summary>
    public Owner? At(string address) => owners.GetValueOrDefault(LocalAddress.KeyOf(address)) ?? ProgramAddresses.At(address);

    /// <summary>The owners of a kind, the program aside.</summary>
    public IEnumerable<T> All<T>()
        where T : Owner => owners.Values.OfType<T>();

    /// <summary>Whether a file has the address that it claims.</summary>
    public bool Has(string file, string address) => At(address) is { } owner && owner.File == file;

    private static Problem Lost(Owner claim, Owner winner) => (claim, winner) switch
    {
        (OldAddressOwner, ProgramOwner) => Problem.Error("reserved-address", claim.File, claim.At,
            $"The site itself answers at {claim.Address}: it can be nobody's old address.", "Take it out."),
        (OldAddressOwner, OldAddressOwner) => Problem.Error("redirect-conflict", claim.File, claim.At,
            $"{winner.File} has the old address {claim.Address} too.", "Keep it in one of the two."),
        (OldAddressOwner, _) => Problem.Error("redirect-conflict", claim.File, claim.At,
            $"{winner.File} is at {winner.Address}: the old address can never be used.",
            "Take it out, or name the address that this page really had."),
        (_, ProgramOwner) => Problem.Error("reserved-address", claim.File, claim.At,
            $"The site itself answers at {claim.Address}.", "Rename the file."),
        _ => Problem.Error("same-address", claim.File, claim.At,
            $"{winner.File} has the same address, {winner.Address}.", "Rename or remove one of the two."),
    };
}
