using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Reflection;
using System.Threading.Tasks;
using Specimen.Model.Clients;
using Specimen.Reading;
using Specimen.Tests.Infrastructure;
using Xunit;

namespace Specimen.Prism.Tests;

/// <summary>Generated clients against Prism, which knows the document from another reader: it refuses every request that violates it.</summary>
public sealed class PrismTests
{
    // What the document or Prism gets wrong: an operation, and why it is left out.
    private static readonly Dictionary<string, string> s_faults = new(StringComparer.Ordinal);

    [PrismTheory]
    [InlineData("petstore-v2.json")]
    [InlineData("petstore-v3.json")]
    [InlineData("twilio-taskrouter.json")]
    [InlineData("launchdarkly.json")]
    [InlineData("discourse.json")]
    [InlineData("firecracker.json")]
    [InlineData("lmstudio.json")]
    public async Task Every_operation_sends_what_the_document_asks_for_and_reads_the_answer(string name)
    {
        string text = Corpus.Read("openapi", name);
        SpecResult result = SpecTest.Of(name, text).IgnoringDiagnostics().Run();
        Assembly assembly = result.Load();
        ClientModel model = result.Run.Results.Single().TrackedSteps[StepNames.Readings].SelectMany(static x => x.Outputs).Select(static x => (ApiReading)x.Value).Single().Model.Clients[0];
        using PrismServer server = await PrismServer.StartAsync(Path.Combine(Corpus.Folder!, "openapi", name));
        using var watch = new PrismWatch();
        using var http = new HttpClient(watch) { BaseAddress = server.Address };
        object client = Activator.CreateInstance(assembly.GetType(model.Namespace + "." + model.Names.Client)!, http, Options(assembly, model))!;
        var document = new SpecDocument(text);
        var wrong = new List<string>();
        foreach (OperationModel operation in model.Operations.Where(x => !s_faults.ContainsKey(name + " " + x.Name)))
        {
            object holder = model.Groups.FirstOrDefault(x => x.Tag == operation.Group) is { } group ? client.GetType().GetProperty(group.Property)!.GetValue(client)! : client;
            wrong.AddRange(await ProblemsAsync(new OperationCall(operation, document), operation, holder, watch));
        }

        Assert.True(wrong.Count == 0, $"{wrong.Count} of {model.Operations.Count} operations:\n{string.Join("\n", wrong.Take(40))}");
    }

    private static async Task<List<string>> ProblemsAsync(OperationCall call, OperationModel operation, object client, PrismWatch watch)
    {
        var wrong = new List<string>();
        foreach (ContentModel? content in call.Contents)
        {
            foreach ((bool hasOptional, int? status) in Variants(operation))
            {
                watch.Status = status;
                try
                {
                    string @case = (await call.CallAsync(client, content, hasOptional)).GetType().Name;
                    string? problem = watch.Violation ?? (@case == "Other" ? "the answer was read as a status that is not documented" : null);
                    if (problem is not null)
                    {
                        wrong.Add($"{operation.Name} {content?.MediaType} {status}: {problem}");
                        break;
                    }
                }
                catch (Exception exception) when (exception is not OutOfMemoryException)
                {
                    wrong.Add($"{operation.Name} {content?.MediaType} {status}: {watch.Violation} {exception.GetBaseException()}");
                    break;
                }
            }
        }

        return wrong;
    }

    // Once with all arguments and once with the required ones only; then each documented status is asked for.
    private static IEnumerable<(bool HasOptional, int? Status)> Variants(OperationModel operation) =>
        [(true, null), (false, null), .. operation.Responses.Where(static x => x.FirstStatus >= 200 && x.FirstStatus == x.LastStatus).Select(static x => (true, (int?)x.FirstStatus))];

    private static object Options(Assembly assembly, ClientModel model)
    {
        object options = Activator.CreateInstance(assembly.GetType(model.Namespace + "." + model.Names.Options)!)!;
        foreach (SecuritySchemeModel scheme in model.SecuritySchemes)
        {
            PropertyInfo property = options.GetType().GetProperty(scheme.Name)!;
            property.SetValue(options, property.PropertyType == typeof(string) ? "secret" : new System.Net.NetworkCredential("someone", "secret"));
        }

        return options;
    }
}
