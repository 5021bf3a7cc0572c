using System.IO.Compression;
using LupusInfo.Content;
using LupusInfo.Content.Articles;
using LupusInfo.Content.Reading;
using LupusInfo.Web.Commands;
using LupusInfo.Web.Previews;
using static LupusInfo.Web.Tests.Commands.ExportCommandTests;

namespace LupusInfo.Web.Tests.Commands;

/// <summary>What an export does to the folder that it writes, and to folders beside it.</summary>
public sealed class ExportFolderTests
{
    [Fact]
    public void An_export_replaces_an_earlier_one_and_nothing_else()
    {
        using var place = Workplace.Small();
        place.Write("en/lupus/sun.md", Workplace.Page("The sun"));
        Assert.Equal(0, Export(place, Folder(place)).Code);
        File.Delete(place.PathOf("en/lupus/sun.md"));
        Assert.Equal(0, Export(place, Folder(place)).Code);
        Assert.False(File.Exists(FileOf(Folder(place), "/lupus/sun/")));

        var before = place.Texts();
        Assert.Equal(new Answer(2, "", "/content is there already and is no earlier export. Name another folder, or empty it.\n"),
            Export(place, place.Content));
        Assert.Equal(before, place.Texts());
    }

    [Theory]
    [InlineData("")]
    [InlineData(".unfinished")]
    [InlineData(".replaced")]
    public void A_folder_that_export_did_not_make_is_never_touched(string ending)
    {
        using var place = Workplace.Small();
        Directory.CreateDirectory(Folder(place) + ending);
        var precious = Path.Combine(Folder(place) + ending, "precious.txt");
        foreach (var name in new[] { "precious.txt", "404.html", "sitemap.xml" })
        {
            File.WriteAllText(Path.Combine(Folder(place) + ending, name), "mine");
        }

        Assert.Equal(2, Export(place, Folder(place)).Code);
        Assert.Equal("mine", File.ReadAllText(precious));
    }

    [Fact]
    public void What_a_stopped_run_has_left_is_taken_up()
    {
        using var place = Workplace.Small();
        Assert.Equal(0, Export(place, Folder(place)).Code);
        Directory.Move(Folder(place), Folder(place) + ".replaced");
        var files = new ExportFolder(Folder(place));
        Assert.True(File.Exists(FileOf(Folder(place), "/lupus/")));
        files.GiveUp();
        Assert.Equal(0, Export(place, Folder(place)).Code);
        Assert.False(Directory.Exists(Folder(place) + ".replaced") || Directory.Exists(Folder(place) + ".unfinished"));
    }

    [Theory]
    [InlineData("/../../elsewhere/")]
    [InlineData("/%2e%2e/elsewhere/")]
    [InlineData("/..%2f..%2felsewhere/")]
    public void No_address_leads_out_of_the_folder(string address)
    {
        using var place = Workplace.Small();
        var files = new ExportFolder(Folder(place));
        Assert.Throws<ContentFolderException>(() => files.Write(address, []));
        files.GiveUp();
    }

    [Fact]
    public void No_page_is_written_over_another()
    {
        using var place = Workplace.Small();
        var files = new ExportFolder(Folder(place));
        files.Write("/lupus/", []);
        Assert.Throws<ContentFolderException>(() => files.Write("/lupus/", []));
        files.GiveUp();
    }

    [Fact]
    public async Task While_an_export_is_replaced_there_is_one_at_every_moment()
    {
        using var place = Workplace.Small();
        Assert.Equal(0, Export(place, Folder(place)).Code);
        var missing = 0;
        using var stop = new CancellationTokenSource();
        var looking = Task.Run(() =>
        {
            while (!stop.IsCancellationRequested)
            {
                missing += File.Exists(FileOf(Folder(place), "/lupus/")) ? 0 : 1;
            }
        });
        for (var time = 0; time < 200; time++)
        {
            var files = new ExportFolder(Folder(place));
            files.Write("/lupus/", []);
            files.Finish();
        }

        await stop.CancelAsync();
        await looking;
        Assert.True(missing == 0 || !OperatingSystem.IsLinux(), $"{missing} times there was none.");
    }

    [Fact]
    public void A_file_that_says_the_same_keeps_its_day_and_one_that_does_not_is_written_anew()
    {
        using var place = Workplace.Small();
        place.Write("en/lupus/sun.md", Workplace.Page("The sun"));
        Assert.Equal(0, Export(place, Folder(place), "--precompress").Code);
        var then = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        string[] kept = [Path.Combine(Folder(place), "robots.txt"), Path.Combine(Folder(place), "robots.txt.br")];
        string[] written = [FileOf(Folder(place), "/lupus/sun/"), FileOf(Folder(place), "/lupus/sun/") + ".br"];
        Array.ForEach([.. kept, .. written], file => File.SetLastWriteTimeUtc(file, then));
        place.Write("en/lupus/sun.md", Workplace.Page("The sun", body: "Another sentence."));
        Assert.Equal(0, Export(place, Folder(place), "--precompress").Code);
        Assert.All(kept, file => Assert.Equal(OperatingSystem.IsLinux(), File.GetLastWriteTimeUtc(file) == then));
        Assert.All(written, file => Assert.NotEqual(then, File.GetLastWriteTimeUtc(file)));
    }

    /// <summary>
    /// The last export has what nobody would draw, and says that it was made of the same: who draws it anew is found out.
    /// </summary>
    [Fact]
    public void A_preview_picture_is_drawn_anew_only_where_it_would_say_something_else_or_was_touched()
    {
        using var place = Workplace.Small();
        place.Write("en/lupus/sun.md", Workplace.Page("The sun"));
        place.Write("en/lupus/rain.md", Workplace.Page("The rain"));
        var files = new ExportFolder(Folder(place));
        foreach (var page in new[] { "/", "/lupus/sun/", "/lupus/rain/" })
        {
            var madeOf = PreviewPicture.MadeOf(Of(page));
            files.Write(Address.OfPreview(page), [1, 2, 3]);
            files.Remember(Address.OfPreview(page), madeOf, [1, 2, 3]);
        }

        files.Finish();
        place.Write("en/lupus/sun.md", Workplace.Page("The sun and the wind"));
        File.WriteAllBytes(FileOf(Folder(place), Address.OfPreview("/lupus/rain/")), [1, 2]);
        Assert.Equal(0, Export(place, Folder(place)).Code);
        Assert.Equal([1, 2, 3], Picture("/"));
        Assert.Equal(PreviewPicture.Draw(Of("/lupus/sun/")), Picture("/lupus/sun/"));
        Assert.Equal(PreviewPicture.Draw(Of("/lupus/rain/")), Picture("/lupus/rain/"));

        Preview Of(string page) => Preview.At(SiteBuilder.Build(new ContentFolder(place.Content).Read(), new(2026, 11, 21)).Site, page)!;
        byte[] Picture(string page) => File.ReadAllBytes(FileOf(Folder(place), Address.OfPreview(page)));
    }

    [Fact]
    public void Beside_each_text_lie_its_compressed_forms_where_that_is_asked_for_and_beside_pictures_none()
    {
        using var place = Workplace.Small();
        Assert.Equal(0, Export(place, Folder(place), "--precompress").Code);
        var home = FileOf(Folder(place), "/");
        using var brotli = new BrotliStream(File.OpenRead(home + ".br"), CompressionMode.Decompress);
        using var gzip = new GZipStream(File.OpenRead(home + ".gz"), CompressionMode.Decompress);
        Assert.Equal(File.ReadAllText(home), new StreamReader(brotli).ReadToEnd());
        Assert.Equal(File.ReadAllText(home), new StreamReader(gzip).ReadToEnd());
        Assert.True(File.Exists(Path.Combine(Folder(place), "sitemap.xml.br")));
        Assert.False(File.Exists(Path.Combine(Folder(place), "favicon.ico.br")));
    }

    [Fact]
    public void A_disk_that_refuses_half_way_is_told_and_the_last_export_stays()
    {
        using var place = Workplace.Small();
        Assert.Equal(0, Export(place, Folder(place)).Code);
        // The second would need a folder where the first has a file: the system refuses, as it does when the disk is full.
        place.Write("en/redirects.yaml", "/old.html: /lupus/\n/old.html/more/: /lupus/\n");
        place.Write("en/index.md", Workplace.Page("Another home"));
        var answer = Export(place, Folder(place));
        Assert.Equal((1, "Nothing was written.\n"), (answer.Code, answer.Output));
        Assert.Contains("old.html", answer.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Another home", File.ReadAllText(FileOf(Folder(place), "/")), StringComparison.Ordinal);
        Assert.False(Directory.Exists(Folder(place) + ".unfinished"));
    }
}
