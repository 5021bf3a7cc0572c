using LupusInfo.Content;

namespace LupusInfo.Web.Delivery;

/// <summary>
/// On a page or an endpoint: its answers may be kept, and this is what sets one apart from another. Endpoints without it are asked anew
/// each time.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public class KeptAttribute : Attribute
{
    /// <summary>
    /// The key; null where this answer must not be kept. There must be a bounded number of keys whatever is asked: an answer other than
    /// 200 is
    /// kept only under a key that the site itself gives, never under one from the request.
    /// </summary>
    public virtual string? KeyOf(HttpRequest request, Site site) => request.Path.Value;

    /// <summary>Whether an answer with this status may be kept.</summary>
    public virtual bool Keeps(int status) => status == StatusCodes.Status200OK;
}
