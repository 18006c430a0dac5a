using System;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Specimen.Diagnostics;

namespace Specimen.Analyzers.Deprecations;

/// <summary>Tells which symbols of a compilation and of its references the spec deprecates. Made once per compilation, asked by many threads.</summary>
internal sealed class DeprecatedSymbols
{
    public const string AttributeName = "SpecDeprecatedAttribute";

    private const string MetadataName = "Specimen." + AttributeName;

    // What the generator writes where the spec has no words of its own.
    private const string NoWords = "Deprecated by the API.";

    // Beyond this nobody reads a warning; some descriptions go on for pages.
    private const int MaximalWords = 400;

    private readonly ConcurrentDictionary<ISymbol, Deprecation?> _known = new(SymbolEqualityComparer.Default);

    private DeprecatedSymbols(ImmutableArray<IAssemblySymbol> assemblies) => Assemblies = assemblies;

    /// <summary>The assemblies with emitted code: each has an attribute of its own.</summary>
    public ImmutableArray<IAssemblySymbol> Assemblies { get; }

    /// <summary>The deprecated symbols; null where nothing that the compilation sees was emitted.</summary>
    public static DeprecatedSymbols? In(Compilation compilation)
    {
        ImmutableArray<INamedTypeSymbol> attributes = compilation.GetTypesByMetadataName(MetadataName);
        return attributes.IsEmpty ? null : new DeprecatedSymbols(attributes.Select(static x => x.ContainingAssembly).ToImmutableArray());
    }

    /// <summary>What the spec says against a type, a member or a parameter; null where it says nothing.</summary>
    public Deprecation? Of(ISymbol symbol)
    {
        symbol = symbol.OriginalDefinition;
        return Assemblies.Contains(symbol.ContainingAssembly, SymbolEqualityComparer.Default) ? _known.GetOrAdd(symbol, Read) : null;
    }

    private static Deprecation? Read(ISymbol symbol)
    {
        string? words = null;
        string? place = null;
        foreach (AttributeData attribute in symbol.GetAttributes())
        {
            switch (attribute.AttributeClass)
            {
                case { Name: AttributeName, ContainingNamespace: { Name: "Specimen", ContainingNamespace.IsGlobalNamespace: true } }:
                    place = Text(attribute) ?? "";
                    break;
                case { Name: nameof(ObsoleteAttribute), ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } }:
                    words = Text(attribute);
                    break;
            }
        }

        return place is null ? null : new Deprecation(words is null or NoWords ? "" : OneLine(words), place);
    }

    private static string? Text(AttributeData attribute) =>
        attribute.ConstructorArguments is [{ Value: string text }, ..] ? text : null;

    private static string OneLine(string words) =>
        MessageText.Cut(string.Join(" ", words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), MaximalWords);
}
