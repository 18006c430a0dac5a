namespace Specimen.Emitting.Clients;

/// <summary>What the methods of a client throw.</summary>
internal sealed class ExceptionSource(SharedPart part) : ClientSource(part)
{
    protected override string Name => Client.Names.Exception;

    protected override void Emit(SourceWriter writer, CSharpNames names)
    {
        string headers = $"{names.Framework("IReadOnlyDictionary")}<string, {names.Framework("IReadOnlyList")}<string>>";
        string exception = names.Framework("Exception");
        string response = names.Framework("SpecHttpResponse");
        writer.Line("/// <summary>The API answered with an error, or with a body that is not what its document says.</summary>");
        writer.Line(names.GeneratedCode);
        writer.Lines($$"""
            {{Namespace.Access}} sealed partial class {{Name}} : {{names.Framework("HttpRequestException")}}
            {
                /// <summary>An exception for an answer that is no success.</summary>
                public {{Name}}({{Client.Names.Response}} response)
                    : base(MessageOf(response), null, response.StatusCode)
                {
                    Response = response;
                    Headers = response.Headers;
                    ResponseText = response.Excerpt;
                }

                internal {{Name}}({{response}} response, {{exception}} inner)
                    : base($"{response.Request} answered {(int)response.Message.StatusCode} with a body that is not what the API's document says: {inner.Message}", inner, response.Message.StatusCode)
                {
                    Headers = response.Headers();
                    ResponseText = response.Excerpt();
                }

                /// <summary>The answer, in the class of its status; null where its body is not what the document says.</summary>
                public {{Client.Names.Response}}? Response { get; }

                /// <summary>The error that the API sent, with the type that the document gives it, else as text; null where there is none.</summary>
                public object? Error => Response?.Content;

                /// <summary>All headers of the answer, by name without regard to case.</summary>
                public {{headers}} Headers { get; }

                /// <summary>The first kilobyte of the body as text.</summary>
                public string ResponseText { get; }

                private static string MessageOf({{Client.Names.Response}} response)
                {
                    {{names.Framework("ArgumentNullException")}}.ThrowIfNull(response);
                    string unlisted = response.IsSuccess ? ", which the API's document does not list" : "";
                    string message = $"{response.Request ?? "The API"} answered {(int)response.StatusCode} {response.StatusCode}{unlisted}";
                    return response.Excerpt.Length > 0 ? message + ": " + response.Excerpt : message + ".";
                }
            }
            """);
    }
}
