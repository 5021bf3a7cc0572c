using LupusInfo.Content.Articles.Markdown;
using LupusInfo.Content.Glossary;
using LupusInfo.Content.Problems;
using LupusInfo.Content.Reading;

namespace LupusInfo.Content.Articles;

/// <summary>Reads one Markdown file into an <see cref="Article"/>.</summary>
public static class ArticleReader
{
    private static readonly string[] ReadAloud = ["title", "description", "main_message", "key_points", "claim", "questions"];

    /// <summary>The article, and what is wrong with it. The article is null when its front matter cannot be used.</summary>
    public static (Article? Article, IReadOnlyList<Problem> Problems) Read(ContentFile file, ReadingContext context)
    {
        var problems = new List<Problem>();
        file = HiddenCharacters.Replace(file, problems);
        if (!Address.IsPlain(file.Path))
        {
            problems.Add(Problem.Error("file-name", file.Path, Position.Start,
                "The name has more than small letters, digits and hyphens.", "Rename the file: its name is its address."));
        }

        if (FrontMatterReader.Read(file, problems) is not var (front, body))
        {
            return (null, problems);
        }

        var therapy = front.Approval is { } key ? context.Evidence.OnTherapy(key) : null;
        if (front.Approval is { } named && therapy is null)
        {
            problems.Add(Problem.Error("unknown-record", file.Path, front.PlaceOf("approval"), $"approvals.yaml has no \"{named}\".",
                Nearest.Suggest(named, [.. context.Evidence.Approvals.Keys])) with { LookedFor = named });
        }

        var glossary = context.Glossaries.GetValueOrDefault(Address.LanguageOf(file.Path), TermIndex.Empty);
        if (ReadBody(() => new BodyReader(file, body, context, glossary, problems).Read()) is not { } read)
        {
            problems.Add(Problem.Error("too-deep", file.Path, Position.Start,
                "Lists, quotations, directives or brackets are nested too deep to be read.", "Take out the stray brackets or marks."));
            return (null, problems);
        }

        if (front.Kind is not ArticleKind.Section && string.IsNullOrWhiteSpace(body))
        {
            problems.Add(Problem.Error("empty-body", file.Path, Position.Start,
                "The page has fields and no text.", "Write the text below the second line of ---."));
        }

        return (new()
        {
            File = file,
            Front = front,
            Blocks = read.Blocks,
            Headings = read.Headings,
            Passages = [.. FrontMatterPassages(front), .. read.Passages],
            Citations = read.Citations,
            Links = read.Links,
            OutsideLinks = read.OutsideLinks,
            Pictures = read.Pictures,
            Therapy = therapy,
            Terms = read.Terms,
        }, problems);
    }

    /// <summary>Null where Markdig's own guard stops: a few kilobytes of "[[[[" would use up the stack.</summary>
    private static Body? ReadBody(Func<Body> read)
    {
        try
        {
            return read();
        }
        catch (ArgumentException tooDeep) when (tooDeep.Message.Contains("nested", StringComparison.Ordinal))
        {
            return null;
        }
    }

    private static IEnumerable<Passage> FrontMatterPassages(FrontMatter front) =>
        from field in ReadAloud
        let value = front.Fields.Find(field)?.Value
        from scalar in value is ListNode list ? list.Items.OfType<ScalarNode>() : value is ScalarNode one ? [one] : []
        select new Passage(PassageKind.FrontMatter, scalar.Value, scalar.Runs) { Field = field };
}
