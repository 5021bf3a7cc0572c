namespace LupusInfo.Content.Articles.Markdown;

/// <summary>Where a link leads, once it is known to lead anywhere. A closed family.</summary>
internal abstract record LinkTarget;

/// <summary>A place in this article, or an address of another site.</summary>
internal sealed record UrlTarget(string Url) : LinkTarget;

/// <summary>Another article, published or not.</summary>
internal sealed record ArticleTarget(string Path, string? Fragment) : LinkTarget;

/// <summary>A word of the glossary.</summary>
internal sealed record TermTarget(string Key) : LinkTarget;

/// <summary>A page that the program makes.</summary>
internal sealed record PageTarget(ProgramPage Page) : LinkTarget;
