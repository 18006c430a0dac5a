using System;
using Specimen.Naming;

namespace Specimen.Reading.OpenApi;

/// <summary>Names inline schemas of components.</summary>
internal static class ComponentNames
{
    /// <summary>As the component, with a suffix that it need not repeat.</summary>
    public static string Of(string component, string suffix) =>
        Identifier.Pascal(component) + (component.EndsWith(suffix, StringComparison.OrdinalIgnoreCase) ? "" : suffix);
}
