using System.Linq;

namespace Specimen.Reading.Patterns.Syntax;

/// <summary>Where in a text a pattern can match at all, and where it always does.</summary>
internal static class PatternShape
{
    /// <summary>Whether every match begins at the start of the text, or ends at its end.</summary>
    public static bool IsAnchored(PatternNode node, bool atStart) => node switch
    {
        AnchorNode anchor => anchor.IsStart == atStart,
        SequenceNode sequence => IsAnchored(sequence.Items[atStart ? 0 : sequence.Items.Count - 1], atStart),
        AlternationNode alternation => alternation.Branches.All(branch => IsAnchored(branch, atStart)),
        GroupNode group => IsAnchored(group.Body, atStart),
        AtomicNode atomic => IsAnchored(atomic.Body, atStart),
        RepeatNode repeat => repeat.Min > 0 && IsAnchored(repeat.Body, atStart),
        _ => false,
    };

    /// <summary>Whether it matches without taking anything at the start of any text, or at its end.</summary>
    public static bool IsEmptyAt(PatternNode node, bool atStart) => node switch
    {
        EmptyNode => true,
        AnchorNode anchor => anchor.IsStart == atStart,
        SequenceNode sequence => sequence.Items.All(item => IsEmptyAt(item, atStart)),
        AlternationNode alternation => alternation.Branches.Any(branch => IsEmptyAt(branch, atStart)),
        RepeatNode repeat => repeat.Min == 0 || IsEmptyAt(repeat.Body, atStart),
        _ => false,
    };
}
