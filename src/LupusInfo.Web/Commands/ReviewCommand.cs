using System.CommandLine;
using System.Text.Json;
using LupusInfo.Content;
using LupusInfo.Content.Checking;
using LupusInfo.Content.Reading;

namespace LupusInfo.Web.Commands;

/// <summary>
/// <c>review</c>: every safety-critical sentence that no named clinician has read yet, by file and line; <c>review pack</c> and
/// <c>review sign</c> have them read.
/// </summary>
public static class ReviewCommand
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    /// <summary>The verb.</summary>
    public static Command Create(TimeProvider clock)
    {
        var open = new Option<bool>("--open") { Description = "Print what still waits for a clinician, as without it." };
        var format = new Option<string>("--format") { Description = "For people or for programs.", DefaultValueFactory = _ => "text" }
            .AcceptOnlyFromAmong("text", "json");
        var content = ContentCommand.Folder();
        var command = new Command("review", "What no clinician has read: signs, doses, limits, pregnancy, stopping.")
        {
            open, format, content, SignCommand.Create(clock), PackCommand.Create(clock),
        };
        command.Runs(parsed =>
        {
            var folder = new ContentFolder(ContentSearch.Find(parsed.GetValue(content)));
            var found = OpenReview.Of(SiteBuilder.Build(folder.Read(), ContentCommand.Today(clock)).Site);
            var output = parsed.InvocationConfiguration.Output;
            if (parsed.GetValue(format) is "json")
            {
                output.WriteLine(JsonSerializer
                    .Serialize(found.Select(item => new { item.File, item.At.Line, item.Kind, item.Waits, item.Text }), Json));
            }
            else
            {
                Write(found, output);
            }

            return 0;
        });
        return command;
    }

    private static void Write(IReadOnlyList<OpenSentence> found, TextWriter output)
    {
        foreach (var file in found.GroupBy(item => item.File))
        {
            output.WriteLine(file.Key);
            foreach (var item in file)
            {
                output.WriteLine($"  {item.At.Line,4}  {item.Kind,-11} {(item.Waits ? "[our judgement] " : "")}{item.Text}");
            }

            output.WriteLine();
        }

        output.WriteLine($"{found.Count} sentences in {found.Select(item => item.File).Distinct().Count()} files wait for a clinician; "
            + $"{found.Count(item => item.Waits)} of them are our own judgement.");
    }
}
