using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Checking;

/// <summary>What is found while files are read, before any rule can look: the file, its front matter, its data, its links and its directives.</summary>
public static class ReadingRules
{
    /// <summary>By id.</summary>
    public static IReadOnlyList<RulePage> All { get; } =
    [
        Page("bad-date", "A date that nobody can read cannot tell readers how old the page is.", "updated: 21/11/2026", "updated: 2026-11-21"),
        Page("box-heading", "A sentence in large letters over half a text reads as a mistake.", "::: note\nThis is the first sentence.\n\nThis is the second.\n:::", "::: note\nGood to know\n\nThis is the first sentence.\n:::"),
        Page("broken-link", "A link that leads nowhere leaves a reader stranded.", "[steroids](steroid.md)", "[steroids](../treatment/steroids.md)"),
        Page("broken-picture", "A picture that is not there leaves a hole in the page.", "![Where lupus shows](body.png)", "![Where lupus shows](../pictures/body.png)"),
        Page("citation-form", "A source that is taken for a page number is on no list.", "[@deng2017, @kamen2022]", "[@deng2017; @kamen2022]"),
        Page("cannot-be-read", "What the program fails at cannot be shown; the fault is ours, and everything else is served.", "a file at which the program fails", "the file as it was before"),
        Page("count-too-large", "More events than people is a slip that turns a number into a falsehood.", "with: { events: 13, total: 12 }", "with: { events: 9, total: 12 }"),
        Page("data-gone", "Without its records pages would say that nobody was studied.", "data/trials.json was taken away while the site runs", "data/trials.json"),
        Page("duplicate-field", "Of two values one would be ignored, and nobody would know which.", "order: 1\norder: 2", "order: 2"),
        Page("duplicate-key", "Two records of one name: a page would show either.", "{ id: remission … }\n{ id: remission … }", "{ id: remission … }\n{ id: full-remission … }"),
        Page("empty-body", "A title over an empty page leaves a reader with nothing.", "---\ntitle: \"Steroids\"\n---", "---\ntitle: \"Steroids\"\n---\nSteroids calm inflammation."),
        Page("empty-directive", "A box without a heading or text tells a reader nothing.", "::: note\n:::", "::: note\nGood to know\n\nText.\n:::"),
        Page("file-link", "What stands outside the content folder is no content, and a page has one address.", "en/lupus/page.md, a link to /etc/hosts", "en/lupus/page.md, the file itself"),
        Page("file-name", "The file's name is the page's address: people read it aloud and type it.", "Kidney_Disease (2).md", "kidneys.md"),
        Page("file-too-large", "An article of hundreds of kilobytes or a picture of many megabytes slows every reader.", "a picture of 12 MB", "the same picture at 300 KB"),
        Page("file-unreadable", "A file that cannot be opened cannot be shown.", "a file without read permission", "the same file with it"),
        Page("heading-id", "A link would lead to another part than was meant.", "## Harms {#harms}\n\n## Rare harms {#harms}", "## Harms {#harms}\n\n## Rare harms {#rare-harms}"),
        Page("hidden-character", "It breaks words for search and for voices, and can turn the order of what is read.", "a zero-width space inside \"methotrexate\"", "methotrexate"),
        Page("link-scheme", "Other kinds of link can run programs on a reader's device.", "[open](javascript:alert)", "[open](https://www.lupus.org)"),
        Page("list-length", "Lists are kept to what people can remember.", "key_points: [\"One point only.\"]", "key_points: [\"First point.\", \"Second point.\"]"),
        Page("missing-count", "A number for one side only hides the comparison.", "{ id: died, label: \"Died\", kind: harm, with: 1 }", "{ id: died, label: \"Died\", kind: harm, with: 1, without: 0 }"),
        Page("missing-field", "The page would lack something that readers need to judge it.", "title: \"Steroids\"", "title: \"Steroids\"\ndescription: \"What steroids do in lupus, and how to take them safely.\""),
        Page("missing-words", "A record without words would be an empty line on a page.", "a sign in data/warning-signs.yaml only", "the same sign in en/warning-signs.yaml too"),
        Page("nested-directive", "A box inside a box is read out as nonsense.", "::: note\nNote\n\n::: warning\n:::\n:::", "::: note\nNote\n\nText.\n:::\n\n::: warning\nWarning\n\nText.\n:::"),
        Page("no-front-matter", "Without its fields a page has no title and no place.", "Steroids calm inflammation.", "---\ntitle: \"Steroids\"\n---\nSteroids calm inflammation."),
        Page("no-words", "English words around a text in another language leave its readers without a way through the site.", "es/index.md without es/words.yaml", "es/index.md and es/words.yaml"),
        Page("not-shown", "What was meant to be read is on no page.", "::: warning Do not fly\nIn a flare\n\nText.\n:::", "::: warning\nDo not fly in a flare\n\nText.\n:::"),
        Page("not-utf8", "Letters would come out as question marks.", "a file saved as Windows-1252", "the same file saved as UTF-8"),
        Page("nothing-shown", "A fact box without a picture is only a table.", "{ id: remission … }", "{ id: remission … shown: true }"),
        Page("one-sided", "Benefits without harms, or harms without benefits, mislead.", "outcomes: two benefits", "outcomes: a benefit and a harm"),
        Page("one-sided-interaction", "Somebody who looks at the page of one medicine would not see that it must not meet the other.", "tacrolimus names voclosporin, and voclosporin does not name tacrolimus", "each names the other, at the same level"),
        Page("redirect-conflict", "A saved link would lead to a page that its reader did not mean.", "redirect_from: [/lupus/], where the page /lupus/ is", "redirect_from: [/lupus/sleeping/]"),
        Page("redirect-target", "Who follows an old link would find nothing, or be sent round and round.", "/lupus/old-name/: /lupus/nwe-name/", "/lupus/old-name/: /lupus/new-name/"),
        Page("relative-risk-alone", "\"Twice as likely\" says nothing without how likely.", "relative_risk: 2", "with: 2, without: 1, relative_risk: 2"),
        Page("reserved-address", "The site itself answers at this address; the page would never be seen.", "en/search.md", "en/how-to-search.md"),
        Page("rule-failed", "A rule that failed may have missed a mistake; the fault is ours.", "a text at which a rule fails", "the text as it was before", Severity.Warning),
        Page("same-address", "Only one of two pages at one address can be seen.", "en/lupus.md and en/lupus/index.md", "en/lupus/index.md"),
        Page("search-word-twice", "A word in two groups would mean both, and search would find neither well.", "same:\n  - [tired, fatigue]\n  - [worn out, tired]", "same:\n  - [tired, fatigue, worn out]"),
        Page("sign-taken", "A dose or a \"more than\" loses its sign, and readers meet another number.", "Take 2*3 tablets, then 4*5 tablets.", "Take 2 × 3 tablets, then 4 × 5 tablets."),
        Page("special-file", "Opening a pipe or a device can wait for ever, and no page would be renewed.", "a pipe named en/lupus/page.md", "an ordinary file"),
        Page("syntax", "A file that is not valid YAML or JSON cannot be read at all.", "title: \"Steroids", "title: \"Steroids\""),
        Page("table-shape", "A number under the wrong heading is a wrong number.", "| Dose | Times |\n| --- | --- |\n| 5 mg | 2 | 3 |", "| Dose | Times |\n| --- | --- |\n| 5 mg | 2 |"),
        Page("term-key", "The key is the term's address: people type it, and other pages link to it.", "Kidney disease: { term: kidney disease … }", "kidney-disease: { term: kidney disease … }"),
        Page("too-deep", "Text nested this deep is a slip, and reading it could stop the whole site.", "a paragraph inside two hundred brackets", "the paragraph"),
        Page("too-long", "Longer texts are cut off by search engines and cards.", "title: a text of 90 characters", "title: a text of 65 characters"),
        Page("too-short", "A text this short tells a reader nothing.", "description: \"Steroids.\"", "description: \"What steroids do in lupus, and how to take them safely.\""),
        Page("too-rare-to-draw", "A picture in which nobody had it, beside one in which nobody had it, hides that somebody did.", "with: { events: 4, total: 1589 }, shown: true", "with: { events: 4, total: 1589 }"),
        Page("two-values", "Of two times for one medicine a reader follows the one that she sees first.", "live_vaccines: { answer: \"no\", weeks_before: 4 … } and the words \"pause it for 6 weeks\"", "the same record and the words \"pause it for 4 weeks\""),
        Page("typed-number", "A typed number stays behind when the record changes.", "reading: \"Remission: 9 of 12.\"", "reading: \"Remission: {remission.with}.\""),
        Page("unclosed-code", "Everything after it would be shown as code.", "```\na line of code", "```\na line of code\n```"),
        Page("unclosed-directive", "Everything after it would fall into the box.", "::: note\nNote\n\nText.", "::: note\nNote\n\nText.\n:::"),
        Page("unclosed-front-matter", "The whole article would be taken for fields.", "---\ntitle: \"Steroids\"\nText.", "---\ntitle: \"Steroids\"\n---\nText."),
        Page("unknown-citation", "A number without a source behind it cannot be checked by a reader.", "[@deng2071]", "[@deng2017]"),
        Page("unknown-directive", "The box would be missing from the page.", "::: urgent", "::: warning-signs fever\n:::"),
        Page("unknown-field", "A misspelt field is a field left out.", "reveiwed:", "reviewed:"),
        Page("unknown-number", "The sentence would show a bare placeholder.", "{remision.with}", "{remission.with}"),
        Page("unknown-record", "The figure would be missing from the page.", "::: fact-box deng2071-remission", "::: fact-box deng2017-remission"),
        Page("unknown-term", "The link would lead to a word that is not explained.", "[kidney disease](term:nephrits)", "[kidney disease](term:nephritis)"),
        Page("unknown-word", "Only the words of the scale mean the same on every page.", "certainty: quite-low", "certainty: low"),
        Page("unquoted-mark", "YAML would leave out words, or show marks that were not meant.", "title: Travel #1 in lupus", "title: \"Travel #1 in lupus\""),
        Page("unread-file", "A file under another name, of another kind or in another folder never reaches a reader.", "data/aprovals.yaml, en/travel.docx", "data/approvals.yaml, en/travel.md") with { Severity = Severity.Warning },
        Page("words-differ", "A hole left out or misspelt would show bare braces, or lose a number.", "all_pages: \"Todas las páginas\"", "all_pages: \"Las {count} páginas\""),
        Page("wrong-form", "A value of another form leads nowhere.", "\"DOI\": \"https://doi.org/10.1136/x\"", "\"DOI\": \"10.1136/x\""),
        Page("wrong-type", "A list where one value belongs, or a word where a number does, cannot be shown.", "order: first", "order: 1"),
    ];

    private static RulePage Page(string id, string why, string bad, string good, Severity severity = Severity.Error) =>
        new(id, severity, why, bad, good) { MayBeAllowed = false };
}
