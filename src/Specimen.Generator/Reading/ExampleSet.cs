using System;
using System.Collections.Generic;
using System.Linq;
using Specimen.Naming;
using Specimen.Reading.Clients;
using Specimen.Reading.Files;
using Specimen.Text;

namespace Specimen.Reading;

/// <summary>The examples of one name, which are of one type.</summary>
/// <param name="files">The files, at least one.</param>
/// <param name="isResponse">Whether a request file names one of them as a response.</param>
/// <param name="isBody">Whether a request file names one of them as what is sent.</param>
internal sealed class ExampleSet(IReadOnlyList<GroupedSpec> files, bool isResponse, bool isBody)
{
    public IReadOnlyList<GroupedSpec> Files { get; } = files;

    public GroupedSpec First => Files[0];

    public IReadOnlyList<JsonNode> Roots { get; } = [.. files.Select(static x => x.Spec.File.Root!)];

    /// <summary>What the files are called: <c>get-order</c>.</summary>
    public string Name { get; } = ResponseNames.Of(files[0]);

    /// <summary>What they are examples of: <c>Order</c>. An error is the call's, not the thing's that is asked for, and a given name stands.</summary>
    public string Thing => (isResponse || isBody) && First.Spec.File.Options.TypeName is null && First.ErrorStatus is null ? ResponseNames.Of(Name) : Name;

    /// <summary>
    /// What other examples may be of as well, whether they list it or have one; null where these are of a type of their own for certain. What is sent is:
    /// a new order has no number yet, and what the order that comes back must have would be lost.
    /// </summary>
    public string? Family
    {
        get
        {
            string thing = Identifier.Pascal(Thing);
            return First.Spec.File.Options.TypeName is not null || First.ErrorStatus is not null || (isBody && !isResponse) ? null
                : IsList ? English.Singular(thing)
                : thing;
        }
    }

    /// <summary>Whether they list things: as arrays, or in an object around one, as pages do.</summary>
    public bool IsList { get; } = files.All(static x => x.Spec.File.Root is JsonArray || (x.Spec.File.Root is JsonObject page && Array.Exists(page.Members, static y => y.Value is JsonArray { Items: [JsonObject, ..] })));

    /// <summary>Who is called after the thing where several could be: the files that have its very name, then what is read, then what comes of a change, then what is sent.</summary>
    public int Rank => string.Equals(Thing, Name, StringComparison.OrdinalIgnoreCase) ? 0 : !isResponse ? 3 : ResponseNames.IsOfReading(Name) ? 1 : 2;
}
