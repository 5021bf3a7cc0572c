using LupusInfo.Content.Editing.Watching;
using Xunit;

namespace LupusInfo.Content.Tests.Editing.Watching;

public sealed class DueDatesTests
{
    [Fact]
    public void What_is_due_comes_by_day_with_its_place()
    {
        const string Fields = """
            evidence_searched: 2026-03-01
            allow:
              - { rule: sentence-too-long, reason: "It is quoted.", until: 2026-12-24 }
            """;
        var due = DueDates.Of(World.Build(World.Evidence + World.Article("en/lupus/page.md", "Sleep early.", fields: Fields)).Site);
        Assert.Equal(
            [
                "2026-12-24 en/lupus/page.md:11 \"sentence-too-long\" is let stand until then",
                "2027-03-01 en/lupus/page.md:9 search for new evidence",
                "2027-11-20 data/approvals.yaml:1 look again where msc is approved",
                "2027-11-20 data/fact-boxes/remission.yaml:1 compare the counts with the source again",
                "2027-11-20 data/trials.json:1 compare studies with their sources again (1), deng2017 first",
                "2027-11-21 en/lupus/page.md:8 next review",
            ],
            due.Select(item => $"{item.On:yyyy-MM-dd} {item.File}:{item.At.Line} {item.What}"));
    }
}
