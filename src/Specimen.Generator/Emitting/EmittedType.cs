using System.Collections.Generic;
using System.Linq;
using Specimen.Model;

namespace Specimen.Emitting;

/// <summary>A type and the namespace it is emitted into: what one file depends on.</summary>
internal sealed record EmittedType(TypeModel Type, EmittedNamespace Namespace)
{
    /// <summary>The name of the file.</summary>
    public string Hint => HintName.Of(Namespace, Type.Name);

    public static IEnumerable<EmittedType> Of(ApiModel model)
    {
        Dictionary<string, EmittedNamespace> namespaces = EmittedNamespace.Of(model).ToDictionary(static x => x.Name);
        foreach (TypeModel type in model.Types)
        {
            yield return new EmittedType(type, namespaces[type.Namespace]);
        }
    }
}
