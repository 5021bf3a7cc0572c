using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Reading;

/// <summary>Reads files of records: those that fit their shape come out, the others become problems.</summary>
public static class RecordReader
{
    /// <summary>The records of a list file that fit.</summary>
    public static IReadOnlyList<MapNode> ReadList(ContentFile file, ListShape shape, ICollection<Problem> problems)
    {
        switch (NodeReader.Read(file, problems))
        {
            case ListNode list:
                return [.. new ShapeCheck(file.Path, problems).Fitting(list, shape, "").OfType<MapNode>()];
            case { } other:
                problems.Add(Problem.Error("wrong-type", file.Path, other.At, "The file must be one list.", shape.Meaning));
                return [];
            default:
                return [];
        }
    }

    /// <summary>The records of a file of named records that fit, by name.</summary>
    public static IReadOnlyList<Entry> ReadNamed(ContentFile file, RecordsShape shape, ICollection<Problem> problems)
    {
        switch (NodeReader.Read(file, problems))
        {
            case MapNode map:
                var check = new ShapeCheck(file.Path, problems);
                return [.. map.Entries.Where(entry => check.Fits(entry.Value, shape.Item, entry.Name))];
            case { } other:
                problems.Add(Problem.Error(
                    "wrong-type", file.Path, other.At, "The file must be a group of named records.", shape.Meaning));
                return [];
            default:
                return [];
        }
    }

    /// <summary>The one record of a file; null, with problems, where it does not fit.</summary>
    public static MapNode? ReadOne(ContentFile file, MapShape shape, ICollection<Problem> problems) =>
        NodeReader.Read(file, problems) is { } node && new ShapeCheck(file.Path, problems).Fits(node, shape, "") ? node as MapNode : null;
}
