using System.Xml.Linq;
using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using LupusInfo.Content;
using LupusInfo.Content.Articles;
using LupusInfo.Content.Checking;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Mvc.Razor;

namespace LupusInfo.Web.Tests;

/// <summary>
/// Holds docs/architecture.md by what the compiled code uses, however it is written: who knows whom, and which package has which home.
/// </summary>
public sealed class ArchitectureTests
{
    private const string Content = "LupusInfo.Content";

    private const string Web = "LupusInfo.Web";

    /// <summary>
    /// Each may use those before it. Types at the root of the library stand where they are needed: the site before the rules, the build
    /// after.
    /// </summary>
    private static readonly string[] Order =
    [
        "Patterns", "Problems", "Reading", "Evidence", "Languages", "Safety", "Glossary", "Articles", "Addresses", "Navigation", "Search",
        "Site", "Checking", "", "Editing", "Documentation",
    ];

    private static readonly string[] Meaningless =
        ["Manager", "Helper", "Util", "Utils", "Service", "Provider", "Processor", "Handler", "Engine", "Info", "Data", "Base", "Impl",
            "Dto"];

    private static readonly List<IType> Ours =
    [
        .. new ArchLoader().LoadAssemblies(typeof(Site).Assembly, typeof(SiteApplication).Assembly).Build().Types
            .Where(type => IsIn(type, Content) || IsIn(type, Web)),
    ];

    /// <summary>But for the rules on history: they compare two builds.</summary>
    [Fact]
    public void A_folder_of_the_content_library_uses_only_those_above_it() =>
        None(Uses(
            (user, used) => IsIn(used, Content) && LevelOf(used) > LevelOf(user) && !IsIn(user, typeof(HistoryRules).FullName!), Content));

    [Fact]
    public void The_content_library_knows_no_web_server_no_log_and_no_console() =>
        None(Uses((_, used) => IsIn(used, "Microsoft.AspNetCore") || IsIn(used, "Serilog") || IsIn(used, "System.Console"), Content));

    [Theory]
    [InlineData("YamlDotNet", "LupusInfo.Content.Reading")]
    [InlineData("Markdig", "LupusInfo.Content.Articles.Markdown")]
    [InlineData("Lucene.Net", "LupusInfo.Content.Search")]
    [InlineData("AngleSharp", "LupusInfo.Web.Twins")]
    [InlineData("SkiaSharp", "LupusInfo.Web.Previews")]
    [InlineData("Spectre.Console", "LupusInfo.Web.Commands")]
    public void A_package_has_one_home(string package, string home)
    {
        Assert.NotEmpty(Uses((_, used) => IsIn(used, package), home));
        None(Uses((user, used) => IsIn(used, package) && !IsIn(user, home), "LupusInfo"));
    }

    [Fact]
    public void What_delivers_answers_knows_no_article() =>
        None(Uses(
            (_, used) => used.FullName == typeof(Article).FullName || IsIn(used, Web + ".Pages") || IsIn(used, Web + ".Twins")
                || IsIn(used, Web + ".Components"),
            Web + ".Delivery"));

    [Fact]
    public void The_desk_is_known_by_nobody_but_itself_and_the_start() =>
        None(Uses(
            (user, used) => IsIn(used, Web + ".Desk") && !IsIn(user, Web + ".Desk") && !IsIn(user, typeof(SiteApplication).FullName!),
                Web));

    [Fact]
    public void Components_draw_from_values_alone() =>
        None(Uses(
            (_, used) => IsIn(used, "Microsoft.AspNetCore.Http") || IsIn(used, Web + ".Delivery") || IsIn(used, Web + ".Pages"),
            Web + ".Components"));

    [Fact]
    public void No_type_is_named_after_nothing() =>
        None(from type in Ours where Meaningless.Any(word => type.Name.EndsWith(word, StringComparison.Ordinal)) select type.FullName);

    /// <summary>But for Razor's own, whose file is all that there is to say.</summary>
    [Fact]
    public void Every_public_type_of_ours_says_what_it_is()
    {
        var told = new[] { Content, Web }
            .SelectMany(assembly => XDocument.Load(Path.Combine(AppContext.BaseDirectory, assembly + ".xml")).Descendants("member"))
            .Select(member => (string)member.Attribute("name")!).ToHashSet(StringComparer.Ordinal);
        None(from type in new[] { typeof(Site).Assembly, typeof(SiteApplication).Assembly }.SelectMany(assembly =>
            assembly.GetExportedTypes())
             where !type.IsAssignableTo(typeof(IComponent)) && !type.IsAssignableTo(typeof(RazorPageBase)) && type.Name != "_Imports"
             where !told.Contains("T:" + type.FullName!.Replace('+', '.'))
             select type.FullName);
    }

    private static void None(IEnumerable<string> found) => Assert.True(!found.Any(), string.Join('\n', found));

    /// <summary>Uses of one type by another that must not be, from one folder.</summary>
    private static IEnumerable<string> Uses(Func<IType, IType, bool> wrong, string folder) =>
        (from user in Ours
         where IsIn(user, folder)
         from dependency in user.Dependencies
         where wrong(user, dependency.Target)
         select $"{user.FullName} uses {dependency.Target.FullName}").Distinct().Order(StringComparer.Ordinal);

    private static bool IsIn(IType type, string name) =>
        type.FullName.StartsWith(name, StringComparison.Ordinal)
        && (type.FullName.Length == name.Length || type.FullName[name.Length] is '.' or '+');

    private static int LevelOf(IType type) => type.FullName[(Content.Length + 1)..].Split('.', '+') switch
    {
        ["Patterns", ..] => 0,
        ["Site" or "Language" or "Publisher", ..] => Array.IndexOf(Order, "Site"),
        [var folder, _, ..] when Order.Contains(folder) => Array.IndexOf(Order, folder),
        _ => Array.IndexOf(Order, ""),
    };
}
