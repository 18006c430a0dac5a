using System;
using System.Reflection;

namespace Specimen.Tests.Infrastructure;

/// <summary>C# of a consuming project that is run: what its <c>Consumer.Run()</c> returns is what the test looks at.</summary>
internal static class Consumer
{
    /// <param name="test">The specs.</param>
    /// <param name="body">The statements of <c>Run</c>, which return a string; the emitted types stand in MyApp.</param>
    public static string Run(SpecTest test, string body)
    {
        Assembly assembly = test.WithSource(
            $$"""
            #nullable enable
            using System;
            using System.Collections.Generic;
            using System.IO;
            using System.Linq;
            using System.Text;
            using System.Text.Json;
            using System.Text.Json.Serialization.Metadata;
            using System.Threading.Tasks;
            using MyApp;

            internal static class Consumer
            {
                public static async Task<string> Run()
                {
                    await Task.CompletedTask;
                    {{body}}
                }
            }
            """).Run().Load();
        var task = (System.Threading.Tasks.Task<string>)assembly.GetType("Consumer")!.GetMethod("Run")!.Invoke(null, null)!;
        return task.GetAwaiter().GetResult();
    }
}
