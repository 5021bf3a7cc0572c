using LupusInfo.Content.Articles;
using LupusInfo.Content.Checking.Therapy;
using LupusInfo.Content.Glossary;
using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Checking.Overclaims;

/// <summary>
/// No sentence of ours promises more than anybody knows. A trained model judges it: how often it is right stands in docs/rules-figures.md.
/// </summary>
/// <param name="model">Null where there is none: then nothing is judged, and <see cref="WithoutModel"/> says so.</param>
public sealed class OverclaimRule(OverclaimModel? model) : ArticleRule(new(
    Id,
    Severity.Error,
    Why: "Stories, prizes, few places and great names sell treatments; said by us they would sell them too.",
    Bad: """
        ---
        kind: claim
        ---
        Thousands of patients got their lives back with our cells: book your infusion today, places are few.
        """,
    Good: """
        ---
        kind: claim
        ---
        No treatment that is known today cures lupus, and each can have side effects.
        """))
{
    private const string Id = "overclaim";

    private const int MostWords = 3;

    public OverclaimRule()
        : this(OverclaimModel.Trained)
    {
    }

    /// <summary>What an editor is told where sentences cannot be judged.</summary>
    public static IEnumerable<Problem> WithoutModel(OverclaimModel? model, string home) => model is not null ? [] :
    [
        Problem.Warning("overclaim-model", home, Position.Start,
            "The trained model of overclaims is missing, or of another version: no sentence is judged.",
            "Run \"dotnet run --project tests/LupusInfo.Overclaims -- train\" and build again."),
    ];

    public override IEnumerable<Problem> Check(Article article, Surroundings around) =>
        model is null || !IsEnglish(article) ? [] :
        from judged in Judged(article, around.Glossary(article.Language))
        let score = model.Score(judged.Text)
        where score >= model.Doubt
        where !IsTold(article, judged.Passage, judged.Sentence, around.Glossary(article.Language))
        select At(article, judged.Passage.PlaceOf(judged.Sentence),
            $"The sentence reads like an overclaim ({score:0.00}); what weighs most is {Heaviest(model.Judge(judged.Text))}.",
            "Say what was counted, in whom, and what is not known; or quote it, and say whose words they are.")
            with { Severity = score >= model.Certain ? Severity.Error : Severity.Warning };

    /// <summary>Whether a rule that can name the very word has found the sentence: one fault, one finding.</summary>
    private static bool IsTold(Article article, Passage passage, Sentence sentence, TermIndex glossary) =>
        HypeWordsRule.In(article, passage, glossary).Any(found => found.Sentence == sentence)
        || CertaintyVerbsRule.TooStrong(article, passage, glossary).Any(found => found.Sentence == sentence);

    /// <summary>
    /// The sentences that are judged: on pages that weigh evidence all that are the page's own, elsewhere those that name a therapy.
    /// </summary>
    public static IEnumerable<(Passage Passage, Sentence Sentence, string Text)> Judged(Article article, TermIndex glossary) =>
        Own(article).Where(own => WeighsEvidence(article) || glossary.FindIn(own.Text).Any(found => found.Term.Kind == "therapy"));

    /// <summary>
    /// The sentences that are the page's own, with quoted words blanked out. One that is not written yet is an error anyway.
    /// </summary>
    public static IEnumerable<(Passage Passage, Sentence Sentence, string Text)> Own(Article article) =>
        from passage in article.Passages
        where Wording.IsOwn(passage)
        from sentence in passage.Sentences
        where !sentence.Text.Contains("TODO", StringComparison.Ordinal)
        select (passage, sentence, Wording.WithoutQuotations(sentence.Text));

    private static string Heaviest(OverclaimJudgement judgement) => string.Join(", ", judgement.Words
        .Where(word => word.Weight > 0 && char.IsLetterOrDigit(word.Word[0]))
        .OrderByDescending(word => word.Weight).Take(MostWords).Select(word => $"\"{word.Word}\""));
}
