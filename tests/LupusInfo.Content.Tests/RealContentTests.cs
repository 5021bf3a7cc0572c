using LupusInfo.Content.Problems;
using LupusInfo.Content.Reading;
using Xunit;

namespace LupusInfo.Content.Tests;

public sealed class RealContentTests
{
    [Fact]
    public void The_content_has_no_errors_and_every_page_is_published()
    {
        var files = new ContentFolder(World.RealContent).Read();
        var built = SiteBuilder.Build(files, World.Today);
        Assert.Empty(built.Problems.Where(problem => problem.Severity is Severity.Error).Select(problem => problem.ToString()));
        Assert.Equal(files.Files.Count(file => Content.Articles.Address.IsArticle(file.Path)), built.Site.Articles.Count);
    }
}
