using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Specimen.Reading.Files;
using Specimen.Reading.Schemas;
using Specimen.Text;

namespace Specimen.Analyzers.Examples.Finding;

/// <summary>Finds all examples of a group of files: whole files, and values inside schemas and OpenAPI documents.</summary>
internal sealed class ExampleFinder(SpecGroup group, SchemaRegistry registry, CancellationToken cancellationToken)
{
    private readonly List<Example> _found = [];
    private readonly HashSet<(JsonNode, Schema)> _seen = [];

    public List<Example> Find()
    {
        FindFiles();
        foreach (GroupedSpec document in group.FilesOf(SpecFileKind.OpenApi))
        {
            new OpenApiExamples(document.Spec.File, registry, Add, cancellationToken).Find();
        }

        FindInSchemas();
        return _found;
    }

    /// <summary>An example file belongs to the schema file of the same name.</summary>
    private void FindFiles()
    {
        var schemas = new Dictionary<(string, string), Schema>();
        foreach (GroupedSpec file in group.FilesOf(SpecFileKind.Schema))
        {
            Schema root = registry.ReadRoot(file.Spec.File, SchemaDialect.Draft202012);
            if (!schemas.ContainsKey((file.Namespace, file.Stem)))
            {
                schemas.Add((file.Namespace, file.Stem), root);
            }
        }

        foreach (GroupedSpec file in group.FilesOf(SpecFileKind.Example))
        {
            if (schemas.TryGetValue((file.Namespace, file.Stem), out Schema schema))
            {
                Add(new Example(file.Spec.File.Root!, file.Spec.File, schema, ExampleKind.File));
            }
        }
    }

    private void FindInSchemas()
    {
        int known = 0;
        while (registry.Schemas.Count > known)
        {
            // To follow a reference may read more schemas.
            Schema[] schemas = [.. registry.Schemas.Skip(known)];
            known += schemas.Length;
            foreach (Schema schema in schemas)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (schema.Ref is not null || schema.DynamicRef is not null)
                {
                    _ = registry.Target(schema);
                }

                foreach (JsonNode example in schema.Examples)
                {
                    Add(new Example(example, schema.Location.File, schema, ExampleKind.Inline));
                }

                if (schema.Default is { } value)
                {
                    Add(new Example(value, schema.Location.File, schema, ExampleKind.Default));
                }
            }
        }
    }

    private void Add(Example example)
    {
        // By null, authors and their tools say that there is no example and no default.
        if ((example.Kind == ExampleKind.File || example.Value is not JsonNull) && _seen.Add((example.Value, example.Schema)))
        {
            _found.Add(example);
        }
    }
}
