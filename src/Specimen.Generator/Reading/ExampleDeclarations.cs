using System;
using System.Collections.Generic;
using System.Linq;
using Specimen.Naming;
using Specimen.Reading.Examples;
using Specimen.Reading.Files;
using Specimen.Reading.Schemas;
using Specimen.Text;

namespace Specimen.Reading;

/// <summary>
/// Infers what example files are of, and names it. Examples of one name are one type; those that lie beside a schema of the name are only checked
/// against it; an order and a list of orders share what is alike in them.
/// </summary>
/// <param name="context">What readers share.</param>
/// <param name="responses">The files that are the responses of requests.</param>
internal sealed class ExampleDeclarations(ReadingContext context, HashSet<SpecFile> responses)
{
    /// <summary>The schemas of all examples, in the order of the files; it is declared where <c>IsInferred</c>.</summary>
    /// <param name="examples">The files with examples.</param>
    /// <param name="schemas">The files with schemas.</param>
    /// <param name="rootOf">The schema of a file that is one.</param>
    /// <param name="requests">The files with requests.</param>
    public IEnumerable<(SpecFile File, Schema Schema, bool IsInferred)> Declare(
        IEnumerable<GroupedSpec> examples,
        IEnumerable<GroupedSpec> schemas,
        Func<SpecFile, Schema> rootOf,
        IReadOnlyCollection<ParsedSpec> requests)
    {
        Dictionary<(string, string), Schema> known = schemas
            .GroupBy(static x => (x.Namespace, x.Stem))
            .ToDictionary(static x => x.Key, x => rootOf(x.First().Spec.File));
        HashSet<SpecFile> bodies = [.. requests.SelectMany(x => x.Http!.Requests.Select(static y => y.BodyFile).OfType<string>().Select(y => context.Registry.FindFile(x.File, y)).OfType<SpecFile>())];
        List<ExampleSet> sets = [.. examples
            .GroupBy(static x => (x.Namespace, x.Stem))
            .Select(x => new ExampleSet([.. x], x.Any(y => responses.Contains(y.Spec.File)), x.Any(y => bodies.Contains(y.Spec.File))))];
        Dictionary<ExampleSet, Schema> inferred = Infer(sets.FindAll(x => !known.ContainsKey((x.First.Namespace, x.First.Stem))));
        foreach (KeyValuePair<ExampleSet, Schema> set in inferred.OrderBy(static x => x.Key.Rank))
        {
            Name(set.Key, set.Value);
        }

        foreach (ExampleSet set in sets)
        {
            bool isInferred = inferred.TryGetValue(set, out Schema? schema);
            foreach (GroupedSpec file in set.Files)
            {
                yield return (file.Spec.File, schema ?? known[(file.Namespace, file.Stem)], isInferred);
            }
        }
    }

    /// <summary>Infers the schemas of sets, those of one family together, single things before lists of them.</summary>
    private Dictionary<ExampleSet, Schema> Infer(List<ExampleSet> sets)
    {
        var inferred = new Dictionary<ExampleSet, Schema>();
        foreach (IGrouping<object, ExampleSet> family in sets.GroupBy<ExampleSet, object>(static x => x.Family is { } name ? (x.First.Namespace, name) : x))
        {
            List<ExampleSet> members = [.. family.OrderBy(static x => x.IsList).ThenBy(static x => x.Rank)];
            SpecFile first = members[0].First.Spec.File;
            var resource = new SchemaResource { File = first, BaseUri = "", Root = first.Root!, Location = new SpecLocation(first), Dialect = SchemaDialect.Draft202012 };
            IReadOnlyList<Schema> schemas = new ExampleReader(resource, context.CancellationToken)
                .Infer([.. members.Select(static x => (x.Roots, new SpecLocation(x.First.Spec.File)))], members.Count > 1 ? members[0].Family! : "");
            for (int i = 0; i < members.Count; i++)
            {
                inferred.Add(members[i], schemas[i]);
            }
        }

        return inferred;
    }

    /// <summary>Names a schema after the thing, and where that has the name already, after its own file.</summary>
    private void Name(ExampleSet set, Schema schema)
    {
        bool isTaken = context.Names.Scope(set.First.Namespace).IsTaken(Identifier.Pascal(set.Thing));
        context.Names.Declare(schema, set.First.Namespace, isTaken ? set.Name : set.Thing);
    }
}
