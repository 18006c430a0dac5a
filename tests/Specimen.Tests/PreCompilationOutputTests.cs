using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace Specimen.Tests;

/// <summary>The method is experimental: here are shapes that a later compiler could have.</summary>
public sealed class PreCompilationOutputTests
{
    [Fact]
    public void The_compiler_under_test_has_the_known_shape() => Assert.NotNull(PreCompilationOutput.Find(typeof(IncrementalGeneratorInitializationContext)));

    [Fact]
    public void The_known_shape_is_registered_with_and_adds_sources()
    {
        var context = new Known();

        bool taken = PreCompilationOutput.Find(typeof(Known))!.TryRegister<string>(context, default, static (value, add) => add(value + ".g.cs", SourceText.From("class C;")));

        Assert.True(taken);
        Assert.Equal(["Order.g.cs: class C;"], context.Added);
    }

    [Theory]
    [InlineData(typeof(OtherName))]
    [InlineData(typeof(SingleValue))]
    [InlineData(typeof(ThirdParameter))]
    [InlineData(typeof(Function))]
    [InlineData(typeof(ClassAsContext))]
    [InlineData(typeof(ContextWithoutAddSource))]
    [InlineData(typeof(ContextWhoseAddSourceReturns))]
    [InlineData(typeof(NotGeneric))]
    [InlineData(typeof(ActionOfAnotherType))]
    public void Another_shape_is_left_alone(Type context) => Assert.Null(PreCompilationOutput.Find(context));

    [Fact]
    public void A_method_that_throws_leaves_the_sources_to_ordinary_output() => Assert.False(IsTakenBy<Throwing>(new Throwing()));

    [Fact]
    public void A_method_that_takes_other_values_only_leaves_the_sources_to_ordinary_output() => Assert.False(IsTakenBy<Constrained>(new Known()));

    private static bool IsTakenBy<TContext>(object context) =>
        PreCompilationOutput.Find(typeof(TContext))!.TryRegister<string>(context, default, static (_, _) => { });

    public readonly struct Production(List<string> added)
    {
        public void AddSource(string hint, SourceText text) => added.Add($"{hint}: {text}");
    }

    public readonly struct Returning(List<string> added)
    {
        public int AddSource(string hint, SourceText text) => added.IndexOf($"{hint}: {text}");
    }

    private sealed class Known
    {
        public List<string> Added { get; } = [];

        public void RegisterPreCompilationSourceOutput<T>(IncrementalValuesProvider<T> values, Action<Production, T> action) => action(new Production(Added), (T)(object)"Order");
    }

    private sealed class Throwing
    {
        public void RegisterPreCompilationSourceOutput<T>(IncrementalValuesProvider<T> values, Action<Production, T> action) => throw new NotSupportedException();
    }

    private interface Constrained
    {
        void RegisterPreCompilationSourceOutput<T>(IncrementalValuesProvider<T> values, Action<Production, T> action)
            where T : IDisposable;
    }

    private interface OtherName
    {
        void RegisterEarlySourceOutput<T>(IncrementalValuesProvider<T> values, Action<Production, T> action);
    }

    private interface SingleValue
    {
        void RegisterPreCompilationSourceOutput<T>(IncrementalValueProvider<T> values, Action<Production, T> action);
    }

    private interface ThirdParameter
    {
        void RegisterPreCompilationSourceOutput<T>(IncrementalValuesProvider<T> values, Action<Production, T> action, string name);
    }

    private interface Function
    {
        void RegisterPreCompilationSourceOutput<T>(IncrementalValuesProvider<T> values, Func<Production, T> action);
    }

    private interface ClassAsContext
    {
        void RegisterPreCompilationSourceOutput<T>(IncrementalValuesProvider<T> values, Action<string, T> action);
    }

    private interface ContextWithoutAddSource
    {
        void RegisterPreCompilationSourceOutput<T>(IncrementalValuesProvider<T> values, Action<int, T> action);
    }

    private interface ContextWhoseAddSourceReturns
    {
        void RegisterPreCompilationSourceOutput<T>(IncrementalValuesProvider<T> values, Action<Returning, T> action);
    }

    private interface NotGeneric
    {
        void RegisterPreCompilationSourceOutput(IncrementalValuesProvider<string> values, Action<Production, string> action);
    }

    private interface ActionOfAnotherType
    {
        void RegisterPreCompilationSourceOutput<T>(IncrementalValuesProvider<T> values, Action<Production, string> action);
    }
}
