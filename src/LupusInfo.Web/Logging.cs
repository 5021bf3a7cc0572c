using LupusInfo.Web.Logs;
using Serilog;
using Serilog.Events;
using Serilog.Formatting;
using Serilog.Formatting.Compact;

namespace LupusInfo.Web;

/// <summary>
/// Serilog's wiring, all of it. Levels come from the settings; where lines go and what never stands in one is said here.
/// </summary>
public static class Logging
{
    /// <summary>Sends all logging to Serilog: JSON for machines, text for whoever develops.</summary>
    public static void Use(WebApplicationBuilder builder) => builder.Host.UseSerilog((context, logger) => logger
        .ReadFrom.Configuration(context.Configuration)
        // While it may log, the framework starts an activity and a scope for each request. A start that fails is told by the command.
        .MinimumLevel.Override("Microsoft.AspNetCore.Hosting.Diagnostics", LevelAlias.Off)
        .Filter.ByExcluding(IsFrameworkTalk)
        .Enrich.With<WithoutReader>()
        .WriteTo.Sink(new BoundedConsole(FormatFor(context.HostingEnvironment), Console.OpenStandardOutput())));

    private static ITextFormatter FormatFor(IHostEnvironment environment) =>
        environment.IsDevelopment() ? new ReadableFormatter() : new CompactJsonFormatter();

    /// <summary>
    /// The framework's own request lines hold the query, which can say what somebody is ill with: a filter stands behind all levels, so no
    /// setting brings them back. And a start that failed is said in one sentence by the command, so not here with a stack trace too.
    /// </summary>
    private static bool IsFrameworkTalk(LogEvent line)
    {
        var source = line.Properties.GetValueOrDefault(Serilog.Core.Constants.SourceContextPropertyName)
            is ScalarValue { Value: string name } ? name : "";
        return line.MessageTemplate.Text is "Hosting failed to start" or "Unable to start Kestrel."
            || (source.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal) && line.Level < LogEventLevel.Warning);
    }
}
