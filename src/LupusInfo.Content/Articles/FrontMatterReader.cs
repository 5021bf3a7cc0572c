using LupusInfo.Content.Evidence;
using LupusInfo.Content.Problems;
using LupusInfo.Content.Reading;

namespace LupusInfo.Content.Articles;

/// <summary>Splits an article's file before Markdown sees it, and reads the front matter.</summary>
public static class FrontMatterReader
{
    private const string Fence = "---";

    /// <summary>
    /// The front matter and the body. The body has an empty line for each line of the front matter, so that its lines count as the file's
    /// do. Null, with problems, when the front matter cannot be used.
    /// </summary>
    public static (FrontMatter Front, string Body)? Read(ContentFile file, ICollection<Problem> problems)
    {
        var text = file.Text;
        var fences = FencesOf(text);
        if (fences is not [_, var (close, closed)])
        {
            problems.Add(fences.Count == 0 ? NotOpened(file.Path, text.Split('\n')) : NotClosed(file.Path, text.Split('\n')));
            return null;
        }

        var begin = fences[0].Place.End.Value + 1;
        var fields = NodeReader.Read(file.Path, text[begin..Math.Max(begin, close.Start.Value - 1)], firstLine: 2, problems);
        if (fields is null || ReadFields(file.Path, fields, problems) is not { } front)
        {
            return null;
        }

        return (front, string.Concat(new string('\n', closed), text.AsSpan(Math.Min(close.End.Value + 1, text.Length))));
    }

    /// <summary>
    /// The lines that open and close the front matter, each with its number, counted from 1: none where the first line does not open it,
    /// one where nothing closes it.
    /// </summary>
    private static List<(Range Place, int Line)> FencesOf(string text)
    {
        var fences = new List<(Range Place, int Line)>(2);
        var line = 0;
        foreach (var place in text.AsSpan().Split('\n'))
        {
            line++;
            if (text.AsSpan(place).TrimEnd().SequenceEqual(Fence))
            {
                fences.Add((place, line));
            }

            if (fences.Count is 0 or 2)
            {
                break;
            }
        }

        return fences;
    }

    private static Problem NotOpened(string path, string[] lines)
    {
        var first = Array.FindIndex(lines, line => line.Trim().Length > 0);
        var (message, suggestion) = first < 0 || !IsLikeFence(lines[first])
            ? ("The file has no front matter.",
                "Start it with a line of ---, the fields (title, description, order, updated), and a line of ---.")
            : lines[first].Trim() != Fence
                ? ($"\"{lines[first].Trim()}\" does not open the front matter.", "Write three hyphens: ---.")
                : first > 0
                    ? ("The front matter begins below an empty line.", "Take out what is above it: --- must be the file's first line.")
                    : ("A space stands before the --- that opens the front matter.",
                        "Take it out: --- must be the first thing in the file.");
        return Problem.Error("no-front-matter", path, new(Math.Max(first, 0) + 1, 1), message, suggestion);
    }

    private static Problem NotClosed(string path, string[] lines)
    {
        var near = Array.FindIndex(lines, 1, IsLikeFence);
        return near < 0
            ? Problem.Error("unclosed-front-matter", path, new(1, 1, 3),
                "The front matter is opened here and never closed.", "Add a line of --- after the last field.")
            : Problem.Error("unclosed-front-matter", path, new(near + 1, 1, lines[near].Length),
                $"\"{lines[near]}\" does not close the front matter.", "Write three hyphens at the beginning of the line: ---.");
    }

    /// <summary>A line of hyphens, or of what word processors make of them.</summary>
    private static bool IsLikeFence(string line) =>
        line.Trim() is { Length: > 0 } text && text.All(c => c is '-' or '\u2013' or '\u2014' or '\u2212');

    private static FrontMatter? ReadFields(string path, Node node, ICollection<Problem> problems)
    {
        var check = new ShapeCheck(path, problems);
        // Of a kind that is misspelt only that is said: nobody knows yet what else it needs.
        var kind = FrontMatterFields.KindOf((node as MapNode)?.Text("kind")) ?? ArticleKind.Page;
        if (!check.Fits(node, FrontMatterFields.Of(kind), ""))
        {
            return null;
        }

        var map = (MapNode)node;
        return new()
        {
            Title = Typography.Curl(map.Text("title")!),
            Description = Typography.Curl(map.Text("description")!),
            Order = map.Whole("order")!.Value,
            Kind = kind,
            MainMessage = map.Text("main_message") is { } message ? Typography.Curl(message) : null,
            KeyPoints = [.. map.Texts("key_points").Select(point => Typography.Curl(point))],
            Updated = map.Date("updated")!.Value,
            EvidenceSearched = map.Date("evidence_searched"),
            ReviewBy = map.Date("review_by"),
            Approval = map.Text("approval"),
            Certainty = CertaintyWords.Parse(map.Text("certainty")),
            Claim = map.Text("claim") is { } claim ? Typography.Curl(claim) : null,
            Verdict = VerdictWords.Parse(map.Text("verdict")),
            Topics = map.Texts("topics"),
            AskedAs = map.Texts("asked_as"),
            Questions = [.. map.Texts("questions").Select(question => Typography.Curl(question))],
            Role = PageRoles.Parse(map.Text("role")),
            BodyParts = map.Texts("body_parts"),
            RedirectFrom = map.Texts("redirect_from"),
            Menu = map.Flag("menu", otherwise: true),
            Draft = map.Flag("draft"),
            Changes = [.. map.Maps("changes").Select(change => new Change(change.Date("on")!.Value, change.Text("note")!))
                .OrderByDescending(change => change.On)],
            Allowances = [.. map.Maps("allow")
                .Select(item => new Allowance(item.Text("rule")!, item.Text("reason")!, item.Date("until")!.Value, item.At))],
            Fields = map,
        };
    }
}
