using System;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Specimen;

/// <summary>
/// <c>RegisterPreCompilationSourceOutput</c>, which Roslyn has from 5.9 on and the version compiled against does not know. It is experimental:
/// only a method of exactly the known shape is taken for it.
/// </summary>
internal sealed class PreCompilationOutput
{
    private readonly MethodInfo _register;
    private readonly MethodInfo _addSource;
    private readonly Type _productionContext;

    private PreCompilationOutput(MethodInfo register, MethodInfo addSource, Type productionContext)
    {
        _register = register;
        _addSource = addSource;
        _productionContext = productionContext;
    }

    /// <summary>The method as the compiler at hand has it; null where it has none of the known shape.</summary>
    /// <param name="initializationContext">The type that has the method.</param>
    public static PreCompilationOutput? Find(Type initializationContext)
    {
        foreach (MethodInfo method in initializationContext.GetMethods(BindingFlags.Public | BindingFlags.Instance))
        {
            if (method.Name == "RegisterPreCompilationSourceOutput"
                && method.GetGenericArguments() is [Type source]
                && method.GetParameters() is [ParameterInfo values, ParameterInfo action]
                && ArgumentsOf(values.ParameterType, typeof(IncrementalValuesProvider<>)) is [Type value]
                && ArgumentsOf(action.ParameterType, typeof(Action<,>)) is [{ IsValueType: true } context, Type argument]
                && value == source
                && argument == source
                && context.GetMethod("AddSource", [typeof(string), typeof(SourceText)]) is { IsStatic: false } addSource
                && addSource.ReturnType == typeof(void))
            {
                return new PreCompilationOutput(method, addSource, context);
            }
        }

        return null;
    }

    /// <returns>Whether the compiler took it; if not, nothing is registered.</returns>
    /// <param name="initializationContext">The context to register with.</param>
    /// <param name="values">The values that have sources.</param>
    /// <param name="emit">Hands each source of a value to a function that takes its hint name and its text.</param>
    public bool TryRegister<T>(object initializationContext, IncrementalValuesProvider<T> values, Action<T, Action<string, SourceText>> emit)
    {
        try
        {
            Type adapter = typeof(Adapter<,>).MakeGenericType(_productionContext, typeof(T));
            Delegate action = ((IAdapter)Activator.CreateInstance(adapter, _addSource, emit)!).Action;
            _register.MakeGenericMethod(typeof(T)).Invoke(initializationContext, [values, action]);
            return true;
        }
        catch (Exception)
        {
            // Whatever a later version refuses: output that other generators do not see is better than none.
            return false;
        }
    }

    private static Type[] ArgumentsOf(Type type, Type definition) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == definition ? type.GetGenericArguments() : [];

    private interface IAdapter
    {
        Delegate Action { get; }
    }

    /// <summary>Calls <c>AddSource</c> on a context whose type is known at run time only, without reflection per source.</summary>
    private sealed class Adapter<TContext, T>(MethodInfo addSource, Action<T, Action<string, SourceText>> emit) : IAdapter
        where TContext : struct
    {
        private readonly AddSource _addSource = (AddSource)addSource.CreateDelegate(typeof(AddSource));

        private delegate void AddSource(ref TContext context, string hint, SourceText text);

        public Delegate Action => (Action<TContext, T>)((context, value) => emit(value, (hint, text) => _addSource(ref context, hint, text)));
    }
}
