using System.Diagnostics;

namespace LupusInfo.Browser.Tests;

/// <summary>Finds a browser: an installed one, else Playwright's own install, else Debian's package. It never gives up silently.</summary>
internal static class Chromium
{
    private static readonly string[] Places =
    [
        // Without windows of its own it takes three quarters of the time.
        "/usr/bin/chromium-headless-shell",
        "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable",
            "/usr/bin/microsoft-edge", "/snap/bin/chromium",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe", @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    /// <summary>Path of the browser; null to let Playwright use its own.</summary>
    /// <exception cref="InvalidOperationException">There is none and none could be installed.</exception>
    public static string? Find()
    {
        if (Installed() is { } found)
        {
            return found;
        }

        if (Microsoft.Playwright.Program.Main(["install", "chromium"]) == 0)
        {
            return null;
        }

        if (OperatingSystem.IsLinux() && File.Exists("/usr/bin/apt-get") && Environment.UserName == "root")
        {
            Run("apt-get", "update -qq");
            Run("apt-get", "install -y -qq chromium");
        }

        return Installed() ?? throw new InvalidOperationException("No browser was found and none could be installed. Install Chromium, "
            + "Chrome or Edge (Debian: apt-get install chromium) and run the tests again.");
    }

    private static string? Installed() => Array.Find(Places, File.Exists);

    private static void Run(string program, string arguments)
    {
        using var process = Process.Start(
            new ProcessStartInfo(program, arguments) { Environment = { ["DEBIAN_FRONTEND"] = "noninteractive" } });
        process?.WaitForExit();
    }
}
