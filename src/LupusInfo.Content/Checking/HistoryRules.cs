using LupusInfo.Content.Addresses;
using LupusInfo.Content.Articles;
using LupusInfo.Content.Problems;
using LupusInfo.Content.Reading;

namespace LupusInfo.Content.Checking;

/// <summary>
/// What can only be seen by comparing the content with an earlier state of it. The server does not run them: only an editor's check knows
/// an earlier state.
/// </summary>
public static class HistoryRules
{
    private const string LostAddress = "lost-address";
    private const string UnexplainedChange = "unexplained-change";

    /// <summary>Their pages.</summary>
    public static IReadOnlyList<RulePage> All { get; } =
    [
        new(
            LostAddress,
            Severity.Error,
            "Somebody has the old address in a letter, a bookmark or a search result, and would find nothing there.",
            "en/lupus/blood-tests.md is gone, and nothing leads on from /lupus/blood-tests/",
            "redirect_from: [/lupus/blood-tests/]") { MayBeAllowed = false },
        new(
            UnexplainedChange,
            Severity.Warning,
            "Readers who come back should be told what is different, and why.",
            "a changed paragraph, and the same \"changes\" as before",
            "changes:\n  - on: 2026-11-21\n    note: \"Added the result of a new trial.\"") { MayBeAllowed = false },
    ];

    /// <summary>Compares the files that differ from an earlier state with what they are now.</summary>
    /// <param name="before">The earlier texts of files that were changed or removed since.</param>
    /// <param name="now">The files as they are.</param>
    /// <param name="built">What was built from them.</param>
    public static IEnumerable<Problem> Check(IEnumerable<ContentFile> before, ContentFiles now, Built built)
    {
        var files = now.Files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        // An article that is left out for a mistake still keeps its address, and the old ones that lead to it.
        var kept = files.Keys.Where(Address.IsArticle).Select(Address.OfArticle)
            .Concat(built.Site.Addresses.All<OldAddressOwner>().Select(old => old.Address))
            .Concat(built.Readings.Values.SelectMany(reading => reading.Article?.Front.RedirectFrom ?? []))
            .Select(LocalAddress.KeyOf)
            .ToHashSet();
        foreach (var old in before.Where(file => Address.IsArticle(file.Path)))
        {
            if (FrontMatterReader.Read(old, []) is not var (front, body) || front.Draft)
            {
                continue;
            }

            var address = Address.OfArticle(old.Path);
            if (!kept.Contains(LocalAddress.KeyOf(address)))
            {
                yield return Problem.Error(
                    LostAddress,
                    old.Path,
                    Position.Start,
                    $"The page {address} was here, and now nothing is.",
                    NewPlace(old, front, now) is { } place
                        ? $"It seems to be {place} now: add \"redirect_from: [{address}]\" there. "
                            + "The command mv does that, and mends the links."
                        : $"Add \"redirect_from: [{address}]\" to the page that takes its place, or a line to redirects.yaml.");
            }
            else if (files.TryGetValue(old.Path, out var file) && FrontMatterReader.Read(file, []) is var (newFront, newBody)
                && IsUnexplained(front, body, newFront, newBody))
            {
                yield return Problem.Warning(
                    UnexplainedChange, old.Path, newFront.PlaceOf("changes"), "The text changed, and \"changes\" does not say so.",
                    "Add an entry with today's date, if the change matters to readers.");
            }
        }
    }

    /// <summary>The file, new at its place, that has the old one's text or title; null when there is none.</summary>
    private static string? NewPlace(ContentFile old, FrontMatter front, ContentFiles now)
    {
        var others = now.Files.Where(file => Address.IsArticle(file.Path) && file.Path != old.Path).ToList();
        return (others.Find(file => file.Text == old.Text)
            ?? others.Find(file => FrontMatterReader.Read(file, []) is var (other, _) && other.Title == front.Title))?.Path;
    }

    private static bool IsUnexplained(FrontMatter front, string body, FrontMatter newFront, string newBody) =>
        newFront.Kind is not (ArticleKind.Section or ArticleKind.Page or ArticleKind.Sheet)
        && !newFront.Changes.Except(front.Changes).Any()
        && !body.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .SequenceEqual(newBody.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
