using System.Text.RegularExpressions;
using LupusInfo.Content.Articles;
using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Checking.Structure;

/// <summary>No note to the editor stays in a page.</summary>
public sealed partial class TodoLeftRule : Rule
{
    public override string Id => "todo-left";

    public override Severity Severity => Severity.Error;

    public override string Why => "A reader who meets an unfinished sentence stops trusting the finished ones.";

    public override string Bad => "Have the eye test [TODO: how often?].";

    public override string Good => "Have the eye test once a year.";

    public override IEnumerable<Problem> Check(Article article, Site site) =>
        Mark().Matches(article.File.Text).Select(match => At(article, PlaceOf(article.File.Text, match), $"\"{match.Value}\" is a note to the editor.", "Finish the text, or take the note out."));

    private static Position PlaceOf(string text, Match match)
    {
        var before = text.AsSpan(0, match.Index);
        return new(before.Count('\n') + 1, match.Index - (before.LastIndexOf('\n') + 1) + 1, match.Length);
    }

    [GeneratedRegex(@"\b(?:TODO|FIXME|TBD|TK|XXX)\b|\b[Ll]orem ipsum\b")]
    private static partial Regex Mark();
}
