using Specimen.Model.Clients;

namespace Specimen.Emitting.Clients;

/// <summary>The interface of a client, or of the operations of one tag.</summary>
internal sealed class InterfaceSource(OperationsPart part) : OperationsSource(part)
{
    protected override string Name => Interface;

    protected override void Emit(SourceWriter writer, CSharpNames names)
    {
        var methods = new OperationMethods(writer, names);
        var documentation = new OperationDocumentation(writer, Client);
        Documentation.Summary(writer, Group?.Doc ?? Client.Doc, Group is null ? "The operations of the API." : $"The operations of <c>{Documentation.OneLine(Group.Tag)}</c>.");
        writer.Line(names.GeneratedCode);
        writer.Line($"{Namespace.Access} partial interface {Name}");
        writer.Open();
        bool isFirst = true;
        foreach (ClientGroupModel group in Group is null ? Client.Groups : [])
        {
            writer.Separate(ref isFirst);
            Documentation.Summary(writer, group.Doc, $"The operations of <c>{Documentation.OneLine(group.Tag)}</c>.");
            writer.Line($"{group.Interface} {group.Property} {{ get; }}");
        }

        foreach (OperationModel operation in Operations)
        {
            foreach (ContentModel? content in MethodSignature.Contents(operation))
            {
                var signature = new MethodSignature(names, Client, operation, content);
                writer.Separate(ref isFirst);
                documentation.Throwing(operation, content, signature);
                methods.Obsolete(operation);
                writer.Line($"{methods.Returned(operation)} {signature.Name}Async({signature.Declaration});");
                writer.Line();
                documentation.Trying(signature);
                methods.Obsolete(operation);
                writer.Line($"{methods.Tried(operation)} Try{signature.Name}Async({signature.Declaration});");
            }
        }

        writer.Separate(ref isFirst);
        writer.Lines($$"""
            /// <summary>The same client, but that <paramref name="prepare"/> gets each request before it is sent: to add a header that the document does not name, or what a handler of yours reads.</summary>
            /// <param name="prepare">Changes a request. Its address, headers, credentials and body are there.</param>
            /// <returns>A client with the same HttpClient and options. An implementation that has no requests, such as a fake, may leave this out.</returns>
            {{Name}} With({{names.Framework("Action")}}<{{names.Framework("HttpRequestMessage")}}> prepare) => this;
            """);
        writer.Close();
    }
}
