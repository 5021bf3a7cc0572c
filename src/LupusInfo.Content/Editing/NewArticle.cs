using LupusInfo.Content.Articles;
using LupusInfo.Content.Checking.Dates;
using LupusInfo.Content.Evidence;
using LupusInfo.Content.Reading;

namespace LupusInfo.Content.Editing;

/// <summary>The beginning of an article: all that its kind needs, with TODO where only an editor can know.</summary>
public static class NewArticle
{
    /// <summary>The file. Nothing is wrong with it but its TODO marks.</summary>
    /// <param name="kind">Article, therapy or claim.</param>
    /// <param name="path">Where it is to stand.</param>
    /// <param name="built">The site that it joins: its place in the section, and records that it can name.</param>
    public static ContentFile Write(ArticleKind kind, string path, Built built)
    {
        var site = built.Site;
        var about = Path.GetFileNameWithoutExtension(path).Replace('-', ' ');
        var day = site.Today.ToString("yyyy-MM-dd");
        var therapy = site.Evidence.Approvals.Values.FirstOrDefault(approval => site.Evidence.TrialsOf(approval).Count > 0)?.Key ?? "TODO";
        return new(path, $"""
            ---
            title: "TODO: {Start(about, 40)}?"
            description: "TODO: what does it say of {Start(about, 40)}? One sentence of 50 to 160 characters."
            order: {NextOrder(path, built)}
            kind: {FrontMatterFields.Kinds[(int)kind]}
            main_message: "TODO: the one thing to remember, in one sentence."
            {FieldsOf(kind, day, therapy)}
            updated: {day}
            review_by: {site.Today.AddMonths(ReviewTooFarRule.MonthsOf(kind)):yyyy-MM-dd}
            changes:
              - on: {day}
                note: "First version."
            ---

            {BodyOf(kind, therapy, SourceOf(site, therapy))}

            """);
    }

    private static string FieldsOf(ArticleKind kind, string day, string therapy) => kind switch
    {
        ArticleKind.Therapy => $"""
            {KeyPoints}
            evidence_searched: {day}
            approval: {therapy} # TODO: the therapy's key in content/data/approvals.yaml
            certainty: none # TODO: {string.Join(", ", CertaintyWords.All)}
            topics: [{therapy}] # TODO: the same key
            {Questions}
            """,
        ArticleKind.Claim => $"""
            claim: "TODO: the claim, as a patient meets it."
            verdict: unsupported # TODO: {string.Join(", ", VerdictWords.All)}
            certainty: none # TODO: {string.Join(", ", CertaintyWords.All)}
            topics: [{therapy}] # TODO: what the claim is about
            evidence_searched: {day}
            {Questions}
            """,
        _ => KeyPoints,
    };

    private const string KeyPoints = """
        key_points:
          - "TODO: the first thing to know."
          - "TODO: the second thing to know."
        """;

    private const string Questions = """
        questions:
          - "TODO: a first question for the doctor?"
          - "TODO: a second question for the doctor?"
          - "TODO: a third question for the doctor?"
        """;

    private static string BodyOf(ArticleKind kind, string therapy, string source) => kind switch
    {
        ArticleKind.Therapy => TherapyBody(therapy, source),
        ArticleKind.Claim => """
            ## What the evidence shows

            TODO: what was found, in how many people, and how sure one can be. Put the key of a source behind each fact.

            ## Why it sounds convincing

            TODO: what is true in it, kindly.

            ## What we do not know

            TODO: what would change the verdict.
            """,
        _ => """
            TODO: begin with what the reader most needs to know.

            ## TODO: a heading that says what follows

            TODO: the facts in your own words. Put the key of a source behind each.
            """,
    };

    private static string TherapyBody(string therapy, string source) => $$"""
        TODO: say what it is and why people hope for it.

        ## How it works {#how}

        TODO: in three sentences.

        ## What has been shown in people

        TODO: what was found, in how many people, against what, and who paid. Put the key of a source behind each fact, as here{{source}}.

        ::: evidence-ladder {{therapy}}
        :::

        ::: trials {{therapy}}
        :::

        ## What it is like, and whom it may fit {#what-it-is-like}

        TODO: before, on the day, afterwards; who may not have it.

        ## If you wait, or have no treatment {#without}

        TODO: what was counted in people who did not have it.

        ## What can go wrong {#harms}

        TODO: the harms that were seen, and those that nobody has looked for.

        ::: unknown
        What we do not know

        TODO: what is not known, and what would change this page.
        :::

        ## Other choices {#other-choices}

        TODO: ordinary care, and trials.

        ## Approval, and who pays {#cost}

        TODO: what it costs, and who pays.

        ::: approvals {{therapy}}
        :::
        """;

    /// <summary>A citation as it is to be written: without one a therapy page is not published.</summary>
    private static string SourceOf(Site site, string therapy) => site.Evidence.Approvals.TryGetValue(therapy, out var approval)
        && site.Evidence.TrialsOf(approval).FirstOrDefault(trial => trial.Source is not null) is { } trial ? $" [@{trial.Source}]" : "";

    private static int NextOrder(string path, Built built) => 1 + built.Readings.Values
        .Where(reading => reading.File.Folder == path[..path.LastIndexOf('/')])
        .Max(reading => reading.Article?.Front.Order) ?? 1;

    private static string Start(string text, int length) => text.Length <= length ? text : text[..length].TrimEnd();
}
