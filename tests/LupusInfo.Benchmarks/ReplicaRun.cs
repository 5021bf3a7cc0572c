using System.Diagnostics;
using System.Security.Cryptography.X509Certificates;
using LupusInfo.Content.Tests;
using LupusInfo.Web.Tests.Faults;

namespace LupusInfo.Benchmarks;

/// <summary>
/// Two replicas with content of their own behind nginx, by docs/deployment/nginx.conf: one is killed, and both get new content.
/// </summary>
internal static class ReplicaRun
{
    private const int ASecond = 1500;
    private const int Edits = 20;

    private static readonly TimeSpan BetweenReplicas = TimeSpan.FromSeconds(1);

    /// <summary>Runs it; answers 1 where an answer failed.</summary>
    public static async Task<int> RunAsync()
    {
        using var content = new MarkedContent();
        var place = Directory.CreateTempSubdirectory("lupus-replicas-");
        var copy = Path.Combine(place.FullName, "content");
        MarkedContent.Copy(content.Folder, copy);
        using var one = new ServedProgram(content.Folder);
        using var two = new ServedProgram(copy);
        await Task.WhenAll(one.StartAsync(), two.StartAsync());
        var port = ServedProgram.FreePort();
        using var nginx = await StartAsync(place.FullName, port, one.Address, two.Address);
        await using var load = new Load(content, new Uri($"https://localhost:{port}"), ASecond, Trusting(place.FullName));
        await load.StartAsync();
        await Task.Delay(TimeSpan.FromSeconds(5));
        Say("both serve", load);

        await one.EndAsync("KILL");
        await Task.Delay(TimeSpan.FromSeconds(5));
        Say("one was killed", load);
        await one.StartAsync();
        await Task.Delay(TimeSpan.FromSeconds(3));
        Say("it is back", load);
        await two.EndAsync("TERM");
        await two.StartAsync();
        await Task.Delay(TimeSpan.FromSeconds(3));
        Say("the other was restarted", load);

        await UpdateAsync(content, copy, load);
        Say($"{Edits} updates came to one replica a second after the other", load);
        await load.DisposeAsync();
        using var end = Process.Start("kill", ["-TERM", $"{nginx.Id}"]);
        await nginx.WaitForExitAsync();
        place.Delete(recursive: true);
        Console.WriteLine(
            $"{load.Answers} answers at {load.Rate:0} a second, the slowest {load.Slowest} ms, {load.Wrong.Count} wrong or lost");
        foreach (var wrong in load.Wrong.Take(20))
        {
            Console.WriteLine(wrong);
        }

        return load.Wrong.IsEmpty ? 0 : 1;
    }

    /// <summary>New versions of a page, to one replica after the other; measures until the old one is seen no more.</summary>
    private static async Task UpdateAsync(MarkedContent content, string copy, Load load)
    {
        var longest = TimeSpan.Zero;
        for (var edit = 0; edit < Edits; edit++)
        {
            var page = edit % MarkedContent.Pages;
            var text = content.Next(page);
            await File.WriteAllTextAsync(content.FileOf(page), text);
            await Task.Delay(BetweenReplicas);
            await File.WriteAllTextAsync(Path.Combine(copy, Path.GetRelativePath(content.Folder, content.FileOf(page))), text);
            var written = Stopwatch.GetTimestamp();
            // An older copy may stand in the cache of one coding while another is new: the last to go counts.
            var took = Stopwatch.GetElapsedTime(written, await load.NoOlderAsync(page));
            longest = took > longest ? took : longest;
        }

        Console.WriteLine($"An old page was seen for {longest.TotalSeconds:0.0} s at most after the last replica had the new file");
    }

    private static void Say(string what, Load load) =>
        Console.WriteLine($"{what}: {load.Answers} answers so far at {load.Rate:0} a second, {load.Wrong.Count} wrong or lost");

    private static async Task<Process> StartAsync(string place, int port, Uri one, Uri two)
    {
        await RunAsync("openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost",
            "-keyout", $"{place}/key.pem", "-out", $"{place}/cert.pem");
        var deployed = await File.ReadAllTextAsync(Path.Combine(World.RealContent, "../docs/deployment/nginx.conf"));
        var site = deployed
            .Replace("127.0.0.1:5081", one.Authority, StringComparison.Ordinal)
                .Replace("127.0.0.1:5082", two.Authority, StringComparison.Ordinal)
            .Replace("listen 80;", $"listen 127.0.0.1:{ServedProgram.FreePort()};", StringComparison.Ordinal)
            .Replace("listen 443 ssl http2;", $"listen 127.0.0.1:{port} ssl http2;", StringComparison.Ordinal)
            .Replace("/etc/ssl/lupusinfo.pem", $"{place}/cert.pem", StringComparison.Ordinal)
            .Replace("/etc/ssl/lupusinfo.key", $"{place}/key.pem", StringComparison.Ordinal)
            .Replace("/var/cache/nginx/lupusinfo", $"{place}/cache", StringComparison.Ordinal)
            .Replace("/var/log/nginx/lupusinfo.log", $"{place}/access.log", StringComparison.Ordinal);
        await File.WriteAllTextAsync($"{place}/nginx.conf",
            $"daemon off; pid {place}/nginx.pid; error_log {place}/error.log; worker_processes 2; user root; "
            + $"events {{ worker_connections 4096; }} http {{ {site} }}");
        var nginx = Process.Start("nginx", ["-c", $"{place}/nginx.conf", "-e", $"{place}/error.log"]);
        await Task.Delay(TimeSpan.FromSeconds(2));
        return nginx;
    }

    /// <summary>Takes the certificate that was made for this run, and no other.</summary>
    private static SocketsHttpHandler Trusting(string place)
    {
        var own = X509CertificateLoader.LoadCertificateFromFile($"{place}/cert.pem").GetCertHashString();
        return new() { SslOptions = { RemoteCertificateValidationCallback = (_, shown, _, _) => shown?.GetCertHashString() == own } };
    }

    private static async Task RunAsync(string command, params string[] arguments)
    {
        using var tool = Process.Start(new ProcessStartInfo(command, arguments) { RedirectStandardError = true, UseShellExecute = false })!;
        await tool.StandardError.ReadToEndAsync();
        await tool.WaitForExitAsync();
    }
}
