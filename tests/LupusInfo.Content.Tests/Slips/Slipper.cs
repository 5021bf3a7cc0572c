using System.Text;
using LupusInfo.Content.Articles;
using LupusInfo.Content.Reading;

namespace LupusInfo.Content.Tests.Slips;

/// <summary>Makes slips of the hand, of copying and of saving in files of the content.</summary>
/// <param name="files">The content as it should be.</param>
/// <param name="random">Decides.</param>
internal sealed class Slipper(IReadOnlyList<ContentFile> files, Random random)
{
    private const string Keys = "[]{}:,\"'-|>&*!%@`#?\n\t ~()<>_=^+.;$/\\x0é\u00A0\u200B\u2028\u202E\u212A\u0001\u001B\uFEFF";

    private static readonly string[] Words =
    [
        "null", "~", "true", "False", "yes", "0", "-1", "1e9", "2147483648", "99999999999999999999", ".inf", "2026-02-30", "2026-13-01",
            "0000-00-00",
        "\"\"", "''", "[]", "{}", "[null]", "{a: null}", "&a", "*a", "<<: *a", "!!str", "!<> 3", "|", ">-", "---", "...", "%YAML 2",
            "\\ud800", "\\UFFFFFFFF",
        "\"\\U0010FFFF\"", "::: ", ":::", "::: note", "[@", "[@a; @b", "[^1]", "](", "![",
            "![a [b](c) d](e.png)", "```", "| a |", "## ", "{#main}", "<b onload=x>",
        "&#0;", "{0}", "{x", "\u65E5\u672C\u8A9E", "\u0939\u093F\u0928\u094D\u0926\u0940", "\U0001F9EC", "e\u0301\u0301\u0301",
            "../../x.md", "//evil", "term:", "TODO",
        "draft: true", "allow: [{rule: null}]", "approval: null", "order: 1\norder: 2", "redirect_from: [\"/search/\"]",
    ];

    /// <summary>A slip in a file: mostly in its text; one in twelve is a copy of the whole file, or of another file's text.</summary>
    public Slip In(ContentFile file) => random.Next(12) == 0 ? OfFile(file) : OfText(file);

    private Slip OfText(ContentFile file)
    {
        var (what, text) = random.Next(13) switch
        {
            0 => Removed(file.Text, At(file.Text), random.Next(1, 6)),
            1 => Removed(file.Text, At(file.Text), random.Next(1, 400)),
            2 => Inserted(file.Text, At(file.Text), Pick(Keys).ToString()),
            3 => Inserted(file.Text, At(file.Text), new string(Pick(Keys), random.Next(2, 60))),
            4 => Inserted(file.Text, At(file.Text), Pick(Words)),
            5 => Inserted(file.Text, At(file.Text), Piece(Pick(files).Text)),
            6 => Transposed(file.Text, At(file.Text)),
            7 or 8 => WithValue(file.Text, Pick(Words)),
            _ => WithLines(file.Text),
        };
        return new(what, file.Path, Saved(file.Path, text));
    }

    private Slip OfFile(ContentFile file) => random.Next(5) switch
    {
        0 => new("emptied", file.Path, new(file.Path, Pick("", "\n", " \n\t\n", "---\n---\n", "[]", "{}", "null"))),
        1 => new("cut off", file.Path, Saved(file.Path, file.Text[..At(file.Text)])),
        2 => Pick(files) is var other ? new($"has the text of {other.Path}", file.Path, new(file.Path, other.Text)) : null!,
        _ => OtherPath(file) is var path ? new($"copied to {path}", file.Path, new(path, file.Text), IsCopy: true) : null!,
    };

    /// <summary>A text as it is once it was on the disk: no half of a pair of surrogates, one kind of line ending.</summary>
    private static ContentFile Saved(string path, string text) =>
        new(path, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)).TrimStart('\uFEFF').ReplaceLineEndings("\n"));

    private string OtherPath(ContentFile file)
    {
        var end = file.Name.LastIndexOf('.');
        var (folder, name, kind) = (file.Folder, file.Name[..end], file.Name[end..]);
        return random.Next(8) switch
        {
            0 => $"{folder}/{name}-copy{kind}",
            1 => $"{folder}/{name.ToUpperInvariant()}{kind}",
            2 => $"{folder}/{name} (1){kind}",
            3 => $"{folder}/{Pick(".md", ".yaml", ".yml", ".json") is var other}{name}{other}",
            4 when Address.IsArticle(file.Path) => name == "index" ? $"{folder}.md" : $"{folder}/{name}/index.md",
            5 => $"{Pick("en", "de", "data", "data/fact-boxes", "en/medicines", "zz-x/a/b")}/{name}{kind}",
            6 => $"{folder}/{Pick("search", "glossary", "index", "words", "redirects", "error/404")}{kind}",
            _ => $"{Pick("de", "es")}/{(file.Path.IndexOf('/', StringComparison.Ordinal) is var slash ? file.Path[(slash + 1)..] : "")}",
        };
    }

    private (string What, string Text) WithLines(string text)
    {
        var lines = text.Split('\n').ToList();
        var at = lines.Count < 30 || random.Next(2) == 0 ? random.Next(lines.Count) : random.Next(20);
        var line = lines[at];
        switch (random.Next(6))
        {
            case 0:
                lines.Insert(at, line);
                return ($"line {at + 1} doubled", string.Join('\n', lines));
            case 1:
                lines.RemoveAt(at);
                return ($"line {at + 1} removed", string.Join('\n', lines));
            case 2 when at > 0:
                (lines[at], lines[at - 1]) = (lines[at - 1], lines[at]);
                return ($"line {at + 1} moved up", string.Join('\n', lines));
            case 3:
                lines[at] = new string(Pick(' ', '\t', '\u00A0', '#', '>'), random.Next(1, 4)) + line;
                return ($"line {at + 1} indented by '{lines[at][..1]}'", string.Join('\n', lines));
            case 4:
                lines[at] = line.TrimStart();
                return ($"line {at + 1} not indented", string.Join('\n', lines));
            default:
                lines.RemoveRange(at, random.Next(lines.Count - at));
                return ($"lines removed from {at + 1} on", string.Join('\n', lines));
        }
    }

    /// <summary>The value of a field: what stands after a colon on a line, or after the key in JSON.</summary>
    private (string What, string Text) WithValue(string text, string word)
    {
        var at = At(text);
        var colon = text.IndexOf(": ", at, StringComparison.Ordinal) is >= 0 and var found ? found
            : text.IndexOf(": ", StringComparison.Ordinal);
        if (colon < 0)
        {
            return Inserted(text, at, word);
        }

        var end = text.IndexOfAny(random.Next(2) == 0 ? ['\n'] : ['\n', ',', '}'], colon + 2) is >= 0 and var stop ? stop : text.Length;
        return ($"value \"{text[(colon + 2)..end]}\" at {colon + 2} became \"{word}\"", text[..(colon + 2)] + word + text[end..]);
    }

    private static (string What, string Text) Removed(string text, int at, int count) =>
        Math.Min(count, text.Length - at) is var there ? ($"\"{text.Substring(at, there)}\" removed at {at}", text.Remove(at, there))
            : default;

    private static (string What, string Text) Inserted(string text, int at, string what) =>
        ($"\"{what}\" put in at {at}", text.Insert(at, what));

    private static (string What, string Text) Transposed(string text, int at) =>
        at + 1 < text.Length ? ($"letters swapped at {at}", $"{text[..at]}{text[at + 1]}{text[at]}{text[(at + 2)..]}") : ("nothing", text);

    private string Piece(string text)
    {
        var at = At(text);
        return text.Substring(at, Math.Min(random.Next(1, 300), text.Length - at));
    }

    /// <summary>Anywhere in a text, at its beginning more often: there are the fields.</summary>
    private int At(string text) => random.Next(random.Next(3) == 0 ? Math.Min(900, text.Length) + 1 : text.Length + 1);

    private char Pick(string letters) => letters[random.Next(letters.Length)];

    private T Pick<T>(IReadOnlyList<T> choices) => choices[random.Next(choices.Count)];

    private T Pick<T>(params T[] choices) => choices[random.Next(choices.Length)];
}
