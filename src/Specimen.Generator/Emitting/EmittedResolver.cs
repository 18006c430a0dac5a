using System;
using System.Collections.Generic;
using System.Linq;
using Specimen.Infrastructure;
using Specimen.Model;

namespace Specimen.Emitting;

/// <summary>The types of one namespace that have a JSON form of their own: what its resolver knows.</summary>
internal sealed record EmittedResolver(EmittedNamespace Namespace, EquatableArray<ResolvedType> Types)
{
    public static IEnumerable<EmittedResolver> Of(ApiModel model)
    {
        foreach (EmittedNamespace @namespace in EmittedNamespace.Of(model))
        {
            yield return new EmittedResolver(
                @namespace,
                model.Types
                    .Where(x => string.Equals(x.Namespace, @namespace.Name, StringComparison.Ordinal) && x is not SharedRulesModel)
                    .OrderBy(static x => x.Name, StringComparer.Ordinal)
                    .Select(static x => new ResolvedType(x.Name, FormOf(x)))
                    .ToEquatableArray());
        }
    }

    private static ResolvedForm FormOf(TypeModel type) => type switch
    {
        IntegerEnumModel => ResolvedForm.Numbers,
        StringEnumModel { IsOpen: false } => ResolvedForm.ClosedEnum,
        StringEnumModel or UnionModel => ResolvedForm.Struct,
        _ => ResolvedForm.Class,
    };
}
