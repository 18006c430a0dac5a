using System.Collections.Generic;
using System.Linq;
using Specimen.Model;
using Specimen.Model.Checks;
using Specimen.Model.Clients;

namespace Specimen.Emitting;

/// <summary>Which parts of the support code models need: what nothing refers to would only cost time, in every build.</summary>
internal static class SupportParts
{
    /// <param name="models">All models of the project.</param>
    /// <param name="hasHttpFactory">Whether the project refers to Microsoft.Extensions.Http.</param>
    public static IEnumerable<EmittedPart> Of(IReadOnlyCollection<ApiModel> models, bool hasHttpFactory)
    {
        List<TypeModel> types = [.. models.SelectMany(static x => x.Types)];
        List<OperationModel> operations = [.. models.SelectMany(static x => x.Clients).SelectMany(static x => x.Operations)];
        List<Check> checks = [.. types.SelectMany(ChecksOf).SelectMany(WithItems)];
        bool hasClients = models.Any(static x => !x.Clients.IsEmpty);
        bool hasRules = types.Any(static x => x is SharedRulesModel || x.Rules is not null || x.Schema is not null);
        return
        [
            .. If(types.Count > 0 || hasClients, SupportPart.Models),
            .. If(hasRules || checks.Any(static x => x is MultipleOfCheck), SupportPart.Multiples),
            .. If(hasRules || checks.Any(static x => x is FormatCheck), SupportPart.Formats),
            .. If(hasRules || checks.Any(IsOfText), SupportPart.TextFormats),
            .. If(types.Any(static x => x is UnionModel), SupportPart.Unions),
            .. If(hasRules, SupportPart.Rules),
            .. If(hasClients, SupportPart.Clients),
            .. If(operations.Any(static x => x.Responses.Any(static response => !response.Headers.IsEmpty)), SupportPart.Headers),
            .. If(operations.Any(HasMultipart), SupportPart.Multipart),
            .. If(operations.Any(HasStreams), SupportPart.Streams),
            .. If(hasClients && hasHttpFactory, SupportPart.Registrations),
        ];
    }

    private static IEnumerable<EmittedPart> If(bool isNeeded, SupportPart part) => isNeeded ? [new EmittedPart(part)] : [];

    private static bool HasMultipart(OperationModel operation) =>
        RequestsOf(operation).Any(static x => x.Kind == ContentKind.Multipart || x.HasFiles);

    private static bool HasStreams(OperationModel operation) =>
        RequestsOf(operation).Any(static x => x.IsSequence) || operation.Responses.Any(static x => x.Content.Kind == ContentKind.Stream || x.Content.IsSequence);

    private static IEnumerable<ContentModel> RequestsOf(OperationModel operation) => operation.Body?.Contents ?? [];

    private static bool IsOfText(Check check) => check is FormatCheck { Format: not ("date-time" or "date" or "time" or "duration" or "uuid") };

    private static IEnumerable<Check> ChecksOf(TypeModel type) => type switch
    {
        RecordModel record => record.Members.SelectMany(static x => x.Checks).Concat(record.Additional.Checks),
        TupleModel tuple => tuple.Items.SelectMany(static x => x.Checks).Concat(tuple.RestChecks),
        UnionModel union => union.Variants.SelectMany(static x => x.Checks),
        WrapperModel wrapper => wrapper.Checks,
        _ => [],
    };

    private static IEnumerable<Check> WithItems(Check check) => check is ItemsCheck items ? items.Checks.SelectMany(WithItems) : [check];
}
