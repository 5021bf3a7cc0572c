using Bunit;
using LupusInfo.Content;
using LupusInfo.Content.Articles;
using LupusInfo.Web.Components.Blocks;

namespace LupusInfo.Web.Tests.Blocks;

/// <summary>A fact that could hurt has one home: change it there, and every page that draws it changes, and no other.</summary>
public sealed class SafetyMutationTests : BunitContext
{
    [Fact]
    public void A_changed_level_moves_the_sign_to_another_card_on_every_page_that_draws_it() => Changes(
        "data/warning-signs.yaml", "finger: { level: hospital,", "finger: { level: today,",
        article => article.Blocks.OfType<WarningSignsBlock>()
            .Any(block => block.Cards.Any(card => card.Lines.Any(line => line.Sign.Key == "finger"))));

    [Fact]
    public void A_changed_dose_changes_every_page_that_shows_the_medicine_at_a_glance() => Changes(
        "data/medicines/methotrexate.yaml", "from: 7.5, to: 25, unit: mg/week", "from: 7.5, to: 30, unit: mg/week",
        article => article.Blocks.OfType<MedicineBlock>()
            .Any(block => block is { Part: MedicinePart.Glance, Medicine.Medicine.Key: "methotrexate" }));

    [Fact]
    public void A_changed_answer_on_pregnancy_changes_the_medicines_page_and_every_table() => Changes(
        "data/medicines/methotrexate.yaml", "pregnancy: { answer: stop-before", "pregnancy: { answer: \"no\"",
        article => article.Blocks.OfType<MedicineBlock>()
            .Any(block => block is { Part: MedicinePart.Answers, Medicine.Medicine.Key: "methotrexate" })
            || article.Blocks.OfType<MedicineTableBlock>()
                .Any(block => block.Table is MedicineTable.Pregnancy or MedicineTable.SideBySide));

    private void Changes(string path, string before, string after, Func<Article, bool> draws)
    {
        var changed = Real.With(path, before, after);
        var drawing = Real.Site.Articles.Values.Where(draws).Select(article => article.Address).ToList();
        Assert.NotEmpty(drawing);
        Assert.All(drawing, address => Assert.NotEqual(Body(Real.Site, address), Body(changed, address)));
        var others = Real.Site.Articles.Values.Where(article => !draws(article) && article.Blocks.Any(IsDrawn))
            .Select(article => article.Address);
        Assert.All(others, address => Assert.Equal(Body(Real.Site, address), Body(changed, address)));
    }

    private static bool IsDrawn(Block block) => block is WarningSignsBlock or MedicineBlock or MedicineTableBlock;

    private string Body(Site site, string address) =>
        Render<ArticleBody>(with => with.Add(part => part.Article, site.Find(address)!).Add(part => part.Site, site)).Markup;
}
