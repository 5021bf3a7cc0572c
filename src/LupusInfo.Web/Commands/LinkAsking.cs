using System.Net;
using System.Net.Sockets;

namespace LupusInfo.Web.Commands;

/// <summary>What came of asking an address.</summary>
internal enum LinkState
{
    /// <summary>It answers.</summary>
    There,

    /// <summary>It says that it has another address for good.</summary>
    Moved,

    /// <summary>It says that there is nothing, or nobody answers.</summary>
    Dead,

    /// <summary>It does not let programs in: somebody has to look.</summary>
    Closed,
}

/// <summary>What came of asking an address.</summary>
/// <param name="Url">The address.</param>
/// <param name="State">What came of it.</param>
/// <param name="Said">The answer, or the new address.</param>
internal sealed record LinkAnswer(Uri Url, LinkState State, string Said);

/// <summary>
/// Asks addresses whether they are there, as a guest does: for the head only, one at a time at each host and with a pause between, a few
/// hosts at once. It follows no redirect, and a host that says "too many" is asked no more.
/// </summary>
/// <param name="pause">Between two questions to one host.</param>
/// <param name="patience">How long one answer may take.</param>
internal sealed class LinkAsking(TimeSpan pause, TimeSpan patience) : IDisposable
{
    private const int MostHostsAtOnce = 4;

    private readonly HttpClient client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false })
    {
        Timeout = patience,
        DefaultRequestHeaders = { { "User-Agent", "LupusInfo link check (run by hand by an editor)" } },
    };

    /// <summary>The answers, in the order of the addresses.</summary>
    public async Task<IReadOnlyList<LinkAnswer>> AskAsync(IReadOnlyList<Uri> addresses, CancellationToken stop)
    {
        var answers = new LinkAnswer[addresses.Count];
        var hosts = addresses.Select((url, index) => (url, index)).GroupBy(item => item.url.Authority, StringComparer.OrdinalIgnoreCase);
        var work = new ParallelOptions { MaxDegreeOfParallelism = MostHostsAtOnce, CancellationToken = stop };
        await Parallel.ForEachAsync(hosts, work, async (host, cancel) =>
        {
            var tired = false;
            foreach (var (url, index) in host)
            {
                answers[index] = tired ? new(url, LinkState.Closed, "not asked: the host said that it was asked too often")
                    : await AskAsync(url, cancel);
                tired |= answers[index].Said.StartsWith("429", StringComparison.Ordinal);
                if (!tired)
                {
                    await Task.Delay(pause, cancel);
                }
            }
        });
        return answers;
    }

    public void Dispose() => client.Dispose();

    private async Task<LinkAnswer> AskAsync(Uri url, CancellationToken stop)
    {
        try
        {
            using var head = await SendAsync(HttpMethod.Head, url, stop);
            // Some hosts answer no question for the head.
            using var get = head.StatusCode is HttpStatusCode.MethodNotAllowed or HttpStatusCode.NotImplemented or HttpStatusCode.NotFound
                ? await SendAsync(HttpMethod.Get, url, stop) : null;
            return AnswerOf(url, get ?? head);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return new(url, LinkState.Dead, $"no answer within {patience.TotalSeconds:0} s");
        }
        catch (HttpRequestException reason)
        {
            return new(url, LinkState.Dead, (reason.InnerException as SocketException)?.Message ?? reason.Message);
        }
    }

    private Task<HttpResponseMessage> SendAsync(HttpMethod method, Uri url, CancellationToken stop) =>
        client.SendAsync(new(method, url), HttpCompletionOption.ResponseHeadersRead, stop);

    private static LinkAnswer AnswerOf(Uri url, HttpResponseMessage answer)
    {
        var code = $"{(int)answer.StatusCode} {answer.ReasonPhrase}";
        return (int)answer.StatusCode switch
        {
            301 or 308 when answer.Headers.Location is { } to => new(url, LinkState.Moved, new Uri(url, to).AbsoluteUri),
            < 400 => new(url, LinkState.There, code),
            401 or 403 or 429 or 451 or >= 500 => new(url, LinkState.Closed, code),
            _ => new(url, LinkState.Dead, code),
        };
    }
}
