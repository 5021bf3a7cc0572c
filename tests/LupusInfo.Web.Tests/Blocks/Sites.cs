using LupusInfo.Content;
using LupusInfo.Content.Articles;
using LupusInfo.Content.Problems;
using LupusInfo.Content.Reading;
using LupusInfo.Content.Safety;
using LupusInfo.Web.Tests.Serving;

namespace LupusInfo.Web.Tests.Blocks;

/// <summary>The sites that tests draw from.</summary>
internal static class Sites
{
    /// <summary>The repository's own content: for what must hold whatever editors write.</summary>
    public static Sample Real { get; } = new(ContentSearch.Find(null));

    /// <summary>The made-up site of tests/Fixture, whose numbers and words stand still.</summary>
    public static Sample MadeUp { get; } = new(MadeUpSite.Folder);
}

/// <summary>A content folder, read once, and copies of it with one thing changed.</summary>
internal sealed class Sample
{
    private readonly Lazy<ContentFiles> files;

    private readonly Lazy<Site> whole;

    /// <summary>Nothing is read before it is needed.</summary>
    /// <param name="folder">Where the content is.</param>
    public Sample(string folder)
    {
        files = new(() => new ContentFolder(folder).Read());
        whole = new(() => SiteBuilder.Build(files.Value, Today).Site);
    }

    /// <summary>The day of the checks: no later than any review date.</summary>
    public DateOnly Today { get; } = new(2026, 11, 21);

    public Site Site => whole.Value;

    /// <summary>The site with one text of one file replaced.</summary>
    public Site With(string path, string before, string after)
    {
        var file = files.Value.Files.Single(file => file.Path == path);
        Assert.Contains(before, file.Text, StringComparison.Ordinal);
        var changed = new ContentFile(path, file.Text.Replace(before, after, StringComparison.Ordinal));
        return SiteBuilder.Build(
            files.Value with { Files = [.. files.Value.Files.Select(other => other == file ? changed : other)] }, Today).Site;
    }

    /// <summary>An article of this body without a fault, read beside the real evidence and glossary.</summary>
    public Article Article(string body)
    {
        var (article, problems) = Read(body);
        Assert.Empty(problems);
        return article;
    }

    /// <summary>An article of this body and what is wrong with it, as the preview draws it.</summary>
    public (Article Article, IReadOnlyList<Problem> Problems) Read(string body)
    {
        var extra = new ContentFile("en/extra.md", $"""
            ---
            title: "Extra"
            description: "A page that only the tests have, to show one block at a time."
            order: 1
            kind: page
            updated: 2026-11-21
            ---

            {body}

            """);
        var context = new ReadingContext(
            Site.Evidence, Site.Languages.ToDictionary(language => language.Key, language => language.Value.Glossary), Site.Articles.Values
                .Select(other => other.Path).ToHashSet(), new HashSet<string> { "en/picture.png" })
        {
            Safety = Site.Safety,
            Words = Site.Languages.ToDictionary(language => language.Key, language => language.Value.Words),
            SafetyWords = new Dictionary<string,
                SafetyWords> { ["en"] = SafetyWords.Read(files.Value.Files, "en", Site.Safety, [], new SafetyNet()) },
        };
        var (article, problems) = ArticleReader.Read(extra, context);
        return (article!, problems);
    }
}
