using System.Collections.Generic;
using Specimen.Reading.Schemas;
using Specimen.Text;

namespace Specimen.Reading.OpenApi;

/// <summary>Finds the examples that a document has for a body, those in other files included.</summary>
internal sealed class ExamplePlaces(OpenApiDocument document, SchemaRegistry registry)
{
    /// <summary>The examples of a Media Type Object.</summary>
    public List<Place> Of(Place media)
    {
        var places = new List<Place>();
        if (media["example"] is { } single)
        {
            places.Add(single);
        }

        foreach (KeyValuePair<string, Place> member in media["examples"]?.Members() ?? [])
        {
            if (document.Follow(member.Value) is { } example && (example["value"] ?? External(example)) is { } value)
            {
                places.Add(value);
            }
        }

        return places;
    }

    /// <summary>The example in a file of its own; null, with a diagnostic, where that is not there.</summary>
    private Place? External(Place example)
    {
        if (example.Object?["externalValue"] is not JsonString external)
        {
            return null;
        }

        if (registry.FindFile(example.Location.File, external.Value) is not { } file)
        {
            registry.ReportUnresolved(example.Location.File, external.Span, external.Value, nearest: null);
            return null;
        }

        return file.Root is { } root ? new Place(root, new SpecLocation(file)) : null;
    }
}
