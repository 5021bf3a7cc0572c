using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace LupusInfo.Content.Editing.References;

/// <summary>A format in which other programs write works as fields with tags.</summary>
internal enum WorkFormat
{
    BibTex,

    /// <summary>As most publishers and programs export it.</summary>
    Ris,

    /// <summary>PubMed's own (.nbib, the MEDLINE format).</summary>
    PubMed,
}

/// <summary>A work as another program wrote it.</summary>
/// <param name="Format">The format.</param>
/// <param name="Type">The format's word for what it is.</param>
/// <param name="Fields">Tags and values in the order of the file; names as "Family, Given", or a whole name.</param>
internal sealed partial record CitedWork(WorkFormat Format, string Type, IReadOnlyList<(string Tag, string Value)> Fields)
{
    /// <summary>Fields of CSL, and what each format calls them, the better first.</summary>
    private static readonly (string Csl, string[] BibTex, string[] Ris, string[] PubMed)[] Names =
    [
        ("title", ["title"], ["TI", "T1", "CT"], ["TI"]),
        ("author", ["author"], ["AU", "A1"], ["FAU", "CN"]),
        ("container-title", ["journal", "journaltitle", "booktitle"], ["JF", "JO", "T2", "JA"], ["JT", "TA"]),
        ("issued", ["date", "year"], ["PY", "Y1", "DA"], ["DP"]),
        ("volume", ["volume"], ["VL"], ["VI"]),
        ("issue", ["number", "issue"], ["IS"], ["IP"]),
        ("page", ["pages"], ["SP"], ["PG"]),
        ("publisher", ["publisher", "institution", "school"], ["PB"], []),
        ("DOI", ["doi"], ["DO"], ["LID", "AID"]),
        ("PMID", ["pmid"], [], ["PMID"]),
        ("PMCID", ["pmcid"], [], ["PMC"]),
        ("URL", ["url"], ["UR"], []),
    ];

    /// <summary>Types of CSL, and what each format calls them. PubMed has articles.</summary>
    private static readonly (string Csl, string[] BibTex, string[] Ris, string[] PubMed)[] Types =
    [
        ("article-journal", ["article"], ["JOUR", "EJOUR", "ABST"], ["PMID"]),
        ("book", ["book"], ["BOOK", "EBOOK"], []),
        ("chapter", ["incollection", "inbook"], ["CHAP", "ECHAP"], []),
        ("paper-conference", ["inproceedings", "conference"], ["CONF", "CPAPER"], []),
        ("report", ["techreport", "report"], ["RPRT"], []),
        ("thesis", ["phdthesis", "mastersthesis", "thesis"], ["THES"], []),
        ("webpage", ["online", "electronic"], ["ELEC", "WEB"], []),
        ("article-newspaper", [], ["NEWS"], []),
        ("article-magazine", [], ["MGZN"], []),
        ("post-weblog", [], ["BLOG"], []),
    ];

    /// <summary>The work in CSL-JSON; fields that are empty are left out.</summary>
    public JsonObject ToCsl()
    {
        var work = new JsonObject { ["type"] = Types.FirstOrDefault(type => Tags(type).Contains(Type)).Csl ?? "document" };
        foreach (var field in Names)
        {
            var values = Tags(field).SelectMany(All).Where(value => value.Length > 0).ToList();
            JsonNode? value = field.Csl switch
            {
                "author" => new JsonArray([.. values.Select(Name)]),
                "issued" => values.Select(Date).FirstOrDefault(parts => parts.Count > 0) is { } parts ? DateOf(parts) : null,
                "page" => Clean("page", string.Join('-', values.Take(1).Concat(All("EP").Take(1)))),
                _ => values.Select(text => Clean(field.Csl, text)).FirstOrDefault(text => text.Length > 0),
            };
            if (value is not null && value.ToString().Length > 0)
            {
                work[field.Csl] = value;
            }
        }

        return work;
    }

    /// <summary>
    /// A value as references.json has it: a DOI without an address before it, a title without its last stop and without the marks of HTML.
    /// </summary>
    public static string Clean(string name, string value) => name switch
    {
        "DOI" => Doi().Match(value).Value.TrimEnd('.', ',', ';'),
        "PMCID" => value.StartsWith("PMC", StringComparison.Ordinal) ? value : "PMC" + value,
        "title" => WebUtility.HtmlDecode(Mark().Replace(value, "")).Trim().TrimEnd('.'),
        "page" => value.Replace("--", "-", StringComparison.Ordinal).Replace('–', '-').Trim('-', ' '),
        _ => WebUtility.HtmlDecode(value).Trim(),
    };

    /// <summary>Year, month and day of a date that begins with its year, such as <c>2017 Aug</c>, as far as they are there.</summary>
    public static IReadOnlyList<int> Date(string text)
    {
        var match = DateText().Match(text);
        var month = match.Groups["month"].Value;
        var names = CultureInfo.InvariantCulture.DateTimeFormat.AbbreviatedMonthNames;
        var named = Array.FindIndex(names, name => name.Length > 0 && month.StartsWith(name, StringComparison.OrdinalIgnoreCase)) + 1;
        int[] parts = [Number(match.Groups["year"].Value), named + Number(month), Number(match.Groups["day"].Value)];
        return [.. parts.TakeWhile(part => part > 0)];

        static int Number(string digits) => int.TryParse(digits, CultureInfo.InvariantCulture, out var number) ? number : 0;
    }

    /// <summary>A date of CSL.</summary>
    public static JsonObject DateOf(IEnumerable<int> parts) =>
        new() { ["date-parts"] = new JsonArray(new JsonArray([.. parts.Select(part => (JsonNode)part)])) };

    private static JsonObject Name(string name) => name.Split(',', 2, StringSplitOptions.TrimEntries) is [var family, var given]
        ? new() { ["family"] = family, ["given"] = given } : new() { ["literal"] = name };

    private IEnumerable<string> All(string tag) =>
        Fields.Where(field => field.Tag == tag).Select(field => field.Value);

    private string[] Tags((string Csl, string[] BibTex, string[] Ris, string[] PubMed) row) =>
        Format switch { WorkFormat.BibTex => row.BibTex, WorkFormat.Ris => row.Ris, _ => row.PubMed };

    [GeneratedRegex(@"10\.\d{4,9}/[^\s\]]+", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Doi();

    [GeneratedRegex("</?[a-zA-Z][^<>]*>", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Mark();

    [GeneratedRegex(
        @"(?<year>\d{4})(?:[-/ ]+(?<month>\d{1,2}|[A-Za-z]{3,9})(?:[-/ ]+(?<day>\d{1,2}))?)?", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex DateText();
}
