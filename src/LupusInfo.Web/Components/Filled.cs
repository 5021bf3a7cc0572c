using LupusInfo.Content.Languages;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace LupusInfo.Web.Components;

/// <summary>
/// A phrase with more than text in its holes, such as a link or a day. Not Razor, which leaves blanks before the next full stop.
/// </summary>
public sealed class Filled : ComponentBase
{
    [Parameter, EditorRequired]
    public Phrase Phrase { get; set; } = new("");

    /// <summary>What stands in each hole, by its name.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyDictionary<string, RenderFragment> Holes { get; set; } = new Dictionary<string, RenderFragment>();

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        foreach (var (text, isHole) in Phrase.Pieces)
        {
            if (isHole && Holes.GetValueOrDefault(text) is { } content)
            {
                builder.AddContent(0, content);
            }
            else
            {
                builder.AddContent(1, isHole ? $"{{{text}}}" : text);
            }
        }
    }
}
