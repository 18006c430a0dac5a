using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;
using Specimen.Analyzers.Deprecations;
using Xunit;

namespace Specimen.Tests.Analyzers;

/// <summary>A shop whose spec deprecates a member, a type and values, and code that uses them.</summary>
internal static class DeprecatedUseTest
{
    public const string Spec = """
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "type": "object",
          "required": ["tag"],
          "properties": {
            "name": { "type": "string" },
            "tag": { "type": "string", "deprecated": true, "description": "Use name\n  instead." },
            "weight": { "type": "number", "deprecated": true },
            "owner": { "$ref": "#/$defs/Owner" },
            "friends": { "type": "array", "items": { "$ref": "#" } },
            "kennel": { "$ref": "#/$defs/Kennel" },
            "status": {
              "type": "string",
              "oneOf": [{ "const": "sold" }, { "const": "lost", "deprecated": true, "description": "No longer sent." }]
            }
          },
          "$defs": {
            "Owner": { "type": "object", "properties": { "nick": { "type": "string", "deprecated": true } } },
            "Kennel": { "type": "object", "deprecated": true, "description": "Kennels are gone.", "properties": { "size": { "type": "integer" } } }
          }
        }
        """;

    private static readonly Lazy<MetadataReference> s_api = new(static () => Compiled(Project));
    private static readonly Lazy<MetadataReference> s_closedApi = new(static () => Compiled(Project.WithProperty("SpecimenEnums", "closed")));

    private static readonly Lazy<MetadataReference> s_client = new(static () => Compiled(Rules.WithCode("""
        using System;
        namespace Specimen
        {
            [AttributeUsage(AttributeTargets.All)]
            internal sealed class SpecDeprecatedAttribute(string location) : Attribute
            {
                public string Location => location;
            }
        }

        public interface IClient
        {
            [Obsolete("Use put."), Specimen.SpecDeprecated("shop/openapi.json#/paths/~1pets/get")]
            void Get(int id);
        }

        public sealed class Client : IClient
        {
            [Obsolete, Specimen.SpecDeprecated("shop/openapi.json#/paths/~1pets/get")]
            public void Get(int id) { }

            public void Put(int id, [Specimen.SpecDeprecated("shop/openapi.json#/paths/~1pets/put/parameters/1")] int old = 0) { }
        }
        """)));

    /// <summary>A project with the spec: its types are source.</summary>
    public static AnalyzerTest Project => Rules.WithSpec("shop/pet.schema.json", Spec);

    /// <summary>A project that refers to the one with the spec. Its checks are many times faster: no emitted code is bound again.</summary>
    public static AnalyzerTest Consumer => Rules.WithReference(s_api.Value);

    /// <summary>The same where enumerations are C# enums.</summary>
    public static AnalyzerTest ConsumerOfClosed => Rules.WithReference(s_closedApi.Value);

    /// <summary>A project beside one with a small client that is written by hand, with methods and a parameter that the spec deprecates.</summary>
    public static AnalyzerTest HandWritten => Rules.WithReference(s_client.Value);

    private static AnalyzerTest Rules => AnalyzerTest.Of(new DeprecatedUseAnalyzer(), new ObsoleteSuppressor());

    /// <summary>Code inside a method that has a <c>Pet pet</c>, an <c>object any</c>, and the usual usings.</summary>
    public static string InMethod(string statements) => InClass($"void Use(Pet pet, object any)\n{{\n{statements}\n}}");

    public static string InClass(string members) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using MyApp.Shop;
        public class Code
        {
        {{members}}
        }
        """;

    /// <summary>
    /// Sees that SPEC1001 stands at the marked places and nowhere else, and that the compiler would have warned at the very same ones and is
    /// silent: one use is one warning.
    /// </summary>
    public static async Task VerifyAsync(AnalyzerTest test, string marked)
    {
        MarkedCode code = MarkedCode.Parse(marked);
        AnalyzerRun run = await test.WithCode(code.Text).RunAsync();
        Assert.Equal(code.Spans.Select(x => Show(code, x)), run.Reported.Select(x => Show(code, x.Location.SourceSpan)));
        Assert.All(run.Reported, static x => Assert.Equal("SPEC1001", x.Id));
        Assert.All(run.Obsolete, static x => Assert.True(x.IsSuppressed, x.ToString()));
        // The compiler marks a nullable type twice, with and without its question mark.
        Assert.Equal(
            code.Spans.Select(static x => x.Start),
            run.Obsolete.Where(static x => x.Location.SourceTree!.FilePath == AnalyzerTest.CodePath).Select(static x => x.Location.SourceSpan.Start).Distinct());
    }

    private static PortableExecutableReference Compiled(AnalyzerTest project)
    {
        using var stream = new MemoryStream();
        EmitResult result = project.Compile().Emit(stream, options: new EmitOptions(metadataOnly: true, includePrivateMembers: false));
        Assert.True(result.Success, string.Join("\n", result.Diagnostics.Take(5)));
        return MetadataReference.CreateFromImage(stream.ToArray());
    }

    private static string Show(MarkedCode code, TextSpan span) => $"{span.Start}: {code.Text.Substring(span.Start, span.Length)}";
}
