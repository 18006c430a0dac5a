using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Specimen.Diagnostics;
using Specimen.Reading.Schemas;
using Specimen.Text;

namespace Specimen.Reading.Types.Polymorphism;

/// <summary>Says of mappings that they lead nowhere, and of default mappings that they lead to what no value can be there.</summary>
internal sealed class DiscriminatorFaults(SchemaRegistry registry, DiscriminatorValues discriminators, Hierarchy hierarchy, DiagnosticBag diagnostics)
{
    /// <summary>Reports the faults of all schemas, once these are read.</summary>
    public void Report(CancellationToken cancellationToken)
    {
        foreach (Schema schema in registry.Schemas.Where(static x => x.Discriminator is not null).ToList())
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (KeyValuePair<string, JsonString> mapping in schema.Discriminator!.Mapping)
            {
                Find(schema, mapping.Value);
            }

            if (schema.Discriminator.Default is { } target && Find(schema, target) is { } found && Fault(schema, found) is { } fault)
            {
                diagnostics.Report(Descriptors.NotHonoured, schema.Location.File, target.Span, fault);
            }
        }
    }

    private Schema? Find(Schema schema, JsonString target)
    {
        Schema? found = discriminators.Mapped(schema, target.Value, out JsonNode? nearest);
        if (found is null)
        {
            registry.ReportUnresolved(schema.Location.File, target.Span, DiscriminatorValues.ReferenceTo(target.Value), nearest);
        }

        return found;
    }

    private string? Fault(Schema schema, Schema target)
    {
        if (schema.OneOf.Count + schema.AnyOf.Count > 0)
        {
            return discriminators.DefaultAlternative(schema) is null
                ? "'defaultMapping' does nothing here: it must name one of the alternatives, and the discriminator must tell all others apart"
                : null;
        }

        // A part of a base can hold the discriminator for it.
        Schema root = schema.Parent is { } parent && ReferenceEquals(parent.KindDiscriminator, schema.Discriminator) ? parent : schema;
        return ReferenceEquals(target, root) || hierarchy.DefaultOf(root) is not null
            ? null
            : "'defaultMapping' names no schema that derives from this one; a value without a mapping is read as this one";
    }
}
