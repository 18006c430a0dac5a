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
        if (root is null)
        {
            return found;
        }

        // YAML aliases share nodes: each is looked at once.
        var seen = new HashSet<JsonNode>();
        var open = new Stack<JsonNode>();
        open.Push(root);
        while (open.Count > 0)
        {
            JsonNode node = open.Pop();
            switch (node)
            {
                case JsonArray array when seen.Add(node):
                    foreach (JsonNode item in array.Items)
                    {
                        open.Push(item);
                    }

                    break;
                case JsonObject json when seen.Add(node):
                    cancellationToken.ThrowIfCancellationRequested();
                    foreach (JsonMember member in json.Members)
                    {
                        if (member.Value is not JsonString text)
                        {
                            open.Push(member.Value);
                        }
                        else if (member.Name is "$ref" or "$dynamicRef" or "externalValue" or "operationRef" or "$recursiveRef")
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
