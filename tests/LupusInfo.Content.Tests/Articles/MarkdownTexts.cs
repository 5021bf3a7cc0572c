using FsCheck;
using FsCheck.Fluent;

namespace LupusInfo.Content.Tests.Articles;

/// <summary>
/// A body with all that the writing guide knows and much that it does not, nested and mistyped. Each visible word is its own, many with a
/// sign in it: <c>w12w</c>, <c>w13€w</c>.
/// </summary>
public sealed record MarkdownText(string Text)
{
    public override string ToString() => Text;
}

/// <summary>Makes bodies from seeds, and makes them shorter by lines.</summary>
public static class MarkdownTexts
{
    public static Arbitrary<MarkdownText> Arbitrary() =>
        Arb.From(Gen.Choose(0, int.MaxValue).Select(seed => new MarkdownText(new Writer(new Random(seed)).Body())), Shorter);

    private static IEnumerable<MarkdownText> Shorter(MarkdownText text)
    {
        var lines = text.Text.Split('\n');
        return Enumerable.Range(0, lines.Length).Where(_ => lines.Length > 1)
            .Select(left => new MarkdownText(string.Join('\n', lines.Where((_, line) => line != left))));
    }

    private sealed class Writer(Random random)
    {
        private const string Slips = "*_[]()`<>#|:~!{}\\-+@;,\"^=&\n 1w";

        private int words;

        public string Body()
        {
            var text = string.Concat(
                Enumerable.Range(0, random.Next(1, 7)).Select(_ => Block(3) + Pick("\n\n", "\n\n", "\n\n", "\n\n", "\n", "\n \n")));
            for (var slip = random.Next(-4, 4); slip > 0; slip--)
            {
                var at = random.Next(text.Length);
                text = random.Next(3) switch
                {
                    0 => text.Remove(at, 1),
                    1 => text.Insert(at, Slips[random.Next(Slips.Length)].ToString()),
                    _ => text.Insert(at, new string(Slips[random.Next(Slips.Length)], random.Next(2, 5))),
                };
            }

            return text;
        }

        private string Pick(params string[] choices) => choices[random.Next(choices.Length)];

        private string Word() => $"w{++words}{Pick("", "", "€", "%", "é", "e\u0301", "–", "…", "中", "𝛼", "½", "?", "/")}w";

        private string Block(int depth) => random.Next(depth > 0 ? 11 : 5) switch
        {
            0 => Pick("## ", "### ", "## ", "##", "# ", "#") + Line() + Pick("", "", "", " {#own}", " {#harms}", " {#No Id}", " ##"),
            1 => $"| {Word()} | {Line()} |\n| --- | {Pick("---", "---", ":--", "--:")} |\n| {Line()} "
                + $"|{Pick($" {Word()} |", $" {Line()} |", " `a|b` |", "", $" {Word()} | {Word()} |", " |")}"
                + Pick("", "", "\n" + Line()),
            2 or 3 => Text(),
            4 => Pick("---", "> [!NOTE]", "!!! note", "[r]: https://example.org", $"[q]: {Word()}", $"[^n]: {Word()}", "•\t" + Word(),
                $"{Word()}\n=====", $"{Word()}\n-----", $"- [ ] {Word()}",
                "{{< " + Word() + " >}}", $"{Word()}\n: {Word()}", "![x](rash.png)", $"    {Word()}", $"5 to\n> 90 {Word()}",
                    $"5 to\n- 10 {Word()}"),
            5 => string.Join('\n',
                Enumerable.Range(0, random.Next(1, 4))
                .Select(item => Pick("- ", "- ", $"{item + 1}. ", "* ", "+ ") + Indented(Block(depth - 1), "  "))),
            6 => "> " + Indented(Block(depth - 1), "> "),
            7 => $"```{Pick("", "", "", " " + Word())}\n{Line()}\n{Pick("```", "```", "```", "")}",
            8 or 9 => $"::: {Pick("note", "warning", "urgent", "unknown", "nothing", "note " + Word(), "in-mice")}\n"
                + $"{Line()}\n{Pick("\n", "\n", "\n", "")}{Block(depth - 1)}\n{Pick(":::", ":::", ":::", ":::", "")}",
            _ => $"::: {Pick("fact-box remission", "trials msc", "claims msc", "fact-box " + Word(), "approvals msc")}\n"
                + $"{Pick("", "", Line() + "\n")}:::",
        };

        private static string Indented(string text, string by) => text.Replace("\n", "\n" + by, StringComparison.Ordinal);

        private string Text() =>
            string.Join('\n', Enumerable.Range(0, random.Next(1, 4))
            .Select(_ => Pick("", "", "", " ", "   ") + Line() + Pick("", "", "  ", "\\")));

        private string Line() => string.Join(' ', Enumerable.Range(0, random.Next(1, 5)).Select(_ => Part(2)));

        private string Part(int depth) => random.Next(depth > 0 ? 20 : 7) switch
        {
            < 7 => Word() + Pick("", "", ".", ",", ";"),
            7 => Surround(depth, Pick("*", "**", "_", "__", "***", "~~", "==")),
            8 => $"`{Pick("", "`")}{Word()}{Pick("", " | ", "\\|")}`",
            9 => $"[{Part(depth - 1)}]({Pick("https://example.org", "#own", "a.md", "nowhere.md", "", "term:nephritis",
                "a.md \"" + Word() + "\"", "x y.md", "http:/x.org")})",
            10 => $"![{Part(depth - 1)}]({Pick("rash.png", "nothing.png", "My Rash.png")})",
            11 => Pick("[@deng2017]", "[@deng2017; @kamen2022, p. 4]", "[@deng2017, @kamen2022]", "[@deng2017,\n@kamen2022]",
                "[see @deng2017]", "[ @deng2017]", "(@deng2017)", "@deng2017", "[@none]", $"[@deng2017, {Word()}]"),
            12 => Pick("&amp;", "&lt;", "&nbsp;", "&none;", "&#65;", "\\*", "\\\\", "\\[", "\\|", "\\" + Word()),
            13 => Pick("<https://example.org>", "https://example.org", "www.example.org", "a@b.org", "<b>", "</b>"),
            14 => $"[{Word()}]{Pick("[r]", "[]", "", "[none]", " (a.md)")}",
            15 => $"[^{Pick("n", "m")}]{Pick("", "[^n]", "[@deng2017]")}",
            16 => Pick($"2*3 {Word()} 4*5", "nephritis", "**bold:**" + Word(), "H~2~O", "x^2^", $"({Word()})[a.md]", $"::{Word()}::"),
            17 => Surround(depth, Pick("(", "\"", "'")),
            18 => Pick("- ", "1. ", "# ", "> ", "+ ") + Word(),
            _ => Word() + Pick("  ", "\t", "\n"),
        };

        private string Surround(int depth, string mark) => mark + Part(depth - 1) + Pick(mark, mark, mark, "").Replace('(', ')');
    }
}
