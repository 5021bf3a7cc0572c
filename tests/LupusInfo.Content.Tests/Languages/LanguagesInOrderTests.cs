using Xunit;

namespace LupusInfo.Content.Tests.Languages;

public sealed class LanguagesInOrderTests
{
    /// <summary>The first is what search engines give everybody else, whichever files come first.</summary>
    [Fact]
    public void English_is_first_although_other_codes_stand_before_it_in_the_alphabet()
    {
        var site = World.Build(World.Evidence + World.Article("de/lupus/page.md", "Ein Text.")
            + World.Article("en/lupus/page.md", "A text.")
            + World.Article("ar/lupus/page.md", "A text.")).Site;
        Assert.Equal(["en", "ar", "de"], site.LanguagesInOrder.Select(language => language.Code));
        Assert.Equal(["en", "ar", "de"], site.TranslationsOf(site.Find("/de/lupus/page/")!).Select(article => article.Language));
    }
}
