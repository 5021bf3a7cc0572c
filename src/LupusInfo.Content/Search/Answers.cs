using LupusInfo.Content.Evidence;
using LupusInfo.Content.Problems;
using LupusInfo.Content.Reading;

namespace LupusInfo.Content.Search;

/// <summary>A common question with its short written answer: a record of <c>answers.yaml</c>.</summary>
/// <param name="Key">Its name.</param>
/// <param name="Asked">How people ask it; the first is shown as the question.</param>
/// <param name="Text">Two or three plain sentences.</param>
/// <param name="Page">The article that says more, from the content folder.</param>
/// <param name="Sources">What the answer rests on.</param>
/// <param name="At">Where it stands.</param>
public sealed record WrittenAnswer(
    string Key, IReadOnlyList<string> Asked, string Text, string Page, IReadOnlyList<Reference> Sources, Position At);

/// <summary>Reads <c>answers.yaml</c> of a language.</summary>
public static class Answers
{
    /// <summary>The fields of answers.yaml.</summary>
    public static RecordsShape Shape { get; } = new("Answers by key.", new MapShape("One question with its answer.",
    [
        new("asked", new ListShape("How people ask it; the first is shown.", new TextShape("A question.", 3, 120), 1, 12), Needed: true),
        new("answer", new TextShape("Two or three plain sentences.", 20, 500), Needed: true),
        new("page", new TextShape("The article that says more, such as living/sun.md.", 4, 120, @"^[a-z0-9/-]+\.md\z"), Needed: true),
        new("sources", new ListShape("Keys of references.", new TextShape("A key."), 1, 6), Needed: true),
    ]));

    /// <summary>The answers of a language in the order of the file. One with a mistake is left out and reported.</summary>
    public static IReadOnlyList<WrittenAnswer> Read(
        ContentFile file, string language, IReadOnlyDictionary<string, Reference> references,
            IReadOnlySet<string> articles, ICollection<Problem> problems)
    {
        var answers = new List<WrittenAnswer>();
        foreach (var (key, at, value) in RecordReader.ReadNamed(file, Shape, problems))
        {
            var node = (MapNode)value;
            var page = $"{language}/{node.Text("page")}";
            Evidence.Sources.Check(file.Path, node.Scalars("sources"), references, problems);
            if (!articles.Contains(page))
            {
                problems.Add(Problem.Error(
                    "unknown-record", file.Path, node
                        .PlaceOf("page"), $"There is no article {page}.", "Name an article of this language."));
                continue;
            }

            answers.Add(new(
                key,
                node.Texts("asked"),
                node.Text("answer")!,
                page,
                [.. node.Texts("sources").Select(source => references.GetValueOrDefault(source)).OfType<Reference>()],
                at));
        }

        return answers;
    }
}
