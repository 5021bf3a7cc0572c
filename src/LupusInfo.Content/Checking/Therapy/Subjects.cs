using System.Text.RegularExpressions;
using LupusInfo.Content.Glossary;

namespace LupusInfo.Content.Checking.Therapy;

/// <summary>What a clause is about.</summary>
internal enum Subject
{
    /// <summary>Nothing that is known here.</summary>
    Unknown,

    /// <summary>It, they, this: what the text before is about.</summary>
    Pronoun,

    /// <summary>Cells, exosomes, transplants, or a treatment without a name.</summary>
    Therapy,

    /// <summary>Ordinary care, people, things that inform, the body: a sentence about what these do is not about the therapy.</summary>
    Other,
}

/// <summary>Finds the subject of a clause by its first noun that is known here.</summary>
internal static partial class Subjects
{
    /// <summary>The subject of a clause.</summary>
    /// <param name="clause">The text before the verb.</param>
    /// <param name="earlier">What the text before the clause is about.</param>
    /// <param name="glossary">Knows medicines.</param>
    public static Subject Of(string clause, Subject earlier, TermIndex glossary)
    {
        var head = Setting().Replace(Head(clause), "");
        var own = Person().IsMatch(head) ? Subject.Other : FirstIn(head, glossary);
        // "It" and "they" are never the reader or the writer, whom an earlier sentence may begin with.
        return own is Subject.Pronoun ? earlier : own;
    }

    /// <summary>
    /// What a text is about after one more part of it: that part's first noun that is known here, or what it was about before.
    /// </summary>
    public static Subject Told(string text, Subject earlier, TermIndex glossary) =>
        FirstIn(text, glossary) is (Subject.Therapy or Subject.Other) and var subject ? subject : earlier;

    /// <summary>
    /// The part of a clause that holds the subject: after "says that", and before "that" where the verb's own clause is a relative one.
    /// </summary>
    private static string Head(string clause)
    {
        if (Relative().Match(clause) is { Success: true } relative)
        {
            var before = clause[..relative.Index];
            return Complement().Match(before) is { Success: true } outer ? before[(outer.Index + outer.Length)..] : LastNouns()
                .Match(before).Value;
        }

        return Complement().Match(clause) is { Success: true } complement ? clause[(complement.Index + complement.Length)..] : clause;
    }

    private static Subject FirstIn(string text, TermIndex glossary)
    {
        var medicine = glossary.FindIn(text).Where(found => found.Term.Kind == "medicine").Select(found => found.Start)
            .DefaultIfEmpty(int.MaxValue).First();
        foreach (Match word in Known().Matches(text))
        {
            if (medicine <= word.Index)
            {
                return Subject.Other;
            }

            return word.Groups["therapy"].Success ? Subject.Therapy : Subject.Other;
        }

        return medicine < int.MaxValue ? Subject.Other : Pronoun().IsMatch(text) ? Subject.Pronoun : Subject.Unknown;
    }

    [GeneratedRegex(@"\s(?:that|which|who)(?:\s+(?:\w+ly|also|can|could|will|may|might|often|has"
        + @"|have))*\s*$", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Relative();

    [GeneratedRegex(@"^.*\b(?:that|says?|shows?|showed|found|finds|suggests?|reports?|reported"
        + @"|thinks?)\b", RegexOptions.IgnoreCase | RegexOptions.Singleline, Patterns.Timeout)]
    private static partial Regex Complement();

    [GeneratedRegex(@"(?:\S+\s+){0,3}\S+\s*$", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex LastNouns();

    /// <summary>"Outside a trial", "in people with lupus"</summary>
    [GeneratedRegex(@"^(?:\W*(?:outside|inside|in|during|after|before|within|for|at|on|under|since|with)\s+(?:(?:a|an|the|this|that|one"
        + @"|some|most|many|our|their|small|large|blinded)\s+)*[\w-]+\s+)+", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Setting();

    /// <summary>The reader or the writer.</summary>
    [GeneratedRegex(@"^\W*(?:you|we|I)\b", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Person();

    [GeneratedRegex(@"\b(?:it|they|this|these|those|that|which|one|both)\b", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Pronoun();

    [GeneratedRegex("""
        \b(?:
          (?<other>(?:usual|standard|ordinary|early|proven|tested|lupus|medical|established|prescribed|current|steroid|drug|other
            |good)\s+(?:treatments?|therap(?:y|ies)|care)
            | (?:immune|blood|white|red|plasma|killer|helper|B|T|Th17)\s+cells?(?!\s+therap)
            | placebo|dummy\s+\w+|comparison|groups?)
        | (?<therapy>MSCs?|CAR[- ]T(?:\s+cells?)?|(?:blood[- ])?stem[- ]cells?|cells?|exosomes?|(?:extracellular\s+)?vesicles?|particles?
          |packages?|transplants?|transplantation|HSCT|infusions?|injections?|drips?|cell\s+therap(?:y|ies)|treatments?|therap(?:y|ies)
          |procedures?|products?|method|technique|approach)
        | (?<other>medicines?|drugs?|tablets?|pills?|steroids?|vaccin\w+|sunscreens?|sun|exercise|rest|sleep|diet|food|care|guidelines?
          |antibiotics?|chemotherapy|dialysis|surgery|physiotherapy|creams?|support|check-ups?
            | doctors?|nurses?|teams?|midwi\w+|specialists?|surgeons?|hospitals?|centres?|clinics?|sellers?|compan(?:y|ies)|regulators?
              |agenc(?:y|ies)|authorit\w+|societ(?:y|ies)|charit(?:y|ies)|laws?|rules?|insurers?|courts?|governments?|researchers?
              |scientists?|experts?
            | people|patients?|persons?|someone|anyone|women|men|child(?:ren)?|parents?|friends?|family|others
            | tests?|scans?|biops\w+|pages?|websites?|lists?|tables?|box(?:es)?|questions?|answers?|diar(?:y|ies)|letters?|notes?
              |opinions?|stor(?:y|ies)|stud(?:y|ies)|trials?|reviews?|reports?|registers?|numbers?|counts?|figures?|evidence|knowledge
              |certainty|labels?|names?|overviews?|information
            | symptoms?|lupus|diseases?|illness(?:es)?|flares?|inflammation|pain|rash(?:es)?|fatigue|tiredness|immune\s+systems?|immunity
              |antibod\w+|kidneys?|organs?|lungs?|heart|skin|joints?|body|smoking|price|cost|money|time|lab\s+work
            | knowing|asking|stopping|waiting|smoking|planning|writing|talking)
        )\b
        """, RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Known();
}
