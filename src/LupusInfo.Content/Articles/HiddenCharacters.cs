using System.Text.RegularExpressions;
using LupusInfo.Content.Articles.Markdown;
using LupusInfo.Content.Problems;
using LupusInfo.Content.Reading;

namespace LupusInfo.Content.Articles;

/// <summary>
/// Characters that nobody sees and that change what is read: controls, turned writing direction, characters without width, halves of
/// characters.
/// </summary>
internal static partial class HiddenCharacters
{
    private const char Shown = '\uFFFD';

    /// <summary>The file with each of them made visible, so that none reaches a page; each is reported. Places stay.</summary>
    public static ContentFile Replace(ContentFile file, ICollection<Problem> problems)
    {
        if (!Hidden().IsMatch(file.Text))
        {
            return file;
        }

        var places = new Places(file.Text);
        foreach (Match match in Hidden().Matches(file.Text))
        {
            problems.Add(Problem.Error("hidden-character", file.Path, places.PlaceOf(match.Index, match.Length),
                match.Value[0] is Shown ? "A letter was lost here when the file was saved."
                    : $"A character that nobody sees stands here (U+{(int)match.Value[0]:X4}).",
                match.Value[0] is Shown ? "Write the letter again, and save as UTF-8."
                    : "Delete it: it often comes along with pasted text."));
        }

        return new(file.Path, Hidden().Replace(file.Text, match => new string(Shown, match.Length)));
    }

    /// <summary>
    /// Joiners and direction marks have a use in Arabic, Persian or Hindi and in pictures made of two; not behind a Latin letter.
    /// </summary>
    [GeneratedRegex(@"[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u180E\u200B"
        + @"\u202A-\u202E\u2060-\u2069\uFDD0-\uFDEF\uFEFF\uFFF9-\uFFFF]+"
        + @"|(?<=[\u0000-\u024F])[\u200C-\u200F]+"
        + @"|\uDB40[\uDC00-\uDC7F]"
        + @"|[\uD83F\uD87F\uD8BF\uD8FF\uD93F\uD97F\uD9BF\uD9FF\uDA3F\uDA7F\uDABF\uDAFF\uDB3F\uDB7F\uDBBF\uDBFF][\uDFFE\uDFFF]"
        + @"|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Hidden();
}
