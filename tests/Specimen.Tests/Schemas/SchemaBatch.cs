using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using Specimen.Tests.Infrastructure;

namespace Specimen.Tests.Schemas;

/// <summary>Many schemas compiled at once, each in a folder of its own: a compilation costs more than all that a test then does with it.</summary>
internal sealed class SchemaBatch
{
    private readonly SpecTest _test = new SpecTest().IgnoringDiagnostics();
    private int _count;

    /// <summary>Adds a schema and the files beside it, and returns its index.</summary>
    public int Add(string schema, params IEnumerable<ReferredSchema> others)
    {
        string folder = Folder(_count);
        _test.With(folder + "/root.schema.json", schema);
        foreach (ReferredSchema other in others.DistinctBy(static x => x.Path))
        {
            _test.With(folder + "/" + other.Path, other.Text);
        }

        return _count++;
    }

    /// <summary>The types of the schemas, by index.</summary>
    public IReadOnlyList<CompiledSchema> Compile()
    {
        Assembly assembly = _test.Run().Load();
        return [.. Enumerable.Range(0, _count).Select(x => "MyApp." + Folder(x).ToUpperInvariant()).Select(x => new CompiledSchema(
            assembly.GetType(x + ".RootRoot") ?? assembly.GetType(x + ".Root", throwOnError: true)!))];
    }

    private static string Folder(int index) => "s" + index.ToString("D4", CultureInfo.InvariantCulture);
}
