namespace LupusInfo.Content.Checking.Structure;

/// <summary>What the examples of rules on warning signs have in common.</summary>
internal static class SignExample
{
    /// <summary>The words of the levels, at the head of a file of words that goes on with groups and signs.</summary>
    public const string Levels = """
        == en/warning-signs.yaml
        levels:
          emergency: { mark: "Emergency", heading: "Call an ambulance now", lead: "Call if one of these fits:" }
          hospital: { mark: "Urgent", heading: "Go to a hospital now", lead: "Go now if" }
          today: { mark: "Today", heading: "Phone your team today", lead: "Phone today if" }
          appointment: { mark: "Soon", heading: "Make an appointment", lead: "Ask for one if" }

        """;
}
