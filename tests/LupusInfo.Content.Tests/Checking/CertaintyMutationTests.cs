using System.Text.RegularExpressions;
using LupusInfo.Content.Addresses;
using LupusInfo.Content.Articles;
using LupusInfo.Content.Checking;
using LupusInfo.Content.Evidence;
using LupusInfo.Content.Problems;
using LupusInfo.Content.Reading;
using Xunit;

namespace LupusInfo.Content.Tests.Checking;

/// <summary>
/// Raises one verb at a time in every therapy and claim page of the real content: each time the check must fail at that line.
/// </summary>
public sealed partial class CertaintyMutationTests
{
    private const string RuleId = "certainty-verbs";

    private static readonly string[] Strong =
    [
        "The cells help people with lupus.",
        "Exosomes protect the kidneys from lupus.",
        "An infusion of stem cells reduces flares.",
        "A transplant cures lupus.",
        "This treatment works.",
    ];

    private static readonly Site Site = SiteBuilder.Build(new ContentFolder(World.RealContent).Read(), World.Today).Site;

    private static readonly ArticleRule Rule = Rules.OfArticles.Single(rule => rule.Page.Id == RuleId);

    private static readonly Surroundings Around = new(Site.Evidence, Site.Glossaries());

    private static readonly ReadingContext Context = new(
        Site.Evidence,
        Site.Glossaries(),
        Site.Articles.Values.Select(article => article.Path).ToHashSet(),
        Site.Addresses.All<PictureOwner>().Select(picture => picture.File).ToHashSet());

    private static readonly IReadOnlyList<string> PagePaths = [.. Site.Articles.Values
        .Where(article => article.Kind is ArticleKind.Therapy or ArticleKind.Claim && article.Front.Certainty < Certainty.High)
        .Select(article => article.Path)];

    /// <summary>Pages that are sure that a claim is wrong.</summary>
    public static TheoryData<string> Refutations => [.. Site.Articles.Values
        .Where(article => article.Front.Certainty is Certainty.High
            && article.Front.Verdict is Verdict.False or Verdict.Misleading or Verdict.Unsupported or Verdict.Outdated)
        .Select(article => article.Path)];

    public static TheoryData<string> Pages => [.. PagePaths];

    [Fact]
    public void There_are_pages_and_hedged_sentences_to_raise()
    {
        Assert.True(PagePaths.Count > 40);
        var mutants = PagePaths.Sum(page => Raised(Find(page)).Count());
        Assert.True(mutants > 25, $"{mutants} raised sentences");
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_verb_that_loses_its_hedge_fails_the_check_at_its_line(string path)
    {
        var article = Find(path);
        Assert.Empty(Check(article.File).Select(problem => problem.ToString()));
        foreach (var (line, raised) in Raised(article))
        {
            var text = raised.Split('\n')[line - 1];
            Assert.True(Check(new(path, raised)).Any(problem => problem.At.Line == line), $"Not found: {path}:{line}: {text}");
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_strong_sentence_that_is_added_anywhere_fails_the_check_at_its_line(string path)
    {
        var lines = Find(path).File.Text.Split('\n');
        var body = Array.FindIndex(lines, 1, line => line == "---") + 1;
        foreach (var sentence in Strong)
        {
            foreach (var at in new[] { body, lines.Length })
            {
                var text = string.Join('\n', lines.Take(at).Concat(["", sentence, ""]).Concat(lines.Skip(at)));
                Assert.True(Check(new(path, text)).Any(problem => problem.At.Line == at + 2), $"Not found: {path}:{at + 2}: {sentence}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Refutations))]
    public void A_page_that_is_sure_of_a_no_cannot_say_yes(string path)
    {
        var text = Find(path).File.Text;
        var line = text.Split('\n').Length + 1;
        Assert.All(Strong.Where(sentence => Therapy().IsMatch(sentence)), sentence =>
            Assert.Contains(Check(new(path, $"{text}\n{sentence}\n")), problem => problem.At.Line == line));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_strong_main_message_fails_the_check_at_its_line(string path)
    {
        var lines = Find(path).File.Text.Split('\n');
        var at = Array.FindIndex(lines, line => line.StartsWith("main_message:", StringComparison.Ordinal));
        foreach (var sentence in Strong)
        {
            lines[at] = $"main_message: \"{sentence}\"";
            Assert.Contains(Check(new(path, string.Join('\n', lines))), problem => problem.At.Line == at + 1);
        }
    }

    /// <summary>The page's text with one hedge taken away, once for each hedge, and the line on which it was.</summary>
    private static IEnumerable<(int Line, string Text)> Raised(Article article)
    {
        var certainty = article.Front.Certainty!.Value;
        foreach (var passage in article.Passages
            .Where(passage => passage.Field is not ("claim" or "questions") && passage.Directive is not ("in-mice" or "questions")))
        {
            foreach (var sentence in passage.Sentences
                .Where(sentence => IsOfTherapy(sentence.Text, passage.Text) && !sentence.Text.EndsWith('?')))
            {
                foreach (Match hedge in Hedge().Matches(sentence.Text))
                {
                    var at = passage.PlaceOf(sentence.Start + hedge.Index, hedge.Length);
                    if (!IsAlone(hedge, sentence.Text))
                    {
                        continue;
                    }

                    foreach (var stronger in Stronger(hedge, certainty))
                    {
                        yield return (at.Line, Replace(article.File.Text, at, stronger));
                    }
                }
            }
        }
    }

    private static IEnumerable<string> Stronger(Match hedge, Certainty certainty)
    {
        if (hedge.Groups["verb"] is { Success: true } verb)
        {
            var plural = hedge.Groups["subject"].Value is var subject && (subject.EndsWith('s') || subject is "they" or "MSC" or "that");
            var finite = plural ? verb.Value : ThirdPerson(verb.Value);
            yield return $"{subject} {finite}";
            if (certainty < Certainty.Moderate)
            {
                yield return $"{subject} probably {finite}";
                yield return $"{subject} will {verb.Value}";
            }
        }
        else if (hedge.Groups["likely"].Success)
        {
            yield return hedge.Groups["rest"].Value;
        }
        else
        {
            var rest = hedge.Groups["rest"].Value;
            yield return char.ToUpperInvariant(rest[0]) + rest[1..];
        }
    }

    private static string ThirdPerson(string verb) => verb.EndsWith('s') || verb.EndsWith('x') ? verb + "es" : verb + "s";

    private static bool IsOfTherapy(string sentence, string passage) =>
        Therapy().IsMatch(sentence) || (Pronoun().IsMatch(sentence) && Therapy().IsMatch(passage));

    /// <summary>Whether the verb has no other hedge, and nothing takes the effect back.</summary>
    private static bool IsAlone(Match hedge, string sentence) =>
        hedge.Groups["subject"].Value is not ("or" or "and") && !Whether().IsMatch(sentence[..hedge.Index])
            && !IsHarm().IsMatch(sentence[(hedge.Index + hedge.Length)..]);

    private static string Replace(string text, Position at, string replacement)
    {
        var lines = text.Split('\n');
        var line = lines[at.Line - 1];
        lines[at.Line - 1] = line[..(at.Column - 1)] + replacement + line[(at.Column - 1 + at.Length)..];
        return string.Join('\n', lines);
    }

    private static List<Problem> Check(ContentFile file)
    {
        var (article, problems) = ArticleReader.Read(file, Context);
        Assert.True(article is not null, string.Join('\n', problems));
        return [.. Rule.Check(article, Around)];
    }

    private static Article Find(string path) => Site.Find(Address.OfArticle(path))!;

    private const string Verbs =
        "help|reduce|lower|improve|cure|heal|repair|regenerate|prevent|stop|restore|calm|ease|relieve|work|treat|protect|extend|reset|"
        + "rebalance|slow|rebuild";

    /// <summary>The rest of a sentence, up to what would have an effect.</summary>
    private const string Effect = $"""
        (?<rest>[^.;:]*?(?<![\w-])(?:change\s+the\s+immune|bring|let\s+people|teache|add\s+anything|make\s+any\s+difference
            |has\s+a\s+benefit|lasts\s+longer|can\s+cut|{Verbs})s?\b)
        """;

    /// <summary>"MSC may help", "it probably helps", "We do not know if the cells repair anything"</summary>
    [GeneratedRegex($$"""
        (?<subject>\w+)\s+(?:may|might|could)\s+(?:also\s+)?(?<verb>{{Verbs}})\b
        | (?<likely>\bprobably\s+(?<rest>(?:{{Verbs}})s)\b)
        | \b(?:[Ww]e\s+(?:also\s+|still\s+)?do\s+not\s+know
            |(?:[Nn]obody|[Nn]o\s+one)\s+knows
            |[Ii]t\s+is\s+(?:not\s+(?:known|clear)|unclear))\s+(?:if|whether)\s+{{Effect}}
        | \b[Nn]o\s+(?:study|trial)\s+(?:\w+\s+){0,3}?(?:has\s+shown|shows|showed)\s+that\s+{{Effect}}
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture)]
    private static partial Regex Hedge();

    [GeneratedRegex(@"\b(?:whether|if)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Whether();

    /// <summary>What takes the effect back: "work less well", "lower your guard".</summary>
    [GeneratedRegex(@"^\s+(?:less well|your guard)\b")]
    private static partial Regex IsHarm();

    [GeneratedRegex(@"^\W*(?:it|they|these)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Pronoun();

    [GeneratedRegex(@"\b(?:MSC|cells?|exosomes?|infusions?|drips?|transplants?|CAR-T|packages|particles)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Therapy();
}
