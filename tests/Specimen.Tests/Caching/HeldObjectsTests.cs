using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace Specimen.Tests.Caching;

/// <summary>The driver keeps what steps give for as long as the project is open: a compilation among it would be kept with all its syntax.</summary>
public sealed class HeldObjectsTests
{
    private static readonly Type[] s_forbidden = [typeof(Compilation), typeof(SyntaxNode), typeof(SyntaxTree), typeof(ISymbol), typeof(Location), typeof(Diagnostic), typeof(SemanticModel), typeof(AnalyzerConfigOptions), typeof(AnalyzerConfigOptionsProvider)];

    [Fact]
    public void No_step_gives_a_value_that_holds_objects_of_the_compiler()
    {
        GeneratorRunResult run = EditedProject.OfRepository().First;
        string[] steps = [.. typeof(StepNames).GetFields().Select(static x => (string)x.GetRawConstantValue()!)];

        Assert.All(steps, name => Assert.All(run.TrackedSteps[name].SelectMany(static x => x.Outputs), output => Assert.Equal("", PathToForbidden(output.Value))));
    }

    /// <summary>How to get from a value to one that must not be held, by fields; empty where there is no way.</summary>
    private static string PathToForbidden(object value)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var pending = new Stack<(object Value, string Path)>([(value, value.GetType().Name)]);
        while (pending.TryPop(out (object Value, string Path) next))
        {
            if (s_forbidden.Any(x => x.IsInstanceOfType(next.Value)))
            {
                return $"{next.Path}: {next.Value.GetType()}";
            }

            if (IsLeaf(next.Value) || !seen.Add(next.Value))
            {
                continue;
            }

            if (next.Value is Array array)
            {
                foreach (object? item in (IEnumerable)array)
                {
                    Push(item, next.Path + "[]");
                }

                continue;
            }

            for (Type? type = next.Value.GetType(); type is not null; type = type.BaseType)
            {
                foreach (FieldInfo field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                {
                    Push(field.GetValue(next.Value), $"{next.Path}.{field.Name}");
                }
            }
        }

        return "";

        void Push(object? item, string path)
        {
            if (item is not null)
            {
                pending.Push((item, path));
            }
        }
    }

    // An additional text is the host's own handle of a file, and what its text hangs on is the host's too; descriptors are constants.
    private static bool IsLeaf(object value) =>
        value is string or Type or MemberInfo or AdditionalText or Microsoft.CodeAnalysis.Text.SourceText or DiagnosticDescriptor || value.GetType().IsPrimitive || value.GetType().IsEnum;
}
