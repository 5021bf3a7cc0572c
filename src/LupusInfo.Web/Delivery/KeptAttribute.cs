using LupusInfo.Content;

namespace LupusInfo.Web.Delivery;

/// <summary>
/// On a page or an endpoint: its answers may be kept, and this is what sets those of one address apart. Endpoints without it are asked
/// anew each time.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public class KeptAttribute : Attribute
{
    /// <summary>The variant of an address that has no other.</summary>
    public const string Plain = "";

    /// <summary>That of an endpoint; null where its answers are not kept.</summary>
    public static KeptAttribute? Of(Endpoint? endpoint) => endpoint?.Metadata.GetMetadata<KeptAttribute>();

    /// <summary>
    /// Which of the answers of its address a request gets; null where this one must not be kept. There must be a bounded number whatever is
    /// asked: a variant is a word that the site itself gives, never one from the request.
    /// </summary>
    public virtual string? VariantOf(HttpRequest request, Site site) => Plain;

    /// <summary>
    /// Whether an answer with this status may be kept. One other than 200 may where the address is the program's own, never where it is
    /// from the request.
    /// </summary>
    public virtual bool Keeps(int status) => status == StatusCodes.Status200OK;
}
