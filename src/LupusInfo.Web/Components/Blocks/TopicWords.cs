using LupusInfo.Content.Languages;

namespace LupusInfo.Web.Components.Blocks;

/// <summary>What readers call each topic of the front matter.</summary>
public static class TopicWords
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["msc"] = "Stem cells (MSC)",
        ["exosomes"] = "Exosomes",
        ["hsct"] = "Blood stem-cell transplant",
        ["car-t"] = "CAR-T",
        ["safety"] = "Safety",
        ["clinic-marketing"] = "How clinics sell",
        ["regulation"] = "Rules and approval",
        ["conventional-treatment"] = "Medicines for lupus",
        ["biology"] = "Cells and the immune system",
        ["causes"] = "Causes and triggers",
        ["symptoms"] = "Symptoms",
        ["diagnosis"] = "Diagnosis and tests",
        ["epidemiology"] = "Who gets lupus",
        ["living"] = "Living with lupus",
        ["regenerative"] = "New therapies",
        ["trials"] = "Trials",
    };

    /// <summary>The topics in the order in which readers are led through them.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Names.Keys];

    /// <summary>A topic as readers meet it; a key that has no words of its own is written as words.</summary>
    public static string Name(string topic) =>
        Names.GetValueOrDefault(topic) ?? (topic.Length == 0 ? "Other" : Words.Sentence(topic.Replace('-', ' ')));
}
