using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using LupusInfo.Content.Evidence;
using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Articles;

/// <summary>
/// What somebody who signs a page has read, as one hash: every stretch of text, the sources behind it, the pictures, and the values of the
/// records that are drawn. Places in files, days of checking and names in our code are no part of it (docs/decisions/0018).
/// </summary>
public static class SignedText
{
    /// <summary>What of a record is not read on the page: the day of a look, and what belongs to other pages.</summary>
    private static readonly string[] NotRead = ["Checked", "Others", "Terms"];

    private static readonly JsonSerializerOptions Values = new()
    {
        IncludeFields = true,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { OnlyWhatIsRead } },
    };

    /// <summary>The hash of an article's text: 16 hexadecimal digits.</summary>
    public static string HashOf(Article article)
    {
        var text = new StringBuilder();
        foreach (var passage in article.Passages)
        {
            text.Append(passage.Text).Append('\n')
                .AppendJoin('\n', passage.Mentions.Select(mention => $"@{mention.Citation.Source.Key} {mention.Citation.Place}"))
                .Append('\n');
        }

        text.Append(article.Front.Certainty).Append(article.Front.Verdict)
            .AppendJoin('\n', article.Pictures.Select(picture => picture.Path));
        foreach (var block in article.Blocks.Where(block => block is not (Prose or Callout)))
        {
            Append(text.Append('\n'), JsonSerializer.SerializeToElement(block, block.GetType(), Values));
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())))[..16];
    }

    /// <summary>Values without their names: a field that is renamed in the code does not undo a signature.</summary>
    private static void Append(StringBuilder text, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var field in value.EnumerateObject())
                {
                    Append(text, field.Value);
                }

                break;
            case JsonValueKind.Array:
                foreach (var item in value.EnumerateArray())
                {
                    Append(text, item);
                }

                break;
            case JsonValueKind.Null:
                break;
            default:
                text.Append(value.ToString()).Append('\n');
                break;
        }
    }

    private static void OnlyWhatIsRead(JsonTypeInfo type)
    {
        for (var at = type.Properties.Count - 1; at >= 0; at--)
        {
            var field = type.Properties[at];
            if (field.PropertyType == typeof(Position) || NotRead.Contains(field.Name)
                || (type.Type == typeof(Reference) && field.Name != nameof(Reference.Key)))
            {
                type.Properties.RemoveAt(at);
            }
        }
    }
}
