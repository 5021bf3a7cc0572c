using System.Text;
using LupusInfo.Content.Reading;

namespace LupusInfo.Content.Tests;

/// <summary>
/// As much content as is asked for: articles of about 600 words that cite, link and list as real ones do, in sections of 200. The same
/// number gives the same texts.
/// </summary>
internal static class GeneratedContent
{
    private const int SectionSize = 200;

    private static readonly string[] Sentences =
    [
        "Lupus can make your joints sore in the morning.",
        "Tell your care team if the pain does not ease within an hour.",
        "In one study 12 of 100 people had a flare within a year [@deng2017].",
        "Most people take hydroxychloroquine for many years [@kamen2022].",
        "Your doctor looks at your urine because lupus nephritis often gives no signs.",
        "Rest when you are tired, and move a little every day.",
        "Sun can start a rash, so cover your skin and wear a hat.",
        "A blood test shows how well your kidneys work.",
        "Some people feel well for years between two flares.",
        "Ask what each medicine is for and how long you should take it.",
    ];

    /// <summary>The articles, a page for each section, and the evidence that they cite.</summary>
    /// <param name="articles">How many.</param>
    /// <param name="broken">How many of them have a link to a page that is not there.</param>
    public static ContentFiles Of(int articles, int broken = 0)
    {
        var files = new List<ContentFile>(World.Files(World.Evidence).Files) { new("en/index.md", Page("Home", 0, "page", "Welcome.")) };
        for (var i = 0; i < articles; i++)
        {
            if (i % SectionSize == 0)
            {
                files.Add(new($"{SectionOf(i)}/index.md", Page($"Section {i / SectionSize}", i, "section", "Welcome.")));
            }

            var body = Body(i, articles) + (i < broken ? $"[Not there](artcle-{i}.md).\n" : "");
            files.Add(new(PathOf(i), Page($"Article number {i}", i, "article", body, "main_message: \"One thing to remember "
                + "from this page.\"\nkey_points: [\"The first point is short.\", \"The second point is short.\"]\nreview_by: "
                + "2027-11-21\n")));
        }

        return new(files, [], []);
    }

    private static string Body(int i, int articles)
    {
        var text = new StringBuilder();
        for (var part = 0; part < 6; part++)
        {
            text.Append($"## Part {part} of article {i}\n\n");
            for (var paragraph = 0; paragraph < 3; paragraph++)
            {
                text.AppendJoin(' ', Enumerable.Range(0, 3)
                    .Select(at => Sentences[(i + (part * 7) + (paragraph * 3) + at) % Sentences.Length])).Append("\n\n");
            }

            var next = (i + part + 1) % articles;
            text.Append($"- [Article number {next}](../../{PathOf(next)}#part-{part}-of-article-{next})\n- A second thing to do.\n\n");
        }

        return text.ToString();
    }

    private static string Page(string title, int order, string kind, string body, string fields = "") =>
        $"---\ntitle: \"{title}\"\ndescription: \"One sentence about {title}, long enough for a search engine to show.\"\norder: "
            + $"{order}\nkind: {kind}\nupdated: 2026-11-20\n{fields}---\n\n{body}\n";

    private static string SectionOf(int i) => $"en/section-{i / SectionSize}";

    private static string PathOf(int i) => $"{SectionOf(i)}/article-{i}.md";
}
