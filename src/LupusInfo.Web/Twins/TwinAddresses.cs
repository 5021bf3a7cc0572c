using LupusInfo.Web.Delivery;

namespace LupusInfo.Web.Twins;

/// <summary><c>/x/index.md</c> is the page <c>/x/</c>, asked for as Markdown.</summary>
public sealed class TwinAddresses(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (Twin.PageAt(context.Request.Path.Value) is { } page)
        {
            context.Request.Path = page;
            context.Features.Set(new AskedTwin());
        }

        return next(context);
    }
}
