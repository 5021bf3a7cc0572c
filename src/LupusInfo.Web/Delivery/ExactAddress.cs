using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LupusInfo.Web.Delivery;

/// <summary>
/// Routing does not tell capitals from small letters, nor a slash at the end from none. What is served has one address each, so
/// /SITEMAP.xml is
/// none: an endpoint without a parameter is taken only at its very address.
/// </summary>
public sealed class ExactAddress(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (context.GetEndpoint() is RouteEndpoint { RoutePattern.Parameters.Count: 0 } endpoint
            && AddressOf(endpoint) != context.Request.Path.Value)
        {
            context.SetEndpoint(null);
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        return next(context);
    }

    /// <summary>Pages end in a slash, files do not.</summary>
    private static string AddressOf(RouteEndpoint endpoint)
    {
        var address = "/" + endpoint.RoutePattern.RawText?.Trim('/');
        return endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not null && address != "/" ? address + "/" : address;
    }
}
