using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Specimen.Tests.Infrastructure;
using Xunit;

namespace Specimen.Tests.Options;

/// <summary>Every kind of value in every place that an operation has for one, under every choice: each method sends it, and gives back the same.</summary>
public sealed class OperationMatrixTests
{
    [Theory]
    [MemberData(nameof(ValueKinds.Choices), MemberType = typeof(ValueKinds))]
    public async Task Operations_send_and_receive_values_of_every_kind(string choice)
    {
        var paths = new JsonObject();
        foreach ((string name, string schema, _) in ValueKinds.All)
        {
            paths.Add($"/{name}/{{id}}", JsonNode.Parse(PathItem(schema)));
        }

        SpecResult result = ValueKinds.With(choice, SpecTest.Of("all/openapi.json", ValueKinds.Document("3.2.0", paths, []))).IgnoringDiagnostics().Run();
        Assert.Equal(4 * ValueKinds.All.Length, ClientMethods.CountOperations(result.Compilation));

        LoadedModels models = LoadedModels.Of(result);
        using var server = new FakeServer();
        using var http = new HttpClient(server) { BaseAddress = new Uri("https://example.com/") };
        object client = Activator.CreateInstance(models.Type("AllClient"), http, null)!;
        var wrong = new List<string>();
        foreach (MethodInfo method in models.Type("IAllClient").GetMethods().Where(static x => x.Name.StartsWith("Try", StringComparison.Ordinal)))
        {
            foreach (int status in method.Name.StartsWith("TryGet", StringComparison.Ordinal) ? [200, 201, 202, 400, 404] : new[] { 0 })
            {
                server.Status = (HttpStatusCode)status;
                try
                {
                    await CallAsync(client, method, server);
                }
                catch (Exception exception)
                {
                    wrong.Add($"{method.Name} {status}: {(exception as TargetInvocationException)?.InnerException ?? exception}");
                }
            }
        }

        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
    }

    /// <summary>Calls a method with the sample of its kind everywhere, and compares what went and what came with it.</summary>
    private static async Task CallAsync(object client, MethodInfo method, FakeServer server)
    {
        (_, _, string? value) = ValueKinds.All.Where(x => method.Name.StartsWith($"Try{Verb(method)}{char.ToUpperInvariant(x.Name[0])}{x.Name[1..]}By", StringComparison.Ordinal)).Single();
        string sample = value ?? "1";
        server.Sample = sample;
        object?[] arguments = [.. method.GetParameters().Select(x => x.HasDefaultValue && x.Name == "cancellationToken" ? default : Argument(x, sample))];
        var task = (Task)method.Invoke(client, arguments)!;
        await task;
        object result = task.GetType().GetProperty("Result")!.GetValue(task)!;
        object? body = result.GetType().GetProperty("Body")?.GetValue(result);
        switch (Verb(method), (int)server.Status)
        {
            case ("Get", 200 or 404):
                Assert.NotNull((int)server.Status == 404 ? "" : result.GetType().GetProperty("XAnswer")!.GetValue(result));
                Assert.Equal(Print(JsonSerializer.Deserialize(sample, body!.GetType(), PlainJson.Options)), Print(body));
                Assert.NotEmpty(server.Query);
                break;
            case ("Get", 201):
                Assert.True(body is null or JsonElement { ValueKind: JsonValueKind.Null }, Print(body));
                break;
            case ("Get", 202):
                object first = ((System.Collections.IEnumerable)body!).Cast<object>().Single();
                Assert.Equal(Print(JsonSerializer.Deserialize(sample, first.GetType(), PlainJson.Options)), Print(first));
                break;
            case ("Get", 400):
                Assert.Equal(FakeServer.Text, body);
                break;
            case ("Post", _) or ("Put", _) when method.GetParameters().Any(static x => x.Name == "three"):
                Assert.Contains("one", server.Content, StringComparison.Ordinal);
                break;
            default:
                object sent = arguments[Array.FindIndex(method.GetParameters(), static x => x.Name == "body")]!;
                Assert.Equal(Print(sent), Print(JsonSerializer.Deserialize(server.Content, sent.GetType(), PlainJson.Options)));
                break;
        }

        if (body is not null && Verb(method) is "Post" or "Patch")
        {
            Type item = body!.GetType().GetInterfaces().Single(static x => x.Name == "IAsyncEnumerable`1").GetGenericArguments()[0];
            Assert.Equal(2, await (Task<int>)typeof(OperationMatrixTests).GetMethod(nameof(CountAsync), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(item).Invoke(null, [body])!);
        }
    }

    private static string Verb(MethodInfo method) => new[] { "Get", "Put", "Post", "Patch" }.Single(x => method.Name.StartsWith("Try" + x, StringComparison.Ordinal));

    private static async Task<int> CountAsync<T>(IAsyncEnumerable<T> items)
    {
        int count = 0;
        await foreach (T item in items)
        {
            Assert.NotNull(item);
            count++;
        }

        return count;
    }

    private static object? Argument(ParameterInfo parameter, string sample) =>
        JsonSerializer.Deserialize(parameter.Name is "list" or "three" ? $"[{sample}]" : sample, parameter.ParameterType, PlainJson.Options);

    private static string Print(object? value) => JsonSerializer.Serialize(value, PlainJson.Options);

    private static string PathItem(string schema)
    {
        string nullable = $$"""{ "anyOf": [{{schema}}, { "type": "null" }] }""";
        string list = $$"""{ "type": "array", "items": {{schema}} }""";
        string form = $$"""{ "type": "object", "required": ["one"], "properties": { "one": {{schema}}, "two": {{nullable}}, "three": {{list}} } }""";
        return $$"""
            {
              "parameters": [{ "name": "id", "in": "path", "required": true, "schema": {{schema}} }],
              "get": {
                "parameters": [
                  { "name": "q", "in": "query", "required": true, "schema": {{schema}} },
                  { "name": "optional", "in": "query", "schema": {{nullable}} },
                  { "name": "list", "in": "query", "schema": {{list}} },
                  { "name": "X-Header", "in": "header", "schema": {{schema}} },
                  { "name": "cookie", "in": "cookie", "schema": {{schema}} },
                  { "name": "content", "in": "query", "content": { "application/json": { "schema": {{schema}} } } }
                ],
                "responses": {
                  "200": { "description": "One.", "headers": { "X-Answer": { "schema": {{schema}} } }, "content": { "application/json": { "schema": {{schema}} } } },
                  "201": { "description": "One or none.", "content": { "application/json": { "schema": {{nullable}} } } },
                  "202": { "description": "Several.", "content": { "application/json": { "schema": {{list}} } } },
                  "400": { "description": "Text.", "content": { "text/plain": { "schema": {{schema}} } } },
                  "4XX": { "description": "Another.", "content": { "application/problem+json": { "schema": {{schema}} } } }
                }
              },
              "put": {
                "requestBody": { "required": true, "content": { "application/json": { "schema": {{schema}} }, "application/x-www-form-urlencoded": { "schema": {{form}} } } },
                "responses": { "204": { "description": "Done." } }
              },
              "post": {
                "requestBody": { "content": { "multipart/form-data": { "schema": {{form}} } } },
                "responses": { "200": { "description": "Lines.", "content": { "application/jsonl": { "itemSchema": {{schema}} } } } }
              },
              "patch": {
                "requestBody": { "content": { "application/merge-patch+json": { "schema": {{nullable}} } } },
                "responses": { "200": { "description": "Events.", "content": { "text/event-stream": { "itemSchema": {{schema}} } } } }
              }
            }
            """;
    }
}
