using System.Text;
using LupusInfo.Content.Articles;
using LupusInfo.Content.Evidence;

namespace LupusInfo.Web.Data;

/// <summary>The sources of a page as reference managers take them over: BibTeX and RIS. What is not known is left out.</summary>
/// <param name="Name">What the form is called.</param>
/// <param name="Ending">One of <see cref="Address.SourceEndings"/>.</param>
/// <param name="MediaType">Its registered or usual type.</param>
/// <param name="Write">The file's text.</param>
public sealed record SourceFile(
    string Name, string Ending, string MediaType, Func<IEnumerable<(Reference Source, Retraction? Notice)>, string> Write)
{
    /// <summary>The forms in the order of <see cref="Address.SourceEndings"/>.</summary>
    public static IReadOnlyList<SourceFile> All { get; } =
        [new("BibTeX", "bib", "application/x-bibtex", BibTeX), new("RIS", "ris", "application/x-research-info-systems", Ris)];

    /// <summary>The names of a type in the two forms; CSL has more types than they have.</summary>
    private static (string BibTeX, string Ris) TypeOf(string csl) => csl switch
    {
        "article-journal" => ("article", "JOUR"),
        "book" => ("book", "BOOK"),
        "chapter" => ("incollection", "CHAP"),
        "report" => ("techreport", "RPRT"),
        "paper-conference" => ("inproceedings", "CPAPER"),
        _ => ("misc", "ELEC"),
    };

    /// <summary>The field of a BibTeX entry and the tag of RIS for each thing that is known of a source.</summary>
    private static IEnumerable<(string Field, string Tag, string? Value)> FieldsOf(Reference source, Retraction? notice) =>
    [
        ("title", "TI", source.Title),
        (source.Type is "article-journal" ? "journal" : source.Type is "webpage" ? "howpublished" : "booktitle", "T2", source.Container),
        ("year", "PY", source.Year?.ToString("0000", null)),
        ("volume", "VL", source.Volume),
        ("number", "IS", source.Issue),
        ("pages", "SP", source.Pages),
        ("publisher", "PB", source.Publisher),
        ("doi", "DO", source.Doi),
        ("pmid", "AN", source.Pmid),
        ("url", "UR", source.Address),
        ("urldate", "Y2", source.Accessed?.ToString("yyyy-MM-dd", null)),
        ("note", "N1", CslItem.StatusOf(notice)),
    ];

    private static string BibTeX(IEnumerable<(Reference Source, Retraction? Notice)> sources)
    {
        var text = new StringBuilder();
        foreach (var (source, notice) in sources)
        {
            text.Append($"@{TypeOf(source.Type).BibTeX}{{{source.Key},\n");
            Field("author", string.Join(" and ", source.Names.Select(AuthorOf)));
            foreach (var (field, _, value) in FieldsOf(source, notice))
            {
                Field(field, field is "url" or "doi" ? value : value is null ? null : Plain(value));
            }

            text.Append("}\n\n");
        }

        return text.ToString();

        void Field(string name, string? value) => text.Append(value is null or "" ? "" : $"  {name} = {{{value}}},\n");
    }

    private static string Ris(IEnumerable<(Reference Source, Retraction? Notice)> sources)
    {
        var text = new StringBuilder();
        foreach (var (source, notice) in sources)
        {
            text.Append($"TY  - {TypeOf(source.Type).Ris}\r\nID  - {source.Key}\r\n");
            text.AppendJoin("", source.Names.Select(name => $"AU  - {name.Literal ?? Person(name)}\r\n"));
            var known = FieldsOf(source, notice).Where(field => field.Value is not null);
            text.AppendJoin("", known.Select(field => $"{field.Tag}  - {field.Value}\r\n"));
            text.Append("ER  - \r\n\r\n");
        }

        return text.ToString();
    }

    /// <summary>The name of an organisation stands in braces of its own, so that it is not taken apart.</summary>
    private static string AuthorOf(AuthorName name) => name.Literal is { } whole ? $"{{{Plain(whole)}}}" : Plain(Person(name));

    private static string Person(AuthorName name) => string.Join(", ", new[] { name.Family, name.Given }.Where(part => part is not null));

    /// <summary>What TeX would take for a command is text.</summary>
    private static string Plain(string text)
    {
        var plain = new StringBuilder();
        foreach (var letter in text)
        {
            plain.Append(letter switch
            {
                '\\' => @"\textbackslash{}",
                '~' => @"\textasciitilde{}",
                '^' => @"\textasciicircum{}",
                '{' or '}' or '%' or '&' or '$' or '#' or '_' => $@"\{letter}",
                _ => letter.ToString(),
            });
        }

        return plain.ToString();
    }
}
