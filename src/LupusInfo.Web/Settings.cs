using LupusInfo.Content.Reading;

namespace LupusInfo.Web;

/// <summary>What whoever runs the site may choose, checked when the program starts.</summary>
public sealed record Settings
{
    /// <summary>Where the site is on the web, without a slash at the end: for canonical links and the sitemap.</summary>
    public required string BaseAddress { get; init; }

    /// <summary>Where readers report errors, a <c>mailto:</c> or <c>https:</c> address; null when this copy of the site has none.</summary>
    public required string? ReportAddress { get; init; }

    /// <summary>Full path of the folder that editors write in.</summary>
    public required string Content { get; init; }

    /// <summary>Whether drafts are shown, as in development.</summary>
    public required bool Drafts { get; init; }

    /// <summary>Whether pages offer to search the site: files without the program cannot answer.</summary>
    public required bool Search { get; init; }

    /// <summary>Reads the settings.</summary>
    /// <exception cref="SettingsException">One of them cannot be used.</exception>
    public static Settings Read(IConfiguration configuration, bool development) => new()
    {
        BaseAddress = BaseAddressOf(configuration["BaseAddress"]),
        ReportAddress = ReportAddressOf(configuration["ReportAddress"]),
        Content = ContentSearch.Find(configuration["Content"]),
        Drafts = development,
        Search = configuration["Search"] is not "false",
    };

    private static string BaseAddressOf(string? value) =>
        Uri.TryCreate(value, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && address.Query.Length == 0
            ? address.GetLeftPart(UriPartial.Path).TrimEnd('/')
            : throw new SettingsException($"The setting BaseAddress is \"{value}\". It must be the site's address, such as https://lupus.example.org.");

    private static string? ReportAddressOf(string? value) =>
        string.IsNullOrWhiteSpace(value) ? null
        : Uri.TryCreate(value, UriKind.Absolute, out var address) && address.Scheme is "mailto" or "https" ? address.AbsoluteUri
        : throw new SettingsException($"The setting ReportAddress is \"{value}\". It must start with mailto: or https:.");
}

/// <summary>A setting that cannot be used: a matter for whoever starts the program.</summary>
public sealed class SettingsException(string message) : Exception(message);
