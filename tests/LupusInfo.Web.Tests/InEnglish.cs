using Bunit;
using LupusInfo.Content;
using LupusInfo.Web.Components;

namespace LupusInfo.Web.Tests;

/// <summary>Draws components as they are drawn on an English page of the real site.</summary>
public abstract class InEnglish : BunitContext
{
    protected InEnglish() => RenderTree.Add<InLanguage>(with => with.Add(around => around.Language, English));

    /// <summary>The real English words, navigation and glossary.</summary>
    protected static Language English => Real.Site.Languages["en"];
}
