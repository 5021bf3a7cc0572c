using System.Collections.Concurrent;
using LupusInfo.Content;

namespace LupusInfo.Web.Delivery;

/// <summary>The finished answers of one address: of a page in two forms, of a list one for each filter.</summary>
/// <param name="endpoint">Where they come from, if from an endpoint: it says what sets one apart from another.</param>
public sealed class KeptAddress(Endpoint? endpoint)
{
    private readonly KeptAttribute rule = KeptAttribute.Of(endpoint) ?? new();
    private readonly bool hasForms = PageForms.Has(endpoint);
    private readonly ConcurrentDictionary<(string Variant, PageForm Form), Answer> answers = new(concurrencyLevel: 1, capacity: 2);

    /// <summary>Where the answers come from.</summary>
    public Endpoint? Endpoint => endpoint;

    /// <summary>How many there are.</summary>
    public int Count => answers.Count;

    /// <summary>The answer to a request; null where there is none yet, or none that is kept.</summary>
    public Answer? Find(HttpContext context, Site site) =>
        rule.VariantOf(context.Request, site) is { } variant && (hasForms ? PageForms.AskedBy(context) : PageForm.Html) is { } form
            ? Find(variant, form) : null;

    /// <summary>One of them.</summary>
    public Answer? Find(string variant, PageForm form) => answers.GetValueOrDefault((variant, form));

    /// <summary>Keeps an answer, and gives the one that all get from now on: the first that was finished.</summary>
    public Answer Keep(Answer answer, string variant = KeptAttribute.Plain, PageForm form = PageForm.Html) =>
        answers.GetOrAdd((variant, form), answer);

    /// <summary>Drops a page that nobody will ask for again; its other form stays.</summary>
    public void Forget() => answers.TryRemove((KeptAttribute.Plain, PageForm.Html), out _);
}
