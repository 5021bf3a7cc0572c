using System.CommandLine;
using LupusInfo.Content.Editing;
using LupusInfo.Content.Reading;

namespace LupusInfo.Web.Commands;

/// <summary><c>import</c>: brings in a folder of Markdown that was written for another program, as drafts.</summary>
public static class ImportCommand
{
    /// <summary>The verb.</summary>
    public static Command Create(TimeProvider clock)
    {
        var from = new Argument<DirectoryInfo>("folder")
        {
            Description = "A folder of Markdown and pictures, as Hugo, Jekyll or Docusaurus have it.",
        };
        var write = new Option<bool>("--write") { Description = "Write the drafts. Without it, only tell what would go where." };
        var language = new Option<string>("--language") { Description = "The language of its texts.", DefaultValueFactory = _ => "en" };
        var content = ContentCommand.Folder();
        var command = new Command("import", "Bring in another program's Markdown as drafts, which only editors see.")
        {
            from, write, language, content,
        };
        command.Runs(parsed =>
        {
            var folder = new ContentFolder(ContentSearch.Find(parsed.GetValue(content)));
            var (source, target) = (parsed.GetValue(from)!.FullName, $"{parsed.GetValue(language)}/drafts");
            var files = Directory.EnumerateFiles(source, "*", new EnumerationOptions
                { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint | FileAttributes.Hidden })
                .Select(file => Path.GetRelativePath(source, file).Replace('\\', '/'))
                .Where(file => !file.Split('/').Any(FileKinds.IsTrace));
            var import = Import.Plan(files, target);
            CheckFree(folder, source, import);
            if (parsed.GetValue(write))
            {
                Write(folder, source, target, import, ContentCommand.Today(clock));
            }

            Tell(parsed.InvocationConfiguration.Output, import, parsed.GetValue(write));
            return 0;
        });
        return command;
    }

    private static void Tell(TextWriter output, Import import, bool written)
    {
        foreach (var (from, to) in import.Paths)
        {
            output.WriteLine($"{from} -> {to}");
        }

        foreach (var left in import.Left)
        {
            output.WriteLine($"Left alone: {left}");
        }

        output.WriteLine(written ? $"Brought in {import.Paths.Count} files as drafts. Now check: it says what is left to do."
            : "Nothing was written: add --write.");
    }

    private static void CheckFree(ContentFolder folder, string source, Import import)
    {
        if (!import.Paths.Keys.Any(Import.IsMarkdown))
        {
            throw new ContentFolderException($"There is no Markdown in {source}.");
        }

        if (import.Paths.Values.FirstOrDefault(path => Path.Exists(Path.Combine(folder.Root, path))) is { } taken)
        {
            throw new ContentFolderException($"{taken} is there already. Move it first; nothing was brought in.");
        }
    }

    private static void Write(ContentFolder folder, string source, string target, Import import, DateOnly today)
    {
        foreach (var (from, to) in import.Paths)
        {
            if (Import.IsMarkdown(from))
            {
                folder.Write(ImportedArticle.Write(from, File.ReadAllText(Path.Combine(source, from)), import, today));
            }
            else
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder.Root, to))!);
                File.Copy(Path.Combine(source, from), Path.Combine(folder.Root, to));
            }
        }

        foreach (var section in import.WithoutPage(target).Where(section => !File.Exists(Path.Combine(folder.Root, section, "index.md"))))
        {
            folder.Write(ImportedArticle.SectionPage(section, today));
        }
    }
}
