using System.Collections.Generic;
using System.Threading;
using Specimen.Text;

namespace Specimen.Reading.Files;

/// <summary>Finds the references of a document that lead to other files.</summary>
internal static class FileReferences
{
    /// <summary>The references, as written but without fragment, each once.</summary>
    public static HashSet<string> Find(JsonNode? root, CancellationToken cancellationToken)
    {
        var found = new HashSet<string>(System.StringComparer.Ordinal);
        var open = new Stack<JsonNode>();
        for (JsonNode? node = root; node is not null; node = open.Count > 0 ? open.Pop() : null)
        {
            switch (node)
            {
                case JsonArray array:
                    foreach (JsonNode item in array.Items)
                    {
                        if (item is JsonArray or JsonObject)
                        {
                            open.Push(item);
                        }
                    }

                    break;
                case JsonObject json:
                    cancellationToken.ThrowIfCancellationRequested();
                    foreach (JsonMember member in json.Members)
                    {
                        if (member.Value is JsonArray or JsonObject)
                        {
                            open.Push(member.Value);
                        }
                        else if (member.Name is "$ref" or "$dynamicRef" or "externalValue" or "operationRef" or "$recursiveRef" && member.Value is JsonString text)
                        {
                            Add(found, text.Value);
                        }
                    }

                    break;
            }
        }

        return found;
    }

    private static void Add(HashSet<string> found, string reference)
    {
        int hash = reference.IndexOf('#');
        string file = hash < 0 ? reference : reference.Substring(0, hash);
        if (file.Length > 0)
        {
            found.Add(file);
        }
    }
}
