using FsCheck;
using FsCheck.Fluent;
using LupusInfo.Content.Tests.Articles;

namespace LupusInfo.Web.Tests.Blocks;

/// <summary>A body in which, among much else, somebody tries to get more than text and links onto a page.</summary>
public sealed record HostileMarkdown(string Text)
{
    public override string ToString() => Text;
}

/// <summary>Makes such bodies from seeds.</summary>
public static class HostileMarkdowns
{
    private static readonly string[] Attacks =
    [
        "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<svg/onload=alert(1)>", "<style>*{display:none}</style>",
            "</p></div></main>",
        "[x](javascript:alert(1))", "[x](JaVaScRiPt:alert(1))", "[x](java&#115;cript&colon;alert(1))", "[x](java%73cript:alert(1))",
            "<javascript:alert(1)>",
        "[x](data:text/html,<script>alert(1)</script>)", "[x](vbscript:x)", "[x](//evil.example)", "[x](file:///etc/passwd)",
            "[x](https://a.example/\"onclick=alert(1))",
        "![a \" onload=alert(1) b](picture.png)", "![x](data:image/svg+xml,<svg>)", "![x](javascript:alert(1))",
            "[x](https://a.example \"t\" onclick=alert(1))",
        "## Heading {#x onclick=alert(1)}", "[x]{onclick=alert(1)}", "`</code><script>`", "```html onload=alert(1)\n<script>\n```",
            "::: note onclick=alert(1)\nHead\n\nText.\n:::",
        "[r]\n\n[r]: javascript:alert(1)", "&lt;script&gt;alert(1)&lt;/script&gt;", "<!-- comment", "<?php ?>", "<![CDATA[x]]>",
            "[@deng2017, \"><script>alert(1)</script>]",
    ];

    public static Arbitrary<HostileMarkdown> Arbitrary() => Arb.From(
        from text in MarkdownTexts.Arbitrary().Generator
        from attacks in Gen.ArrayOf(Gen.Elements(Attacks), 4)
        from places in Gen.ArrayOf(Gen.Choose(0, 1000), 4)
        select new HostileMarkdown(
            attacks.Zip(places).Aggregate(text.Text, (body, attack) => body.Insert(body.Length * attack.Second / 1000, attack.First))));
}
