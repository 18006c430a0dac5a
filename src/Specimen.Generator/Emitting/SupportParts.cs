using System.Collections.Generic;
using System.Linq;
using Specimen.Model;
using Specimen.Model.Checks;

namespace Specimen.Emitting;

/// <summary>Which parts of the support code models need: what nothing refers to would only cost time, in every build.</summary>
internal static class SupportParts
{
    public static IEnumerable<SupportPart> Of(IReadOnlyCollection<ApiModel> models)
    {
        IEnumerable<TypeModel> types = models.SelectMany(static x => x.Types);
        bool hasClients = models.Any(static x => !x.Clients.IsEmpty);
        bool hasRules = types.Any(static x => x is SharedRulesModel || x.Rules is not null || x.Schema is not null);
        if (types.Any() || hasClients)
        {
            yield return SupportPart.Models;
        }

        if (types.Any(static x => x is UnionModel))
        {
            yield return SupportPart.Unions;
        }

        if (hasRules || types.Any(static x => ChecksOf(x).Any(IsOfFormat)))
        {
            yield return SupportPart.Formats;
        }

        if (hasRules)
        {
            yield return SupportPart.Rules;
        }

        if (hasClients)
        {
            yield return SupportPart.Clients;
        }
    }

    /// <summary>The part that a file of the support code belongs to.</summary>
    public static SupportPart Of(string file) =>
        IsOne(file, "SpecHttp", "ISpecHttp") ? SupportPart.Clients
        : IsOne(file, "SpecSchema", "SpecJson.Rules") ? SupportPart.Rules
        : IsOne(file, "SpecFormat", "SpecViolations.Formats") ? SupportPart.Formats
        : IsOne(file, "SpecUnion", "SpecCandidates", "SpecShape") ? SupportPart.Unions
        : SupportPart.Models;

    private static bool IsOne(string file, params string[] starts) => starts.Any(x => file.StartsWith(x, System.StringComparison.Ordinal));

    private static IEnumerable<Check> ChecksOf(TypeModel type) => type switch
    {
        RecordModel record => record.Members.SelectMany(static x => x.Checks).Concat(record.Additional.Checks),
        TupleModel tuple => tuple.Items.SelectMany(static x => x.Checks).Concat(tuple.RestChecks),
        UnionModel union => union.Variants.SelectMany(static x => x.Checks),
        WrapperModel wrapper => wrapper.Checks,
        _ => [],
    };

    private static bool IsOfFormat(Check check) => check is FormatCheck || (check is ItemsCheck items && items.Checks.Any(IsOfFormat));
}
