using System.Text.RegularExpressions;
using FsCheck.Fluent;
using LupusInfo.Content.Articles;
using Xunit;

namespace LupusInfo.Content.Tests.Articles;

/// <summary>What a sentence is and what a word is, on which counts, grades and rules rest.</summary>
public sealed partial class SentencesTests
{
    /// <summary>Signs at which words and sentences begin, end or go on, in several scripts, and halves of letters.</summary>
    private static readonly string[] Signs =
    [
        "a", "B", "é", "e\u0301", "a\u20DD", "ß", "中", "हि", "न्", "ק", "𝛼", "\uD835", "1", "7", "٣", "½", "²", "_", ".", ",", "%",
        "'", "’", "-", "–", " ", "\n", "\u00A0", "!", "?", "\"", "”", ")", "No", "No.", "e.g.", "Dr.", "K", "\u212A",
    ];

    [Fact]
    public void A_word_is_letters_with_marks_hyphens_and_apostrophes_or_digits_with_points_commas_and_per_cent() =>
        Seeded.CheckMany(Texts(), times: 2000, text =>
        {
            var words = Word().Matches(text).Select(match => match.Value).ToList();
            Assert.Equal(words, Sentences.Words(text));
            Assert.Equal(words.Count, Sentences.CountWords(text));
        });

    [Fact]
    public void A_stop_ends_a_sentence_before_a_capital_or_digit_but_not_behind_a_short_form_or_the_No_of_a_number() =>
        Seeded.CheckMany(Texts(), times: 2000, text =>
        {
            var ends = Stop().Matches(text).Select(match => match.Index + match.Length)
                .Where(end => !ShortForm().IsMatch(text[..end])).Append(text.Length).ToList();
            var expected = ends.Prepend(0).Zip(ends, (start, end) => text[start..end].Trim()).ToList();
            expected = [.. expected[..^1], .. expected[^1..].Where(last => last.Length > 0)];
            var sentences = Sentences.Of(text);
            Assert.Equal(expected, sentences.Select(sentence => sentence.Text));
            Assert.All(sentences, sentence => Assert.Equal(sentence.Text, text[sentence.Start..sentence.End]));
        });

    /// <summary>What the number of a thing costs: nothing tells "No. 5" the fifth from "No." and five people.</summary>
    [Fact]
    public void A_No_before_a_digit_is_taken_for_a_number() =>
        Assert.Equal(["Did it help?", "No. 5 were worse."], Sentences.Of("Did it help? No. 5 were worse.").Select(one => one.Text));

    [Theory]
    [InlineData("Rest. Drink.", "Rest.|Drink.")]
    [InlineData("See No. 5 of it. Rest.", "See No. 5 of it.|Rest.")]
    [InlineData("It said no. 5 were worse.", "It said no.|5 were worse.")]
    [InlineData("Ask Dr. Green. “Rest.” Then go.", "Ask Dr. Green.|“Rest.”|Then go.")]
    public void Sentences_are_cut_where_a_reader_would(string text, string sentences) =>
        Assert.Equal(sentences.Split('|'), Sentences.Of(text).Select(sentence => sentence.Text));

    private static FsCheck.Arbitrary<string> Texts() => Gen.Elements(Signs).ListOf().Select(string.Concat).ToArbitrary();

    [GeneratedRegex(@"\p{L}[\p{L}\p{M}'’-]*|\d[\d.,%]*")]
    private static partial Regex Word();

    [GeneratedRegex(@"(?<!\bNo(?=\.\s\d))[.!?][""')\]’”]*(?=\s+[""'(\[‘“]?[\p{Lu}\d])")]
    private static partial Regex Stop();

    [GeneratedRegex(@"\b(e\.g|i\.e|Dr|Prof|vs|etc|approx)\.$")]
    private static partial Regex ShortForm();
}
