using LupusInfo.Content.Articles;
using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Checking.Dates;

/// <summary>The newest change stands first.</summary>
public sealed class ChangesNewestFirstRule() : ArticleRule(new(
    "changes-newest-first",
    Severity.Warning,
    Why: "The next editor adds a line where the newest is expected, and a date that was mistyped shows by its place.",
    Bad: """
        ---
        changes:
          - { on: 2026-10-01, note: "First version." }
          - { on: 2026-11-20, note: "Added a trial." }
        ---
        Sleep early.
        """,
    Good: """
        ---
        changes:
          - { on: 2026-11-20, note: "Added a trial." }
          - { on: 2026-10-01, note: "First version." }
        ---
        Sleep early.
        """))
{
    public override IEnumerable<Problem> Check(Article article, Surroundings around)
    {
        var changes = article.Front.Fields.Maps("changes");
        return from pair in changes.Zip(changes.Skip(1))
               let later = pair.Second.Date("on")
               where later > pair.First.Date("on")
               select At(
                   article,
                   pair.Second.PlaceOf("on"),
                   $"The change of {later:yyyy-MM-dd} stands below an older one.",
                   "Put the newest first, or mend the date.");
    }
}
