using System.Diagnostics;
using System.Net.Sockets;
using System.Runtime.Versioning;
using System.Text;
using LupusInfo.Content.Reading;
using Xunit;

namespace LupusInfo.Content.Tests.Reading;

/// <summary>The disk as editors, systems and mounted volumes make it.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class ContentFolderTests : IDisposable
{
    private readonly DirectoryInfo place = Directory.CreateTempSubdirectory("lupus-");

    public ContentFolderTests() => Write("en/index.md", "Welcome.");

    private string Root => Path.Combine(place.FullName, "content");

    private ContentFolder Folder => new(Root);

    public void Dispose() => place.Delete(recursive: true);

    [Theory]
    [InlineData("en/living/travel.MD", "Rename it to travel.md.")]
    [InlineData("en/living/travel.markdown", "Rename it to travel.md.")]
    [InlineData("en/living/travel.mdx", "Rename it to travel.md.")]
    [InlineData("en/living/travel.txt", "Articles are Markdown: put the text into travel.md.")]
    [InlineData("en/living/travel.docx", "Articles are Markdown: put the text into travel.md.")]
    [InlineData("en/living/leaflet.pdf", "PDF files are not served: link to where it was published, or put the text into an article.")]
    [InlineData("travel.md", "Articles are in a folder named after their language, such as en/travel.md.")]
    [InlineData("English/living/travel.md", "Articles are in a folder named after their language, such as en/living/travel.md.")]
    [InlineData("redirects.yaml", "It belongs at en/redirects.yaml.")]
    [InlineData("en/living/redirects.yaml", "It belongs at en/redirects.yaml.")]
    [InlineData("en/redirect.yaml", "Did you mean en/redirects.yaml?")]
    [InlineData("en/glossary.yml", "Rename it to glossary.yaml.")]
    [InlineData("data/fact-boxes/x.yml", "Rename it to x.yaml.")]
    [InlineData("data/refrences.json", "Did you mean data/references.json?")]
    [InlineData("en/body.svg", "Save the picture as .png, .jpg, .webp or .avif.")]
    public void A_file_that_nothing_reads_is_reported_with_the_place_where_it_belongs(string path, string advice)
    {
        Write(path, "x");
        Assert.Equal($"{path}:1:1: warning unread-file: Nothing reads this file. {advice}", Single());
    }

    [Fact]
    public void Notes_are_told_which_files_are_read()
    {
        Write("en/remarks.yaml", "x: 1");
        Assert.Contains("It can be: en/glossary.yaml", Single(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en/travel.md~")]
    [InlineData("en/.travel.md.swp")]
    [InlineData("en/#travel.md#")]
    [InlineData("en/._travel.md")]
    [InlineData(".git/config")]
    public void Traces_of_editors_are_passed_over_in_silence(string path)
    {
        Write(path, "x");
        var read = Folder.Read();
        Assert.Empty(read.Problems);
        Assert.Equal("en/index.md", Assert.Single(read.Files).Path);
    }

    [Fact]
    public void A_pipe_a_device_and_a_socket_are_never_opened()
    {
        Process.Start("mkfifo", Path.Combine(Root, "en/pipe.md")).WaitForExit();
        Assert.Equal("en/pipe.md:1:1: error special-file: This is no ordinary file but a pipe, a device or a socket. Take it out of the "
            + "content folder.", Single());
        File.Delete(PathOf("en/pipe.md"));
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(PathOf("en/socket.md")));
        Assert.StartsWith("en/socket.md:1:1: error special-file:", Single(), StringComparison.Ordinal);
    }

    [Fact]
    public void Links_inside_the_folder_are_followed_as_mounted_volumes_have_them()
    {
        Write("..2026/index.md", "Mounted.");
        Write("..2026/more.md", "More.");
        Directory.CreateSymbolicLink(Path.Combine(Root, "..data"), "..2026");
        File.CreateSymbolicLink(Path.Combine(Root, "en/mounted.md"), "../..data/index.md");
        Directory.CreateSymbolicLink(Path.Combine(Root, "fr"), "..data");
        var read = Folder.Read();
        Assert.Empty(read.Problems);
        Assert.Equal(["en/index.md", "en/mounted.md", "fr/index.md", "fr/more.md"], read.Files.Select(file => file.Path));

        Directory.CreateSymbolicLink(Path.Combine(place.FullName, "link"), Root);
        Assert.Equal(4, new ContentFolder(Path.Combine(place.FullName, "link")).Read().Files.Count);
    }

    [Fact]
    public void A_link_that_leads_out_or_nowhere_or_in_a_circle_is_a_problem()
    {
        File.WriteAllText(Path.Combine(place.FullName, "secret.md"), "secret");
        File.CreateSymbolicLink(Path.Combine(Root, "en/a.md"), "../../secret.md");
        File.CreateSymbolicLink(Path.Combine(Root, "en/b.md"), "nothing.md");
        File.CreateSymbolicLink(Path.Combine(Root, "en/c.md"), "c.md");
        Directory.CreateSymbolicLink(Path.Combine(Root, "en/d"), "../en");
        var read = Folder.Read();
        Assert.Single(read.Files);
        Assert.Equal(
            ["en/a.md: The link leads out of the content folder.", "en/b.md: The link leads to nothing.",
                "en/c.md: The link leads to nothing.", "en/d: The link leads to a folder that is read already."],
            read.Problems.Select(problem => $"{problem.File}: {problem.Message}").Order());
    }

    [Fact]
    public void A_name_with_a_line_break_is_a_problem()
    {
        Write("en/a\nb.md", "x");
        Assert.StartsWith("en/a\\nb.md:1:1: error file-name: The name has a character that nobody sees.", Single(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Links_between_folders_end()
    {
        for (var i = 0; i < 12; i++)
        {
            Write($"en/f{i}/index.md", "x");
            for (var j = 0; j < 12; j++)
            {
                Directory.CreateSymbolicLink(PathOf($"en/f{i}/to{j}"), $"../f{j}");
            }
        }

        Assert.Equal(13, Folder.Read().Files.Count);
    }

    [Theory]
    [InlineData("en/symptoms")]
    [InlineData("en/symptoms/rash.md")]
    public void What_may_not_be_read_any_more_stays_as_it_was_and_is_one_problem(string closed)
    {
        Write("en/symptoms/index.md", "Symptoms.");
        Write("en/symptoms/rash.md", "Rash.");
        var before = Folder.Read();
        File.SetUnixFileMode(PathOf(closed), UnixFileMode.None);
        try
        {
            if (CanRead(closed))
            {
                // Who runs this may read everything: nothing can be closed to root.
                return;
            }

            var now = Folder.Read(before);
            Assert.Equal(before.Files.Select(file => file.Text), now.Files.Select(file => file.Text));
            Assert.StartsWith($"{closed}:1:1: error file-unreadable:", Assert.Single(now.Problems).ToString(), StringComparison.Ordinal);
            Assert.Single(Folder.Read(now).Problems);
        }
        finally
        {
            File.SetUnixFileMode(PathOf(closed), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    [Fact]
    public void Every_file_that_is_not_called_unread_is_read_by_something()
    {
        var paths = FileKinds.Shared.Concat(FileKinds.OfLanguage.Select(name => "en/" + name)).Append("data/fact-boxes/one.yaml")
            .Append("data/medicines/one.yaml");
        foreach (var path in paths)
        {
            var built = SiteBuilder.Build(new([new("en/index.md", "x"), new(path, "a: [")], [], []), World.Today);
            Assert.Contains(built.Problems, problem => problem.File == path && problem.Rule == "syntax");
        }
    }

    [Theory]
    [InlineData("en/long.md", 200 * 1024, "larger than 200 KB")]
    [InlineData("en/long.png", 4 * 1024 * 1024, "larger than 4 MB")]
    public void A_file_over_its_limit_is_not_read(string path, int most, string words)
    {
        Write(path, new string('x', most));
        Assert.Empty(Folder.Read().Problems);
        Write(path, new string('x', most + 1));
        Assert.Contains(words, Single(), StringComparison.Ordinal);
    }

    [Fact]
    public void Text_that_is_not_UTF8_is_told_by_line_and_character()
    {
        File.WriteAllBytes(PathOf("en/latin.md"), [.. "one\né"u8, 0xE9, .. "\n"u8]);
        Assert.StartsWith("en/latin.md:2:2: error not-utf8:", Single(), StringComparison.Ordinal);
        File.WriteAllBytes(PathOf("en/latin.md"), Encoding.Unicode.GetBytes("---\ntitle"));
        Assert.StartsWith("en/latin.md:1:2: error not-utf8:", Single(), StringComparison.Ordinal);
    }

    [Fact]
    public void Only_what_changed_is_read_again()
    {
        Write("en/other.md", "Other.");
        var first = Folder.Read();
        Write("en/other.md", "Another.");
        var second = Folder.Read(first);
        Assert.Same(first.Files[0], second.Files[0]);
        Assert.Equal("Another.", second.Files[1].Text);
        Assert.NotSame(second.Files[0], Folder.Read(second, path => path == "en/index.md").Files[0]);
    }

    [Fact]
    public void A_change_of_the_same_size_and_time_is_seen()
    {
        var path = PathOf("en/index.md");
        var (first, time) = (Folder.Read(), File.GetLastWriteTimeUtc(path));
        File.WriteAllText(path, "Farewell");
        File.SetLastWriteTimeUtc(path, time);
        Assert.Equal("Farewell", Folder.Read(first).Files[0].Text);
    }

    private bool CanRead(string path)
    {
        try
        {
            return Directory.Exists(PathOf(path)) ? Directory.EnumerateFiles(PathOf(path))
                .Any() : File.ReadAllText(PathOf(path)).Length > 0;
        }
        catch (UnauthorizedAccessException)
        {
            return false;
        }
    }

    private string Single() => Assert.Single(Folder.Read().Problems).ToString();

    private string PathOf(string path) => Path.Combine(Root, path);

    private void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
        File.WriteAllText(PathOf(path), text);
    }
}
