using System.Collections.Generic;
using System.Linq;
using Specimen.Text;

namespace Specimen.Reading.OpenApi;

/// <summary>Where a document has an operation.</summary>
/// <param name="Path">The path's template.</param>
/// <param name="Method">The method as HTTP has it, in capitals where OpenAPI names it.</param>
/// <param name="Item">The path item, which may have parameters and servers for its operations.</param>
/// <param name="Operation">The Operation Object.</param>
internal readonly record struct OperationPlace(string Path, string Method, Place Item, Place Operation)
{
    public IEnumerable<JsonNode> Nodes => [Item.Node, Operation.Node];

    /// <summary>The parameters: the operation's own, then those of the path item, of which it overrides some (OpenAPI 3.1.1, Path Item Object).</summary>
    public IEnumerable<(Place Place, bool IsOwn)> Parameters =>
        Operation.Items("parameters").Select(static x => (x, true)).Concat(Item.Items("parameters").Select(static x => (x, false)));
}
