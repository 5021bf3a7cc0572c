using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace LupusInfo.Web.Tests.Faults;

/// <summary>Readers who ask all the time, and look at each answer: is it whole, and one that may be seen now?</summary>
internal sealed class Load : IAsyncDisposable
{
    private const int Readers = 16;

    private readonly MarkedContent content;
    private readonly HttpClient browser;
    private readonly CancellationTokenSource stop = new();
    private readonly Dictionary<string, string> still = [];
    private readonly long begun = Stopwatch.GetTimestamp();
    private readonly double pause;
    private List<Task> readers = [];
    private long answers;
    private long refused;
    private long slowest;
    private volatile bool mayBeAway;
    private volatile bool mayBeCut;

    /// <summary>Gets ready.</summary>
    /// <param name="content">Says which answers are expected.</param>
    /// <param name="address">Who is asked.</param>
    /// <param name="aSecond">Requests a second, at most.</param>
    /// <param name="line">How to reach them; null for the usual way.</param>
    public Load(MarkedContent content, Uri address, int aSecond, HttpMessageHandler? line = null)
    {
        this.content = content;
        pause = (double)Readers / aSecond;
        browser = new(line ?? new SocketsHttpHandler())
        {
            BaseAddress = address,
            Timeout = TimeSpan.FromSeconds(20),
        };
    }

    /// <summary>Answers that came.</summary>
    public long Answers => Interlocked.Read(ref answers);

    /// <summary>Requests that nobody took while the program was known to be away.</summary>
    public long Refused => Interlocked.Read(ref refused);

    /// <summary>The slowest answer, in milliseconds.</summary>
    public long Slowest => Interlocked.Read(ref slowest);

    /// <summary>Answers a second, since the beginning.</summary>
    public double Rate => Answers / Stopwatch.GetElapsedTime(begun).TotalSeconds;

    /// <summary>Whether nobody may listen now.</summary>
    public bool MayBeAway { set => mayBeAway = value; }

    /// <summary>Whether the program is killed now, with all that it has begun.</summary>
    public bool MayBeCut { set => mayBeCut = value; }

    /// <summary>Each answer that was not expected.</summary>
    public ConcurrentQueue<string> Wrong { get; } = [];

    /// <summary>Remembers how the pages read that stay, and lets the readers begin.</summary>
    public async Task StartAsync()
    {
        foreach (var address in MarkedContent.Still)
        {
            still[address] = await browser.GetStringAsync(new Uri(address, UriKind.Relative));
        }

        readers = [.. Enumerable.Range(0, Readers).Select(reader => Task.Run(() => ReadAsync(new Random(reader))))];
    }

    /// <summary>Waits until all readers see the newest version of a page; an older one is wrong from then on.</summary>
    public async Task ShownAsync(int page)
    {
        var newest = content[page].Newest;
        for (var tries = 0; tries < 300; tries++)
        {
            if (await VersionAsync(page) == newest)
            {
                (content[page].Oldest, content[page].MayBeGone, content[page].MayBeHalf) = (newest, false, false);
                return;
            }

            await Task.Delay(100);
        }

        Wrong.Enqueue($"Version {newest} of page {page} is not shown.");
    }

    /// <summary>Waits until a page was seen in its newest version alone for a second and a half; answers when that began.</summary>
    public async Task<long> NoOlderAsync(int page)
    {
        var newest = content[page].Newest;
        var since = Stopwatch.GetTimestamp();
        for (var (tries, seen) = (0, 0); tries < 300 && seen < 15; tries++)
        {
            if (await VersionAsync(page) == newest)
            {
                seen++;
            }
            else
            {
                (seen, since) = (0, Stopwatch.GetTimestamp());
            }

            await Task.Delay(100);
        }

        content[page].Oldest = newest;
        return since;
    }

    public async ValueTask DisposeAsync()
    {
        if (stop.IsCancellationRequested)
        {
            return;
        }

        await stop.CancelAsync();
        await Task.WhenAll(readers);
        browser.Dispose();
    }

    private async Task<int?> VersionAsync(int page)
    {
        try
        {
            using var answer = await browser.GetAsync(new Uri(MarkedContent.AddressOf(page), UriKind.Relative));
            return MarkedContent.VersionIn(await answer.Content.ReadAsStringAsync());
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }

    private async Task ReadAsync(Random random)
    {
        var next = Stopwatch.GetTimestamp();
        while (!stop.IsCancellationRequested)
        {
            var started = Stopwatch.GetTimestamp();
            await (random.Next(3) == 0 ? AskStillAsync(random) : AskMarkedAsync(random.Next(MarkedContent.Pages)));
            var took = (long)Stopwatch.GetElapsedTime(started).TotalMilliseconds;
            slowest = Math.Max(slowest, took);
            next += (long)(pause * Stopwatch.Frequency);
            var ahead = next - Stopwatch.GetTimestamp();
            if (ahead > 0)
            {
                await Task.Delay(TimeSpan.FromSeconds((double)ahead / Stopwatch.Frequency));
            }
        }
    }

    private Task AskStillAsync(Random random)
    {
        var address = MarkedContent.Still[random.Next(MarkedContent.Still.Count)];
        return AskAsync(address, (status, text) => status == HttpStatusCode.OK && text == still[address] ? null : "reads otherwise");
    }

    private Task AskMarkedAsync(int page)
    {
        var window = content[page];
        var (oldest, gone, half) = (window.Oldest, window.MayBeGone, window.MayBeHalf);
        return AskAsync(MarkedContent.AddressOf(page), (status, text) => status switch
        {
            HttpStatusCode.OK => MarkedContent.VersionIn(text, half || window.MayBeHalf) is { } version
                ? version >= oldest && version <= window.Newest ? null : $"is version {version}, not {oldest} to {window.Newest}"
                : "is not whole",
            HttpStatusCode.NotFound when gone || window.MayBeGone => null,
            _ => "is not there",
        });
    }

    private async Task AskAsync(string address, Func<HttpStatusCode, string, string?> fault)
    {
        var away = mayBeAway;
        try
        {
            using var answer = await browser.GetAsync(new Uri(address, UriKind.Relative), stop.Token);
            var text = await answer.Content.ReadAsStringAsync(stop.Token);
            Interlocked.Increment(ref answers);
            if (fault(answer.StatusCode, text) is { } found)
            {
                Wrong.Enqueue($"{address} {found} ({(int)answer.StatusCode}, {text.Length} letters)");
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // The end of the run.
        }
        catch (Exception reason) when (reason is HttpRequestException or IOException or OperationCanceledException)
        {
            if (mayBeCut || ((away || mayBeAway)
                && reason.GetBaseException() is SocketException { SocketErrorCode: SocketError.ConnectionRefused }))
            {
                Interlocked.Increment(ref refused);
                await Task.Delay(20);
            }
            else
            {
                Wrong.Enqueue($"{address} is lost: {reason.GetBaseException().Message}");
            }
        }
    }
}
