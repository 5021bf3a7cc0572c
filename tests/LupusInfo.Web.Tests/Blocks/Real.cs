using LupusInfo.Content;
using LupusInfo.Content.Articles;
using LupusInfo.Content.Problems;
using LupusInfo.Content.Reading;
using LupusInfo.Content.Safety;

namespace LupusInfo.Web.Tests.Blocks;

/// <summary>The repository's own content, read once, and copies of it with one thing changed.</summary>
internal static class Real
{
    private static readonly Lazy<ContentFiles> Files = new(() => new ContentFolder(ContentSearch.Find(null)).Read());

    private static readonly Lazy<Site> Whole = new(() => SiteBuilder.Build(Files.Value, Today).Site);

    /// <summary>The day of the checks: no later than any review date.</summary>
    public static DateOnly Today { get; } = new(2026, 11, 21);

    public static Site Site => Whole.Value;

    /// <summary>The site with one text of one file replaced.</summary>
    public static Site With(string path, string before, string after)
    {
        var file = Files.Value.Files.Single(file => file.Path == path);
        Assert.Contains(before, file.Text, StringComparison.Ordinal);
        var changed = new ContentFile(path, file.Text.Replace(before, after, StringComparison.Ordinal));
        return SiteBuilder.Build(Files.Value with { Files = [.. Files.Value.Files.Select(other => other == file ? changed : other)] }, Today).Site;
    }

    /// <summary>An article of this body without a fault, read beside the real evidence and glossary.</summary>
    public static Article Article(string body)
    {
        var (article, problems) = Read(body);
        Assert.Empty(problems);
        return article;
    }

    /// <summary>An article of this body and what is wrong with it, as the preview draws it.</summary>
    public static (Article Article, IReadOnlyList<Problem> Problems) Read(string body)
    {
        var extra = new ContentFile("en/extra.md", $"---\ntitle: \"Extra\"\ndescription: \"A page that only the tests have, to show one block at a time.\"\norder: 1\nkind: page\nupdated: 2026-11-21\n---\n\n{body}\n");
        var context = new ReadingContext(
            Site.Evidence, Site.Languages.ToDictionary(language => language.Key, language => language.Value.Glossary), Site.Articles.Values.Select(other => other.Path).ToHashSet(), new HashSet<string> { "en/picture.png" })
        {
            Safety = Site.Safety,
            Words = Site.Languages.ToDictionary(language => language.Key, language => language.Value.Words),
            SafetyWords = new Dictionary<string, SafetyWords> { ["en"] = SafetyWords.Read(Files.Value.Files, "en", Site.Safety, [], new SafetyNet()) },
        };
        var (article, problems) = ArticleReader.Read(extra, context);
        return (article!, problems);
    }
}
