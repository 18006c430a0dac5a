using System;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Specimen;

/// <summary>
/// Registers sources so that other generators see them, where the compiler can do that: Roslyn from 5.9 on has
/// <c>RegisterPreCompilationSourceOutput</c>, which the version compiled against does not know. Elsewhere they are ordinary output.
/// </summary>
internal sealed class SourceOutput
{
    private const string MethodName = "RegisterPreCompilationSourceOutput";

    private readonly IncrementalGeneratorInitializationContext _context;
    private readonly MethodInfo? _register;

    public SourceOutput(IncrementalGeneratorInitializationContext context)
    {
        _context = context;
        _register = typeof(IncrementalGeneratorInitializationContext)
            .GetMethods()
            .FirstOrDefault(static x => x.Name == MethodName
                && x.GetParameters() is [{ ParameterType: { IsGenericType: true } type }, _]
                && type.GetGenericTypeDefinition() == typeof(IncrementalValuesProvider<>));
    }

    /// <summary>Emits the sources of each value.</summary>
    /// <param name="values">The values.</param>
    /// <param name="emit">Hands each source of a value to a function that takes its hint name and its text.</param>
    public void Register<T>(IncrementalValuesProvider<T> values, Action<T, Action<string, SourceText>> emit)
    {
        if (_register?.GetParameters()[1].ParameterType.GetGenericArguments()[0] is { } contextType && TryRegister(contextType, values, emit))
        {
            return;
        }

        _context.RegisterSourceOutput(values, (context, value) => emit(value, context.AddSource));
    }

    private bool TryRegister<T>(Type contextType, IncrementalValuesProvider<T> values, Action<T, Action<string, SourceText>> emit)
    {
        try
        {
            object adapter = Activator.CreateInstance(typeof(Adapter<,>).MakeGenericType(contextType, typeof(T)), emit)!;
            object action = adapter.GetType().GetMethod("Create")!.Invoke(adapter, null)!;
            _register!.MakeGenericMethod(typeof(T)).Invoke(_context, [values, action]);
            return true;
        }
        catch (Exception exception) when (exception is ArgumentException or TargetInvocationException or MissingMethodException or InvalidOperationException or NotSupportedException)
        {
            // The API is experimental: where it has changed, output that other generators do not see is better than none.
            return false;
        }
    }

    /// <summary>Calls <c>AddSource</c> on a context whose type is known at run time only.</summary>
    private sealed class Adapter<TContext, T>(Action<T, Action<string, SourceText>> emit)
        where TContext : struct
    {
        private delegate void AddSource(ref TContext context, string hint, SourceText text);

        private static readonly AddSource s_addSource = (AddSource)Delegate.CreateDelegate(
            typeof(AddSource),
            typeof(TContext).GetMethod("AddSource", [typeof(string), typeof(SourceText)])!);

        public Action<TContext, T> Create() => (context, value) => emit(value, (hint, text) => s_addSource(ref context, hint, text));
    }
}
