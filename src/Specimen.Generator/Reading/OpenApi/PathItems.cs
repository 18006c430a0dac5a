using System.Collections.Generic;
using System.Linq;
using Specimen.Reading.OpenApi.Fields;
using Specimen.Text;

namespace Specimen.Reading.OpenApi;

/// <summary>Finds the operations of a document.</summary>
internal sealed class PathItems(OpenApiDocument document)
{
    /// <summary>The operations of a map of path items at the document's root: <c>paths</c> or <c>webhooks</c>.</summary>
    public IEnumerable<OperationPlace> OperationsIn(string map)
    {
        foreach (KeyValuePair<string, Place> path in document.Members(map).Where(static x => !FixedFields.IsExtension(x.Key)))
        {
            foreach (OperationPlace operation in OperationsOf(path.Key, path.Value))
            {
                yield return operation;
            }
        }
    }

    /// <summary>The operations of a path item, wherever they stand: some documents refer to files of one operation each.</summary>
    public IEnumerable<OperationPlace> OperationsOf(string path, Place pathItem)
    {
        foreach (Place item in WithReferred(pathItem))
        {
            foreach ((string method, Place place) in Methods(item))
            {
                if (document.Follow(place) is { Object: not null } operation)
                {
                    yield return new OperationPlace(path, method, item, operation);
                }
            }
        }
    }

    /// <summary>What a path item refers to, and the path item itself: since OpenAPI 3.1 both count.</summary>
    private IEnumerable<Place> WithReferred(Place place)
    {
        if (document.Follow(place) is { } item)
        {
            yield return item;
            if (item.Node != place.Node)
            {
                yield return place;
            }
        }
    }

    private static IEnumerable<(string Method, Place Operation)> Methods(Place item)
    {
        foreach (KeyValuePair<string, Place> member in item.Members())
        {
            if (FixedFields.Of(FieldType.PathItem, member.Key) == Field.One(FieldType.Operation))
            {
                yield return (member.Key.ToUpperInvariant(), member.Value);
            }
            else if (member.Key == "additionalOperations")
            {
                foreach (KeyValuePair<string, Place> additional in member.Value.Members())
                {
                    yield return (additional.Key, additional.Value);
                }
            }
        }
    }
}
