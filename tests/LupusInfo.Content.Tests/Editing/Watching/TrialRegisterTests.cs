using LupusInfo.Content.Editing.Watching;
using LupusInfo.Content.Evidence;
using Xunit;

namespace LupusInfo.Content.Tests.Editing.Watching;

public sealed class TrialRegisterTests
{
    private static readonly Trial Ours =
        World.Build(World.Evidence + World.Article("en/index.md", "Welcome.")).Site.Evidence.Trials.Single();

    [Fact]
    public void What_the_register_says_otherwise_is_told_and_what_it_says_too_is_not()
    {
        var studies = TrialRegister.Read(Read("clinicaltrials-v2.json"));
        Assert.Equal(["NCT01539902", "NCT90000001"], studies.Select(study => study.Number));
        Assert.Empty(TrialRegister.Differences(Ours, studies[0]));
        Assert.Equal(
            ["status: \"recruiting (copy of 2025)\" here, TERMINATED there", "people: 18 here, 30 planned there",
                "results are posted there, and \"reported\" is false here"],
            TrialRegister.Differences(Ours with { Status = "recruiting (copy of 2025)", Reported = false }, studies[1]));
    }

    [Theory]
    [InlineData("not yet recruiting", "RECRUITING", true)]
    [InlineData("recruiting (record of 2025)", "RECRUITING", false)]
    [InlineData("completed; results not seen", "COMPLETED", false)]
    [InlineData("published", "COMPLETED", false)]
    [InlineData("published", "A_WORD_OF_TOMORROW", true)]
    public void A_status_in_our_words_is_held_against_the_register_s(string ours, string theirs, bool differs) =>
        Assert.Equal(differs,
            TrialRegister.Differences(Ours with { Status = ours }, new("NCT1", theirs, null, false, false, null)).Count > 0);

    [Theory]
    [InlineData("{\"protocolSection\":{\"identificationModule\":{\"nctId\":\"NCT1\"},\"statusModule\":{\"overallStatus\":\"UNKNOWN\"}}}")]
    [InlineData("[{\"protocolSection\":{\"identificationModule\":{\"nctId\":\"NCT1\"},\"statusModule\":{\"overallStatus\":\"UNKNOWN\"}}}]")]
    public void One_study_and_a_list_of_studies_are_read_too(string json) =>
        Assert.Equal(new("NCT1", "UNKNOWN", null, false, false, null), Assert.Single(TrialRegister.Read(json)));

    [Theory]
    [InlineData("{\"studies\":[]}", "no study in it")]
    [InlineData("{\"a\":1}", "no answer of ClinicalTrials.gov, version 2")]
    [InlineData("[1,2]", "lacks its number or its status")]
    [InlineData("{\"studies\":[{\"protocolSection\":{}}]}", "lacks its number or its status")]
    [InlineData("{\n\"studies\":[\n", "the mistake is on line")]
    [InlineData("<html>", "the mistake is on line 1")]
    [InlineData("12", "neither a study nor a list")]
    public void What_is_no_answer_of_the_register_is_refused_with_the_reason(string json, string said) =>
        Assert.Contains(said, Assert.Throws<InvalidDataException>(() => TrialRegister.Read(json)).Message, StringComparison.Ordinal);

    [Fact]
    public void An_answer_of_the_older_interface_says_which_one_to_ask() =>
        Assert.Contains(
            "older interface",
            Assert.Throws<InvalidDataException>(() => TrialRegister.Read(Read("clinicaltrials-v1.json"))).Message,
            StringComparison.Ordinal);

    private static string Read(string name) =>
        File.ReadAllText(Path.Combine(Path.GetDirectoryName(World.RealContent)!, "tests/LupusInfo.Content.Tests/Editing/Watching", name));
}
