using Serilog.Core;
using Serilog.Events;

namespace LupusInfo.Web.Logs;

/// <summary>
/// Takes off what the framework puts on each line of a request: by the connection's number, lines of one reader could be told together.
/// </summary>
public sealed class WithoutReader : ILogEventEnricher
{
    private static readonly string[] Names = ["ConnectionId", "RequestId", "RequestPath"];

    public void Enrich(LogEvent logEvent, ILogEventPropertyFactory propertyFactory)
    {
        foreach (var name in Names)
        {
            logEvent.RemovePropertyIfPresent(name);
        }
    }
}
