namespace Specimen.Emitting.Clients;

/// <summary>The base of all results of a client.</summary>
internal sealed class ResponseSource(SharedPart part) : ClientSource(part)
{
    protected override string Name => Client.Names.Response;

    protected override void Emit(SourceWriter writer, CSharpNames names)
    {
        string headers = $"{names.Framework("IReadOnlyDictionary")}<string, {names.Framework("IReadOnlyList")}<string>>";
        string status = names.Framework("HttpStatusCode");
        writer.Line("/// <summary>What the API answered: the status and the headers; the class of each status has the body.</summary>");
        writer.Line(names.GeneratedCode);
        writer.Lines($$"""
            {{Namespace.Access}} abstract partial class {{Name}} : {{names.Framework("ISpecHttpResult")}}
            {
                // The status of a case that is for any, until it is told which one came.
                private protected const int {{ResultClass.NoStatus}} = 0;

                private static readonly {{headers}} s_noHeaders = new {{names.Framework("Dictionary")}}<string, {{names.Framework("IReadOnlyList")}}<string>>({{names.Framework("StringComparer")}}.OrdinalIgnoreCase);

                private {{status}} _statusCode;
                private {{headers}} _headers = s_noHeaders;

                private protected {{Name}}(int statusCode, object? content) => (_statusCode, Content) = (({{status}})statusCode, content);

                /// <summary>The status.</summary>
                public {{status}} StatusCode
                {
                    get => _statusCode;
                    init => _statusCode = value;
                }

                /// <summary>Whether the status is from 200 to 299.</summary>
                public bool IsSuccess => (int)StatusCode is >= 200 and < 300;

                /// <summary>All headers, those of the body included, by name without regard to case.</summary>
                public {{headers}} Headers
                {
                    get => _headers;
                    init => _headers = value;
                }

                /// <summary>
                /// The body, which each case has with its own type. For a status that the API's document describes without a body, the text of
                /// what came all the same; null where nothing did.
                /// </summary>
                public object? Content { get; private set; }

                /// <summary>The status, as a number and in words.</summary>
                public override string ToString() => $"{(int)StatusCode} {StatusCode}";

                /// <summary>The first kilobyte of the body as text; empty where the body is streamed.</summary>
                public string Excerpt { get; private set; } = "";

                internal string? Request { get; private set; }

                void {{names.Framework("ISpecHttpResult")}}.Receive({{names.Framework("SpecHttpResponse")}} response)
                {
                    _statusCode = response.Message.StatusCode;
                    _headers = response.Headers();
                    Content ??= response.TextOrNull();
                    Excerpt = response.Excerpt();
                    Request = response.Request;
                }
            """);
        if (part.FollowsPages)
        {
            string result = names.Framework("ISpecHttpResult");
            writer.Line();
            writer.Line($"    {names.Framework("Func")}<string, {names.Framework("CancellationToken")}, {names.Framework("Task")}<{result}>>? {result}.Follow {{ get; set; }}");
        }

        writer.Line("}");
    }
}
