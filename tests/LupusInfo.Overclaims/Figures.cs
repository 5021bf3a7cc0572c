using System.Globalization;
using System.Text;

namespace LupusInfo.Overclaims;

/// <summary>How often a judge of sentences is right.</summary>
/// <param name="Judged">Each sentence, and whether it was told.</param>
internal sealed record Figures(IReadOnlyList<(Labelled Sentence, bool Told)> Judged)
{
    /// <summary>The share of what is told that is an overclaim.</summary>
    public double Precision => Share(Judged.Where(one => one.Told), one => one.Sentence.IsOver);

    /// <summary>The share of overclaims that is told.</summary>
    public double Recall => Share(Judged.Where(one => one.Sentence.IsOver), one => one.Told);

    /// <summary>The share of each kind that is told.</summary>
    public IEnumerable<(string Kind, bool IsOver, int Sentences, double Told)> Kinds() =>
        Judged.GroupBy(one => one.Sentence.Kind, StringComparer.Ordinal).OrderBy(kind => kind.Key, StringComparer.Ordinal)
            .Select(kind => (kind.Key, kind.First().Sentence.Kind.StartsWith("innocent", StringComparison.Ordinal) is false, kind.Count(),
                Share(kind, one => one.Told)));

    /// <summary>The confusion table, and the kinds below it.</summary>
    public string Table()
    {
        var text = new StringBuilder("| | told | not told |\n| --- | --- | --- |\n");
        foreach (var (name, over) in new[] { ("overclaim", true), ("honest", false) })
        {
            var all = Judged.Where(one => one.Sentence.IsOver == over).ToList();
            text.Append($"| {name} | {all.Count(one => one.Told)} | {all.Count(one => !one.Told)} |\n");
        }

        text.Append(string.Create(CultureInfo.InvariantCulture, $"\nPrecision {Precision:0.00}, recall {Recall:0.00}.\n\n"));
        text.Append("| kind | sentences | told |\n| --- | --- | --- |\n");
        foreach (var kind in Kinds())
        {
            text.Append(string.Create(CultureInfo.InvariantCulture, $"| {kind.Kind} | {kind.Sentences} | {kind.Told:0.00} |\n"));
        }

        return text.ToString();
    }

    private static double Share<T>(IEnumerable<T> all, Func<T, bool> isSo)
    {
        var list = all.ToList();
        return list.Count == 0 ? 1 : (double)list.Count(isSo) / list.Count;
    }
}
