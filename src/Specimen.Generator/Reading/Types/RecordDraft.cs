using System.Collections.Generic;
using System.Linq;
using Specimen.Model;
using Specimen.Model.Rules;
using Specimen.Naming;

namespace Specimen.Reading.Types;

/// <summary>A record while it is being decided.</summary>
internal sealed class RecordDraft
{
    private readonly NameScope _names;

    public RecordDraft(string name, Conjunction all, RecordModel? parent)
    {
        (All, Parent, Unnamed) = (all, parent, all.Required());
        _names = MemberNames.OfRecord(name);
        foreach (MemberModel member in parent is null ? [] : parent.Members)
        {
            _names.Reserve(member.Name);
            if (member.GivenName is { } given)
            {
                _names.Reserve(given);
            }
        }
    }

    /// <summary>The schema.</summary>
    public Conjunction All { get; }

    /// <summary>The record that it derives from; null for none.</summary>
    public RecordModel? Parent { get; }

    /// <summary>Whether it can keep a value that is none of its member's type.</summary>
    public bool KeepsAny { get; init; }

    /// <summary>Whether it does so for all members.</summary>
    public bool IsLenient { get; init; }

    public List<MemberModel> Members { get; } = [];

    /// <summary>The rules of members, by their JSON names, that their types do not say.</summary>
    public List<KeyValuePair<string, RuleModel>> Residuals { get; } = [];

    /// <summary>The required members that no property of C# makes sure of.</summary>
    public HashSet<string> Unnamed { get; }

    /// <summary>The C# name of a member.</summary>
    public string TakeName(string jsonName, bool isList) => MemberNames.Take(_names, jsonName, isList);

    /// <summary>A member that the base has; null where it has none of the name.</summary>
    public MemberModel? Inherited(string jsonName) => Parent?.Members.FirstOrDefault(x => x.JsonName == jsonName);

    /// <summary>Names the properties that tell null from absent. All members have their names by then, which go before these.</summary>
    public void NameGiven()
    {
        for (int i = 0; i < Members.Count; i++)
        {
            if (Members[i] is { Presence: Presence.OptionalOrNull, IsInherited: false })
            {
                Members[i] = Members[i] with { GivenName = _names.Take("Has" + Members[i].Name, Members[i].Name + "IsGiven") };
            }
        }
    }
}
