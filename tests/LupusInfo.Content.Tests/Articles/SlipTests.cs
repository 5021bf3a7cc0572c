using LupusInfo.Content.Articles;
using LupusInfo.Content.Reading;
using Xunit;

namespace LupusInfo.Content.Tests.Articles;

/// <summary>Slips of the keyboard in real files: whatever they do to a file, it is read or its problem is told; nothing is thrown.</summary>
public sealed class SlipTests
{
    private const int Slips = 400;

    private const string Keys = "[]{}:,\"'-|>&*!%@`#?\n\t ~()<>_\\x\0é";

    /// <summary>Where most slips are made: deep in an article they change little.</summary>
    private const int Beginning = 900;

    private static readonly ContentFiles Real = new ContentFolder(World.RealContent).Read();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void No_slip_takes_the_site_down(int seed)
    {
        var random = new Random(seed);
        var articles = Real.Files.Where(file => Address.IsArticle(file.Path)).Take(12).ToList();
        var others = Real.Files.Where(file => !Address.IsArticle(file.Path) && file.Text.Length < 20_000).ToList();
        for (var slip = 0; slip < Slips / articles.Count; slip++)
        {
            var broken = articles.Concat(others).Select(file => new ContentFile(file.Path, Slip(file.Text, random))).ToList();
            var built = SiteBuilder.Build(new(broken, [], []), World.Today);
            Assert.All(built.Problems, problem => Assert.True(problem.At.Line >= 1 && problem.At.Column >= 1 && problem.At.Length >= 1, problem.ToString()));
        }
    }

    private static string Slip(string text, Random random)
    {
        var at = random.Next(Math.Min(Beginning, text.Length));
        return random.Next(3) switch
        {
            0 => text.Remove(at, Math.Min(random.Next(1, 5), text.Length - at)),
            1 => text.Insert(at, Keys[random.Next(Keys.Length)].ToString()),
            _ => text.Insert(at, new string(Keys[random.Next(Keys.Length)], random.Next(2, 30))),
        };
    }
}
