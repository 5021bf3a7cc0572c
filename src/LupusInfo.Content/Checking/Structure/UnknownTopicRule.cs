using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Checking.Structure;

/// <summary>A topic is the key of a section, a word of the glossary or a therapy, or joins pages by being on two of them.</summary>
public sealed class UnknownTopicRule() : SiteRule(new(
    "unknown-topic",
    Severity.Warning,
    Why: "Related pages are found by topic: one that is misspelt joins this page to none.",
    Bad: """
        ---
        topics: [nephrits]
        ---
        Sleep early.
        """,
    Good: """
        ---
        topics: [nephritis]
        ---
        Sleep early.
        """))
{
    public override IEnumerable<Problem> Check(Site site)
    {
        var known = site.Evidence.Approvals.Keys
            .Concat(site.Languages.Values.SelectMany(language => language.Glossary.Terms.Keys))
            .Concat(site.Articles.Values.Select(article => article.File.Folder[(article.File.Folder.LastIndexOf('/') + 1)..]))
            .Concat(site.Articles.Values.SelectMany(article => article.Front.Topics.Distinct())
                .GroupBy(topic => topic).Where(same => same.Skip(1).Any()).Select(same => same.Key))
            .ToHashSet(StringComparer.Ordinal);
        return from article in site.Articles.Values
               from topic in article.Front.Fields.Scalars("topics")
               where !known.Contains(topic.Value.Trim())
               select At(
                   article,
                   topic.At,
                   $"\"{topic.Value.Trim()}\" is on no other page, and is no key of a section, the glossary or a therapy.",
                   Nearest.To(topic.Value.Trim(), known) is { } near ? $"Did you mean \"{near}\"?"
                       : "Take it out, or give it to the pages that belong with this one.");
    }
}
