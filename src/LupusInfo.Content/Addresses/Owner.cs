using LupusInfo.Content.Articles;
using LupusInfo.Content.Problems;
using LupusInfo.Content.Reading;

namespace LupusInfo.Content.Addresses;

/// <summary>Who answers at an address. A closed family.</summary>
/// <param name="Address">From the root of the site.</param>
/// <param name="File">The file that says so; empty for the program.</param>
/// <param name="At">Where in the file.</param>
public abstract record Owner(string Address, string File, Position At);

/// <summary>The program itself.</summary>
/// <param name="Address">From the root of the site.</param>
/// <param name="IsPage">Whether people read it.</param>
public sealed record ProgramOwner(string Address, bool IsPage) : Owner(Address, "", Position.Start);

/// <summary>An article, published or not.</summary>
public sealed record ArticleOwner(string Address, string File) : Owner(Address, File, Position.Start);

/// <summary>The page of a word of a glossary.</summary>
public sealed record TermOwner(string Address, string File, Position At) : Owner(Address, File, At);

/// <summary>A picture.</summary>
public sealed record PictureOwner(string Address, Picture Picture) : Owner(Address, Picture.Path, Position.Start);

/// <summary>An old address.</summary>
/// <param name="Old">The address.</param>
/// <param name="File">The file that says so.</param>
/// <param name="At">Where in it the old address stands.</param>
/// <param name="To">Where readers go on.</param>
/// <param name="ToAt">Where in the file that stands.</param>
public abstract record OldAddressOwner(LocalAddress Old, string File, Position At, LocalAddress To, Position ToAt)
    : Owner(Old.Path, File, At);

/// <summary>An old address that leads on by itself.</summary>
public sealed record RedirectOwner(LocalAddress Old, string File, Position At, LocalAddress To, Position ToAt)
    : OldAddressOwner(Old, File, At, To, ToAt);

/// <summary>The address of a page that was taken away for good; it says where readers may go on.</summary>
public sealed record GoneOwner(LocalAddress Old, string File, Position At, LocalAddress To, Position ToAt)
    : OldAddressOwner(Old, File, At, To, ToAt);
