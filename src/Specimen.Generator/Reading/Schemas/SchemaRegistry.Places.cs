using System;
using System.Collections.Generic;
using Specimen.Text;

namespace Specimen.Reading.Schemas;

/// <content>What references name that are no schemas': files, and places in them.</content>
internal sealed partial class SchemaRegistry
{
    private readonly Dictionary<SpecFile, Dictionary<string, Place>> _places = [];

    /// <summary>The file that a reference names, seen from another; null where it was not handed over. A file with the end of a URL's path stands for that URL.</summary>
    public SpecFile? FindFile(SpecFile from, string reference) =>
        _filesByPath.TryGetValue(PathOf(from, reference), out SpecFile file) ? file
        : UriReference.HasScheme(reference) ? FindByEnd(from, reference)
        : null;

    /// <summary>The file whose path, from the folder of another or from the specs folder, is the longest end of a URL's path; null for none.</summary>
    private SpecFile? FindByEnd(SpecFile from, string url)
    {
        foreach (string path in UriReference.FilePaths(WithoutFragment(url), from.Folder))
        {
            if (_filesByPath.TryGetValue(path, out SpecFile file))
            {
                return file;
            }
        }

        return null;
    }

    private static string PathOf(SpecFile from, string reference) =>
        UriReference.RemoveDotSegments(Combine(from.Folder, Uri.UnescapeDataString(WithoutFragment(reference))));

    /// <summary>What a reference that is no schema's names, seen from a file; null where there is nothing.</summary>
    public Place? FindPlace(SpecFile from, string reference, out JsonNode? nearest) => FindPlace(from, reference, 0, out nearest);

    private Place? FindPlace(SpecFile from, string reference, int depth, out JsonNode? nearest)
    {
        nearest = null;
        if (!_places.TryGetValue(from, out Dictionary<string, Place> found))
        {
            _places.Add(from, found = new(StringComparer.Ordinal));
        }

        if (found.TryGetValue(reference, out Place known))
        {
            return known;
        }

        int hash = reference.IndexOf('#');
        SpecFile? file = hash == 0 ? from : FindFile(from, reference);
        if (file?.Root is null)
        {
            return null;
        }

        var place = new Place(file.Root, new SpecLocation(file));
        nearest = place.Node;
        foreach (string segment in JsonPointer.Parse(JsonPointer.FromFragment(hash < 0 ? "" : reference.Substring(hash + 1))))
        {
            if (Step(place, segment, depth) is not { } next)
            {
                return null;
            }

            (place, nearest) = (next, next.Node);
        }

        found[reference] = place;
        return place;
    }

    /// <summary>One step of a pointer. Where a reference stands in the place of a map, the step is taken in what it names, as bundlers do.</summary>
    private Place? Step(Place place, string segment, int depth)
    {
        for (; depth < TextLimits.References; depth++)
        {
            if (JsonPointer.Step(place.Node, segment) is { } next)
            {
                return new Place(next, place.Location[segment]);
            }

            if (place.Text("$ref") is not { } reference || FindPlace(place.Location.File, reference, depth + 1, out _) is not { } target)
            {
                return null;
            }

            place = target;
        }

        return null;
    }
}
