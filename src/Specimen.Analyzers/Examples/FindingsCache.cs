using System.Runtime.CompilerServices;
using System.Threading;
using Specimen.Diagnostics;
using Specimen.Infrastructure;
using Specimen.Reading.Files;

namespace Specimen.Analyzers.Examples;

/// <summary>Checks each version of a group of files once. It keeps a result no longer than the host keeps the group's first file.</summary>
internal sealed class FindingsCache
{
    private readonly ConditionalWeakTable<ParsedSpec, Entry> _entries = new();

    public EquatableArray<SpecDiagnostic> Of(SpecGroup group, CancellationToken cancellationToken)
    {
        Entry entry = _entries.GetValue(group.Files[0].Spec, static _ => new Entry());

        // Each of the group's files asks, on its own thread: the first does the work, the others wait for it.
        lock (entry)
        {
            if (entry.Group is null || !entry.Group.Equals(group))
            {
                entry.Findings = ExampleFindings.Of(group, cancellationToken);
                entry.Group = group;
            }

            return entry.Findings;
        }
    }

    private sealed class Entry
    {
        public SpecGroup? Group { get; set; }

        public EquatableArray<SpecDiagnostic> Findings { get; set; }
    }
}
