using Specimen.Tests.Infrastructure;
using Xunit;

namespace Specimen.Tests.Naming;

/// <summary>Schemas that are called as types which nearly every file names: with both namespaces in its usings, neither could be meant (CS0104).</summary>
public sealed class EverydayNameTests
{
    /// <summary>The run fails where the source does not compile.</summary>
    [Fact]
    public void They_give_way_to_types_that_every_file_names()
    {
        SpecTest.Of("todo/api.json", """
            { "openapi": "3.1.0", "info": { "title": "t", "version": "1" }, "paths": {}, "components": { "schemas": {
              "Task": { "type": "object", "properties": { "title": { "type": "string" } } }, "Exception": { "type": "object", "properties": { "of": { "$ref": "#/components/schemas/Task" } } } } } }
            """)
            .WithSource("""
                #pragma warning disable CS1591
                using System;
                using System.Threading.Tasks;
                using MyApp.Todo;

                public static class Program
                {
                    public static Task Run(TaskModel task) => task.Title is null ? throw new Exception() : Task.CompletedTask;

                    public static TaskModel? Of(ExceptionModel exception) => exception.Of;
                }
                """)
            .Run();
    }
}
