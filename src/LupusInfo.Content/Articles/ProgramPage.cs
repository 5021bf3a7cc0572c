namespace LupusInfo.Content.Articles;

/// <summary>The pages that the program makes in each language, beside those of articles and of words of the glossary.</summary>
public enum ProgramPage
{
    Search,
    Glossary,

    /// <summary>Every page, medicine and word by its letter.</summary>
    AToZ,

    /// <summary>The written answers by section.</summary>
    Questions,

    /// <summary>What sellers say, to be ticked.</summary>
    Offer,

    /// <summary>The questions that a reader ticked, on one sheet.</summary>
    MyQuestions,

    /// <summary>What changed lately on all pages.</summary>
    Changes,

    /// <summary>The records as files.</summary>
    Data,
}
