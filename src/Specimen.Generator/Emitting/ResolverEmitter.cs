using Microsoft.CodeAnalysis.Text;

namespace Specimen.Emitting;

/// <summary>
/// Prints the resolver of a namespace, which tells System.Text.Json about its types without reflection. One line for each type: what
/// can be said once for all stands in the support code.
/// </summary>
internal static class ResolverEmitter
{
    public static string Hint(EmittedResolver resolver) => HintName.Of(resolver.Namespace, JsonModelNames.Resolver);

    public static SourceText Emit(EmittedResolver resolver)
    {
        var file = new SourceFile(resolver.Namespace, "specs");
        CSharpNames names = file.Names;
        string typeInfos = names.Framework("SpecTypeInfos");
        SourceWriter writer = file.Writer;
        writer.Lines($$"""
            /// <summary>
            /// Tells System.Text.Json about the types of this namespace, and about arrays, lists and maps of them, where it may not use
            /// reflection: add <see cref="Default"/> to the <c>TypeInfoResolverChain</c> of the options.
            /// </summary>
            {{names.GeneratedCode}}
            {{resolver.Namespace.Access}} sealed class {{JsonModelNames.Resolver}} : {{names.Framework("IJsonTypeInfoResolver")}}
            {
                private static readonly {{typeInfos}} s_types = Types();

                /// <summary>The resolver.</summary>
                public static {{JsonModelNames.Resolver}} Default { get; } = new();

                /// <inheritdoc/>
                public {{names.Framework("JsonTypeInfo")}}? GetTypeInfo({{names.Framework("Type")}} type, {{names.Framework("JsonSerializerOptions")}} options) => s_types.Get(type, options);

                private static {{typeInfos}} Types()
                {
                    var types = new {{typeInfos}}();
            """);
        writer.Push();
        writer.Push();
        foreach (ResolvedType type in resolver.Types)
        {
            string name = names.Sibling(type.Name);
            writer.Line(type.Form switch
            {
                ResolvedForm.Numbers => $"types.AddNumbers<{name}>();",
                ResolvedForm.ClosedEnum => $"types.AddValue(new {names.Sibling(type.Name + "Converter")}());",
                ResolvedForm.Struct => $"types.AddValue(new {JsonModelNames.Converter}<{name}>());",
                _ => $"types.Add(new {JsonModelNames.Converter}<{name}>());",
            });
        }

        writer.Line("return types;");
        writer.Close();
        writer.Close();
        return file.ToSourceText();
    }
}
