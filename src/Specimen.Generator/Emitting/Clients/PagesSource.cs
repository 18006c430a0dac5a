using System.Linq;
using Specimen.Model;
using Specimen.Model.Clients;
using Specimen.Naming;

namespace Specimen.Emitting.Clients;

/// <summary>
/// The extension methods that go through all pages of the lists of a client, or of the operations of one tag. They call the interface's
/// methods, so that a fake of it gives pages too.
/// </summary>
internal sealed class PagesSource(OperationsPart part) : OperationsSource(part)
{
    protected override string Name => Group?.Pages ?? Client.Names.Pages;

    protected override void Emit(SourceWriter writer, CSharpNames names)
    {
        var methods = new OperationMethods(writer, names);
        writer.Line($"/// <summary>Goes through all pages of what <see cref=\"{Interface}\"/> lists.</summary>");
        writer.Line(names.GeneratedCode);
        writer.Line($"{Namespace.Access} static partial class {Name}");
        writer.Open();
        bool isFirst = true;
        foreach (OperationModel operation in Operations)
        {
            if (operation.Paging is { } paging)
            {
                writer.Separate(ref isFirst);
                Emit(writer, names, methods, operation, paging);
            }
        }

        writer.Close();
    }

    private void Emit(SourceWriter writer, CSharpNames names, OperationMethods methods, OperationModel operation, PagingModel paging)
    {
        var signature = new MethodSignature(names, Client, operation, content: null);
        var list = (ListRef)paging.Items.Type;
        string client = "client";
        while (signature.Parameters.Any(x => x.Name == client))
        {
            client = "this" + Identifier.UpperStart(client);
        }

        writer.Line($"/// <summary>All that <see cref=\"{Interface}.{operation.Name}Async\"/> lists: its items page after page, each asked for when it is reached.</summary>");
        writer.Line($"/// <inheritdoc cref=\"{Interface}.{operation.Name}Async\"/>");
        writer.Line("/// <returns>The items, to be enumerated with <c>await foreach</c>.</returns>");
        methods.Obsolete(operation);
        writer.Line($"public static {names.Framework("IAsyncEnumerable")}<{names.Of(list.Item, list.ItemIsNullable)}> {paging.Name}Async(this {Interface} {client}, {signature.Declaration}) =>");
        writer.Push();
        PageLeadModel lead = paging.Lead;
        if (lead.Parameter is { } index)
        {
            string parameter = ParameterCode.Name(operation.Parameters[index].Name);
            EmitCall(
                writer,
                names,
                lead.Kind switch { PageLeadKind.Offset => "ByOffset", PageLeadKind.Number => "ByNumber", _ => "ByToken" },
                lead.Kind == PageLeadKind.Number ? $"{parameter}, {(lead.Start == 0 ? "0" : "1")}," : $"{parameter},",
                $"({parameter}, cancellationToken) => {client}.{operation.Name}Async({signature.Arguments}),",
                $"static page => {Value("page", operation, paging.Items)},",
                $"{Following(operation, paging)},");
        }
        else
        {
            string next = lead.Value is { } path ? Value("result.EnsureSuccess()", operation, path) : $"{names.Static("SpecHttpLink")}.Next(result.Headers)";
            EmitCall(
                writer,
                names,
                "ByAddress",
                $"cancellationToken => {client}.Try{operation.Name}Async({signature.Arguments}),",
                $"static result => {Value("result.EnsureSuccess()", operation, paging.Items)},",
                $"static result => {next},");
        }

        writer.Pop();
    }

    /// <summary>The function that tells what the request for the page behind one takes; where that is a number, whether there is one.</summary>
    private static string Following(OperationModel operation, PagingModel paging)
    {
        PageLeadModel lead = paging.Lead;
        string? more = lead.More is { } path ? $"{Names(path)}: {(path.Steps[path.Steps.Count - 1].AllowsNull ? "not false" : "true")}" : null;
        string value = lead.Value is { } way ? Value("page", operation, way) : "";
        return lead.Kind switch
        {
            PageLeadKind.Offset when more is not null => $"static (page, _) => page is {{ {more} }}",
            PageLeadKind.Offset => $"static (page, count) => count < {value}",
            PageLeadKind.Number when more is not null => $"static (page, _, _) => page is {{ {more} }}",
            PageLeadKind.Number when lead.CountsItems => $"static (page, _, count) => count < {value}",
            PageLeadKind.Number => $"static (page, number, _) => number {(lead.Start == 0 ? "+ 1 " : "")}< {value}",
            PageLeadKind.LastItem => $"static page => page is {{ {more}, {Names(paging.Items)}: [.., var last] }} ? {Value("last", ((ListRef)paging.Items.Type).ItemIsNullable, lead.Value!)} : null",
            _ when more is not null => $"static page => page is {{ {more} }} ? {value} : null",
            _ => $"static page => {value}",
        };
    }

    private static string Names(MemberPath path) => string.Join(".", path.Steps.Select(static x => x.Name));

    private static void EmitCall(SourceWriter writer, CSharpNames names, string method, params string[] arguments)
    {
        writer.Line($"{names.Static("SpecHttpPages")}.{method}(");
        writer.Push();
        foreach (string argument in arguments)
        {
            writer.Line(argument);
        }

        writer.Line("cancellationToken);");
        writer.Pop();
    }

    /// <summary>The way to a value of a body; null where it ends before.</summary>
    private static string Value(string body, OperationModel operation, MemberPath path) => Value(body, operation.Success!.IsNullable, path);

    private static string Value(string holder, bool allowsNull, MemberPath path)
    {
        string code = holder;
        foreach (MemberStep step in path.Steps)
        {
            code += (allowsNull ? "?." : ".") + step.Name;
            allowsNull = step.AllowsNull;
        }

        return path.Type is ScalarRef { Scalar: Scalar.Uri } ? code + (allowsNull ? "?." : ".") + "OriginalString" : code;
    }
}
