using System.Runtime.Versioning;
using System.Text;
using LupusInfo.Content.Reading;
using Xunit;

namespace LupusInfo.Content.Tests.Reading;

/// <summary>What is written to the disk and moved on it, as an editor would leave it.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class ContentFolderWritingTests : IDisposable
{
    private readonly DirectoryInfo place = Directory.CreateTempSubdirectory("lupus-");

    public ContentFolderWritingTests()
    {
        place.CreateSubdirectory("content/en");
        File.WriteAllText(PathOf("en/index.md"), "Welcome.");
    }

    private ContentFolder Folder => new(PathOf(""));

    public void Dispose() => place.Delete(recursive: true);

    [Fact]
    public void A_written_file_keeps_its_permissions_line_endings_and_mark()
    {
        var path = PathOf("en/index.md");
        File.WriteAllText(path, "\uFEFFone\r\ntwo\nthree\u2028more\r\nfour\n");
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        var file = Folder.Read().Files[0];
        Folder.Write(file with { Text = file.Text.Replace("two", "two\nand", StringComparison.Ordinal) });
        Assert.Equal("\uFEFFone\r\ntwo\nand\nthree\u2028more\r\nfour\n", Encoding.UTF8.GetString(File.ReadAllBytes(path)));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(path));

        Folder.Move("en/index.md", "en/moved.md");
        Folder.Write(file with { Path = "en/moved.md" });
        Assert.Equal("\uFEFFone\r\ntwo\nthree\u2028more\r\nfour\n", Encoding.UTF8.GetString(File.ReadAllBytes(PathOf("en/moved.md"))));
    }

    [Fact]
    public void A_failed_write_leaves_nothing_behind()
    {
        Directory.CreateDirectory(PathOf("en/taken.md"));
        Assert.Throws<ContentFolderException>(() => Folder.Write(new("en/taken.md", "x")));
        Assert.Equal(["index.md", "taken.md"],
            Directory.EnumerateFileSystemEntries(PathOf("en")).Select(path => Path.GetFileName(path)).Order());
    }

    [Theory]
    [InlineData("../outside.md")]
    [InlineData("en/../../outside.md")]
    [InlineData("en/out/outside.md")]
    [InlineData("en/a.md\n")]
    public void Nothing_is_written_or_moved_outside_the_folder(string path)
    {
        Directory.CreateSymbolicLink(PathOf("en/out"), place.FullName);
        Assert.Throws<ContentFolderException>(() => Folder.Write(new(path, "x")));
        Assert.Throws<ContentFolderException>(() => Folder.Move("en/index.md", path));
    }

    private string PathOf(string path) => Path.Combine(place.FullName, "content", path);
}
