using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text.Json;
using Specimen.Naming;
using Specimen.Reading.Files;

namespace Specimen.Tests.Infrastructure;

/// <summary>Emitted types, compiled and loaded: what a user's program would see of them.</summary>
internal sealed class LoadedModels
{
    private readonly Assembly _assembly;

    private LoadedModels(Assembly assembly) => _assembly = assembly;

    public static LoadedModels Of(SpecResult result) => new(result.Load());

    /// <summary>A type by its name, in whatever namespace.</summary>
    public Type Type(string name) => _assembly.GetTypes().Single(x => x.Name == name && x.Namespace?.StartsWith("MyApp", StringComparison.Ordinal) == true);

    /// <summary>The type of a file's root.</summary>
    public Type Root(string fileName)
    {
        string stem = FileNames.Stem(fileName);
        return _assembly.GetType("MyApp." + Identifier.Pascal(stem) + "Root")
            ?? _assembly.GetType("MyApp." + Identifier.Pascal(stem))
            ?? _assembly.GetType("MyApp." + Identifier.Distinct(stem))
            ?? throw new InvalidOperationException($"No type for {fileName} among {string.Join(", ", _assembly.GetTypes().Select(static x => x.Name))}.");
    }

    public static object Read(Type type, string json) => JsonSerializer.Deserialize(json, type, s_options)!;

    public static string Write(object value) => JsonSerializer.Serialize(value, value.GetType(), s_options);

    /// <summary>What <c>Validate()</c> says, a line each: the pointer and the message.</summary>
    public static IReadOnlyList<string> Validate(object value) => [.. Violations(value).Select(static x => x.ToString()!)];

    /// <summary>Where <c>Validate()</c> finds something, a line each: the pointer of the value and that of the keyword.</summary>
    public static IReadOnlyList<string> ValidatePlaces(object value) => [.. Violations(value).Select(static x => (string)$"{((dynamic)x).Pointer}: {((dynamic)x).Schema}")];

    private static IEnumerable<object> Violations(object value)
    {
        MethodInfo method = value.GetType().GetMethod("Validate", System.Type.EmptyTypes)
            ?? value.GetType().GetInterfaces().First(static x => x.Name.StartsWith("IJsonModel", StringComparison.Ordinal)).GetMethod("Validate")!;
        return ((IEnumerable)method.Invoke(value, null)!).Cast<object>();
    }

    private static readonly JsonSerializerOptions s_options = new() { MaxDepth = 256 };
}
