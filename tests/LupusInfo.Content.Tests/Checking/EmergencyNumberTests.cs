using Xunit;

namespace LupusInfo.Content.Tests.Checking;

public sealed class EmergencyNumberTests
{
    [Theory]
    [InlineData("Call your local emergency number (112, 999, 911 or 000) now.")]
    [InlineData("In Britain the number is 999.")]
    [InlineData("Dial 112 for an ambulance.")]
    [InlineData("Ring NHS 111 if you are not sure.")]
    [InlineData("911 is the emergency line in the United States.")]
    public void A_typed_emergency_number_is_found(string text) => Assert.Contains("emergency-number", Found(text));

    [Theory]
    [InlineData("A call for help came from 112 people.")]
    [InlineData("The number of women was 999 in 2019.")]
    [InlineData("The phone survey asked 1,911 people, and 9,000 did not answer.")]
    [InlineData("Of 999 people, 111 had a clot.")]
    [InlineData("Call your emergency number.")]
    public void A_count_is_no_emergency_number(string text) => Assert.DoesNotContain("emergency-number", Found(text));

    private static IEnumerable<string> Found(string text) => Examples.Problems(text).Select(problem => problem.Rule);
}
