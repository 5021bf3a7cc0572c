using System.Text;
using LupusInfo.Content.Checking.Overclaims;
using LupusInfo.Content.Problems;
using LupusInfo.Overclaims;
using Xunit;

namespace LupusInfo.Content.Tests.Checking.Overclaims;

public sealed class OverclaimTests
{
    private const int LargestModel = 2_000_000;

    private static readonly OverclaimModel Model = OverclaimModel.Trained!;

    [Fact]
    public void On_writers_that_the_trainer_never_saw_it_finds_what_it_promises_and_the_document_says_so()
    {
        var figures = new Figures([.. Corpus.HeldOut().Select(one => (one, Model.Score(one.Text) >= Model.Doubt))]);
        Assert.True(figures.Judged.Count >= 500, $"{figures.Judged.Count} sentences");
        Assert.True(figures.Precision >= 0.85, $"precision {figures.Precision:0.000}");
        Assert.True(figures.Recall >= 0.80, $"recall {figures.Recall:0.000}");
        Assert.All(figures.Kinds().Where(kind => kind.IsOver), kind => Assert.True(kind.Told >= 0.6, $"{kind.Kind} {kind.Told:0.00}"));
        var document = File.ReadAllText(Path.Combine(Corpus.Folder, "../../docs/rules-figures.md"));
        Assert.Contains(figures.Table(), document, StringComparison.Ordinal);
    }

    [Fact]
    public void The_corpus_is_as_large_as_it_should_be_and_no_writer_is_on_both_sides()
    {
        Assert.True(Corpus.Training().Count >= 4_000);
        Assert.Empty(Corpus.Training().Select(one => one.Writer).Intersect(Corpus.HeldOut().Select(one => one.Writer)));
        Assert.Empty(Corpus.Training().Select(one => one.Text).Intersect(Corpus.HeldOut().Select(one => one.Text)));
    }

    [Fact]
    public void A_finding_names_the_words_that_weigh_most_and_what_to_write_instead()
    {
        var problem = Assert.Single(
            Found("Thousands of patients got their lives back with our cells: book your infusion today, places are few."));
        Assert.Equal(Severity.Error, problem.Severity);
        Assert.Matches("weighs most is \"\\w+\", \"\\w+\", \"\\w+\"", problem.Message);
        Assert.StartsWith("Say what was counted", problem.Suggestion, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Sellers say \"our miracle drip is a breakthrough, lupus is gone forever, guaranteed\".")]
    [InlineData("> Thousands of patients got their lives back with our cells: book your infusion today, places are few.")]
    [InlineData("No treatment that is known today cures lupus.")]
    public void What_is_quoted_or_denied_is_free(string text) => Assert.Empty(Found(text));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("overclaims 0 and more")]
    public void Without_a_model_of_this_version_one_warning_says_so_and_no_sentence_is_judged(string? file)
    {
        var model = OverclaimModel.Read(file is null ? null : new MemoryStream(Encoding.UTF8.GetBytes(file)));
        Assert.Null(model);
        var problem = Assert.Single(OverclaimRule.WithoutModel(model, "en/index.md"));
        Assert.Equal((Severity.Warning, "en/index.md"), (problem.Severity, problem.File));
        Assert.Empty(OverclaimRule.WithoutModel(Model, "en/index.md"));
    }

    [Fact]
    public void The_model_is_small_and_is_read_as_it_was_written()
    {
        using var first = new MemoryStream();
        Model.Write(first);
        Assert.True(first.Length <= LargestModel, $"{first.Length} bytes");
        using var second = new MemoryStream();
        OverclaimModel.Read(new MemoryStream(first.ToArray()))!.Write(second);
        Assert.Equal(first.ToArray(), second.ToArray());
    }

    [Fact]
    public void A_sentence_is_judged_in_time_that_grows_with_its_length()
    {
        var words = string.Concat(Enumerable.Repeat("not a miracle cure, but cells that may help the study of cells ", 2_000));
        Growth.AssertLinear(100_000, length => Model.Score(words[..length]));
    }

    [Fact]
    public void The_shares_of_words_are_the_score()
    {
        const string Text = "Book now, our gentle cells reset your immune system.";
        var judgement = Model.Judge(Text);
        Assert.Equal(Model.Score(Text), judgement.Score, 4);
        Assert.Contains("Book", judgement.Words.Select(word => word.Word));
    }

    private static List<Problem> Found(string body) =>
        [.. Examples.Problems($"---\nkind: claim\n---\n{body}").Where(problem => problem.Rule == "overclaim")];
}
