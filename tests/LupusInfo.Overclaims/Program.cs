using System.Globalization;
using LupusInfo.Overclaims;

// "dotnet run -c Release --project tests/LupusInfo.Overclaims -- train" writes the model and docs/rules-figures.md. It takes a minute.
if (args is not ["train"])
{
    Console.Error.WriteLine("Say \"train\".");
    return 2;
}

var top = Path.GetFullPath(Path.Combine(Corpus.Folder, "../.."));
var (corpus, site, trainer) = (Corpus.Training(), SiteSentences.Read(), new Trainer());
var writers = corpus.Select(sentence => sentence.Writer).Distinct().Order(StringComparer.Ordinal).Index()
    .ToDictionary(writer => writer.Item, writer => writer.Index);
var pages = site.Select(one => one.Writer).Distinct().Index().ToDictionary(page => page.Item, page => page.Index % writers.Count);
var scores = new List<(Labelled Sentence, double Score)>();
for (var fold = 0; fold < writers.Count; fold++)
{
    var model = trainer.Train([.. corpus.Where(one => writers[one.Writer] != fold), .. site.Where(one => pages[one.Writer] != fold)]);
    scores.AddRange(corpus.Where(one => writers[one.Writer] == fold).Concat(site.Where(one => pages[one.Writer] == fold))
        .Select(one => (one, model.Score(one.Text))));
    Console.WriteLine($"{DateTime.Now:T} left out {fold + 1} of {writers.Count}");
}

var unseen = scores.Where(one => !SiteSentences.Is(one.Sentence)).ToList();
var trained = trainer.Train([.. corpus, .. site], Threshold(0.87), Threshold(0.98));
using (var file = File.Create(Path.Combine(top, "src/LupusInfo.Content/Checking/Overclaims/overclaims.model")))
{
    trained.Write(file);
}

var left = site.Count(one => one.Kind is SiteSentences.Judged && trained.Score(one.Text) >= trained.Doubt);
var told = scores.Count(one => one.Sentence.Kind is SiteSentences.Judged && one.Score >= trained.Doubt);
var between = site.Count / Math.Max(1, told);
var (second, different) = Corpus.SecondLabels();
var heldOut = new Figures([.. Corpus.HeldOut().Select(one => (one, trained.Score(one.Text) >= trained.Doubt))]);
var figures = string.Create(CultureInfo.InvariantCulture, $"""
    The rule `overclaim` is a model of words that was trained on {corpus.Count:#,0} sentences of {writers.Count} writers
    (`tests/Overclaims`) and on {site.Count:#,0} of the site, which are taken for honest. A second reader
    differed on {different} of {second:#,0} labels. Writers and second reader are of one kind, so that is no figure of agreement: whether
    people would label alike was not measured. A score from {trained.Doubt:0.00} is a warning, from {trained.Certain:0.00} an error.

    On {heldOut.Judged.Count} sentences of writers that the trainer never saw. They were measured at two trainings, and nothing was
    chosen by them:

    {heldOut.Table()}
    On the sentences of each writer, judged by a model that was trained on the eight others:

    {new Figures([.. unseen.Select(one => (one.Sentence, one.Score >= trained.Doubt))]).Table()}
    Of the {site.Count:#,0} sentences of the site it tells {left}, and {told} when it is trained on other pages only: so many are to be
    expected on new pages, one in {between}; the aim is one in 500. Nearly all of them are the model's error, most of them
    short ("You can take as long as you need."). Expect it to be wrong now and then. A reader still has to read.

    """);
// What is told by patterns stands before it, and is held by a test of its own.
var document = Path.Combine(top, "docs/rules-figures.md");
var before = File.ReadAllText(document);
File.WriteAllText(document, before[..before.IndexOf("The rule `overclaim`", StringComparison.Ordinal)] + figures.ReplaceLineEndings("\n"));
Console.WriteLine(figures);
foreach (var (sentence, score) in scores.Where(one => one.Sentence.Kind is SiteSentences.Judged && one.Score >= trained.Doubt))
{
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{score:0.00} {sentence.Writer}: {sentence.Text}"));
}

return 0;

// The lowest score at which so large a share of what is told, by models that never saw the writer, is right.
float Threshold(double precision) => (float)Enumerable.Range(5, 94).Select(hundredth => hundredth / 100.0)
    .First(score => new Figures([.. unseen.Select(one => (one.Sentence, one.Score >= score))]).Precision >= precision);
