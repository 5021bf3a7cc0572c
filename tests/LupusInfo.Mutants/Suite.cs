using System.Diagnostics;
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

    /// <summary>
    /// Runs all once and tells what each reached, and how long it took. What its class makes, and what ran between two tests, is
    /// counted with the tests after it, since it is made again for each of them.
    /// </summary>
    /// <param name="mutants">The library that is reached.</param>
    public IReadOnlyList<Reach> Reached(MutatedLibrary mutants)
    {
        var all = new List<Reach>();
        var (made, making, clock) = (new HashSet<int>(), TimeSpan.Zero, new Stopwatch());
        using var sink = new Sink();
        sink.Told = message =>
        {
            switch (message)
            {
                case ITestClassStarting:
                    _ = mutants.TakeReached();
                    (made, making) = ([], TimeSpan.Zero);
                    clock.Restart();
                    break;
                case ITestCaseStarting:
                    made.UnionWith(mutants.TakeReached());
                    making += clock.Elapsed;
                    clock.Reset();
                    break;
                case ITestCaseFinished finished:
                    all.Add(new(finished.TestCase, mutants.TakeReached().Union(made).ToHashSet(),
                        making + TimeSpan.FromSeconds((double)finished.ExecutionTime)));
                    break;
            }
        };
        mutants.Watched = true;
        executor.RunTests(Cases, sink, Options());
        sink.Finished.Wait();
        mutants.Watched = false;
        return sink.Failure is null ? all : throw new InvalidOperationException($"Without a mutant it fails: {sink.Failure}");
    }

    private static Choices Options() => new();

    private sealed class Sink : LongLivedMarshalByRefObject, IMessageSink, IDisposable
    {
        public List<ITestCase> Cases { get; } = [];

        public ManualResetEventSlim Finished { get; } = new();

        public string? Failure { get; private set; }

        public Action<IMessageSinkMessage>? Told { get; set; }

        public bool OnMessage(IMessageSinkMessage message)
        {
            Told?.Invoke(message);
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

/// <summary>What a test reaches, how long it takes, and how many mutants it has found.</summary>
internal sealed record Reach(ITestCase Case, IReadOnlySet<int> Mutants, TimeSpan Time)
{
    public int Found { get; set; }
}
