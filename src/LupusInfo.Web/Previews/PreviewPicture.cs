using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.RegularExpressions;
using LupusInfo.Content;
using SkiaSharp;
using SkiaSharp.HarfBuzz;

namespace LupusInfo.Web.Previews;

/// <summary>
/// Draws a <see cref="Preview"/> as PNG: the same bytes for the same words. Where the font lacks a letter of them, such as of a script that
/// it does not have, the picture has the name of the site and no other words: better none than boxes.
/// </summary>
public static partial class PreviewPicture
{
    /// <summary>Content-Type.</summary>
    public const string MediaType = "image/png";

    /// <summary>In pixels: what Open Graph and the programs that show it ask for.</summary>
    public const int Width = 1200;

    /// <inheritdoc cref="Width"/>
    public const int Height = 630;

    /// <summary>Nothing is written in it, left and right.</summary>
    public const int Margin = 80;

    private const int Column = Width - (2 * Margin);

    /// <summary>Of the mark, which stands small beside the name and large behind the words; its own width is 32.</summary>
    private const float MarkWidth = 32;

    private static readonly SKColor Paper = Colour("paper");
    private static readonly SKColor Ink = Colour("ink");
    private static readonly SKColor Soft = Colour("soft");
    private static readonly SKColor Accent = Colour("accent");
    private static readonly SKColor AccentGround = Colour("accent-ground");

    /// <summary>The drawing of the site's icon.</summary>
    private static readonly SKPath Mark = MarkOf(Text("Styles/icon.svg"));

    private static readonly SKTypeface Typeface = ReadTypeface();

    /// <summary>What is the same on all of them: paper, mark and name.</summary>
    private static readonly SKImage Ground = DrawGround();

    /// <summary>What draws: a new build of the program, its font and icon among it, or of what it draws with, may draw otherwise.</summary>
    private static readonly string Drawing = string.Join(' ',
        new[] { typeof(PreviewPicture), typeof(SKCanvas), typeof(SKShaper), typeof(HarfBuzzSharp.Buffer) }
            .Select(part => part.Module.ModuleVersionId.ToString()).Append(RuntimeInformation.RuntimeIdentifier));

    /// <summary>What the picture is made of, known before it is drawn: the same gives the same bytes.</summary>
    public static string MadeOf(Preview preview) => $"{Drawing} {JsonSerializer.Serialize(preview)}";

    /// <summary>Draws the picture.</summary>
    public static byte[] Draw(Preview preview)
    {
        using var surface = NewSurface();
        var canvas = surface.Canvas;
        canvas.DrawImage(Ground, 0, 0, SKSamplingOptions.Default);
        using var shaper = new SKShaper(Typeface);
        if (new[] { preview.Title, preview.Finding, preview.Review }.All(Covers))
        {
            Write(canvas, shaper, preview.Title, Ink, Margin, 176, preview.Finding is null ? 330 : 276, 76, 68, 60, 52, 46, 40);
            Write(canvas, shaper, preview.Finding, Accent, Margin, 452, 60, 40, 34, 28);
            Write(canvas, shaper, preview.Review, Soft, Margin, 528, 80, 28, 24);
        }

        using var pixels = surface.PeekPixels();
        // A level of 6 would take two thirds more time for a fifth less of bytes.
        using var png = pixels.Encode(new SKPngEncoderOptions(SKPngEncoderFilterFlags.None, 3))!;
        return png.ToArray();
    }

    /// <summary>Whether the font has every letter of a text.</summary>
    public static bool Covers(string? text)
    {
        using var font = new SKFont(Typeface);
        return font.ContainsGlyphs(string.Concat((text ?? "").Where(letter => !char.IsWhiteSpace(letter))));
    }

    private static SKSurface NewSurface() =>
        SKSurface.Create(new SKImageInfo(Width, Height, SKColorType.Rgb888x, SKAlphaType.Opaque));

    private static SKImage DrawGround()
    {
        using var surface = NewSurface();
        surface.Canvas.Clear(Paper);
        DrawMark(surface.Canvas, AccentGround, 620, 745, 205);
        DrawMark(surface.Canvas, Accent, 84, Margin, 64);
        using var shaper = new SKShaper(Typeface);
        Write(surface.Canvas, shaper, Site.Name, Accent, Margin + 104, 60, 72, 44);
        return surface.Snapshot();
    }

    private static void Write(
        SKCanvas canvas, SKShaper shaper, string? text, SKColor colour,
        float left, float top, float height, params ReadOnlySpan<float> sizes)
    {
        using var paint = new SKPaint { IsAntialias = true, Color = colour };
        using var lines = TextLines.Fit(shaper, text ?? "", Column, height, sizes);
        lines.Draw(canvas, left, top, paint);
    }

    private static void DrawMark(SKCanvas canvas, SKColor colour, float width, float left, float top)
    {
        using var paint = new SKPaint { IsAntialias = true, Color = colour };
        canvas.Save();
        canvas.Translate(left, top);
        canvas.Scale(width / MarkWidth);
        canvas.DrawPath(Mark, paint);
        canvas.Restore();
    }

    /// <summary>A light colour of the stylesheet: that stands there before the dark one.</summary>
    private static SKColor Colour(string name)
    {
        var token = Token().Matches(Text("Styles/10-tokens.css")).First(token => token.Groups["name"].Value == name);
        return SKColor.Parse(token.Groups["value"].Value);
    }

    private static SKPath MarkOf(string svg)
    {
        using var builder = new SKPathBuilder();
        foreach (Match part in PathData().Matches(svg))
        {
            using var path = SKPath.ParseSvgPathData(part.Groups[1].Value);
            builder.AddPath(path);
        }

        return builder.Detach();
    }

    private static SKTypeface ReadTypeface()
    {
        using var file = Open("Previews/NotoSans-SemiBold.ttf");
        return SKTypeface.FromStream(file) ?? throw new InvalidOperationException("The font of the preview pictures cannot be read.");
    }

    private static string Text(string name)
    {
        using var reader = new StreamReader(Open(name));
        return reader.ReadToEnd();
    }

    private static Stream Open(string name) => typeof(PreviewPicture).Assembly.GetManifestResourceStream(name)!;

    [GeneratedRegex(@"--(?<name>[a-z-]+): (?<value>#[0-9a-f]{6});", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Token();

    [GeneratedRegex(@"\bd=""([^""]+)""", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex PathData();
}
