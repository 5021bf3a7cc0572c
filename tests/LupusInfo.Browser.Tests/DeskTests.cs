using LupusInfo.Content.Reading;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Playwright;
using Xunit;

namespace LupusInfo.Browser.Tests;

/// <summary>The editor's preview in a real browser, over content of its own.</summary>
[Collection("site")]
public sealed class DeskTests(RunningSite site) : IAsyncLifetime
{
    private readonly DirectoryInfo content = Directory.CreateTempSubdirectory("lupus-");
    private WebApplicationFactory<Program> app = null!;

    public Task InitializeAsync()
    {
        Directory.CreateDirectory(Path.Combine(content.FullName, "en/lupus"));
        File.Copy(Path.Combine(ContentSearch.Find(null), "en/words.yaml"), Path.Combine(content.FullName, "en/words.yaml"));
        Save("en/index.md", "Welcome.");
        Save("en/lupus/index.md", "Welcome.");
        Save("en/lupus/sun.md", "Wear a hat.\n\nCover the the skin.");
        app = new WebApplicationFactory<Program>().WithWebHostBuilder(
            host => host.UseEnvironment("Development").UseSetting("Content", content.FullName).UseSetting("Urls", "http://127.0.0.1:0"));
        app.UseKestrel(0);
        app.StartServer();
        return Task.CompletedTask;
    }

    public async Task DisposeAsync()
    {
        await app.DisposeAsync();
        content.Delete(recursive: true);
    }

    [Fact]
    public async Task A_note_stands_beside_its_paragraph_and_a_save_shows_by_itself()
    {
        var context = await site.NewContextAsync();
        await using var _ = context;
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(app.ClientOptions.BaseAddress, "/lupus/sun/").ToString());

        var note = page.Locator("p:has-text('Cover the the skin') .desk-note");
        await Assertions.Expect(note).ToContainTextAsync("\"the\" stands twice.");
        await Assertions.Expect(page.Locator("main .desk-note")).ToHaveCountAsync(1);

        Save("en/lupus/sun.md", "Wear a hat.\n\nCover the skin.");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Cover the skin.");
        await Assertions.Expect(note).ToHaveCountAsync(0);
        await Assertions.Expect(page.Locator(".desk")).ToContainTextAsync("Nothing is wrong.");
    }

    private void Save(string path, string body) => File.WriteAllText(Path.Combine(content.FullName, path), $"""
        ---
        title: "Page {path.Length}"
        description: "One sentence about page {path.Length}, long enough for a search engine to show."
        order: 1
        kind: page
        updated: 2026-11-20
        ---
        {body}

        """);
}
