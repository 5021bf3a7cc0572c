using System.Globalization;
using LupusInfo.Content;
using LupusInfo.Content.Checking.Overclaims;
using LupusInfo.Content.Reading;

namespace LupusInfo.Web.Commands;

/// <summary><c>check --explain FILE:LINE</c>: what the model of overclaims makes of each sentence that begins there, and why.</summary>
public static class SentenceReport
{
    private const int MostWords = 12;

    /// <summary>Answers 0 where a sentence is judged, else 1.</summary>
    /// <exception cref="ContentFolderException">The place names no file.</exception>
    public static int Write(ContentFolder folder, string place, DateOnly today, TextWriter output)
    {
        var colon = place.LastIndexOf(':');
        if (colon < 0 || !int.TryParse(place[(colon + 1)..], CultureInfo.InvariantCulture, out var line))
        {
            throw new ContentFolderException($"\"{place}\" is no place: write a file, a colon and the number of a line.");
        }

        var path = ContentPaths.Existing(folder, place[..colon]);
        var built = SiteBuilder.Build(folder.Read(), today);
        var article = built.Readings.GetValueOrDefault(path)?.Article;
        var judged = article is null || OverclaimModel.Trained is null ? [] :
            OverclaimRule.Judged(article, built.Site.Languages[article.Language].Glossary)
                .Where(judged => judged.Passage.PlaceOf(judged.Sentence).Line == line).ToList();
        foreach (var (_, sentence, text) in judged)
        {
            Write(sentence.Text, OverclaimModel.Trained!, OverclaimModel.Trained!.Judge(text), output);
        }

        if (judged.Count == 0)
        {
            output.WriteLine($"No sentence that is judged begins at {path}:{line}.");
        }

        return judged.Count > 0 ? 0 : 1;
    }

    private static void Write(string sentence, OverclaimModel model, OverclaimJudgement judgement, TextWriter output)
    {
        output.WriteLine(sentence);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"  {judgement.Score:0.00}; a warning from {model.Doubt:0.00}, an error from {model.Certain:0.00}"));
        foreach (var (word, weight) in judgement.Words.OrderByDescending(word => Math.Abs(word.Weight)).Take(MostWords))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {weight,6:+0.00;-0.00}  {word}"));
        }
    }
}
