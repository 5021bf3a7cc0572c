namespace LupusInfo.Web.Delivery;

/// <summary>Answers for the program's own files.</summary>
public sealed class AssetAnswers(RequestDelegate next, Assets assets)
{
    public Task InvokeAsync(HttpContext context) =>
        assets.Find(context.Request.Path.Value) is { } asset ? asset.Answer.SendAsync(context) : next(context);
}
