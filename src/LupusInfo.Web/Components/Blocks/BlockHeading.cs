using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace LupusInfo.Web.Components.Blocks;

/// <summary>A heading whose level is known only when its article is read.</summary>
public sealed class BlockHeading : ComponentBase
{
    /// <summary>1 to 6.</summary>
    [Parameter, EditorRequired]
    public int Level { get; set; }

    /// <summary>What the block's section names as its label; null when nothing does.</summary>
    [Parameter]
    public string? Id { get; set; }

    [Parameter, EditorRequired]
    public RenderFragment? ChildContent { get; set; }

    /// <inheritdoc/>
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, $"h{Level}");
        builder.AddAttribute(1, "id", Id);
        builder.AddContent(2, ChildContent);
        builder.CloseElement();
    }
}
