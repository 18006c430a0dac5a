using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis.Text;

namespace Specimen.Text;

/// <summary>An object. Its members keep the order of the document; of members with one name the last counts, as in RFC 8259 §4.</summary>
internal sealed class JsonObject(TextSpan span, JsonMember[] members) : JsonNode(span)
{
    // Below this a scan of the names beats a hash table, and most objects of real documents are below it.
    private const int ScanLimit = 12;

    private Dictionary<string, JsonMember>? _byName;

    public override JsonKind Kind => JsonKind.Object;

    /// <summary>The members in document order, each name once.</summary>
    public JsonMember[] Members { get; } = members;

    public JsonNode? this[string name] => TryGetMember(name, out JsonMember member) ? member.Value : null;

    public bool TryGetMember(string name, out JsonMember member)
    {
        if (Members.Length > ScanLimit)
        {
            return (_byName ??= Index()).TryGetValue(name, out member);
        }

        foreach (JsonMember candidate in Members)
        {
            if (string.Equals(candidate.Name, name, StringComparison.Ordinal))
            {
                member = candidate;
                return true;
            }
        }

        member = default;
        return false;
    }

    private Dictionary<string, JsonMember> Index()
    {
        var index = new Dictionary<string, JsonMember>(Members.Length, StringComparer.Ordinal);
        foreach (JsonMember member in Members)
        {
            index[member.Name] = member;
        }

        return index;
    }
}
