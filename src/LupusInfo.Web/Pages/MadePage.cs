using LupusInfo.Content;
using LupusInfo.Content.Articles;
using LupusInfo.Content.Languages;
using LupusInfo.Web.Delivery;
using LupusInfo.Web.StructuredData;
using Microsoft.AspNetCore.Mvc;

namespace LupusInfo.Web.Pages;

/// <summary>A list that the program makes of what the site has. It asks nothing of its reader and is kept.</summary>
/// <param name="page">Which one.</param>
/// <param name="words">Its title and description.</param>
/// <param name="site">The snapshot of the request.</param>
/// <param name="settings">As the program was started.</param>
[Kept]
public abstract class MadePage(
    ProgramPage page, Func<Words, (string Title, string Description)> words, Site site, Settings settings) : SitePage(site, settings)
{
    public IActionResult OnGet()
    {
        if (LanguageOf(page) is not { } language)
        {
            return NotFound();
        }

        var (title, description) = words(language.Words);
        Head = HeadOf(page, language, title, description) with { Structured = Structured(language) };
        return Page();
    }

    /// <summary>JSON-LD of the page in a language; null where there is nothing to say beyond its links.</summary>
    protected virtual string? Structured(Language language) => null;
}

/// <summary>The words of the site and what they mean.</summary>
public sealed class GlossaryModel(Site site, Settings settings)
    : MadePage(ProgramPage.Glossary, words => (words.Glossary.Title, words.Glossary.Description), site, settings)
{
    protected override string Structured(Language language) => StructuredPage.OfGlossary(language, Linked);
}

/// <summary>Everything of the site by its first letter.</summary>
public sealed class AToZModel(Site site, Settings settings)
    : MadePage(ProgramPage.AToZ, words => (words.AToZ.Title, words.AToZ.Description), site, settings);

/// <summary>Common questions with their written answers.</summary>
public sealed class QuestionsModel(Site site, Settings settings)
    : MadePage(ProgramPage.Questions, words => (words.Questions.Title, words.Questions.Description), site, settings);

/// <summary>The records as files.</summary>
public sealed class DataModel(Site site, Settings settings)
    : MadePage(ProgramPage.Data, words => (words.Data.Title, words.Data.Description), site, settings)
{
    protected override string Structured(Language language) => StructuredPage.OfData(language, Linked);
}

/// <summary>The sheet of questions that a reader ticked. They are kept in the browser: the page is the same for all.</summary>
public sealed class MyQuestionsModel(Site site, Settings settings)
    : MadePage(ProgramPage.MyQuestions, words => (words.MyQuestions.Title, words.MyQuestions.Description), site, settings);

/// <summary>What changed lately on all pages.</summary>
public sealed class ChangesModel(Site site, Settings settings)
    : MadePage(ProgramPage.Changes, words => (words.Changes.Title, words.Changes.Description), site, settings);
