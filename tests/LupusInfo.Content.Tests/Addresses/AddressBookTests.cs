using LupusInfo.Content.Addresses;
using LupusInfo.Content.Articles;
using LupusInfo.Content.Reading;
using Xunit;

namespace LupusInfo.Content.Tests.Addresses;

/// <summary>One owner an address: whoever else claims it is told, and everything else is served.</summary>
public sealed class AddressBookTests
{
    private const string Body = "## Tests\n\nA urine test comes first.";

    private const string FromTheRoot =
        "Old addresses lead to pages of this site only: write it from the root, such as /lupus/outlook/.";

    private const string WithLetters = "Write it from the root, such as /lupus/outlook/, with letters, digits, hyphens and dots.";

    private static readonly string Section = World.Article("en/lupus/index.md", Body, "Lupus", fields: "kind: section");

    private static readonly string Served = World.Article("en/index.md", "Welcome.", "Home", fields: "kind: page") + Section;

    /// <summary>Ways to claim the address /lupus/x/, the stronger first, and what a second claim of the kind is called.</summary>
    private static readonly (string Kind, string World, string Second)[] Claims =
    [
        ("article", World.Article("en/lupus/x/index.md", Body, "First"), World.Article("en/lupus/x.md", Body, "Second")),
        ("redirect_from", World.Article("en/lupus/one.md", Body, "One", fields: "redirect_from: [/lupus/x/]"),
            World.Article("en/lupus/two.md", Body, "Two", fields: "redirect_from: [/Lupus/X]")),
        ("redirects.yaml", "== en/redirects.yaml\n/lupus/x/: /lupus/\n", "== fr/redirects.yaml\n/lupus/x: /lupus/\n"),
        ("gone", "== de/redirects.yaml\n/lupus/x/: { gone: /lupus/ }\n", "== es/redirects.yaml\n/lupus/x/: { gone: /lupus/ }\n"),
    ];

    public static TheoryData<string, string> Pairs()
    {
        var pairs = new TheoryData<string, string>();
        foreach (var one in Claims)
        {
            foreach (var other in Claims)
            {
                pairs.Add(one.Kind, other.Kind);
            }
        }

        return pairs;
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Of_two_that_claim_one_address_one_is_served_and_the_other_is_told(string one, string other)
    {
        var world = Served + Claims.Single(claim => claim.Kind == one).World
            + (one == other ? Claims.Single(claim => claim.Kind == one).Second : Claims.Single(claim => claim.Kind == other).World);
        var built = World.Build(world);
        var told = Assert.Single(built.Problems, problem => problem.Rule is "same-address" or "redirect-conflict");
        var owner = built.Site.Addresses.At("/lupus/x/")!;
        Assert.NotEqual(owner.File, told.File);
        Assert.Contains(owner.File, told.Message, StringComparison.Ordinal);
        Assert.NotNull(built.Site.Find("/lupus/"));
    }

    [Theory]
    [InlineData("/search/")]
    [InlineData("/fr/search/")]
    [InlineData("/glossary/")]
    [InlineData("/error/404/")]
    [InlineData("/healthz/")]
    [InlineData("/healthz/live/")]
    [InlineData("/_desk/")]
    [InlineData("/assets/site.css")]
    [InlineData("/robots.txt")]
    [InlineData("/Sitemap.xml")]
    [InlineData("/favicon.ico")]
    public void What_the_program_answers_can_be_claimed_by_nobody(string address)
    {
        var claims = new List<string>
        {
            World.Article("en/lupus/one.md", Body, "One", fields: $"redirect_from: [{address}]"),
            $"== en/redirects.yaml\n{address}: /lupus/\n",
            $"== en/redirects.yaml\n{address}: {{ gone: /lupus/ }}\n",
        };
        if (address.EndsWith('/') && !address.Contains('_', StringComparison.Ordinal))
        {
            claims.Add(World.Article($"en/{address.Trim('/')}.md", Body, "One"));
        }

        Assert.All(claims, claim =>
        {
            var built = World.Build(Served + claim);
            Assert.Single(built.Problems, problem => problem.Rule == "reserved-address");
            Assert.IsType<ProgramOwner>(built.Site.Addresses.At(address));
        });
    }

    [Fact]
    public void A_word_of_the_glossary_has_a_page_and_an_article_there_is_told()
    {
        var world = Served + "== en/glossary.yaml\nrest: { term: \"rest\", kind: therapy, means: \"What you do when tired.\" }\n";
        Assert.Equal("/glossary/rest/", Assert.IsType<TermOwner>(World.Build(world).Site.Addresses.At("/glossary/rest")).Address);
        var built = World.Build(world + World.Article("en/glossary/rest.md", Body, "Rest"));
        Assert.IsType<TermOwner>(built.Site.Addresses.At("/Glossary/Rest"));
        Assert.Contains("en/glossary/rest.md:1:1: error same-address: en/glossary.yaml has the same address, /glossary/rest/. "
            + "Rename or remove one of the two.", built.Problems.Select(problem => problem.ToString()));
    }

    [Fact]
    public void Two_pictures_of_one_address_are_told_and_the_served_one_stays()
    {
        var files = World.Files(Served);
        var (old, other) = (new Picture("logo.png", "image/png", new byte[] { 1 }),
            new Picture("en/logo.png", "image/png", new byte[] { 2 }));
        var before = SiteBuilder.Build(files with { Pictures = [old] }, World.Today);
        var after = SiteBuilder.Build(files with { Pictures = [other, old] }, World.Today, before);
        Assert.Same(old, Assert.IsType<PictureOwner>(after.Site.Addresses.At("/logo.png")).Picture);
        Assert.Contains("en/logo.png:1:1: error same-address: logo.png has the same address, /logo.png. Rename or remove one of the two.",
            after.Problems.Select(problem => problem.ToString()));
    }

    [Theory]
    [InlineData("TODO: nothing yet.")]
    [InlineData(Body)]
    public void A_newcomer_at_the_address_of_a_served_page_is_told_and_the_page_stays_also_after_a_restart(string body)
    {
        var before = World.Build(Served);
        var world = Served + World.Article("en/lupus.md", body, "Newcomer");
        Assert.All([World.Build(world, before), World.Build(world)], built =>
        {
            Assert.Equal("Lupus", built.Site.Find("/lupus/")?.Title);
            Assert.Contains(
                "en/lupus.md:1:1: error same-address: en/lupus/index.md has the same address, /lupus/. Rename or remove one of the two.",
                built.Problems.Select(problem => problem.ToString()));
        });
    }

    [Fact]
    public void A_folders_page_that_comes_later_does_not_take_the_address_of_a_served_page()
    {
        var one = World.Article("en/lupus.md", Body, "Lupus, one page", fields: "kind: page");
        var after = World.Build(one + Section, World.Build(one));
        Assert.Equal("Lupus, one page", after.Site.Find("/lupus/")?.Title);
    }

    [Theory]
    [InlineData("/old/: /nowhere/", "1:8: error redirect-target: There is no page at /nowhere/. Name a page that is there.")]
    [InlineData("/old/: /lupsu/", "1:8: error redirect-target: There is no page at /lupsu/. Did you mean /lupus/?")]
    [InlineData("/old/: /lupus/#test", "1:8: error redirect-target: The page /lupus/ has no part \"test\". Did you mean \"tests\"?")]
    [InlineData("/old/: /Lupus", "1:8: error redirect-target: /Lupus leads on to /lupus/. Write /lupus/.")]
    [InlineData("/old/: /old/", "1:8: error redirect-target: /old/ leads round in a circle. Name a page.")]
    [InlineData("/old/: /older/\n/older/: /old/", "1:8: error redirect-target: /old/ leads round in a circle. Name a page.")]
    [InlineData("/old/: /older/\n/older/: /lupus/#tests",
        "1:8: error redirect-target: /older/ is an old address too, and leads on to /lupus/#tests. Write /lupus/#tests.")]
    [InlineData("/old/: /older/\n/older/: { gone: /lupus/ }",
        "1:8: error redirect-target: The page at /older/ is gone. Name a page that is there.")]
    [InlineData("/old/: { gone: /nowhere/ }", "1:16: error redirect-target: There is no page at /nowhere/. Name a page that is there.")]
    [InlineData("/old/: /healthz", "1:8: error redirect-target: /healthz is no page for readers. Name a page.")]
    [InlineData("/old/: //host.example/", "1:8: error wrong-form: \"//host.example/\" is no address of this site. " + FromTheRoot)]
    [InlineData("/old/: https://host.example/",
        "1:8: error wrong-form: \"https://host.example/\" is no address of this site. " + FromTheRoot)]
    [InlineData("old/: /lupus/", "1:1: error wrong-form: \"old/\" is no address of this site. Begin it with a slash: /old/.")]
    [InlineData("/../old/: /lupus/", "1:1: error wrong-form: \"/../old/\" is no address of this site. " + WithLetters)]
    [InlineData("/%2e%2e/old/: /lupus/", "1:1: error wrong-form: \"/%2e%2e/old/\" is no address of this site. " + WithLetters)]
    public void An_old_address_that_leads_nowhere_round_or_on_is_told_at_its_target(string lines, string expected)
    {
        var built = World.Build(Served + "== en/redirects.yaml\n" + lines + "\n/fine/: /lupus/#tests\n");
        Assert.Contains("en/redirects.yaml:" + expected, built.Problems.Select(problem => problem.ToString()));
        Assert.Equal("/lupus/#tests", Assert.IsType<RedirectOwner>(built.Site.Addresses.At("/fine/")).To.ToString());
        Assert.All(built.Site.Addresses.All<OldAddressOwner>(), old => Assert.IsType<ArticleOwner>(built.Site.Addresses.At(old.To.Path)));
    }

    [Theory]
    [InlineData("/lupus/old/")]
    [InlineData("/Lupus/Old-Name.html")]
    [InlineData("/old.php")]
    public void An_old_address_may_look_as_it_did(string old)
    {
        var built = World.Build(Served + World.Article("en/lupus/one.md", Body, "One", fields: $"redirect_from: [{old}]"));
        Assert.DoesNotContain(built.Problems, problem => problem.File == "en/lupus/one.md");
        Assert.Equal("/lupus/one/", Assert.IsType<RedirectOwner>(built.Site.Addresses.At(old)).To.Path);
    }

    [Theory]
    [InlineData("")]
    [InlineData("lupus/")]
    [InlineData("//host/")]
    [InlineData("/a//b/")]
    [InlineData("/../a/")]
    [InlineData("/a/..")]
    [InlineData("/a b/")]
    [InlineData("/a?b")]
    [InlineData("/a\nb/")]
    [InlineData("/a/#")]
    [InlineData("https://host/")]
    public void An_address_of_the_site_can_only_be_made_of_text_that_is_one(string text) => Assert.Null(LocalAddress.Parse(text));

    [Fact]
    public void An_address_is_read_in_linear_time() =>
        Assert.Null(LocalAddress.Parse(string.Concat(Enumerable.Repeat("/a.b-c", 20_000)) + "!"));

    [Theory]
    [InlineData("Kidney Disease", "\"Kidney Disease\" has more than small letters, digits and hyphens.")]
    [InlineData("main", "The page of the glossary itself uses \"main\".")]
    public void A_terms_key_is_its_address_in_the_glossary(string key, string message)
    {
        var built = World.Build(Served
            + $"== en/glossary.yaml\n\"{key}\": {{ term: \"kidney\", kind: body, means: \"It makes urine out of blood.\" }}\n");
        Assert.Contains($"en/glossary.yaml:1:1: error term-key: {message} Give the term another key, and mend the links to it.",
            built.Problems.Select(problem => problem.ToString()));
    }

    [Fact]
    public void A_folder_without_a_page_of_its_own_is_told_once()
    {
        var built = World.Build(Served + World.Article("en/archive/one.md", Body, "One") + World.Article("en/archive/two.md", Body, "Two"));
        Assert.Equal(
            "en/archive/one.md:1:1: error section-without-page: en/archive has no page of its own. "
                + "Add en/archive/index.md, which lists its pages.",
            Assert.Single(built.Problems, problem => problem.Rule == "section-without-page").ToString());
    }
}
