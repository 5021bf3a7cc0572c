using LupusInfo.Web.Commands;
using LupusInfo.Web.Tests.Faults;

namespace LupusInfo.Web.Tests.Commands;

/// <summary>What a container asks the program that runs in it.</summary>
public sealed class HealthCommandTests
{
    [Fact]
    public async Task A_server_that_may_have_readers_is_healthy_and_one_whose_pages_are_missing_is_not()
    {
        using var place = Workplace.Small();
        using var program = new ServedProgram(place.Content);
        await program.StartAsync();
        var (code, said) = await AskAsync(program.Address);
        Assert.Equal(0, code);
        Assert.Contains("\"status\":\"ready\"", said, StringComparison.Ordinal);

        place.Write("en/lupus/index.md", "No front matter.");
        await program.EndAsync("TERM");
        await program.StartAsync();
        (code, said) = await AskAsync(program.Address);
        Assert.Equal(1, code);
        Assert.Contains("en/lupus/index.md", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nobody_listens_that_is_said_and_is_no_crash()
    {
        var (code, said) = await AskAsync(new($"http://127.0.0.1:{ServedProgram.FreePort()}"));
        Assert.Equal(1, code);
        Assert.StartsWith("Nobody answers at http://127.0.0.1:", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("localhost:5080")]
    [InlineData("/healthz")]
    [InlineData("file:///etc/hostname")]
    public void What_is_no_address_is_refused(string address) =>
        Assert.Contains(
            "is no address", Assert.Single(HealthCommand.Create().Parse(["--address", address]).Errors).Message, StringComparison.Ordinal);

    private static async Task<(int Code, string Said)> AskAsync(Uri address)
    {
        using var said = new StringWriter();
        var code = await HealthCommand.Create().Parse(["--address", address.ToString()]).InvokeAsync(new() { Output = said, Error = said });
        return (code, said.ToString());
    }
}
