using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using LupusInfo.Content;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace LupusInfo.Web.Tests;

/// <summary>
/// Every string that readers see is in words.yaml. Held on the compiled code, where Razor's markup and the strings of C# are all literals:
/// text and visible attributes of markup have no word, and no other literal has two, but for what is said to editors and machines.
/// </summary>
public sealed partial class EnglishTests
{
    /// <summary>Attributes that readers see or hear.</summary>
    private static readonly string[] Visible = ["title", "aria-label",
        "aria-description", "alt", "placeholder", "data-label", "label", "summary"];

    /// <summary>Names that are the same in every language.</summary>
    private static readonly string[] Names = ["LupusInfo", "doi", "mailto"];

    /// <summary>Where English stands by design, and why.</summary>
    private static readonly Dictionary<string, string> ByDesign = new()
    {
        ["LupusInfo.Web.Desk"] = "The desk is for editors, in development only.",
        ["LupusInfo.Web.Pages.Desk"] = "Its page.",
        ["LupusInfo.Web.Commands"] = "The command line is for editors and those who run the server.",
        ["LupusInfo.Web.Delivery.PlainErrorPage"] = "It is made of nothing that can fail: no site, no words.",
        ["LupusInfo.Web.Delivery.Assets"] = "Headers.",
        ["LupusInfo.Web.Delivery.ReadingOnly"] = "A header.",
        ["Program"] = "The help of the command line.",
        ["LupusInfo.Web.Delivery.RequestLog"] = "The log is for those who run the server.",
        ["LupusInfo.Web.Logs"] = "The log.",
        ["LupusInfo.Web.Logging"] = "The log.",
        ["LupusInfo.Web.Settings"] = "What is wrong with a setting is said to those who run the server.",
        ["LupusInfo.Web.SiteApplication"] = "The start: what it says goes to the log.",
        ["LupusInfo.Web.Content"] = "Following the content, and its health: the log, and a report for machines.",
        ["LupusInfo.Web.Twins.MarkdownBlocks"] = "Selectors.",
        ["LupusInfo.Web.Endpoints.Health"] = "A report for machines.",
        ["LupusInfo.Web.Endpoints.Robots"] = "Written for machines, as their standard has it.",
        ["LupusInfo.Web.Components.Layout.NlmStyle"] = "\"et al.\" is part of the style in which sources are cited, in every language.",
        ["LupusInfo.Content.Problems"] = "Problems are told to editors.",
        ["LupusInfo.Content.Reading"] = "What may stand in files is told to editors.",
        ["LupusInfo.Content.Checking"] =
            "Rules and what they find are told to editors; their lists of English words are compared, not shown.",
        ["LupusInfo.Content.Editing"] = "For editors.",
        ["LupusInfo.Content.Documentation"] = "For editors.",
        ["LupusInfo.Content.Evidence.Retraction"] = "What the check calls it.",
        ["LupusInfo.Content.Evidence.CertaintyWords"] = "The verbs that each certainty allows are for editors.",
    };

    [Fact]
    public void No_word_that_readers_see_stands_in_the_code() => None(Found());

    [Fact]
    public void Each_exception_is_still_one() => None(ByDesign.Keys.Where(name => !Types().Any(type => IsIn(type, name))));

    [Fact]
    public void A_sentence_in_code_would_be_seen() =>
        Assert.Equal(["Two words "], Seen(ModuleDefinition.ReadModule(typeof(EnglishTests).Assembly.Location).GetTypes()
            .SelectMany(type => type.Methods).Single(method => method.Name == nameof(Greeting))));

    private static string Greeting(string name) => "Two words " + name;

    private static void None(IEnumerable<string> found) =>
        Assert.True(!found.Any(), string.Join('\n', found.Distinct().Order(StringComparer.Ordinal)));

    private static IEnumerable<string> Found() =>
        from type in Types()
        where !ByDesign.Keys.Any(name => IsIn(type, name)) && !SpeaksToEditors(type)
        from method in type.Methods
        where method.HasBody
        from words in Seen(method)
        select $"{type.FullName}: {words}";

    /// <summary>
    /// A type of the content library that makes problems, or says what a file may hold, puts its sentences together for editors. Values and
    /// what draws them make neither.
    /// </summary>
    private static bool SpeaksToEditors(TypeDefinition type) =>
        type.Module.Name == "LupusInfo.Content.dll"
        && (type.DeclaringType is { } outer && SpeaksToEditors(outer)
            || type.Methods.Where(method => method.HasBody).SelectMany(method => method.Body.Instructions)
                .Select(instruction => (instruction.Operand as MemberReference)?.DeclaringType?.Name ?? "")
                .Any(name => name is "Problem" or "Findings" or "Field" || name.EndsWith("Shape", StringComparison.Ordinal)));

    private static IEnumerable<TypeDefinition> Types() =>
        from assembly in new[] { typeof(Site).Assembly, typeof(SiteApplication).Assembly }
        from type in ModuleDefinition.ReadModule(assembly.Location).GetTypes()
        where !type.FullName.StartsWith("System.", StringComparison.Ordinal)
        select type;

    private static bool IsIn(TypeDefinition type, string name) =>
        type.FullName.Replace("AspNetCoreGeneratedDocument.Pages_", "LupusInfo.Web.Pages.", StringComparison.Ordinal)
            .StartsWith(name, StringComparison.Ordinal);

    /// <summary>What of a method's literals readers could see.</summary>
    private static IEnumerable<string> Seen(MethodDefinition method)
    {
        var page = new List<string>();
        var waiting = new List<string>();
        foreach (var instruction in method.Body.Instructions)
        {
            if (instruction is { OpCode.Code: Code.Ldstr, Operand: string literal })
            {
                waiting.Add(literal);
            }
            else if (instruction.Operand is MethodReference called && (IsComparison(called) || !IsText(called)))
            {
                foreach (var words in Seen(called, waiting, page))
                {
                    yield return words;
                }

                waiting.Clear();
            }
        }

        // A page of Razor is written in stretches, between its expressions.
        foreach (var words in OfMarkup(string.Join('§', page)).Concat(waiting.SelectMany(OfCode)))
        {
            yield return words;
        }
    }

    private static IEnumerable<string> Seen(MethodReference called, List<string> literals, List<string> page)
    {
        switch (called.Name)
        {
            case "WriteLiteral":
                page.AddRange(literals);
                return [];
            case "AddMarkupContent":
                return literals.SelectMany(OfMarkup);
            case "AddContent":
                return literals.Where(HasWord);
            case "AddAttribute" or "AddComponentParameter" or "WriteAttributeValue" or "AddHtmlAttributeValue":
                return literals is [var name, .. var values] && Visible.Contains(name, StringComparer.OrdinalIgnoreCase)
                    ? values.Where(HasWord) : [];
            case "OpenElement" or "OpenComponent" or "BeginWriteAttribute":
                return [];
            case var _ when IsComparison(called):
                return [];
            default:
                return IsForEditors(called) || literals is ["class", ..] ? [] : literals.SelectMany(OfCode);
        }
    }

    /// <summary>What is compared is not shown.</summary>
    private static bool IsComparison(MethodReference called) =>
        called.Name is "op_Equality" or "op_Inequality" or "Equals" or "StartsWith" or "EndsWith" or "Contains" or "IndexOf";

    /// <summary>Puts texts together: what is called next takes them.</summary>
    private static bool IsText(MethodReference called) =>
        called.Name.StartsWith("get_", StringComparison.Ordinal) || called.Name is "GetType"
        || called.DeclaringType.FullName.StartsWith("System.String", StringComparison.Ordinal)
        || called.DeclaringType.Name.StartsWith("DefaultInterpolatedStringHandler", StringComparison.Ordinal)
        || called.DeclaringType.Name is "<PrivateImplementationDetails>"
        || called.DeclaringType.Name.StartsWith("ReadOnlySpan", StringComparison.Ordinal);

    /// <summary>
    /// Takes what is said to editors, or to those who run the server: problems, shapes of files, exceptions, the log; and patterns.
    /// </summary>
    private static bool IsForEditors(MethodReference called) =>
        called.DeclaringType.FullName.StartsWith("LupusInfo.Content.Problems.", StringComparison.Ordinal)
        || called.DeclaringType.FullName.StartsWith("LupusInfo.Content.Reading.", StringComparison.Ordinal)
        || called.DeclaringType.Name is "Findings" or "Field" or "RulePage" or "Regex" or "ILogger" or "LoggerExtensions" or "Meter"
            or "ActivitySource"
        || called.DeclaringType.Name.EndsWith("Exception", StringComparison.Ordinal);

    private static IEnumerable<string> OfMarkup(string markup)
    {
        var parser = new HtmlParser();
        var nodes = parser.ParseFragment(markup, parser.ParseDocument("").Body!).ToList();
        var elements = nodes.OfType<IElement>().SelectMany(node => node.QuerySelectorAll("*").Prepend(node)).ToList();
        return nodes.SelectMany(node => node is IText text ? [text] : node.Descendants<IText>())
            .Where(text => text.ParentElement?.LocalName is not ("script" or "style")).Select(text => Tag().Replace(text.Text, ""))
            .Concat(elements.SelectMany(element => Visible.Select(element.GetAttribute)).OfType<string>())
            .Where(HasWord).Select(text => text.Trim());
    }

    private static IEnumerable<string> OfCode(string literal) =>
        literal.StartsWith('<') ? OfMarkup(literal) : IsSentence(literal) ? [literal] : [];

    private static bool HasWord(string text) => Word().Matches(text).Any(word => !Names.Contains(word.Value));

    private static bool IsSentence(string text) => Sentence().IsMatch(text);

    [GeneratedRegex(@"\p{L}{2,}")]
    private static partial Regex Word();

    /// <summary>A tag that stands in two stretches, so that no parser sees it as one.</summary>
    [GeneratedRegex("<§[^>]*>")]
    private static partial Regex Tag();

    /// <summary>Two words with a space between.</summary>
    [GeneratedRegex(@"(?<![\p{L}/.\\^\[(-])\p{L}{2,}[,.:;]? \p{L}{2,}")]
    private static partial Regex Sentence();
}
