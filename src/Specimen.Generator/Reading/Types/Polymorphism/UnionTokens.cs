using System;
using System.Collections.Generic;
using System.Linq;
using Specimen.Model;

namespace Specimen.Reading.Types.Polymorphism;

/// <summary>The JSON tokens that variants begin with. Those of a union among them are its own variants', which are known once all types are.</summary>
/// <param name="modelOf">The types that are decided; null for one that is not.</param>
internal sealed class UnionTokens(Func<NamedRef, TypeModel?> modelOf)
{
    private readonly Dictionary<NamedRef, List<VariantModel>> _variantsOf = [];
    private readonly Queue<Action> _unsettled = new();
    private readonly HashSet<NamedRef> _settled = [];

    /// <summary>Has a union finished once the variants of all unions are known.</summary>
    public void Settle(NamedRef type, List<VariantModel> variants, Action finish)
    {
        _variantsOf[type] = variants;
        _unsettled.Enqueue(() =>
        {
            for (int i = 0; i < variants.Count; i++)
            {
                if (variants[i].Type is NamedRef { IsHolder: true } inner)
                {
                    // What leads back here with the same value would be read without end: of a circle of unions, the last is cut off from the first.
                    JsonTokens tokens = LeadsTo(inner, type) ? JsonTokens.None : Within(inner, type).Aggregate(JsonTokens.None, static (sum, x) => sum | x.Tokens);
                    variants[i] = variants[i] with { Tokens = tokens, MayFitNone = MayFitNone(inner) };
                }
            }

            _settled.Add(type);
            finish();
        });
    }

    /// <summary>Finishes the next union; false where none is left.</summary>
    public bool SettleNext()
    {
        if (_unsettled.Count == 0)
        {
            return false;
        }

        _unsettled.Dequeue()();
        return true;
    }

    /// <summary>Whether reading a value as one type can come to read the same value as another, through the wrappers and settled unions between them.</summary>
    private bool LeadsTo(NamedRef from, NamedRef to)
    {
        var seen = new HashSet<NamedRef> { from };
        var open = new Stack<NamedRef>([from]);
        while (open.Count > 0)
        {
            NamedRef passed = open.Pop();
            foreach ((TypeRef type, JsonTokens tokens) in passed.Kind == NamedKind.Union && !_settled.Contains(passed) ? [] : Parts(passed))
            {
                if (tokens != JsonTokens.None && type is NamedRef { IsHolder: true } inner && seen.Add(inner))
                {
                    if (inner == to)
                    {
                        return true;
                    }

                    open.Push(inner);
                }
            }
        }

        return false;
    }

    /// <summary>
    /// The types that a union or a wrapper holds, with the tokens of each, through whatever unions and wrappers are among them. What is
    /// found on a way through the outer type only is left to that one, so that reading never comes back to it with the same value.
    /// </summary>
    public List<(TypeRef Type, JsonTokens Tokens)> Within(NamedRef type, NamedRef outer)
    {
        var found = new List<(TypeRef Type, JsonTokens Tokens)>();
        var seen = new HashSet<NamedRef> { outer, type };
        var open = new Stack<NamedRef>([type]);
        while (open.Count > 0)
        {
            foreach ((TypeRef Type, JsonTokens Tokens) part in Parts(open.Pop()))
            {
                if (part.Type is not NamedRef { IsHolder: true } inner)
                {
                    found.Add(part);
                }
                else if (seen.Add(inner))
                {
                    open.Push(inner);
                }
            }
        }

        return found;
    }

    private IEnumerable<(TypeRef Type, JsonTokens Tokens)> Parts(NamedRef type) =>
        _variantsOf.TryGetValue(type, out List<VariantModel>? variants) ? variants.Select(static x => (x.Type, x.Tokens))
        : modelOf(type) is WrapperModel wrapper ? [(wrapper.Type, Of(wrapper.Type) | (wrapper.IsNullable ? JsonTokens.Null : JsonTokens.None))]
        : [(new ScalarRef(Scalar.Json), JsonTokens.Any)];

    /// <summary>Whether a type is a union that keeps JSON of none of its variants, where another type may be meant.</summary>
    private bool MayFitNone(NamedRef type) =>
        _variantsOf.TryGetValue(type, out List<VariantModel>? variants) && !variants.Exists(static x => x.Type is ScalarRef { Scalar: Scalar.Json });

    public static JsonTokens Of(TypeRef type) => type switch
    {
        ListRef => JsonTokens.Array,
        MapRef => JsonTokens.Object,
        ScalarRef { Scalar: Scalar.Json } => JsonTokens.Any,
        ScalarRef { Scalar: Scalar.Boolean } => JsonTokens.Boolean,
        ScalarRef { Form: NumberForm.Either } => JsonTokens.Number | JsonTokens.String,
        ScalarRef { Form: NumberForm.Text } => JsonTokens.String,
        ScalarRef { Scalar: >= Scalar.SByte and <= Scalar.Decimal } => JsonTokens.Number,
        ScalarRef => JsonTokens.String,
        NamedRef { Kind: NamedKind.Record or NamedKind.BaseRecord } => JsonTokens.Object,
        NamedRef { Kind: NamedKind.Tuple } => JsonTokens.Array,
        NamedRef { IsIntegerEnum: true } => JsonTokens.Number,
        NamedRef { Kind: NamedKind.StringEnum or NamedKind.ClosedEnum } => JsonTokens.String,
        _ => JsonTokens.Any,
    };
}
