namespace LupusInfo.Content.Checking.Therapy;

/// <summary>How a verb stands.</summary>
internal enum VerbForm
{
    /// <summary>help</summary>
    Base,

    /// <summary>helps</summary>
    Third,

    /// <summary>helped</summary>
    Past,

    /// <summary>helping</summary>
    Progressive,
}

/// <summary>The verbs of effect in all their forms.</summary>
internal static class EffectWords
{
    private const string Regular = """
        help reduce lower improve cure heal repair regenerate restore calm ease relieve work protect extend rebalance
        slow mend guard soothe quiet quieten boost strengthen prolong lengthen
        fix halt reverse renew revive retrain lessen decrease minimise minimize eliminate stabilise stabilize tame
        benefit suppress dampen combat prevent end tackle rejuvenate shield spare
        alleviate diminish ameliorate enhance normalise normalize balance soften halve subdue settle
        """;

    /// <summary>
    /// Base, third person, past, progressive; a dash where the form is left out because it mostly means something else ("people treated
    /// with", "to cut").
    /// </summary>
    private static readonly string[][] Irregular =
    [
        ["stop", "stops", "stopped", "stopping"], ["cut", "cuts", "-", "cutting"], ["reset", "resets", "-", "resetting"],
            ["treat", "treats", "-", "treating"], ["rebuild", "rebuilds", "rebuilt", "rebuilding"],
        ["undo", "undoes", "undid", "undoing"], ["overcome", "overcomes", "overcame", "overcoming"],
            ["fight", "fights", "fought", "fighting"], ["shrink", "shrinks", "shrank", "shrinking"],
            ["teach", "teaches", "taught", "teaching"], ["-", "frees", "freed", "freeing"],
    ];

    private static readonly Dictionary<string, VerbForm> Forms = Inflect();

    private static readonly Dictionary<string,
        VerbForm>.AlternateLookup<ReadOnlySpan<char>> Lookup = Forms.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The form of a word; null for a word that is none of these verbs.</summary>
    public static VerbForm? FormOf(ReadOnlySpan<char> word) => Lookup.TryGetValue(word, out var form) ? form : null;

    private static Dictionary<string, VerbForm> Inflect()
    {
        var forms = new Dictionary<string, VerbForm>(StringComparer.OrdinalIgnoreCase);
        var regular = Regular.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)
            .Select(verb => new[] { verb, Third(verb), Past(verb), Progressive(verb) });
        foreach (var verb in regular.Concat(Irregular))
        {
            for (var form = VerbForm.Base; form <= VerbForm.Progressive; form++)
            {
                forms.TryAdd(verb[(int)form], form);
            }
        }

        forms.Remove("-");
        return forms;
    }

    private static string Third(string verb) => verb.EndsWith('s') || verb.EndsWith('x') ? verb + "es" : verb + "s";

    private static string Past(string verb) => verb.EndsWith('e') ? verb + "d" : verb + "ed";

    private static string Progressive(string verb) => verb.EndsWith('e') ? verb[..^1] + "ing" : verb + "ing";
}
