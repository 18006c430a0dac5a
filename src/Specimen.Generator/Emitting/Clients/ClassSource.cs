using System.Collections.Generic;
using Specimen.Model.Clients;

namespace Specimen.Emitting.Clients;

/// <summary>The class of a client, or of the operations of one tag.</summary>
internal sealed class ClassSource(OperationsPart part) : OperationsSource(part)
{
    protected override string Name => Class;

    protected override void Emit(SourceWriter writer, CSharpNames names)
    {
        foreach (ClientGroupModel group in Group is null ? Client.Groups : [])
        {
            names.AddMember(group.Property);
        }

        writer.Line($"/// <inheritdoc cref=\"{Interface}\"/>");
        writer.Line(names.GeneratedCode);
        writer.Line($"{Namespace.Access} sealed partial class {Name} : {Interface}");
        writer.Open();
        writer.Line($"private readonly {names.Framework("SpecHttpClient")} _http;");
        writer.Line($"private readonly {Client.Names.Options} _options;");
        writer.Line();
        if (Group is null)
        {
            EmitConstructors(writer, names);
        }
        else
        {
            writer.Line($"internal {Name}({Client.Names.Options} options, {names.Framework("SpecHttpClient")} http) => (_options, _http) = (options, http);");
        }

        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Line($"public {Interface} With({names.Framework("Action")}<{names.Framework("HttpRequestMessage")}> prepare) => new {Name}(_options, _http.With(prepare));");

        var methods = new OperationMethods(writer, names);
        foreach (OperationModel operation in Operations)
        {
            foreach (ContentModel? content in MethodSignature.Contents(operation))
            {
                EmitMethods(writer, names, methods, operation, content);
            }

            if (SharesReading(operation))
            {
                writer.Line();
                writer.Line($"private static {operation.ResultName} Read{operation.ResultName}({names.Framework("SpecHttpResponse")} response) => response.Status switch");
                EmitArms(writer, names, operation, "};");
            }
        }

        writer.Close();
    }

    private void EmitConstructors(SourceWriter writer, CSharpNames names)
    {
        string server = Client.Servers.IsEmpty ? $"{names.Static("SpecHttpServer")}.None"
            : Client.Servers[0].Name is var name && Client.Servers[0].Variables.IsEmpty ? $"{Client.Names.Options}.{name}"
            : $"{Client.Names.Options}.{name}()";
        writer.Lines($$"""
            /// <summary>A client that sends with an HttpClient of yours, and does not dispose of it.</summary>
            /// <param name="http">Sends the requests. Its BaseAddress, if set, is the address of the API. Its handler decides which headers follow a redirect to another host.</param>
            /// <param name="options">Where the API is, and how the client authenticates; null for what the API's document says.</param>
            public {{Name}}({{names.Framework("HttpClient")}} http, {{Client.Names.Options}}? options = null)
                : this(options ??= new(), new {{names.Framework("SpecHttpClient")}}(http, () => options.Server, {{server}}, static (response, inner) => new {{Client.Names.Exception}}(response, inner)))
            {
            }

            """);
        string constructor = $"private {Name}({Client.Names.Options} options, {names.Framework("SpecHttpClient")} http)";
        if (Client.Groups.IsEmpty)
        {
            writer.Line($"{constructor} => (_options, _http) = (options, http);");
            return;
        }

        writer.Line(constructor);
        writer.Open();
        writer.Line("(_options, _http) = (options, http);");
        foreach (ClientGroupModel group in Client.Groups)
        {
            writer.Line($"{group.Property} = new {group.Client}(options, http);");
        }

        writer.Close();
        foreach (ClientGroupModel group in Client.Groups)
        {
            writer.Line();
            writer.Line("/// <inheritdoc/>");
            writer.Line($"public {group.Interface} {group.Property} {{ get; }}");
        }
    }

    private void EmitMethods(SourceWriter writer, CSharpNames names, OperationMethods methods, OperationModel operation, ContentModel? content)
    {
        var signature = new MethodSignature(names, Client, operation, content);
        string call = $"Try{signature.Name}Async({signature.Arguments}).Then(static result => result.EnsureSuccess())";
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        methods.Obsolete(operation);
        writer.Line($"public {methods.Returned(operation)} {signature.Name}Async({signature.Declaration}) =>");
        writer.Push();
        writer.Line(OperationMethods.IsSequence(operation)
            ? $"{names.Static("SpecHttpStream")}.When(cancellationToken => {call}, cancellationToken);"
            : $"{call};");
        writer.Pop();
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        methods.Obsolete(operation);
        writer.Line($"public {methods.Tried(operation)} Try{signature.Name}Async({signature.Declaration}) => _http.SendAsync<{operation.ResultName}>(");
        writer.Push();
        List<string> calls = new RequestCode(names, Client).Of(operation, content);
        writer.Line(calls[0] + (calls.Count == 1 ? "," : ""));
        writer.Push();
        for (int i = 1; i < calls.Count; i++)
        {
            writer.Line(calls[i] + (i == calls.Count - 1 ? "," : ""));
        }

        writer.Pop();
        if (SharesReading(operation))
        {
            writer.Line($"Read{operation.ResultName},");
        }
        else
        {
            writer.Line("static response => response.Status switch");
            EmitArms(writer, names, operation, "},");
            writer.Continue();
        }

        writer.Line("cancellationToken);");
        writer.Pop();
    }

    // Whatever form the body was sent in, the answer is the same.
    private static bool SharesReading(OperationModel operation) => operation.Body is { Contents.Count: > 1 };

    private static void EmitArms(SourceWriter writer, CSharpNames names, OperationModel operation, string end)
    {
        writer.Open();
        foreach (string arm in new ResponseCode(names).Arms(operation))
        {
            writer.Line(arm);
        }

        writer.Close(end);
    }
}
