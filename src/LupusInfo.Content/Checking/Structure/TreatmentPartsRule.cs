using System.Text.RegularExpressions;
using LupusInfo.Content.Articles;
using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Checking.Structure;

/// <summary>
/// A page on treatment says how it works, what it is like, whom it fits, what happens without it, what can go wrong and who pays (DISCERN 9
/// to 13). A part is known by its heading's id (decision 4), in English by the heading's words too, or by the record that is drawn.
/// </summary>
public sealed partial class TreatmentPartsRule() : ArticleRule(new(
    "treatment-parts",
    Severity.Warning,
    Why: "Who weighs a treatment needs all six; what is left out is mostly what speaks against it, or what life with it is like.",
    Bad: Section + """
        ## How they work

        They calm the skin [@deng2017].
        """,
    Good: $"""
        {Section}{Example}
        ## What can go wrong

        The skin can get thin [@deng2017].
        """))
{
    private const string Section = """
        == en/treatment/index.md
        ---
        kind: section
        ---
        Welcome.
        == en/treatment/creams.md

        """;

    /// <summary>Sections that a good example of a treatment page has, but for the harms.</summary>
    internal const string Example = """
        ## How it works {#how}

        It acts on some cells [@deng2017].

        ## What it is like {#what-it-is-like}

        It asks for patience.

        ## Who it fits, and who may not have it {#who}

        It is for adults.

        ## If you wait {#without}

        You can begin later.

        ## Cost and who pays {#cost}

        Ask who pays.

        """;

    private const string Folder = "treatment";

    private const int LongestLead = 40;

    private const string Harms = "what can go wrong";

    /// <summary>The parts: what they are called, how their headings are known, and the record that holds one too.</summary>
    private static readonly (string Name, Regex Ids, Regex Words, Func<Block, bool> Record)[] Parts =
    [
        ("how it works", HowId(), HowWords(), block => block is MedicineBlock { Part: MedicinePart.Glance }),
        ("what it is like", LikeId(), LikeWords(), _ => false),
        ("whom it fits, and who may not have it", WhoId(), WhoWords(), IsAnswers),
        ("what happens if you wait or have no treatment", WithoutId(), WithoutWords(), block => block is DecisionBlock),
        (Harms, HarmsId(), HarmsWords(), block => block is MedicineBlock { Part: MedicinePart.Harms }),
        ("cost and who pays", CostId(), CostWords(), IsAnswers),
    ];

    public override IEnumerable<Problem> Check(Article article, Surroundings around)
    {
        var isTreatment = article.Kind is ArticleKind.Therapy
            || (article.Kind is ArticleKind.Article && article.File.Folder == $"{article.Language}/{Folder}");
        var missing = isTreatment ? Parts.Where(part => !Has(article, part)).Select(part => part.Name).ToList() : [];
        if (article.Kind is ArticleKind.Therapy)
        {
            missing.Remove(Harms); // Asked for by therapy-parts.
        }

        if (missing.Count > 0)
        {
            yield return At(article, article.Front.PlaceOf("title"), $"The page has no part on: {string.Join("; ", missing)}.",
                "Add each under a heading with an id: {#how}, {#what-it-is-like}, {#who}, {#without}, {#harms}, {#cost}.");
        }
    }

    private static bool Has(Article article, (string Name, Regex Ids, Regex Words, Func<Block, bool> Record) part) =>
        article.Blocks.Any(part.Record)
        || article.Headings.Any(heading =>
            (part.Ids.IsMatch(heading.Id) || (IsEnglish(article) && part.Words.IsMatch(heading.Text))) && HasContent(article, heading))
        || (IsEnglish(article) && article.Passages.Any(passage => passage.IsRunningText && part.Words.IsMatch(Lead(passage.Text))));

    /// <summary>A medicine's answers tell who may not have it, and what is known of the cost.</summary>
    private static bool IsAnswers(Block block) => block is MedicineBlock { Part: MedicinePart.Answers };

    /// <summary>Text, or a box, before the next heading of its level.</summary>
    private static bool HasContent(Article article, Heading heading)
    {
        var next = article.Headings.FirstOrDefault(other => other.At.Line > heading.At.Line && other.Level <= heading.Level);
        return article.TextUnder(heading.Id).Any()
            || article.Blocks.Any(block => block.At.Line > heading.At.Line && block.At.Line < (next?.At.Line ?? int.MaxValue));
    }

    /// <summary>What stands before a colon at the start of a paragraph: <c>Cost: it differs by country</c>.</summary>
    private static string Lead(string text) =>
        text.IndexOf(':', StringComparison.Ordinal) is > 0 and < LongestLead and var colon ? text[..colon] : "";

    [GeneratedRegex("^how(?:-.*work.*)?$", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex HowId();

    [GeneratedRegex(@"\bhow\b.*\bworks?\b", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex HowWords();

    [GeneratedRegex("^(?:what-it-is-like|life|daily)(?:-.*)?$", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex LikeId();

    [GeneratedRegex(@"\bwhat (?:it|life|\w+ \w+) is like\b", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex LikeWords();

    [GeneratedRegex("^who(?:-.*)?$", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex WhoId();

    [GeneratedRegex(@"\bwhom?\b|\bfits best\b", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex WhoWords();

    [GeneratedRegex("^(?:without|untreated)(?:-.*)?$", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex WithoutId();

    [GeneratedRegex(@"\bwithout\b|\bif you (?:wait|do not|leave it)\b|\bnot treated\b", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex WithoutWords();

    [GeneratedRegex("^(?:harms|side-effects)(?:-.*)?$", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex HarmsId();

    [GeneratedRegex(@"\bharms?\b|\bside effects\b|\bgo(?:es)? wrong\b", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex HarmsWords();

    [GeneratedRegex("^cost(?:-.*)?$", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex CostId();

    [GeneratedRegex(@"\bcosts?\b|\bwho pays\b", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex CostWords();
}
