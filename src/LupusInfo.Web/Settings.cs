using LupusInfo.Content.Problems;
using LupusInfo.Content.Reading;
using Microsoft.Extensions.Configuration.Json;

namespace LupusInfo.Web;

/// <summary>What whoever runs the site may choose, checked when the program starts.</summary>
public sealed record Settings
{
    /// <summary>Where the program listens, and where the site is said to be, until something else is set.</summary>
    public const string LocalAddress = "http://localhost:5080";

    /// <summary>The site's own settings, then what ASP.NET Core reads: where to listen, in which environment.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        nameof(BaseAddress), nameof(Content), nameof(Search), nameof(IndexNowKey),
        "Urls", "Http_Ports", "Https_Ports", "Environment", "ContentRoot", "ApplicationName",
        "Kestrel", "Serilog", "hostBuilder", Telemetry.Setting,
    ];

    /// <summary>Where the site is on the web, without a slash at the end: for canonical links and the sitemap.</summary>
    public required string BaseAddress { get; init; }

    /// <summary>
    /// Whether <see cref="BaseAddress"/> is set and no address of this machine: until then no page asks search engines to list it.
    /// </summary>
    public required bool IsPublic { get; init; }

    /// <summary>Whether the site is public, and by https: browsers are told to ask in no other way.</summary>
    public bool IsSecure => IsPublic && BaseAddress.StartsWith("https:", StringComparison.Ordinal);

    /// <summary>Refuses an address in a folder of a host: the program answers at the root only. Files can lie anywhere.</summary>
    /// <exception cref="SettingsException">It is in a folder.</exception>
    public void MustBeARoot()
    {
        if (new Uri(BaseAddress).AbsolutePath is not "/" and var folder)
        {
            throw new SettingsException($"The setting BaseAddress is \"{BaseAddress}\". The program can only stand at the root of a host: "
                + $"leave out {folder}, or export the site as files.");
        }
    }

    /// <summary>Full path of the folder that editors write in.</summary>
    public required string Content { get; init; }

    /// <summary>Whether drafts are shown, as in development.</summary>
    public required bool Drafts { get; init; }

    /// <summary>Whether the program answers searches; else browsers search by themselves, as in files without the program.</summary>
    public required bool Search { get; init; }

    /// <summary>
    /// The key by which search engines know that it is the site that tells them of changes (indexnow.org); null where nobody is told.
    /// </summary>
    public required string? IndexNowKey { get; init; }

    /// <summary>Reads the settings.</summary>
    /// <exception cref="SettingsException">One of them cannot be used.</exception>
    public static Settings Read(IConfigurationRoot configuration, bool development)
    {
        foreach (var file in configuration.Providers.OfType<JsonConfigurationProvider>())
        {
            CheckNames(file.GetChildKeys([], null), $" in {file.Source.Path}");
        }

        CheckUrls(configuration["urls"]);
        var address = BaseAddressOf(configuration[nameof(BaseAddress)]);
        return new()
        {
            BaseAddress = address.GetLeftPart(UriPartial.Path).TrimEnd('/'),
            IsPublic = !address.IsLoopback,
            Content = ContentSearch.Find(configuration[nameof(Content)]),
            Drafts = development,
            IndexNowKey = KeyOf(configuration[nameof(IndexNowKey)]),
            Search = configuration[nameof(Search)] is not "false",
        };
    }

    /// <summary>
    /// Refuses words of the command line that are no <c>--Name=value</c> or <c>--Name value</c> of a setting that exists.
    /// </summary>
    /// <exception cref="SettingsException">One is not.</exception>
    public static void CheckArguments(IReadOnlyList<string> args)
    {
        for (var at = 0; at < args.Count; at++)
        {
            if (!args[at].StartsWith("--", StringComparison.Ordinal))
            {
                throw new SettingsException(
                    $"\"{args[at]}\" is not a setting. Write it as --Name=value, such as --Urls=http://localhost:8080.");
            }

            var parts = args[at][2..].Split('=', 2);
            CheckNames([parts[0].Split(':')[0]], "");
            if (parts.Length == 1 && ++at == args.Count)
            {
                throw new SettingsException($"The setting {parts[0]} has no value. Write it as --{parts[0]}=value.");
            }
        }
    }

    /// <summary>Refuses to go on while the site has no public address.</summary>
    /// <exception cref="SettingsException">It has none.</exception>
    public void MustBePublic()
    {
        if (!IsPublic)
        {
            throw new SettingsException(
                "Search engines must be told where the site is. Name it: --base-address https://lupus.example.org.");
        }
    }

    private static void CheckNames(IEnumerable<string> names, string where)
    {
        foreach (var name in names.Where(name => !Names.Contains(name, StringComparer.OrdinalIgnoreCase)))
        {
            throw new SettingsException($"There is no setting \"{name}\"{where}. {Nearest.Suggest(name, Names)}".TrimEnd());
        }
    }

    private static void CheckUrls(string? urls)
    {
        foreach (var url in (urls ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (!CanListen(url))
            {
                throw new SettingsException(
                    $"The setting Urls is \"{url}\". It must be an address to listen on, such as http://localhost:8080.");
            }
        }
    }

    private static bool CanListen(string url)
    {
        try
        {
            var address = BindingAddress.Parse(url);
            return address is { Scheme: "http" or "https", PathBase.Length: 0, Port: >= 0 and <= ushort.MaxValue };
        }
        catch (FormatException)
        {
            return false;
        }
    }

    private static string? KeyOf(string? value) =>
        string.IsNullOrWhiteSpace(value) ? null
        : value.Length is < 8 or > 128 || value.Any(letter => !char.IsAsciiLetterOrDigit(letter) && letter != '-')
            ? throw new SettingsException(
                "The setting IndexNowKey must have 8 to 128 letters, digits and hyphens: it is the name of a file that is served.")
        : value;

    private static Uri BaseAddressOf(string? value) =>
        !Uri.TryCreate(string.IsNullOrWhiteSpace(value) ? LocalAddress : value, UriKind.Absolute, out var address)
        || address.Scheme is not ("http" or "https") || address.Query.Length + address.Fragment.Length + address.UserInfo.Length > 0
            ? throw new SettingsException(
                $"The setting BaseAddress is \"{value}\". It must be the site's address, such as https://lupus.example.org.")
        : address;
}

/// <summary>A setting that cannot be used: a matter for whoever starts the program.</summary>
public sealed class SettingsException(string message) : Exception(message);
