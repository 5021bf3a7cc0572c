using System.Text;
using System.Text.Json.Nodes;
using LupusInfo.Content.Articles;
using LupusInfo.Content.Reading;

namespace LupusInfo.Content.Documentation;

/// <summary>The front matter as a table for people and as a schema for their editors.</summary>
public static class FrontMatterDocuments
{
    private static readonly MapShape Shape = FrontMatterFields.Of(ArticleKind.Page);

    /// <summary>One schema for every kind: what a kind needs more than the others follows from its <c>kind</c>.</summary>
    public static JsonObject Schema()
    {
        var schema = JsonSchema.Of(Shape);
        schema["description"] = "The front matter of an article.";
        schema["allOf"] = new JsonArray(
            [.. Enum.GetValues<ArticleKind>().Where(kind => FrontMatterFields.NeededBy(kind).Count > 0).Select(NeededBy)]);
        return schema;
    }

    /// <summary>docs/front-matter.md.</summary>
    public static string Table()
    {
        var text = new StringBuilder("""
            # Front matter

            Every article begins with these fields between two lines of `---`. An unknown or missing field, or a value that does not fit,
            is an error at its place. This page and docs/schemas are written from the definition that checks them: after a change to it,
            run `dotnet run --project src/LupusInfo.Web -- docs`.

            | field | needed by | what it is | form |
            | --- | --- | --- | --- |

            """);
        foreach (var field in Shape.Fields)
        {
            text.Append($"| `{field.Name}` | {NeededFor(field)} | {Cell(field.Shape.Meaning)} | {Cell(FormOf(field.Shape))} |\n");
        }

        text.Append("\n## Fields inside fields\n\n| field | needed | what it is | form |\n| --- | --- | --- | --- |\n");
        foreach (var (name, inner) in Shape.Fields.SelectMany(Inner))
        {
            text.Append($"| `{name}.{inner.Name}` | {(inner.Needed ? "yes" : "no")} | {Cell(inner.Shape.Meaning)} | "
                + $"{Cell(FormOf(inner.Shape))} |\n");
        }

        return text.Append("""

            ## In VS Code

            `.vscode/settings.json` makes VS Code check the data files as you type: JSON by itself, YAML with the extension *YAML*
            (`redhat.vscode-yaml`).
            `.vscode/tasks.json` has the task *Check content*: it runs the check and shows each finding at its place, in front matter too,
            and needs no extension.
            To have front matter completed and underlined while you type, use an extension that reads
            `docs/schemas/front-matter.schema.json`: with *remark* (`unifiedjs.vscode-remark`) and the npm package
            `remark-lint-frontmatter-schema`, put this into a `.remarkrc.mjs` of your own:

            ```js
            import frontmatter from 'remark-frontmatter';
            import schema from 'remark-lint-frontmatter-schema';
            const schemas = { './docs/schemas/front-matter.schema.json': ['./content/*/**/*.md'] };
            export default { plugins: [frontmatter, [schema, { schemas }]] };
            ```

            """).ToString();
    }

    private static JsonObject NeededBy(ArticleKind kind)
    {
        var word = FrontMatterFields.Kinds[(int)kind];
        var named = new JsonObject { ["properties"] = new JsonObject { ["kind"] = new JsonObject { ["const"] = word } } };
        if (kind is not ArticleKind.Article)
        {
            named["required"] = JsonSchema.Words(["kind"]);
        }

        return new() { ["if"] = named, ["then"] = new JsonObject { ["required"] = JsonSchema.Words(FrontMatterFields.NeededBy(kind)) } };
    }

    private static string NeededFor(Field field) =>
        field.Needed ? "all" : string.Join(
            ", ", Enum.GetValues<ArticleKind>().Where(kind => FrontMatterFields.NeededBy(kind).Contains(field.Name))
            .Select(kind => FrontMatterFields.Kinds[(int)kind]));

    private static IEnumerable<(string Name, Field Inner)> Inner(Field field) => field.Shape switch
    {
        MapShape map => map.Fields.Select(inner => (field.Name, inner)),
        ListShape { Item: MapShape map } => map.Fields.Select(inner => (field.Name, inner)),
        _ => [],
    };

    private static string FormOf(Shape shape) => shape switch
    {
        TextShape text => $"text, {text.Min} to {text.Max} characters",
        WholeShape whole => whole.Max == WholeShape.Most ? $"whole number from {whole.Min}" : $"whole number, {whole.Min} to {whole.Max}",
        DateShape => "day, `2026-11-21`",
        FlagShape => "`true` or `false`",
        WordShape words => string.Join(", ", words.Words.Select(word => $"`{word}`")),
        ListShape { Max: int.MaxValue } list => list.Min == 0 ? "list" : $"list of at least {list.Min}",
        ListShape list => $"list of {list.Min} to {list.Max}",
        MapShape => "group of fields",
        _ => "value",
    };

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
