using LupusInfo.Content;
using LupusInfo.Content.Addresses;
using LupusInfo.Content.Reading;
using Microsoft.Net.Http.Headers;

namespace LupusInfo.Web.Delivery;

/// <summary>
/// Makes the answers for the pictures that the site lists, from memory: no path from a request ever reaches the disk.
/// </summary>
public sealed class PictureAnswers(RequestDelegate next, AnswerStore store)
{
    public Task InvokeAsync(HttpContext context, Site site)
    {
        var address = context.Request.Path.Value ?? "";
        return site.Addresses.At(address) is PictureOwner owner && owner.Address == address
            ? store.For(site, address).Keep(AnswerOf(owner.Picture)).SendAsync(context)
            : next(context);
    }

    private static Answer AnswerOf(Picture picture) => new(
        StatusCodes.Status200OK,
        [new(HeaderNames.ContentType, picture.MediaType), new(HeaderNames.CacheControl, "no-cache")],
        picture.Bytes);
}
