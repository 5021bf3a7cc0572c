using LupusInfo.Content.Articles;
using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Checking.Structure;

/// <summary>A list has at most six items.</summary>
public sealed class ListTooLongRule : Rule
{
    private const int Most = 6;

    public override string Id => "list-too-long";

    public override Severity Severity => Severity.Warning;

    public override string Why => "With brain fog, nobody holds more than a few items at once.";

    public override string Bad => "Ask about:\n\n- bones;\n- eyes;\n- heart;\n- kidneys;\n- lungs;\n- skin;\n- sleep.";

    public override string Good => "Ask about:\n\n- bones;\n- eyes;\n- heart;\n- kidneys;\n- lungs;\n- skin.";

    public override IEnumerable<Problem> Check(Article article, Site site) =>
        from list in article.Passages.Where(passage => passage.List > 0).GroupBy(passage => passage.List)
        where list.Count() > Most
        select At(article, list.ElementAt(Most).At, $"The list has {list.Count()} items; this is the first beyond {Most}.", "Split it under two sentences or headings, or leave out what matters least.");
}
