using System.Globalization;
using System.Text;
using Serilog.Events;
using Serilog.Formatting;
using Serilog.Formatting.Display;

namespace LupusInfo.Web.Logs;

/// <summary>
/// Lines for people. A control character that came in with a text is written as an escape: it can forge no line and no colour.
/// </summary>
public sealed class ReadableFormatter : ITextFormatter
{
    private readonly MessageTemplateTextFormatter line = new("{Timestamp:HH:mm:ss} {Level:u3} {Message:lj}", CultureInfo.InvariantCulture);

    public void Format(LogEvent logEvent, TextWriter output)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        line.Format(logEvent, text);
        output.WriteLine(Escaped(text.ToString()));
        if (logEvent.Exception is { } exception)
        {
            // Its lines are our own; what it quotes is escaped line by line.
            foreach (var part in exception.ToString().ReplaceLineEndings("\n").Split('\n'))
            {
                output.WriteLine(Escaped(part));
            }
        }
    }

    private static string Escaped(string text)
    {
        if (!text.Any(char.IsControl))
        {
            return text;
        }

        var safe = new StringBuilder(text.Length + 16);
        foreach (var letter in text)
        {
            safe.Append(char.IsControl(letter) ? $"\\u{(int)letter:x4}" : letter);
        }

        return safe.ToString();
    }
}
