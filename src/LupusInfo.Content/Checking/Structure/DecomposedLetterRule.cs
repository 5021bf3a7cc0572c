using System.Text.RegularExpressions;
using LupusInfo.Content.Articles;
using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Checking.Structure;

/// <summary>
/// A Latin letter and its accent are one character (Unicode's form NFC), as keyboards write them: "é" in two parts looks the same, and
/// neither search, nor a word of the glossary, nor a link to a heading finds it.
/// </summary>
/// <remarks>The program runs without the tables of languages, so that it cannot ask the framework for the form.</remarks>
public sealed partial class DecomposedLetterRule() : ArticleRule(new(
    "decomposed-letter",
    Severity.Warning,
    Why: "A letter in two parts looks like the one on the keyboard, but is not found by who types that one.",
    Bad: "Sjo\u0308gren's disease dries the eyes.",
    Good: "Sjögren's disease dries the eyes."))
{
    /// <summary>An accent, the letters that have one with it, and what they are together, in the same order.</summary>
    private static readonly (char Accent, string Letters, string Together)[] Forms =
    [
        ('\u0300', "aeinouwyAEINOUWY",
            "àèìǹòùẁỳÀÈÌǸÒÙẀỲ"),
        ('\u0301', "acegiklmnoprsuwyzACEGIKLMNOPRSUWYZ",
            "áćéǵíḱĺḿńóṕŕśúẃýźÁĆÉǴÍḰĹḾŃÓṔŔŚÚẂÝŹ"),
        ('\u0302', "aceghijosuwyzACEGHIJOSUWYZ",
            "âĉêĝĥîĵôŝûŵŷẑÂĈÊĜĤÎĴÔŜÛŴŶẐ"),
        ('\u0303', "aeinouvyAEINOUVY",
            "ãẽĩñõũṽỹÃẼĨÑÕŨṼỸ"),
        ('\u0304', "aeiouAEIOU",
            "āēīōūĀĒĪŌŪ"),
        ('\u0306', "aegiouAEGIOU",
            "ăĕğĭŏŭĂĔĞĬŎŬ"),
        ('\u0307', "acegzACEGIZ",
            "ȧċėġżȦĊĖĠİŻ"),
        ('\u0308', "aehiotuwxyAEHIOUWXY",
            "äëḧïöẗüẅẍÿÄËḦÏÖÜẄẌŸ"),
        ('\u030A', "auwyAU",
            "åůẘẙÅŮ"),
        ('\u030B', "ouOU",
            "őűŐŰ"),
        ('\u030C', "acdeghijklnorstuzACDEGHIKLNORSTUZ",
            "ǎčďěǧȟǐǰǩľňǒřšťǔžǍČĎĚǦȞǏǨĽŇǑŘŠŤǓŽ"),
        ('\u0323', "adhiklmnorstuzADHIKLMNORSTUZ",
            "ạḍḥịḳḷṃṇọṛṣṭụẓẠḌḤỊḲḶṂṆỌṚṢṬỤẒ"),
        ('\u0327', "cdeghklnrstCDEGHKLNRST",
            "çḑȩģḩķļņŗşţÇḐȨĢḨĶĻŅŖŞŢ"),
        ('\u0328', "aeiouAEIOU",
            "ąęįǫųĄĘĮǪŲ"),
    ];

    private static readonly Dictionary<string, string> Whole = Forms
        .SelectMany(form => form.Letters.Zip(form.Together, (letter, whole) => (Parts: $"{letter}{form.Accent}", Whole: $"{whole}")))
        .ToDictionary(form => form.Parts, form => form.Whole, StringComparer.Ordinal);

    /// <summary>The one letter that a letter and an accent behind it are; both as they were where there is none.</summary>
    public static string Join(string parts) => Whole.GetValueOrDefault(parts, parts);

    public override IEnumerable<Problem> Check(Article article, Surroundings around) =>
        from passage in article.Passages
        from parts in InTwo().Matches(passage.Text)
        where Whole.ContainsKey(parts.Value)
        select At(
            article,
            passage.PlaceOf(parts.Index, parts.Length),
            $"The letter {parts.Value} is written in two parts ({parts.Value[0]} and U+{(int)parts.Value[1]:X4}).",
            $"Type it as one: {Whole[parts.Value]}.",
            passage.IsUnbroken(parts.Index, parts.Length) ? new Fix(parts.Value, Whole[parts.Value]) : null);

    [GeneratedRegex(@"[A-Za-z][\u0300-\u0328]", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex InTwo();
}
