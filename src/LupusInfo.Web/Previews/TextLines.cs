using System.Globalization;
using SkiaSharp;
using SkiaSharp.HarfBuzz;

namespace LupusInfo.Web.Previews;

/// <summary>
/// A text in lines that fit their place. Each word is shaped for itself, so that words of two scripts can stand beside each other.
/// </summary>
internal sealed class TextLines : IDisposable
{
    /// <summary>Of a line, in sizes of its letters: room for signs above and below them, as Devanagari has.</summary>
    private const float LineHeight = 1.28f;

    /// <summary>How far down in its line the letters stand.</summary>
    private const float Baseline = 0.95f;

    private const string Cut = "…";

    private readonly SKShaper shaper;
    private readonly SKFont font;
    private readonly float width;
    private readonly Dictionary<string, float> widths = new(StringComparer.Ordinal);

    private TextLines(SKShaper shaper, string text, float width, float size)
    {
        (this.shaper, this.width) = (shaper, width);
        font = new(shaper.Typeface, size) { Edging = SKFontEdging.Antialias, Subpixel = true, Hinting = SKFontHinting.None };
        Lines = Wrap(text);
    }

    private List<string> Lines { get; set; }

    /// <summary>In the first of the sizes in which it fits; in the last the end is cut off where it does not.</summary>
    public static TextLines Fit(SKShaper shaper, string text, float width, float height, ReadOnlySpan<float> sizes)
    {
        foreach (var size in sizes[..^1])
        {
            var lines = new TextLines(shaper, text, width, size);
            if (lines.Lines.Count <= Most(size))
            {
                return lines;
            }

            lines.Dispose();
        }

        var smallest = new TextLines(shaper, text, width, sizes[^1]);
        smallest.CutTo(Most(sizes[^1]));
        return smallest;

        int Most(float size) => (int)(height / (size * LineHeight));
    }

    public void Dispose() => font.Dispose();

    /// <summary>Draws them.</summary>
    public void Draw(SKCanvas canvas, float left, float top, SKPaint paint)
    {
        foreach (var (index, line) in Lines.Index())
        {
            var (x, y) = (left, top + (font.Size * ((index * LineHeight) + Baseline)));
            foreach (var word in line.Split(' '))
            {
                canvas.DrawShapedText(shaper, word, x, y, SKTextAlign.Left, font, paint);
                x += WidthOf(word) + Space;
            }
        }
    }

    private float Space => font.MeasureText(" ");

    private float WidthOf(string line) => line.Split(' ').Sum(WidthOfWord) + (line.Count(letter => letter == ' ') * Space);

    /// <summary>Measured once, though a line is measured with each word that it gets.</summary>
    private float WidthOfWord(string word)
    {
        if (!widths.TryGetValue(word, out var known))
        {
            widths[word] = known = word.Length == 0 ? 0 : shaper.Shape(word, font).Width;
        }

        return known;
    }

    /// <summary>A word that is longer than a line is broken between two of its letters with their signs.</summary>
    private List<string> Wrap(string text)
    {
        List<string> lines = [];
        foreach (var word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            var glue = " ";
            foreach (var part in WidthOf(word) <= width ? [word] : Letters(word))
            {
                if (lines.Count > 0 && WidthOf(lines[^1] + glue + part) <= width)
                {
                    lines[^1] += glue + part;
                }
                else
                {
                    lines.Add(part);
                }

                glue = "";
            }
        }

        return lines;
    }

    private void CutTo(int most)
    {
        if (Lines.Count <= most)
        {
            return;
        }

        var last = Letters(Lines[most - 1]).ToList();
        while (last.Count > 0 && WidthOf(string.Concat(last).TrimEnd() + Cut) > width)
        {
            last.RemoveAt(last.Count - 1);
        }

        Lines = [.. Lines.Take(most - 1), string.Concat(last).TrimEnd() + Cut];
    }

    private static IEnumerable<string> Letters(string text)
    {
        var letters = StringInfo.GetTextElementEnumerator(text);
        while (letters.MoveNext())
        {
            yield return letters.GetTextElement();
        }
    }
}
