using System.Net;
using LupusInfo.Content;
using LupusInfo.Content.Articles;
using LupusInfo.Web.Previews;
using LupusInfo.Web.Tests.Serving;
using SkiaSharp;

namespace LupusInfo.Web.Tests.Previews;

/// <summary>The pictures that other programs show beside a link to a page.</summary>
public sealed class PreviewTests(MadeUpSite madeUp) : IClassFixture<MadeUpSite>
{
    private const string Home = "https://lupus.example.org";

    private static Site Site => MadeUpSite.Built.Site;

    [Fact]
    public async Task Every_page_names_its_picture_and_says_what_is_in_it()
    {
        var pictures = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (address, language) in Pages())
        {
            var page = await madeUp.OpenAsync(address);
            string Of(string name) => page.QuerySelector($"meta[property='{name}'], meta[name='{name}']")!.GetAttribute("content")!;
            const string Glossary = "/glossary/";
            var isTerm = address.Contains(Glossary, StringComparison.Ordinal) && !address.EndsWith(Glossary, StringComparison.Ordinal);
            var pictured = isTerm ? address[..(address.IndexOf(Glossary, StringComparison.Ordinal) + Glossary.Length)] : address;
            var preview = Preview.At(Site, pictured)!;
            Assert.Equal("https://lupus.example.org" + Address.OfPreview(pictured), Of("og:image"));
            Assert.Equal(("1200", "630", "summary_large_image"), (Of("og:image:width"), Of("og:image:height"), Of("twitter:card")));
            Assert.Equal(preview.Alt, Of("og:image:alt"));
            Assert.True(pictures.Add(Of("og:image")) || isTerm, $"{address} has the picture of another page.");
            Assert.True(PreviewPicture.Covers(preview.Alt), $"The font lacks a letter of {language} in {preview.Alt}");
        }
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/es/")]
    [InlineData("/hi/treatment/examplin/")]
    [InlineData("/hi/glossary/")]
    [InlineData("/es/a-z/")]
    public async Task A_picture_is_a_PNG_of_the_size_that_is_promised_and_other_sites_may_show_it(string page)
    {
        using var answer = await madeUp.AskAsync(Address.OfPreview(page));
        Assert.Equal("image/png", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("cross-origin", answer.Headers.GetValues("Cross-Origin-Resource-Policy").Single());
        Assert.NotNull(answer.Headers.ETag);
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        using var picture = SKBitmap.Decode(bytes);
        Assert.Equal((1200, 630), (picture.Width, picture.Height));
        Assert.Equal(bytes, PreviewPicture.Draw(Preview.At(Site, page)!));
        Assert.Equal(bytes, await (await madeUp.AskAsync(Address.OfPreview(page))).Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("/previews/no-such-page.png")]
    [InlineData("/previews/")]
    [InlineData("/previews/.png")]
    [InlineData("/previews/index")]
    public async Task There_is_no_picture_of_what_is_no_page(string address)
    {
        using var answer = await madeUp.AskAsync(address);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public void A_therapy_and_a_claim_say_what_was_found_and_a_page_of_medicine_whether_a_clinician_reviewed_it()
    {
        Assert.All(Site.Articles.Values, article =>
        {
            var words = Site.Languages[article.Language].Words;
            var preview = Preview.At(Site, article.Address)!;
            Assert.Equal(article.Title, preview.Title);
            Assert.Equal(article.Front.Verdict is not null || article.Front.Certainty is not null, preview.Finding is not null);
            Assert.Equal(
                article.Kind is not (ArticleKind.Page or ArticleKind.Section) && Site.ReviewOf(article) is null,
                preview.Review == words.Publisher.PageNotReviewed);
            Assert.Equal(Site.ReviewOf(article) is { Holds: true }, preview.Review?.Contains(Site.ReviewOf(article)?.By ?? "?") is true);
        });
        Assert.Equal(2, Site.Languages["es"].Claims.Select(claim => Preview.At(Site, claim.Address)!.Finding).Distinct().Count());
    }

    [Fact]
    public void What_a_picture_is_made_of_is_another_for_each_word_that_stands_in_it()
    {
        Preview[] previews =
            [new("a", "b", "c"), new("a", "b"), new("a", null, "b"), new("a", "", "b"), new("ab", null, "c"), new("a", "bc")];
        Assert.Equal(previews.Length, previews.Select(PreviewPicture.MadeOf).Distinct().Count());
        Assert.Equal(PreviewPicture.MadeOf(new("a", "b", "c")), PreviewPicture.MadeOf(previews[0]));
    }

    [Fact]
    public void Other_words_give_another_picture_and_the_same_words_the_same()
    {
        var picture = PreviewPicture.Draw(new("One title", "Misleading", "Not reviewed."));
        Assert.Equal(picture, PreviewPicture.Draw(new("One title", "Misleading", "Not reviewed.")));
        Assert.NotEqual(picture, PreviewPicture.Draw(new("Another title", "Misleading", "Not reviewed.")));
        Assert.NotEqual(picture, PreviewPicture.Draw(new("One title", "False", "Not reviewed.")));
        Assert.NotEqual(picture, PreviewPicture.Draw(new("One title", "Misleading", "Reviewed.")));
    }

    [Fact]
    public void Each_picture_has_the_mark_and_the_name_of_the_site_on_paper()
    {
        var (paper, accent) = (SKColor.Parse("#fbf8f4"), SKColor.Parse("#5b3a8c"));
        foreach (var pixels in new[] { Pixels(new("")), Pixels(new("A title", "Misleading", "Not reviewed.")) })
        {
            Assert.Equal(paper, pixels[0]);
            Assert.Contains(accent, Rows(pixels, 64, 140, PreviewPicture.Margin, PreviewPicture.Margin + 84));
            Assert.Contains(accent, Rows(pixels, 60, 132, PreviewPicture.Margin + 104, 600));
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("Antiphospholipid antibodies and immunosuppressants during pregnancy and afterwards: "
        + "what is known, what is not, and whom to ask ")]
    [InlineData("Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft")]
    [InlineData("प्रतिरक्षादमनकारीऔषधियोंकेदुष्प्रभावऔरगर्भावस्थामेंउनकाउपयोगक्याजानाजाताहै")]
    [InlineData("WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW")]
    public void Words_stay_in_the_picture_however_long_they_are(string? text)
    {
        var longest = text is not null ? text + text + text
            : Site.Articles.Values.MaxBy(article => article.Title.Length)!.Title;
        var blank = Pixels(new("", "", ""));
        var written = Pixels(new(longest, longest, longest));
        Assert.NotEqual(blank, written);
        // Letters may lean a little over their own width; nothing reaches the edge of the picture.
        foreach (var (row, column) in from row in Enumerable.Range(0, PreviewPicture.Height)
                                      from column in Enumerable.Range(0, PreviewPicture.Width)
                                      where blank[(row * PreviewPicture.Width) + column] != written[(row * PreviewPicture.Width) + column]
                                      select (row, column))
        {
            Assert.InRange(column, PreviewPicture.Margin - 8, PreviewPicture.Width - PreviewPicture.Margin + 8);
            Assert.InRange(row, 140, PreviewPicture.Height - 16);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("\0\u0001\u001b[31m")]
    [InlineData("\ud800 alone, \udc00 too")]
    [InlineData("\u202eturned \u200b\u200d\ufeff around\u2066")]
    [InlineData("a\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301 ््् क्‍ष")]
    [InlineData("😀👩‍⚕️ لوبوس לופוס 狼疮")]
    [InlineData("\n\r\t    \u2028")]
    public void A_title_of_any_letters_gives_a_picture(string title)
    {
        using var picture = SKBitmap.Decode(PreviewPicture.Draw(new(title, title, title)));
        Assert.Equal(PreviewPicture.Width, picture.Width);
    }

    [Fact]
    public void Words_in_a_script_that_the_font_lacks_are_left_out_and_not_drawn_as_boxes() =>
        Assert.Equal(PreviewPicture.Draw(new("")), PreviewPicture.Draw(new("狼疮", "False", "Not reviewed.")));

    private static IEnumerable<(string Address, string Language)> Pages() =>
        Site.Articles.Values.Select(article => (article.Address, article.Language)).Concat(
            from language in Site.Languages.Values
            from address in language.Pages.Except([ProgramPage.Search]).Select(language.AddressOf)
                .Concat(language.Glossary.Terms.Keys.Select(term => Address.OfTerm(language.Code, term)))
            select (address, language.Code));

    private static IEnumerable<SKColor> Rows(SKColor[] pixels, int top, int bottom, int left, int right) =>
        Enumerable.Range(top, bottom - top).SelectMany(row => pixels.Skip((row * PreviewPicture.Width) + left).Take(right - left));

    private static SKColor[] Pixels(Preview preview)
    {
        using var picture = SKBitmap.Decode(PreviewPicture.Draw(preview));
        return picture.Pixels;
    }
}
