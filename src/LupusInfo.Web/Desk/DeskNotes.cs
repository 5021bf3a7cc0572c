using System.Security.Cryptography;
using System.Text;
using LupusInfo.Content;
using LupusInfo.Content.Articles;
using LupusInfo.Content.Problems;
using Microsoft.AspNetCore.Diagnostics;

namespace LupusInfo.Web.Desk;

/// <summary>What an editor should know of the page that is shown.</summary>
/// <param name="Version">Of the site and of what is wrong with it: another one means that the page should be fetched again.</param>
/// <param name="File">The file that the page is made from; null where it is made by the program.</param>
/// <param name="Draft">Whether readers will not see it because it is marked as a draft.</param>
/// <param name="Notes">What is wrong, in the order of the file.</param>
/// <param name="Scores">Its sentences that sound most like selling, told or not.</param>
public sealed record DeskNotes(
    string Version, string? File, bool Draft, IReadOnlyList<DeskNote> Notes, IReadOnlyList<JudgedSentence> Scores)
{
    private const int ScoresShown = 8;

    /// <summary>How much of a paragraph is enough to find it on the page.</summary>
    private const int Enough = 80;

    /// <summary>Whether readers do not get to see the page as it is.</summary>
    public bool Held => Notes.Any(note => note.Problem.Severity is Severity.Error);

    /// <summary>The notes of the page that a request asks for, also where it was left out and the answer is that there is none.</summary>
    public static DeskNotes Of(Built built, HttpContext context)
    {
        var address = context.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath ?? context.Request.Path.Value ?? "/";
        var language = built.Site.LanguageAt(address);
        var file = address.StartsWith(language.AddressOf(ProgramPage.Glossary), StringComparison.Ordinal)
            ? $"{language.Code}/glossary.yaml" : built.Readings.Keys.FirstOrDefault(path => Address.OfArticle(path) == address);
        var article = file is null ? null : built.Readings.GetValueOrDefault(file)?.Article;
        var notes = built.Problems.Where(problem => problem.File == file)
            .Select(problem => new DeskNote(problem, BesideOf(article, problem)));
        return new(VersionOf(built), file, article?.Front.Draft is true, [.. notes],
            article is null ? [] : [.. DeskReport.SentencesByScore(built.Site, article).Take(ScoresShown)]);
    }

    /// <summary>The site's version, and that of its problems: a file that cannot be read changes only the second.</summary>
    public static string VersionOf(Built built) =>
        $"{built.Site.Version}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', built.Problems))))[..8]}";

    private static string BesideOf(Article? article, Problem problem)
    {
        var passage = article?.Passages.LastOrDefault(passage => passage.Kind is not PassageKind.FrontMatter
            && passage.Runs.Any(run => run.At.Line == problem.At.Line && run.At.Column <= problem.At.Column))
            ?? article?.Passages.FirstOrDefault(
                passage => passage.Kind is not PassageKind.FrontMatter && passage.Runs.Any(run => run.At.Line == problem.At.Line));
        return passage is null ? "" : passage.Text[..Math.Min(Enough, passage.Text.Length)];
    }
}

/// <summary>One problem of a page.</summary>
/// <param name="Problem">What is wrong.</param>
/// <param name="Beside">The beginning of the text that it belongs beside; empty where it is about the whole page.</param>
public sealed record DeskNote(Problem Problem, string Beside);
