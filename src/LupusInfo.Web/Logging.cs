using Serilog;
using Serilog.Events;

namespace LupusInfo.Web;

/// <summary>Serilog's wiring, all of it. Levels and format come from appsettings.json.</summary>
public static class Logging
{
    /// <summary>Sends all logging to Serilog.</summary>
    public static void Use(WebApplicationBuilder builder) => builder.Host.UseSerilog((context, logger) => logger
        .ReadFrom.Configuration(context.Configuration)
        // The framework's own request lines hold the query, which can say what somebody is ill with: no setting brings them back.
        .MinimumLevel.Override("Microsoft.AspNetCore", LogEventLevel.Warning));
}
