using System.Net;
using System.Net.Sockets;
using System.Text;

namespace LupusInfo.Web.Tests.Serving;

/// <summary>Requests to the program on a real port, byte by byte as they are written.</summary>
internal static class Wire
{
    /// <summary>All that is answered until the server closes.</summary>
    public static async Task<string> AskAsync(WebApplication app, string request)
    {
        using var socket = await ConnectAsync(app);
        await SendAsync(socket, request);
        return await ReadAsync(socket);
    }

    public static async Task<Socket> ConnectAsync(WebApplication app)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(IPAddress.Loopback, new Uri(app.Urls.First()).Port);
        return socket;
    }

    public static async Task SendAsync(Socket socket, string text) => await socket.SendAsync(Encoding.Latin1.GetBytes(text));

    /// <summary>All that comes until the server closes; it may do so with a reset where it did not read to the end.</summary>
    public static async Task<string> ReadAsync(Socket socket)
    {
        var text = new StringBuilder();
        var bytes = new byte[8192];
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        try
        {
            while (await socket.ReceiveAsync(bytes, patience.Token) is var count and > 0)
            {
                text.Append(Encoding.Latin1.GetString(bytes, 0, count));
            }
        }
        catch (SocketException)
        {
            // The answer is what came before.
        }

        return text.ToString();
    }
}
