using System;
using System.Collections.Generic;
using System.Linq;
using Specimen.Infrastructure;
using Specimen.Model;
using Specimen.Model.Checks;
using Specimen.Model.Clients;

namespace Specimen.Emitting;

/// <summary>Which parts of the support code models need: what nothing refers to would only cost time, in every build.</summary>
internal sealed class SupportParts
{
    // A bit for each part.
    private uint _needed;

    private SupportParts(IEnumerable<ApiModel> models, bool hasHttpFactory)
    {
        foreach (ApiModel model in models)
        {
            foreach (TypeModel type in model.Types)
            {
                Add(type);
            }

            foreach (ClientModel client in model.Clients)
            {
                Add(client, hasHttpFactory);
            }
        }
    }

    /// <param name="models">All models of the project.</param>
    /// <param name="hasHttpFactory">Whether the project refers to Microsoft.Extensions.Http.</param>
    public static IEnumerable<EmittedPart> Of(IEnumerable<ApiModel> models, bool hasHttpFactory)
    {
        var parts = new SupportParts(models, hasHttpFactory);
        return ((SupportPart[])Enum.GetValues(typeof(SupportPart))).Where(parts.Needs).Select(static x => new EmittedPart(x));
    }

    private bool Needs(SupportPart part) => (_needed & (1u << (int)part)) != 0;

    private void Need(SupportPart part, bool isNeeded = true) => _needed |= isNeeded ? 1u << (int)part : 0;

    private void Add(TypeModel type)
    {
        Need(SupportPart.Models);
        Need(SupportPart.Unions, type is UnionModel);
        if (type is SharedRulesModel || type.Rules is not null || type.Schema is not null)
        {
            Need(SupportPart.Rules);
            Need(SupportPart.Multiples);
            Need(SupportPart.Formats);
            Need(SupportPart.TextFormats);
        }

        switch (type)
        {
            case RecordModel record:
                foreach (MemberModel member in record.Members)
                {
                    Add(member.Checks);
                }

                Add(record.Additional.Checks);
                break;
            case TupleModel tuple:
                foreach (MemberModel item in tuple.Items)
                {
                    Add(item.Checks);
                }

                Add(tuple.RestChecks);
                break;
            case UnionModel union:
                foreach (VariantModel variant in union.Variants)
                {
                    Add(variant.Checks);
                }

                break;
            case WrapperModel wrapper:
                Add(wrapper.Checks);
                break;
        }
    }

    private void Add(EquatableArray<Check> checks)
    {
        foreach (Check check in checks)
        {
            switch (check)
            {
                case ItemsCheck items:
                    Add(items.Checks);
                    break;
                case MultipleOfCheck:
                    Need(SupportPart.Multiples);
                    break;
                case FormatCheck { Format: var format }:
                    Need(SupportPart.Formats);
                    Need(SupportPart.TextFormats, format is not ("date-time" or "date" or "time" or "duration" or "uuid"));
                    break;
            }
        }
    }

    private void Add(ClientModel client, bool hasHttpFactory)
    {
        Need(SupportPart.Models);
        Need(SupportPart.Clients);
        Need(SupportPart.Registrations, hasHttpFactory);
        foreach (OperationModel operation in client.Operations)
        {
            Need(SupportPart.Pages, operation.Paging is not null);
            Need(SupportPart.Lists, operation.Parameters.Any(static x => x.InnerSeparators.Length > 0));
            foreach (ResponseModel response in operation.Responses)
            {
                Need(SupportPart.Headers, !response.Headers.IsEmpty);
                Need(SupportPart.Streams, response.Content.Kind == ContentKind.Stream || response.Content.IsSequence);
            }

            foreach (ContentModel content in operation.Body?.Contents ?? [])
            {
                Need(SupportPart.Multipart, content.Kind == ContentKind.Multipart || content.HasFiles);
                Need(SupportPart.PartHeaders, content.Parts.Any(static x => !x.Headers.IsEmpty));
                Need(SupportPart.Streams, content.IsSequence);
                Need(SupportPart.Lists, content.Parts.Any(static x => x.InnerSeparators.Length > 0));
            }
        }
    }
}
