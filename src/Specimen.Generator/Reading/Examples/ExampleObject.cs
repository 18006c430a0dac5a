using System;
using System.Collections.Generic;
using System.Linq;
using Specimen.Reading.Schemas;

namespace Specimen.Reading.Examples;

/// <summary>Objects of one group as they are compared with others: by the names of their members and the types of these.</summary>
internal sealed class ExampleObject
{
    private readonly Dictionary<string, SchemaTypes> _members = new(StringComparer.Ordinal);

    public ExampleObject(ExampleGroup group)
    {
        Place = group.Places[0];
        foreach (IGrouping<string, ExamplePlace> member in group.MembersByName)
        {
            _members.Add(member.Key, member.Aggregate(SchemaTypes.None, static (types, x) => types | x.Types));
        }
    }

    /// <summary>Where an object of the group stands first.</summary>
    public ExamplePlace Place { get; }

    /// <summary>Whether the objects are so alike that one type is meant: most members are in both, and none is of another type.</summary>
    public bool IsAlike(ExampleObject other) => IsAlike(other, except: null);

    /// <summary>
    /// Whether the objects are of the type that holds them in a member: they have such a member as well, or stand below one of the same name, as the innermost of
    /// a tree do; for the rest they are alike.
    /// </summary>
    /// <param name="holder">What holds them, at any depth.</param>
    /// <param name="member">The member of the holder that leads to them.</param>
    public bool Repeats(ExampleObject holder, string member) =>
        (_members.ContainsKey(member) || (member == Place.Name && member == holder.Place.Name)) && IsAlike(holder, except: member);

    private bool IsAlike(ExampleObject other, string? except)
    {
        int common = 0;
        foreach (KeyValuePair<string, SchemaTypes> member in _members)
        {
            if (other._members.TryGetValue(member.Key, out SchemaTypes types))
            {
                if (!AreOne(member.Value, types))
                {
                    return false;
                }

                common += member.Key == except ? 0 : 1;
            }
        }

        return Likeness.IsEnough(common, Count(except), other.Count(except));
    }

    private int Count(string? except) => _members.Count - (except is not null && _members.ContainsKey(except) ? 1 : 0);

    /// <summary>Whether members can be of one type: null alone is of any, and all numbers are alike.</summary>
    private static bool AreOne(SchemaTypes left, SchemaTypes right)
    {
        left &= ~SchemaTypes.Null;
        right &= ~SchemaTypes.Null;
        return left == SchemaTypes.None || right == SchemaTypes.None || (ValueTypes.WithAllNumbers(left) & right) != 0;
    }
}
