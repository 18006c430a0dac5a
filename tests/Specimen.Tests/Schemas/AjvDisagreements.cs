using System;
using System.Collections.Generic;
using System.Linq;

namespace Specimen.Tests.Schemas;

/// <summary>Where ajv 8.20.0 decides otherwise.</summary>
internal static class AjvDisagreements
{
    /// <summary>The schemas that it can't load.</summary>
    public static IReadOnlyList<string> NotLoaded { get; } =
    [
        // It compiles what $ref hides too, which is wrong on purpose.
        "$schema decides what $ref hides (Draft4)",
        "$schema decides what $ref hides (Draft6)",
        "$schema decides what $ref hides (Draft7)",
    ];

    public static IReadOnlyList<Disagreement> All { get; } =
    [
        new("divides in binary", Right.Here, "2020-12 validation §6.2.1: the division of the numbers themselves gives an integer",
            static x => x.Ours.IsValid && IsAll(x.Theirs, "multipleOf"))
        {
            Places =
            [
                "multipleOf is exact in decimal (Draft201909): multipleOf #",
                "multipleOf is exact in decimal (Draft202012): multipleOf #",
                "multipleOf is exact in decimal (Draft4): multipleOf #",
                "multipleOf is exact in decimal (Draft6): multipleOf #",
                "multipleOf is exact in decimal (Draft7): multipleOf #",
            ],
        },
        new("does not count what if alone evaluates", Right.Here, "2020-12 core §10.2.2.1: annotations of if are collected, also without then and else",
            static x => x.Ours.IsValid && x.IsWithout("if"))
        {
            Places =
            [
                "unevaluatedProperties sees if alone (Draft201909): unevaluatedProperties #",
                "unevaluatedProperties sees if alone (Draft202012): unevaluatedProperties #",
            ],
        },
        new("counts every item as evaluated by contains", Right.Here, "2020-12 core §10.3.1.3: contains evaluates the items that it accepts",
            static x => x.Theirs.IsValid && IsAll(x.Ours, "unevaluatedItems") && x.IsWithout("unevaluatedItems"))
        {
            Places =
            [
                "unevaluatedItems sees items that contains accepted (Draft202012): unevaluatedItems #/unevaluatedItems",
            ],
        },
        new("sees no $dynamicAnchor of a resource before it is evaluated", Right.Here, "2020-12 core §8.2.3.2: the outermost schema resource in the dynamic scope that has the anchor is the target",
            static x => x.Ours.IsValid && !x.IsOurs && x.Schema.Rules.Text.Contains("$dynamicRef", StringComparison.Ordinal))
        {
            Places =
            [
                "$dynamicRef takes the parameter of who extends (Draft202012): type #",
            ],
        },
        new("reads earlier dialects as later ones", Right.Here, "draft 7 core §8.3: what stands beside $ref is ignored",
            static x => x.IsLaterDialect())
        {
            Places =
            [
                "$ref hides what stands beside it (Draft4): maximum #/properties/a",
                "$ref hides what stands beside it (Draft6): maximum #/properties/a",
                "$ref hides what stands beside it (Draft7): maximum #/properties/a",
                "minecraft-loot-table.json: type #/allOf/1/then/properties/max",
                "minecraft-loot-table.json: type #/allOf/1/then/properties/min",
                "minecraft-loot-table.json: type #/properties/pools/items/properties/bonus_rolls",
                "minecraft-loot-table.json: type #/properties/pools/items/properties/rolls",
                "schema-org-action.json: pattern #/properties/%40context",
                "schema-org-action.json: pattern #/properties/%40type",
                "schema-org-action.json: required #",
                "schema-org-action.json: type #",
                "schema-org-action.json: type #/properties/%40context",
                "schema-org-action.json: type #/properties/%40type",
                "schema-org-action.json: type #/properties/actionStatus",
                "schema-org-action.json: type #/properties/description",
                "schema-org-action.json: type #/properties/endTime",
                "schema-org-action.json: type #/properties/name",
                "schema-org-action.json: type #/properties/target",
                "schema-org-place.json: format #/properties/url",
                "schema-org-place.json: pattern #/properties/%40context",
                "schema-org-place.json: pattern #/properties/%40type",
                "schema-org-place.json: pattern #/properties/globalLocationNumber",
                "schema-org-place.json: required #",
                "schema-org-place.json: type #",
                "schema-org-place.json: type #/properties/%40context",
                "schema-org-place.json: type #/properties/%40type",
                "schema-org-place.json: type #/properties/address/oneOf/0",
                "schema-org-place.json: type #/properties/branchCode",
                "schema-org-place.json: type #/properties/description",
                "schema-org-place.json: type #/properties/event",
                "schema-org-place.json: type #/properties/name",
                "schema-org-place.json: type #/properties/openingHoursSpecification",
                "schema-org-place.json: type #/properties/photo/anyOf/0",
                "schema-org-place.json: type #/properties/review",
                "schema-org-place.json: type #/properties/smokingAllowed",
                "schema-org-place.json: type #/properties/telephone",
                "schema-org-place.json: type #/properties/url",
                "schema-org-thing.json: type #",
                "schema-org-thing.json: type #/properties/%40context",
                "schema-org-thing.json: type #/properties/additionalType",
                "schema-org-thing.json: type #/properties/alternateName",
                "schema-org-thing.json: type #/properties/description",
                "schema-org-thing.json: type #/properties/mainEntityOfPage/oneOf/0",
            ],
        },
        new("takes any text for base64", Right.There, "2020-12 validation §8.1 makes contentEncoding a remark; here it gives the type byte[]",
            static x => x.Theirs.IsValid && x.Ours.Errors is [{ Keyword: "" } error] && error.Message.Contains("is not base64", StringComparison.Ordinal))
        {
            Places =
            [
                "contentEncoding base64 is bytes (Draft201909): reading",
                "contentEncoding base64 is bytes (Draft202012): reading",
                "contentEncoding base64 is bytes (Draft7): reading",
            ],
        },
        new("has larger integers", Right.There, "RFC 8259 §6: an implementation may set limits",
            static x => x.IsBeyondLong())
        {
            Places =
            [
                "$anchor names a subschema (Draft201909): reading",
                "$id changes the base of references (Draft7): reading",
                "additionalProperties is a map beside the members (Draft201909): reading",
                "allOf is one record (Draft7): reading",
                "default changes no verdict and is not written (Draft7): reading",
                "definitions hold schemas (Draft201909): reading",
                "definitions hold schemas (Draft4): reading",
                "definitions hold schemas (Draft6): reading",
                "else alone beside if (Draft202012): reading",
                "exclusiveMinimum is a boolean that makes minimum exclusive (Draft4): reading",
                "minItems and maxItems are inclusive (Draft4): reading",
                "multipleOf of integers (Draft201909): reading",
                "multipleOf of integers (Draft202012): reading",
                "oneOf refuses what two alternatives accept (Draft201909): reading",
                "openweather.current.json: reading",
                "prefixItems are followed by items that contains counts (Draft202012): reading",
                "type with null is nullable (Draft4): reading",
            ],
        },
    ];

    private static bool IsAll(Verdict verdict, string keyword) => verdict.Errors.Count > 0 && verdict.Errors.All(x => x.Keyword == keyword);
}
