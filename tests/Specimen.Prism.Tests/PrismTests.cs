using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Reflection;
using System.Text.Json;
using System.Threading.Tasks;
using Specimen.Model.Clients;
using Specimen.Reading;
using Specimen.Tests.Infrastructure;
using Xunit;

namespace Specimen.Prism.Tests;

/// <summary>Generated clients against Prism, which knows the document from another reader: it refuses every request that violates it.</summary>
public sealed class PrismTests
{
    private const string NoConsumes = "Prism takes an operation without 'consumes' for one that may have no body.";
    private const string FormArray = "Prism reads an array of a form only where 'encoding' names its style, although that has a default (OpenAPI 3.0.4, Encoding Object).";

    // Forms of bodies that Prism itself reads wrongly, and why.
    private static readonly Dictionary<string, string> s_faults = new(StringComparer.Ordinal)
    {
        ["petstore-v2.json PlaceOrder application/json"] = NoConsumes,
        ["petstore-v2.json CreateUser application/json"] = NoConsumes,
        ["petstore-v2.json CreateUsersWithArrayInput application/json"] = NoConsumes,
        ["petstore-v2.json CreateUsersWithListInput application/json"] = NoConsumes,
        ["petstore-v2.json UpdateUser application/json"] = NoConsumes,
        ["petstore-v3.json UpdatePet application/x-www-form-urlencoded"] = FormArray,
        ["petstore-v3.json AddPet application/x-www-form-urlencoded"] = FormArray,
        ["twilio-taskrouter.json UpdateTaskReservation application/x-www-form-urlencoded"] = FormArray,
        ["twilio-taskrouter.json UpdateWorkerReservation application/x-www-form-urlencoded"] = FormArray,
    };

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

        // Prism answers in the first media type, whatever is asked for; further forms are for tests with a server of our own.
        foreach (OperationModel operation in model.Operations.Where(static x => x.Form is null))
        {
            object holder = model.Groups.FirstOrDefault(x => x.Tag == operation.Group) is { } group ? client.GetType().GetProperty(group.Property)!.GetValue(client)! : client;
            var call = new OperationCall(operation, document);
            foreach (ContentModel? content in call.Contents.Where(x => !s_faults.ContainsKey($"{name} {operation.Name} {x?.MediaType}")))
            {
                if (await ProblemAsync(call, operation, content, holder, watch) is { } problem)
                {
                    wrong.Add($"{operation.Name} {content?.MediaType}: {problem}");
                }
            }
        }

        Assert.True(wrong.Count == 0, $"{wrong.Count} of {model.Operations.Count} operations:\n{string.Join("\n", wrong.Select(static x => x.Length > 600 ? x[..600] : x))}");
    }

    private static async Task<string?> ProblemAsync(OperationCall call, OperationModel operation, ContentModel? content, object client, PrismWatch watch)
    {
        foreach ((bool hasOptional, int? status) in Variants(operation))
        {
            watch.Status = status;
            try
            {
                string @case = (await call.CallAsync(client, content, hasOptional)).GetType().Name;
                if (watch.Violation is not null || @case == "Other")
                {
                    return watch.Violation ?? "The answer was read as a status that is not documented.";
                }
            }
            catch (HttpRequestException exception) when (watch.IsAnswerInvalid && exception.InnerException is JsonException)
            {
                // The document answers with an example that its own schema refuses, and so does the client.
            }
            catch (Exception exception) when (exception is not OutOfMemoryException)
            {
                return watch.Violation + exception.GetBaseException();
            }
        }

        return null;
    }

    // Once with all arguments and once with the required ones only; then each documented status is asked for.
    private static IEnumerable<(bool HasOptional, int? Status)> Variants(OperationModel operation) =>
        [(true, null), (false, null), .. operation.Responses.Where(static x => x.Status.IsOne && x.Status.First >= 200).Select(static x => (true, (int?)x.Status.First))];

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
