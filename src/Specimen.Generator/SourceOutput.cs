using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Specimen;

/// <summary>Registers sources so that other generators see them, where the compiler can do that; elsewhere they are ordinary output.</summary>
internal sealed class SourceOutput(IncrementalGeneratorInitializationContext context)
{
    private readonly PreCompilationOutput? _early = PreCompilationOutput.Find(typeof(IncrementalGeneratorInitializationContext));

    /// <summary>Emits the sources of each value.</summary>
    /// <param name="values">The values; they may depend on files, options and references, not on the compilation or on syntax.</param>
    /// <param name="emit">Hands each source of a value to a function that takes its hint name and its text.</param>
    public void Register<T>(IncrementalValuesProvider<T> values, Action<T, Action<string, SourceText>> emit)
    {
        if (_early is null || !_early.TryRegister(context, values, emit))
        {
            context.RegisterSourceOutput(values, (production, value) => emit(value, production.AddSource));
        }
    }
}
