using Specimen.Reading.Patterns.Syntax;

namespace Specimen.Reading.Patterns.Printing;

/// <summary>
/// Tells whether .NET may be let between the halves of a surrogate pair. A run such as <c>[^/]+</c> may stop there, and a search may
/// start there; mostly what follows can't match the second half, and then the plain .NET form of the run is exact.
/// </summary>
internal static class MidPairAnalysis
{
    /// <summary>What a node does there, given what all behind it does.</summary>
    /// <param name="node">The node to try.</param>
    /// <param name="after">What follows it.</param>
    /// <param name="isSearch">
    /// Whether it is a search that starts there: it could as well start in front of the pair. A run that stops there has to give the
    /// whole pair to its own last iteration instead, which leaves one character less for what follows.
    /// </param>
    public static MidPair Of(PatternNode node, MidPair after, bool isSearch)
    {
        switch (node)
        {
            case EmptyNode:
                return after;
            case AnchorNode:
                return MidPair.Refuses;
            case SetNode set:
                return !set.Chars.IsFull ? MidPair.Refuses : isSearch ? MidPair.Mirrors : MidPair.Unsafe;
            case SequenceNode sequence:
                for (int i = sequence.Items.Count - 1; i >= 0; i--)
                {
                    after = Of(sequence.Items[i], after, isSearch);
                }

                return after;
            case AlternationNode alternation:
                MidPair all = MidPair.Refuses;
                foreach (PatternNode branch in alternation.Branches)
                {
                    all = Worst(all, Of(branch, after, isSearch));
                }

                return all;
            case RepeatNode repeat:
                return OfRepeat(repeat, after, isSearch);
            case GroupNode group:
                return Of(group.Body, after, isSearch);
            case BoundaryNode { IsNegated: false }:
                // Neither half is a word character.
                return MidPair.Refuses;
            case LookNode look:
                return after == MidPair.Refuses || Refuses(look) ? MidPair.Refuses : MidPair.Unsafe;
            case AtomicNode atomic:
                return Of(atomic.Body, MidPair.Unsafe, isSearch) == MidPair.Refuses ? MidPair.Refuses : MidPair.Unsafe;
            case BoundaryNode:
                return after == MidPair.Refuses ? MidPair.Refuses : MidPair.Unsafe;
            default:
                return MidPair.Unsafe;
        }
    }

    public static MidPair Worst(MidPair a, MidPair b) => a > b ? a : b;

    private static MidPair OfRepeat(RepeatNode repeat, MidPair after, bool isSearch)
    {
        if (repeat.Body is SetNode { Chars.IsFull: true } && repeat.Min == 0)
        {
            return Worst(MidPair.Mirrors, after);
        }

        MidPair again = repeat.Body.CanBeEmpty && repeat.Max > 1 ? MidPair.Unsafe : after;
        MidPair body = Of(repeat.Body, again, isSearch);
        return repeat.Min == 0 ? Worst(body, after) : body;
    }

    private static bool Refuses(LookNode look) => look switch
    {
        { IsNegated: true } => false,
        { IsAhead: true } => Of(look.Body, MidPair.Unsafe, isSearch: false) == MidPair.Refuses,

        // What came before is the first half.
        _ => look.Body is SetNode { Chars.IsFull: false },
    };
}
