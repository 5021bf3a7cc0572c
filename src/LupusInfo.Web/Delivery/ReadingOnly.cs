using Microsoft.Net.Http.Headers;

namespace LupusInfo.Web.Delivery;

/// <summary>The site is read, never written to: GET and HEAD, and 405 for the rest.</summary>
public sealed class ReadingOnly(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method))
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        context.Response.Headers[HeaderNames.Allow] = "GET, HEAD";
        return Task.CompletedTask;
    }
}
