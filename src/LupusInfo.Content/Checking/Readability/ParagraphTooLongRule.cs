using LupusInfo.Content.Articles;
using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Checking.Readability;

/// <summary>A paragraph has at most three sentences.</summary>
public sealed class ParagraphTooLongRule : Rule
{
    private const int Most = 3;

    public override string Id => "paragraph-too-long";

    public override Severity Severity => Severity.Warning;

    public override string Why => "On a phone a long paragraph is a wall, and tired eyes do not climb it.";

    public override string Bad => "Rest when you can. Drink enough. Walk a little. Sleep early.";

    public override string Good => "Rest when you can. Drink enough.\n\nWalk a little. Sleep early.";

    public override IEnumerable<Problem> Check(Article article, Site site) =>
        from passage in article.Passages
        where passage.Kind is PassageKind.Paragraph
        let sentences = passage.Sentences.ToList()
        where sentences.Count > Most
        select At(article, passage.PlaceOf(sentences[Most]), $"The paragraph has {sentences.Count} sentences; this is the first beyond {Most}.", "Begin a new paragraph where the thought turns.");
}
