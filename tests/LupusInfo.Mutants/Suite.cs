using System.Reflection;
using System.Text.RegularExpressions;
using Xunit;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace LupusInfo.Mutants;

/// <summary>The tests of an assembly, to be run in this program, as often as is asked for.</summary>
internal sealed class Suite
{
    private readonly ITestFrameworkExecutor executor;

    public Suite(string assembly, Regex classes)
    {
        var tests = Assembly.Load(assembly);
        var framework = new XunitTestFramework(new Sink());
        executor = framework.GetExecutor(tests.GetName());
        using var discoverer = framework.GetDiscoverer(Reflector.Wrap(tests));
        using var found = new Sink();
        discoverer.Find(includeSourceInformation: false, found, Options());
        found.Finished.Wait();
        Cases = [.. found.Cases.Where(one => classes.IsMatch(one.TestMethod.TestClass.Class.Name))];
    }

    public IReadOnlyList<ITestCase> Cases { get; }

    /// <summary>Runs these, one after the other, until one fails; its name, or null.</summary>
    public string? FirstFailure(IEnumerable<ITestCase> cases)
    {
        using var sink = new Sink();
        executor.RunTests(cases, sink, Options());
        sink.Finished.Wait();
        return sink.Failure;
    }

    private static Choices Options() => new();

    private sealed class Sink : LongLivedMarshalByRefObject, IMessageSink, IDisposable
    {
        public List<ITestCase> Cases { get; } = [];

        public ManualResetEventSlim Finished { get; } = new();

        public string? Failure { get; private set; }

        public bool OnMessage(IMessageSinkMessage message)
        {
            switch (message)
            {
                case ITestCaseDiscoveryMessage discovered:
                    Cases.Add(discovered.TestCase);
                    break;
                case ITestFailed failed:
                    Failure ??= failed.TestCase.DisplayName;
                    break;
                case IErrorMessage or ITestClassCleanupFailure or ITestCollectionCleanupFailure or ITestAssemblyCleanupFailure:
                    Failure ??= message.GetType().Name;
                    break;
                case IDiscoveryCompleteMessage or ITestAssemblyFinished:
                    Finished.Set();
                    break;
            }

            return Failure is null;
        }

        public void Dispose() => Finished.Dispose();
    }

    /// <summary>One test at a time, told as they come.</summary>
    private sealed class Choices : ITestFrameworkDiscoveryOptions, ITestFrameworkExecutionOptions
    {
        private readonly Dictionary<string, object?> all = new(StringComparer.Ordinal)
        {
            ["xunit.execution.DisableParallelization"] = true, ["xunit.execution.SynchronousMessageReporting"] = true,
        };

        public TValue GetValue<TValue>(string name) => all.TryGetValue(name, out var value) ? (TValue)value! : default!;

        public void SetValue<TValue>(string name, TValue value) => all[name] = value;
    }
}
