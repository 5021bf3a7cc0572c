using System.Net.Sockets;
using LupusInfo.Web.Tests.Commands;

namespace LupusInfo.Web.Tests.Serving;

/// <summary>The program on a real port, with readers who do not behave.</summary>
public sealed class SocketTests : IAsyncLifetime, IDisposable
{
    private const int Readers = 200;

    private readonly Workplace place = Workplace.Small();
    private readonly WebApplication app;

    public SocketTests()
    {
        place.Write("en/lupus/long.md",
            Workplace.Page("Long", body: string.Concat(Enumerable.Repeat("Many words on the sun and the skin.\n\n", 3000))));
        app = SiteApplication.Build(
            ["--environment=Production", "--urls=http://127.0.0.1:0", "--Serilog:MinimumLevel:Default=Fatal",
            $"--Content={place.Content}"]);
    }

    public Task InitializeAsync() => app.StartAsync();

    public Task DisposeAsync() => app.DisposeAsync().AsTask();

    public void Dispose() => place.Dispose();

    [Theory]
    [InlineData("/lupus/long/", "HTTP/1.1 200 OK")]
    [InlineData("/no-such-page/", "HTTP/1.1 404 Not Found")]
    public async Task Readers_who_leave_while_a_page_is_drawn_take_it_from_nobody(string address, string status)
    {
        var sockets = await Task.WhenAll(Enumerable.Range(0, Readers).Select(_ => Wire.ConnectAsync(app)));
        await Task.WhenAll(sockets.Select(socket =>
            Wire.SendAsync(socket, $"GET {address} HTTP/1.1\r\nHost: x\r\nAccept-Encoding: br\r\nConnection: close\r\n\r\n")));
        foreach (var socket in sockets.Where((_, index) => index % 2 == 0))
        {
            // Without a good-bye, as a closed tab does.
            socket.LingerState = new LingerOption(enable: true, seconds: 0);
            socket.Dispose();
        }

        var answers = await Task.WhenAll(sockets.Where((_, index) => index % 2 == 1).Select(Wire.ReadAsync));
        Assert.All(answers, answer => Assert.StartsWith(status, answer, StringComparison.Ordinal));
        Assert.Single(answers.Select(answer => answer[answer.IndexOf("\r\n\r\n", StringComparison.Ordinal)..]).Distinct());
    }
}
