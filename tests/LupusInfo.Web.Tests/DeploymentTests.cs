using System.CommandLine;
using System.Text.RegularExpressions;
using LupusInfo.Web.Commands;
using LupusInfo.Web.Tests.Serving;
using YamlDotNet.RepresentationModel;

namespace LupusInfo.Web.Tests;

/// <summary>Files for operators name only settings, addresses, ports and commands that there are.</summary>
public sealed partial class DeploymentTests(MadeUpSite site) : IClassFixture<MadeUpSite>
{
    private const string Folder = "docs/deployment/";
    private const string Program = "/app/LupusInfo.Web";

    /// <summary>Read by the runtime or the framework, not by the program.</summary>
    private static readonly string[] OfTheRuntime = ["ASPNETCORE_HTTP_PORTS", "DOTNET_EnableDiagnostics"];

    private static readonly string[] Probe = [Program, "health", "--address", "http://localhost:8080"];

    [Fact]
    public void The_image_runs_as_nobody_in_particular_and_asks_itself_how_it_does()
    {
        var lines = DocumentTests.Read(Folder + "Dockerfile").Split('\n');
        string Last(string word) => lines.Last(line => line.StartsWith(word + " ", StringComparison.Ordinal))[(word.Length + 1)..];
        Assert.EndsWith("chiseled", Last("FROM"), StringComparison.Ordinal);
        Assert.NotEqual(0, int.Parse(Last("USER"), System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal($"[\"{Program}\"]", Last("ENTRYPOINT"));
        Assert.EndsWith("CMD [" + string.Join(", ", Probe.Select(word => $"\"{word}\""))
            + "]", Last("HEALTHCHECK"), StringComparison.Ordinal);
        AssertSettings(Last("ENV").Split(' ').Select(pair => pair.Split('=')[0]));
        Assert.Contains("ASPNETCORE_HTTP_PORTS=" + Last("EXPOSE"), Last("ENV"), StringComparison.Ordinal);
        Assert.Contains("RestoreLockedMode=true", string.Join('\n', lines), StringComparison.Ordinal);
        Assert.Empty(HealthCommand.Create().Parse(Probe[2..]).Errors);
    }

    [Fact]
    public void The_compose_file_gives_the_image_content_that_it_cannot_write()
    {
        var service = At(Yaml("docker-compose.yml").Single(), "services", "lupusinfo");
        var settings = Pairs(At(service, "environment"));
        AssertSettings(settings.Keys);
        Assert.EndsWith($":{settings["ASPNETCORE_HTTP_PORTS"]}", Texts(At(service, "ports")).Single(), StringComparison.Ordinal);
        Assert.EndsWith($":{settings["Content"]}:ro", Texts(At(service, "volumes")).Single(), StringComparison.Ordinal);
        Assert.Equal("true", At(service, "read_only").ToString());
        Assert.Equal(["ALL"], Texts(At(service, "cap_drop")));
        Assert.NotEqual("0", At(service, "user").ToString());
        Assert.Equal(["CMD", .. Probe], Texts(At(service, "healthcheck", "test")));
    }

    [Fact]
    public void The_manifest_probes_addresses_that_answer_and_mounts_content_read_only()
    {
        var documents = Yaml("kubernetes.yaml").ToList();
        var pod = At(documents.Single(document => At(document, "kind").ToString() == "Deployment"), "spec", "template", "spec");
        var container = ((YamlSequenceNode)At(pod, "containers")).Single();
        var settings = ((YamlSequenceNode)At(container, "env"))
            .ToDictionary(one => At(one, "name").ToString(), one => At(one, "value").ToString());
        AssertSettings(settings.Keys);
        var port = ((YamlSequenceNode)At(container, "ports")).Single();
        Assert.Equal(settings["ASPNETCORE_HTTP_PORTS"], At(port, "containerPort").ToString());
        foreach (var probe in new[] { "startupProbe", "livenessProbe", "readinessProbe" })
        {
            Assert.Contains(At(container, probe, "httpGet", "path").ToString(), Endpoints);
            Assert.Equal(At(port, "name"), At(container, probe, "httpGet", "port"));
        }

        Assert.Equal("/healthz/ready", At(container, "readinessProbe", "httpGet", "path").ToString());
        Assert.Equal("true", At(container, "securityContext", "readOnlyRootFilesystem").ToString());
        Assert.Equal("true", At(pod, "securityContext", "runAsNonRoot").ToString());
        Assert.NotEmpty(Pairs(At(container, "resources", "limits")));
        var mount = ((YamlSequenceNode)At(container, "volumeMounts")).Single();
        Assert.Equal((settings["Content"], "true"), (At(mount, "mountPath").ToString(), At(mount, "readOnly").ToString()));
        var labels = At(documents[0], "spec", "selector", "matchLabels");
        Assert.Equal(labels, At(documents.Single(document => At(document, "kind").ToString() == "Service"), "spec", "selector"));
    }

    [Fact]
    public void The_unit_sets_what_there_is_and_stops_no_later_than_it_is_killed()
    {
        var lines = DocumentTests.Read(Folder + "lupusinfo.service").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.All(lines, line => Assert.Matches(@"^(\[\w+\]|\w+=.*)$", line));
        AssertSettings(lines.Where(line => line.StartsWith("Environment=", StringComparison.Ordinal)).Select(line => line.Split('=')[1]));
        Assert.Contains("ExecStart=/srv/lupusinfo/LupusInfo.Web", lines);
        Assert.Superset(
            new HashSet<string> { "DynamicUser=yes", "ProtectSystem=strict",
                "NoNewPrivileges=yes", "CapabilityBoundingSet=", "TimeoutStopSec=10" },
            lines.ToHashSet());
    }

    [Fact]
    public void Every_line_that_the_program_logs_is_explained_to_operators()
    {
        var guide = DocumentTests.Read("docs/operations.md");
        var templates = Directory.EnumerateFiles(DocumentTests.PathOf("src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal))
            .SelectMany(file => Template().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value)).ToList();
        Assert.True(templates.Count >= 9, $"{templates.Count} lines");
        Assert.All(templates, template => Assert.Contains($"| `{template}` |", guide, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_measure_is_explained_to_operators()
    {
        var guide = DocumentTests.Read("docs/operations.md");
        var names = Measure().Matches(
            DocumentTests.Read("src/LupusInfo.Web/Telemetry.cs") + DocumentTests.Read("src/LupusInfo.Content/SiteWatcher.cs"))
            .Select(match => match.Value).ToList();
        Assert.True(names.Count >= 8, $"{names.Count} measures");
        Assert.All(names, name => Assert.Contains($"| `{name.Trim('"')}` |", guide, StringComparison.Ordinal));
    }

    private IEnumerable<string> Endpoints =>
        site.Services.GetRequiredService<EndpointDataSource>().Endpoints
            .OfType<RouteEndpoint>().Select(endpoint => endpoint.RoutePattern.RawText!);

    private static void AssertSettings(IEnumerable<string> names) =>
        Assert.All(names, name => Assert.Contains(name, Settings.Names.Concat(OfTheRuntime)));

    private static IEnumerable<YamlNode> Yaml(string file)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(DocumentTests.Read(Folder + file)));
        return stream.Documents.Select(document => document.RootNode);
    }

    private static YamlNode At(YamlNode node, params string[] way) => way.Aggregate(node, (at, name) => at[name]);

    private static Dictionary<string, string> Pairs(YamlNode node) =>
        ((YamlMappingNode)node).ToDictionary(pair => pair.Key.ToString(), pair => pair.Value.ToString());

    private static IEnumerable<string> Texts(YamlNode node) => ((YamlSequenceNode)node).Select(item => item.ToString());

    [GeneratedRegex(
        @"(?:\b[lL]og(?:ger)?\.Log\w*\(|MessageTemplateParser\(\)\s*\.Parse\()[^;]*?""((?:[^""]* )[^""]*)""", RegexOptions.Singleline)]
    private static partial Regex Template();

    [GeneratedRegex(@"""lupusinfo\.[a-z_.]+""")]
    private static partial Regex Measure();
}
