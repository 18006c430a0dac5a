using System;
using System.Collections.Generic;
using System.Linq;
using Specimen.Infrastructure;
using Specimen.Model;

namespace Specimen.Emitting;

/// <summary>The types of one namespace that have a JSON form of their own: what its resolver knows.</summary>
internal sealed record EmittedResolver(EmittedNamespace Namespace, EquatableArray<ResolvedType> Types)
{
    public static IEnumerable<EmittedResolver> Of(EmittedApi api)
    {
        ILookup<string, ResolvedType> types = api.Model.Types
            .Where(static x => x is not SharedRulesModel)
            .OrderBy(static x => x.Name, StringComparer.Ordinal)
            .ToLookup(static x => x.Namespace, static x => new ResolvedType(x.Name, FormOf(x)), StringComparer.Ordinal);
        return api.Namespaces.Select(x => new EmittedResolver(x, types[x.Name].ToEquatableArray()));
    }

    private static ResolvedForm FormOf(TypeModel type) => type switch
    {
        IntegerEnumModel { IsOpen: true } => ResolvedForm.Numbers,
        IntegerEnumModel or StringEnumModel { IsOpen: false } => ResolvedForm.ClosedEnum,
        StringEnumModel or UnionModel => ResolvedForm.Struct,
        _ => ResolvedForm.Class,
    };
}
