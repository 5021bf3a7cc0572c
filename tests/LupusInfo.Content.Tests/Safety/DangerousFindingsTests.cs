using LupusInfo.Content.Articles;
using LupusInfo.Content.Reading;
using LupusInfo.Content.Safety;
using Xunit;

namespace LupusInfo.Content.Tests.Safety;

/// <summary>The five lines that a rheumatologist found could hurt somebody: each stays mended in the real content.</summary>
public sealed class DangerousFindingsTests
{
    private static readonly Site Site = SiteBuilder.Build(new ContentFolder(World.RealContent).Read(), World.Today).Site;

    [Fact]
    public void A_finger_that_stays_white_blue_or_black_is_a_matter_for_a_hospital_now_on_every_page()
    {
        Assert.Equal(HelpLevel.Hospital, Sign("finger").Level);
        Assert.All(["/claims/fingers-itch-in-cold/", "/symptoms/skin-hair-and-mouth/"], page => Draws(page, "finger"));
    }

    [Fact]
    public void A_swollen_leg_with_breathlessness_is_an_emergency_wherever_the_leg_alone_is_a_phone_call()
    {
        Assert.Equal((HelpLevel.Emergency, HelpLevel.Today), (Sign("clot-breathless").Level, Sign("limb-swollen").Level));
        var alone = Pages("limb-swollen");
        Assert.NotEmpty(alone);
        Assert.All(alone, page => Draws(page, "clot-breathless"));
        Assert.All(["/treatment/lupus-nephritis/", "/symptoms/kidneys/", "/claims/clots-and-strokes/", "/symptoms/heart-lungs-and-blood/"],
            page => Draws(page, "clot-breathless"));
    }

    [Theory]
    [InlineData("clarithromycin")]
    [InlineData("paxlovid")]
    public void What_must_not_meet_voclosporin_is_told_on_its_page_and_on_that_of_kidney_lupus(string other)
    {
        Assert.Equal(InteractionLevel.Never, Interaction("voclosporin", other).Level);
        Assert.True(Interaction("tacrolimus", other).Level <= InteractionLevel.WithCare);
        Assert.Contains(other, Text("/treatment/lupus-nephritis/"), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Painkillers_such_as_ibuprofen_are_closed_from_week_20_of_pregnancy()
    {
        Assert.Contains("week 20", Site
            .SafetyWordsOf("en").Medicines["nsaids"].Answers[MedicineQuestion.Pregnancy], StringComparison.Ordinal);
        Assert.Contains("week 20", Text("/living/pregnancy/"), StringComparison.Ordinal);
        Assert.DoesNotContain("Never in the last three months", Text("/living/pregnancy/"), StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Found by a reader: the warning said "a stop-before medicine" and named none.</summary>
    [Fact]
    public void The_warning_on_the_page_on_pregnancy_names_each_medicine_that_may_not_be_taken_in_it()
    {
        var families = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["ace-inhibitors"] = "-pril or -sartan",
            ["doacs"] = "apixaban",
        };
        var warning = Site.Find("/living/pregnancy/")!.Passages.Select(passage => passage.Text)
            .SkipWhile(text => !text.StartsWith("Pregnant on a", StringComparison.Ordinal)).Take(8);
        var text = string.Join(' ', warning);
        var closed = Site.Safety.MedicinesByKey.Values
            .Where(medicine => medicine.Answers[MedicineQuestion.Pregnancy].Word is AnswerWord.StopBefore or AnswerWord.No)
            .Select(medicine => medicine.Key).ToList();
        Assert.True(closed.Count >= 8);
        Assert.All(closed, key => Assert.Contains(families.GetValueOrDefault(key, key), text, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Sudden_loss_of_sight_is_an_emergency_on_the_page_on_hydroxychloroquine_and_slow_change_is_not()
    {
        Assert.Equal((HelpLevel.Emergency, HelpLevel.Appointment), (Sign("sight-lost").Level, Sign("sight-slow").Level));
        Draws("/treatment/hydroxychloroquine/", "sight-lost");
        Draws("/treatment/hydroxychloroquine/", "sight-slow");
    }

    private static WarningSign Sign(string key) => Site.Safety.Signs.Single(sign => sign.Key == key);

    private static Interaction Interaction(string medicine, string other) =>
        Site.Safety.MedicinesByKey[medicine].Interactions.Single(item => item.With == other);

    private static List<string> Pages(string sign) =>
        [.. Site.Articles.Values.Where(article => Signs(article).Contains(sign)).Select(article => article.Address)];

    private static HashSet<string> Signs(Article article) =>
        [.. article.Blocks.OfType<WarningSignsBlock>().SelectMany(block => block.Cards)
            .SelectMany(card => card.Lines).Select(line => line.Sign.Key)];

    private static void Draws(string page, string sign) => Assert.Contains(sign, Signs(Site.Find(page)!));

    private static string Text(string page) => string.Join(' ', Site.Find(page)!.Passages.Select(passage => passage.Text));
}
