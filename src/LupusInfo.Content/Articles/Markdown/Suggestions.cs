namespace LupusInfo.Content.Articles.Markdown;

/// <summary>What an editor probably meant, for the first wrong words of one article: each costs a look at every candidate.</summary>
internal sealed class Suggestions
{
    private const int Most = 40;

    private readonly Dictionary<string, string> made = new(StringComparer.Ordinal);

    /// <summary>A sentence for a problem, made once for each word; the other one where the article has had its share.</summary>
    public string For(string word, Func<string> make, string otherwise = "") =>
        made.TryGetValue(word, out var known) ? known : made.Count < Most ? made[word] = make() : otherwise;
}
