using LupusInfo.Content.Reading;
using Xunit;

namespace LupusInfo.Content.Tests.Checking;

/// <summary>The fever limits of the real content.</summary>
public sealed class LimitDiffersTests
{
    [Theory]
    [InlineData("37.8 °C", "37.5 °C")]
    [InlineData("38.0 °C", "38.3 °C")]
    public void A_limit_that_changes_in_the_signs_is_told_on_every_page_that_names_the_old_one(string before, string after)
    {
        const string Signs = "en/warning-signs.yaml";
        var real = new ContentFolder(World.RealContent).Read();
        var changed = real with
        {
            Files = [.. real.Files.Select(file => file.Path == Signs
                ? new ContentFile(file.Path, file.Text.Replace(before, after, StringComparison.Ordinal)) : file)],
        };
        var naming = real.Files.Where(
            file => file.Path.EndsWith(".md", StringComparison.Ordinal) && file.Text.Contains(before, StringComparison.Ordinal))
            .Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        Assert.NotEmpty(naming);
        Assert.Superset(naming, SiteBuilder.Build(changed, World.Today).Problems
            .Where(problem => problem.Rule == "limit-differs").Select(problem => problem.File).ToHashSet(StringComparer.Ordinal));
    }
}
