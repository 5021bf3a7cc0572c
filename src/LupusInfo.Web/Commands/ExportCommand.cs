using System.CommandLine;
using LupusInfo.Content.Reading;
using LupusInfo.Web.Delivery;

namespace LupusInfo.Web.Commands;

/// <summary>
/// <c>export</c>: writes the site as files. The program answers its own questions, so there is no second way to make a page. Answers 1
/// when a page fails, 2 when it could not run.
/// </summary>
public static class ExportCommand
{
    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var folder = new Argument<string>(
            "folder") { Description = "Where to write. A folder of an earlier export is replaced, any other is left alone." };
        var address = new Option<string?>("--base-address") { Description = "The public address, such as https://lupus.example.org: for "
            + "canonical links and the sitemap." };
        var precompress = new Option<bool>("--precompress") { Description = "Write a .br and a .gz beside each text, for servers that send "
            + "them as they are." };
        var relative = new Option<bool>(
            "--relative") { Description = "Lead from file to file, to read the site without a web server, as from "
            + "a USB stick." };
        var content = ContentCommand.Folder();
        var command = new Command(
            "export", "Write the site as files, for any web server. Browsers search them by a small script.") { folder, address,
            precompress, relative, content };
        command.SetAction(async (parsed, stop) =>
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            try
            {
                using var server = new InnerServer();
                await using var app = SiteApplication.Build([.. Arguments(parsed.GetValue(content), parsed.GetValue(address))], server);
                app.Services.GetRequiredService<Settings>().MustBePublic();
                var files = new ExportFolder(parsed.GetValue(folder)!);
                var mistakes = await Terminal.WatchAsync(error, "Writing", advanced => new Export(app, server, files)
                {
                    Encodings = parsed.GetValue(precompress) ? [ContentEncoding.Brotli, ContentEncoding.Gzip] : [],
                    Links = new(new Uri(app.Services.GetRequiredService<Settings>().BaseAddress).AbsolutePath
                        .TrimEnd('/'), parsed.GetValue(relative)),
                    Advanced = advanced,
                }.WriteAsync(stop));
                foreach (var mistake in mistakes)
                {
                    await error.WriteLineAsync(mistake);
                }

                await output.WriteLineAsync(mistakes.Count == 0 ? $"Wrote {files.Count} files to {files.Path}." : "Nothing was written.");
                return mistakes.Count == 0 ? 0 : 1;
            }
            catch (Exception reason) when (
                reason is ContentFolderException or SettingsException or IOException or UnauthorizedAccessException)
            {
                await error.WriteLineAsync(reason.Message);
                return 2;
            }
        });
        return command;
    }

    /// <summary>As readers would see it: no drafts, and a quiet log.</summary>
    internal static IEnumerable<string> Arguments(string? content, string? address) =>
    [
        "--environment=Production",
        "--Search=false",
        "--Serilog:MinimumLevel:Default=Fatal",
        "--Serilog:MinimumLevel:Override:Microsoft.Hosting.Lifetime=Fatal",
        .. content is null ? Array.Empty<string>() : [$"--Content={content}"],
        .. address is null ? Array.Empty<string>() : [$"--BaseAddress={address}"],
    ];
}
