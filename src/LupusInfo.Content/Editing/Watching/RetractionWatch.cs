using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using LupusInfo.Content.Evidence;

namespace LupusInfo.Content.Editing.Watching;

/// <summary>A row of Retraction Watch's table about a work that we have as a source.</summary>
/// <param name="Work">Our source.</param>
/// <param name="Nature">One of <c>Retraction</c>, <c>Expression of concern</c>, <c>Correction</c>, <c>Reinstatement</c>.</param>
/// <param name="On">The day.</param>
/// <param name="Notice">Address of the notice; null where the table names none.</param>
/// <param name="Reason">As the table says it.</param>
public sealed record WatchedRow(Reference Work, string Nature, DateOnly On, string? Notice, string Reason)
{
    /// <summary>The work as retractions.json names it.</summary>
    public string Key => Work.Doi?.ToLowerInvariant() ?? Work.Pmid!;

    /// <summary>Whether that was published about it.</summary>
    public bool Is(string nature) => Nature.Equals(nature, StringComparison.OrdinalIgnoreCase);
}

/// <summary>
/// The table of Retraction Watch that Crossref publishes (gitlab.com/crossref/retraction-watch-data): one row a notice, in CSV, some 60 MB.
/// It is read row by row and never held as a whole.
/// </summary>
public static class RetractionWatch
{
    /// <summary>A cell that goes on longer began with a quote that nothing closes: the rows behind it would be lost in it.</summary>
    private const int LongestCell = 200_000;

    private static readonly string[] Needed =
    [
        "RetractionDate", "RetractionDOI", "RetractionPubMedID", "OriginalPaperDOI", "OriginalPaperPubMedID", "RetractionNature", "Reason",
    ];

    /// <summary>As the table writes days, and as programs that pass it on do.</summary>
    private static readonly string[] Days = ["M/d/yyyy H:mm", "M/d/yyyy", "yyyy-MM-dd", "yyyy-MM-dd HH:mm:ss"];

    /// <summary>The rows about our sources, in the order of the table.</summary>
    /// <exception cref="InvalidDataException">It is another table, or cannot be read to its end.</exception>
    public static IReadOnlyList<WatchedRow> Read(TextReader table, IEnumerable<Reference> references)
    {
        var ours = references.SelectMany(work => KeysOf(work.Doi ?? "", work.Pmid ?? "").Select(key => (key, work)))
            .DistinctBy(item => item.key).ToDictionary(item => item.key, item => item.work, StringComparer.Ordinal);
        // Stray quotes stand in some notes: such a cell is taken as it is.
        using var csv = new CsvReader(table, new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            BadDataFound = null, MissingFieldFound = null, MaxFieldSize = LongestCell,
            PrepareHeaderForMatch = header => NameOf(header.Header),
        });
        try
        {
            CheckHeader(csv);
            return Rows(csv, ours);
        }
        catch (MaxFieldSizeException endless)
        {
            throw new InvalidDataException(
                $"The table cannot be read from line {csv.Parser.RawRow} on: a quote there is never closed.", endless);
        }
    }

    private static List<WatchedRow> Rows(CsvReader csv, Dictionary<string, Reference> ours)
    {
        var rows = new List<WatchedRow>();
        while (csv.Read())
        {
            var (doi, pmid) = (Cell("OriginalPaperDOI"), Cell("OriginalPaperPubMedID"));
            var work = KeysOf(doi, pmid).Select(key => ours.GetValueOrDefault(key)).FirstOrDefault(found => found is not null);
            if (work is not null && IsSame(work, doi))
            {
                var reason = Cell("Reason").Replace("+", "", StringComparison.Ordinal).Trim(';');
                rows.Add(new(work, Cell("RetractionNature"), Day(), Notice(), reason));
            }
        }

        return rows;

        string Cell(string name) => csv.GetField(name)?.Trim() ?? "";

        string? Notice() => KeysOf(Cell("RetractionDOI"), Cell("RetractionPubMedID")).Select(AddressOf).FirstOrDefault();

        DateOnly Day() => DateTime.TryParseExact(
            Cell("RetractionDate"), Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? DateOnly.FromDateTime(day)
            : throw new InvalidDataException(
                $"In the row that ends on line {csv.Parser.RawRow}, RetractionDate is no day such as 3/14/2024: {Cell("RetractionDate")}.");
    }

    /// <summary>A number of PubMed that stands beside another DOI than ours is a slip of the table: the work is another.</summary>
    private static bool IsSame(Reference work, string doi) =>
        work.Doi is null || !KeysOf(doi, "").Any() || KeysOf(doi, "").Contains(work.Doi.ToLowerInvariant());

    private static void CheckHeader(CsvReader csv)
    {
        if (!csv.Read() || !csv.ReadHeader())
        {
            throw new InvalidDataException("The table is empty.");
        }

        var named = csv.HeaderRecord!.Select(NameOf).ToList();
        if (Needed.Except(named).FirstOrDefault() is { } missing)
        {
            throw new InvalidDataException($"It is not Retraction Watch's table, or that has changed: there is no column \"{missing}\". "
                + $"Its columns are: {string.Join(", ", named.Take(20))}.");
        }
    }

    private static string NameOf(string header) => header.Trim('\uFEFF', ' ');

    /// <summary>A DOI in lower case and a number of PubMed. The table writes "unavailable" and 0 where there is none.</summary>
    private static IEnumerable<string> KeysOf(string doi, string pmid)
    {
        if (doi.IndexOf("10.", StringComparison.Ordinal) is >= 0 and var start)
        {
            yield return doi[start..].ToLowerInvariant();
        }

        if (pmid.Trim('0').Length > 0 && pmid.All(char.IsAsciiDigit))
        {
            yield return pmid;
        }
    }

    private static string AddressOf(string key) =>
        key.StartsWith("10.", StringComparison.Ordinal) ? "https://doi.org/" + key : $"https://pubmed.ncbi.nlm.nih.gov/{key}/";
}
