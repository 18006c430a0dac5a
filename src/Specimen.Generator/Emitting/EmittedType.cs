using System.Collections.Generic;
using System.Linq;
using Specimen.Model;

namespace Specimen.Emitting;

/// <summary>A type and the namespace it is emitted into: what one file depends on.</summary>
internal sealed record EmittedType(TypeModel Type, EmittedNamespace Namespace)
{
    /// <summary>The name of the file.</summary>
    public string Hint => HintName.Of(Namespace, Type.Name);

    public static IEnumerable<EmittedType> Of(EmittedApi api) => api.Model.Types.Select(x => new EmittedType(x, api.NamespaceOf(x.Namespace)));
}
