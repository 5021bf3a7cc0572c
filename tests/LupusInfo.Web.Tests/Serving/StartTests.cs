using System.CommandLine;
using System.Net;
using System.Net.Sockets;
using LupusInfo.Web.Commands;
using LupusInfo.Web.Tests.Commands;

namespace LupusInfo.Web.Tests.Serving;

/// <summary>Starting with something amiss: a clear message on the error stream, and exit code 2.</summary>
public sealed class StartTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("lupus-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void A_content_folder_that_is_not_there_is_named()
    {
        var missing = Path.Combine(folder.FullName, "nowhere");
        Assert.Equal((2, $"There is no content folder at {missing}."), Serve("--content", missing));
    }

    [Fact]
    public void An_empty_content_folder_is_named() =>
        Assert.Equal((2, $"The content folder {folder.FullName} has no .md file in it."), Serve("--content", folder.FullName));

    [Fact]
    public void A_wrong_base_address_is_named() =>
        Assert.Equal((2, "The setting BaseAddress is \"lupus.example.org\". It must be the site's address, such as "
            + "https://lupus.example.org."), Serve("--BaseAddress=lupus.example.org"));

    [Theory]
    [InlineData("--BaseAdress=https://x.example", "There is no setting \"BaseAdress\". Did you mean \"BaseAddress\"?")]
    [InlineData("--Urls=nonsense", "The setting Urls is \"nonsense\". It must be an address to listen on, such as http://localhost:8080.")]
    [InlineData("--Urls=http://localhost:99999",
        "The setting Urls is \"http://localhost:99999\". It must be an address to listen on, such as http://localhost:8080.")]
    [InlineData("--BaseAddress=https://x.example/lupus",
        "The setting BaseAddress is \"https://x.example/lupus\". "
        + "The program can only stand at the root of a host: leave out /lupus, or export the site as files.")]
    [InlineData("--Urls", "The setting Urls has no value. Write it as --Urls=value.")]
    [InlineData("-x", "\"-x\" is not a setting. Write it as --Name=value, such as --Urls=http://localhost:8080.")]
    public void A_setting_that_cannot_be_used_is_one_sentence(string setting, string sentence) =>
        Assert.Equal((2, sentence), Serve(setting));

    [Fact]
    public void A_port_that_is_taken_is_one_sentence()
    {
        using var place = Workplace.Small();
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var address = $"http://127.0.0.1:{((IPEndPoint)other.LocalEndpoint).Port}";
        Assert.Equal(
            (2, $"The program cannot listen. Failed to bind to address {address}: address already in use."),
            Serve($"--Urls={address}", "--Serilog:MinimumLevel:Default=Fatal", "--content", place.Content));
    }

    [Fact]
    public void A_verb_that_does_not_exist_is_named()
    {
        var root = new RootCommand();
        ServeCommand.MakeDefault(root);
        using var error = new StringWriter();
        Assert.Equal(2, root.Parse("chekc").Invoke(new() { Error = error }));
        Assert.Contains("\"chekc\" is not a command", error.ToString(), StringComparison.Ordinal);
    }

    private static (int Code, string Error) Serve(params string[] args)
    {
        using var error = new StringWriter();
        var code = ServeCommand.Create().Parse(args).Invoke(new() { Error = error });
        return (code, error.ToString().Trim());
    }
}
