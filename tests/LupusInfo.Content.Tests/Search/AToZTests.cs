using LupusInfo.Content.Search;
using Xunit;

namespace LupusInfo.Content.Tests.Search;

public sealed class AToZTests
{
    [Fact]
    public void An_accent_makes_no_other_letter_and_what_begins_with_none_comes_first() => Assert.Equal(
        ["0–9: 24-hour urine", "A: Ácido, “anti-Ro”, azathioprine", "C: C3", "क: कोशिका"],
        AToZ.ByLetter(["C3", "azathioprine", "कोशिका", "“anti-Ro”", "24-hour urine", "Ácido"], name => name)
            .Select(letter => $"{letter.Key}: {string.Join(", ", letter)}"));

    [Fact]
    public void A_page_a_word_and_its_short_form_each_have_a_line()
    {
        var language = World.Build(World.Evidence + World.Article("en/lupus/index.md", "Text.", "Lupus", fields: "kind: section"))
            .Site.Languages["en"];
        Assert.Equal(
            ["hydroxychloroquine /glossary/hydroxychloroquine/", "LN (nephritis) /glossary/nephritis/",
                "Lupus /lupus/", "nephritis /glossary/nephritis/"],
            AToZ.Of(language.Navigation.Articles, language.Glossary, "en").SelectMany(letter => letter)
                .Select(entry => $"{entry.Name}{(entry.Means is null ? "" : $" ({entry.Means})")} {entry.Address}"));
    }
}
