using System.CommandLine;
using LupusInfo.Web.Commands;

namespace LupusInfo.Web.Tests.Serving;

/// <summary>Starting with something amiss: a clear message on the error stream, and exit code 1.</summary>
public sealed class StartTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("lupus-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void A_content_folder_that_is_not_there_is_named()
    {
        var missing = Path.Combine(folder.FullName, "nowhere");
        Assert.Equal((1, $"There is no content folder at {missing}."), Serve("--content", missing));
    }

    [Fact]
    public void An_empty_content_folder_is_named() =>
        Assert.Equal((1, $"The content folder {folder.FullName} has no .md file in it."), Serve("--content", folder.FullName));

    [Fact]
    public void A_wrong_base_address_is_named() =>
        Assert.Equal((1, "The setting BaseAddress is \"lupus.example.org\". It must be the site's address, such as https://lupus.example.org."), Serve("--BaseAddress=lupus.example.org"));

    [Fact]
    public void A_wrong_report_address_is_named() =>
        Assert.Equal((1, "The setting ReportAddress is \"javascript:alert(1)\". It must start with mailto: or https:."), Serve("--ReportAddress=javascript:alert(1)"));

    [Fact]
    public void A_verb_that_does_not_exist_is_named()
    {
        var root = new RootCommand();
        ServeCommand.MakeDefault(root);
        using var error = new StringWriter();
        Assert.Equal(1, root.Parse("chekc").Invoke(new() { Error = error }));
        Assert.Contains("\"chekc\" is not a command", error.ToString(), StringComparison.Ordinal);
    }

    private static (int Code, string Error) Serve(params string[] args)
    {
        using var error = new StringWriter();
        var code = ServeCommand.Create().Parse(args).Invoke(new() { Error = error });
        return (code, error.ToString().Trim());
    }
}
