using System.Reflection;
using System.Text.RegularExpressions;
using LupusInfo.Content;

namespace LupusInfo.Web.Tests;

/// <summary>
/// No pattern of the program backtracks without end. Each is tried on words that it names itself and on common ones, repeated to the
/// length of a long sentence with an end that does not fit: what doubles its steps with a letter is never done there, and everything
/// else takes thousandths of a second. The time is the signal of a failure, and far from what is measured.
/// </summary>
public sealed partial class PatternTests
{
    private const int Characters = 600;

    private static readonly TimeSpan Never = TimeSpan.FromSeconds(2);

    private static readonly string[] Common =
        ["a", "A", "1", " ", "-", ".", ",", "#", "/", "\n", "\t", "<", "[", "a ", "a, ", "a-", "a.", "1.", "1,", "> a\n", "# a\n", "ab1 ",
            "é"];

    private static readonly string[] Ends = ["", "\u0001", "!\n", "]("];

    [Fact]
    public void No_pattern_of_the_program_backtracks_without_end()
    {
        var patterns = Patterns();
        Assert.True(patterns.Count > 120, $"{patterns.Count} patterns");
        Assert.Empty(patterns.SelectMany(Endless).Distinct());
    }

    [Theory]
    [InlineData("^(a+)+$")]
    [InlineData(@"^(?:cells|cells cells|\s)*cure$")]
    public void A_pattern_that_does_is_found(string pattern) => Assert.NotEmpty(Endless(new(pattern, RegexOptions.None, Never)));

    private static IEnumerable<string> Endless(Regex pattern)
    {
        var tried = new Regex(pattern.ToString(), pattern.Options & ~RegexOptions.Compiled, Never);
        var words = Word().Matches(pattern.ToString()).SelectMany(word => new[] { word.Value, word.Value + " " });
        var pieces = Common.Concat(words).Distinct();
        foreach (var text in pieces.SelectMany(piece => Ends, (piece, end) =>
                     string.Concat(Enumerable.Repeat(piece, Characters / piece.Length)) + end))
        {
            if (!Ended(tried, text))
            {
                yield return $"{pattern} on {text[..20]}";
                yield break;
            }
        }
    }

    private static bool Ended(Regex pattern, string text)
    {
        try
        {
            _ = pattern.Count(text);
            return true;
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }

    /// <summary>Those that the compiler writes have a type each; others stand in a field.</summary>
    private static List<Regex> Patterns()
    {
        const BindingFlags All = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        return [.. new[] { typeof(Site).Assembly, typeof(Settings).Assembly }.SelectMany(assembly => assembly.GetTypes())
            .Where(type => !type.ContainsGenericParameters)
            .SelectMany(type => type.GetFields(All)).Where(field => field.FieldType.IsAssignableTo(typeof(Regex)))
            .Select(field => (Regex)field.GetValue(null)!).DistinctBy(pattern => (pattern.ToString(), pattern.Options))];
    }

    [GeneratedRegex(@"(?<!\\)[A-Za-z]{2,}", RegexOptions.None, 60_000)]
    private static partial Regex Word();
}
