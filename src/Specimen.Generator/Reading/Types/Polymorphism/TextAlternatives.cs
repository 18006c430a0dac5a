using System;
using System.Collections.Generic;
using System.Linq;
using Specimen.Reading.Schemas;
using Specimen.Reading.Types.Rules;
using Specimen.Text;

namespace Specimen.Reading.Types.Polymorphism;

/// <summary>What alternatives that are all texts say together. Those of an alternative that is a union itself count in its place, however deep.</summary>
internal sealed class TextAlternatives
{
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly HashSet<IReadOnlyList<Schema>> _unions = [];
    private readonly HashSet<string?> _formats = [];
    private bool _isOneOf;
    private bool _isNarrowed;
    private bool _overlaps;
    private bool _othersAreAny = true;

    private TextAlternatives()
    {
    }

    /// <summary>The texts that alternatives list, each once.</summary>
    public List<JsonNode> Values { get; } = [];

    /// <summary>What describes each of <see cref="Values"/>: the alternative that it is, else what lists it.</summary>
    public List<Schema> Described { get; } = [];

    /// <summary>Whether null is an alternative, or a value of one.</summary>
    public bool AllowNull { get; private set; }

    /// <summary>Whether all alternatives list their texts.</summary>
    public bool IsExhaustive { get; private set; } = true;

    /// <summary>Whether <see cref="Values"/> and <see cref="IsExhaustive"/> say all that the unions do.</summary>
    public bool IsTold => !_isNarrowed && !(_isOneOf && _overlaps) && (IsExhaustive || (_othersAreAny && !_isOneOf));

    /// <summary>The format that all alternatives have; null where they differ or have none.</summary>
    public string? Format => _formats.Count == 1 ? _formats.First() : null;

    /// <summary>What alternatives say; null where one is more than a text.</summary>
    /// <param name="isOneOf">Whether their union is a <c>oneOf</c>.</param>
    /// <param name="alternatives">The alternatives.</param>
    /// <param name="branches">Each alternative with all that holds beside it.</param>
    /// <param name="areTexts">Whether all are known for texts.</param>
    public static TextAlternatives? Of(bool isOneOf, IReadOnlyList<Schema> alternatives, IReadOnlyList<Conjunction> branches, bool areTexts)
    {
        var result = new TextAlternatives { _isOneOf = isOneOf };
        // Not by recursion: unions within unions can be deeper than the thread's stack.
        var pending = new Stack<(Schema Alternative, Conjunction Branch)>();
        for (int i = alternatives.Count - 1; i >= 0; i--)
        {
            pending.Push((alternatives[i], branches[i]));
        }

        while (pending.Count > 0)
        {
            (Schema alternative, Conjunction branch) = pending.Pop();
            if (branch.NextUnion() is var (_, keyword, inner))
            {
                result.AddUnion(branch, keyword, inner, pending);
            }
            else if (branch.IsNullAlone)
            {
                result.AllowNull = true;
            }
            else if (areTexts || IsText(branch))
            {
                result.Add(alternative, branch);
            }
            else
            {
                return null;
            }
        }

        return result;
    }

    private static bool IsText(Conjunction branch) =>
        ((ListedValues.TypesOf(branch) ?? (branch.HasType ? branch.Types : SchemaTypes.Any)) & ~SchemaTypes.Null) == SchemaTypes.String;

    private void AddUnion(Conjunction branch, string keyword, IReadOnlyList<Schema> union, Stack<(Schema Alternative, Conjunction Branch)> pending)
    {
        _isOneOf |= keyword == "oneOf";
        _isNarrowed |= branch.Parts.Exists(x => Assertions.BeyondType(x, [union]));
        if (!_unions.Add(union))
        {
            // What it lists is known already.
            _overlaps = true;
            return;
        }

        for (int i = union.Count - 1; i >= 0; i--)
        {
            if (union[i].Boolean != false)
            {
                pending.Push((union[i], branch.With(union, union[i], union[i], addsNull: false)));
            }
        }
    }

    private void Add(Schema alternative, Conjunction branch)
    {
        string? format = Formats.OfText(branch);
        _formats.Add(format);
        AllowNull |= branch.AddsNull || (branch.HasType && branch.Types.HasFlag(SchemaTypes.Null)) || ListedValues.TypesOf(branch)?.HasFlag(SchemaTypes.Null) == true;
        Schema? lister = branch.Parts.Find(static x => x.ListedValues is not null);
        if (lister is null || format is not null)
        {
            IsExhaustive = false;
            _othersAreAny &= branch.Parts.TrueForAll(static x => x.Pattern is null && x.MinLength is null && x.MaxLength is null && x.Format is null);
            return;
        }

        foreach (JsonString value in lister.ListedValues!.OfType<JsonString>())
        {
            if (_seen.Add(value.Value))
            {
                Values.Add(value);
                Described.Add(EnumValues.Describing(alternative, lister));
            }
            else
            {
                _overlaps = true;
            }
        }
    }
}
