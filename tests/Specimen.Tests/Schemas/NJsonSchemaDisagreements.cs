using System;
using System.Collections.Generic;
using System.Linq;

namespace Specimen.Tests.Schemas;

/// <summary>Where NJsonSchema 10.7.2 decides otherwise.</summary>
internal static class NJsonSchemaDisagreements
{
    /// <summary>The schemas that it can't load.</summary>
    public static IReadOnlyList<string> NotLoaded { get; } =
    [
        // It refers to a part of the standard's own meta-schema, which is not there.
        "openapi20-meta.json",

        // It does not find the definition to which nothing but a $ref at the root leads.
        "qt-mutually-recursive.json",
        "qt-postman-collection.json",
    ];

    // What NJsonSchema 10.7.2 reads as extension data.
    private static readonly string[] s_unknown = ["const", "if", "then", "else", "contains", "propertyNames", "dependencies", "$defs"];

    public static IReadOnlyList<Disagreement> All { get; } =
    [
        new("throws for integers beyond 64 bits", Right.Here, "JSON has no limits of numbers (RFC 8259 §6)",
            static x => Has(x, "Exception", "IConvertible"))
        {
            Places =
            [
                "feed-1.json: Exception",
                "qt-date-time.json: Exception",
                "qt-direct-union.json: Exception",
                "web-types.json: Exception",
            ],
        },
        new("can't follow references to $defs", Right.Here, "2019-09 core §8.2.5",
            static x => Has(x, "Exception", "has not been resolved"))
        {
            Places =
            [
                "claude-code-settings.json: Exception",
            ],
        },
        new("takes 1.0 for no integer", Right.Here, "draft 6 validation §6.25, 2020-12 core §4.2.3: an integer is a number with a zero fraction",
            static x => Has(x, "IntegerExpected") && x.IsSpellingOfIntegers())
        {
            Places =
            [
                "abc-supply-plan-14.0.0.json: IntegerExpected abcMaterialsMap.1.leadTime",
                "abc-supply-plan-14.0.0.json: IntegerExpected abcMaterialsMap.1.lotSize",
                "abc-supply-plan-14.0.0.json: IntegerExpected abcMaterialsMap.1.minimumInventories[*].timeDependentValue",
                "abc-supply-plan-14.0.0.json: IntegerExpected abcMaterialsMap.2.minimumInventories[*].timeDependentValue",
                "abc-supply-plan-14.0.0.json: IntegerExpected abcMaterialsMap.2.planningFrequencies[*].timeDependentValue",
                "abc-supply-plan-14.0.0.json: IntegerExpected abcMaterialsMap.3.decimalPrecision",
                "algovoi-compliance-receipt-v1.json: IntegerExpected screen_timestamp_ms",
                "dotnet-tools.json: IntegerExpected version",
                "eslintrc.json: IntegerExpected rules.semi-spacing",
                "knowledge-unit.json: IntegerExpected total_tokens",
                "partial-eslint-plugins.json: IntegerExpected ['eslint-plugin-vue/mustache-interpolation-spacing']",
                "prettierrc.json: IntegerExpected printWidth",
                "qt-date-time.json: StringExpected complex-union-array[*]",
                "staticwebapp.config.json: IntegerExpected routes[*].statusCode",
            ],
        },
        new("requires members of what is no object", Right.Here, "draft 4 validation §4.1, draft 7 validation §3.2.1: a keyword says nothing of other types",
            static x => x.Ours.IsValid && x.Theirs.Errors.Any(static y => y.Keyword == "PropertyRequired" && !y.Message.StartsWith("Object", StringComparison.Ordinal)))
        {
            Places =
            [
                "compile-commands.json: PropertyRequired [*].directory",
                "feed-1.json: PropertyRequired items[*].content_html",
                "package.json: PropertyRequired contributors[*].name",
                "package.json: PropertyRequired maintainers[*].name",
                "staticwebapp.config.json: PropertyRequired auth.identityProviders.customOpenIdConnectProviders.myProvider.registration",
            ],
        },
        new("wants times without an offset", Right.Here, "draft 7 validation §7.3.1: full-time of RFC 3339 §5.6",
            static x => x.Ours.IsValid && Has(x, "TimeExpected"))
        {
            Places =
            [
                "qt-date-time.json: TimeExpected union-array[*]",
            ],
        },
        new("checks formats loosely", Right.Here, "draft 7 validation §7.3",
            static x => x.Theirs.IsValid && x.IsWithout("format"))
        {
            Places =
            [
                "feed-1.json: anyOf #/properties/version/anyOf",
                "feed-1.json: format #/definitions/uri/format",
                "ninjs-2.0.json: anyOf #/properties/associations/items/anyOf",
                "ninjs-2.0.json: format #/properties/genres/items/properties/uri/format",
                "ninjs-2.0.json: format #/properties/rightsinfo/properties/langid/format",
                "ninjs-2.0.json: format #/properties/rightsinfo/properties/linkedrights/format",
                "ninjs-2.0.json: format #/properties/standard/properties/schema/format",
                "ninjs-2.0.json: format #/properties/uri/format",
                "package.json: format #/definitions/person/properties/email/format",
                "package.json: format #/properties/bugs/properties/url/format",
                "package.json: format #/properties/licenses/items/properties/url/format",
                "pactspec.json: format #/properties/interop/properties/openapi/properties/specUrl/format",
                "problem-object-rfc9457.json: format #/properties/instance/format",
                "problem-object-rfc9457.json: format #/properties/type/format",
            ],
        },
        new("lets $ stand before a final line feed", Right.Here, "ECMA-262 §22.2.2.4: without the flag m, $ is the end",
            static x => x.Theirs.IsValid && x.IsFinalLineFeed())
        {
            Places =
            [
                "algovoi-compliance-receipt-v1.json: pattern #/properties/screen_provider_did/pattern",
                "avro-avsc.json: oneOf #/definitions/types/oneOf",
                "chrome-manifest.json: pattern #/definitions/command/else/properties/suggested_key/patternProperties/^(default|mac|windows|linux|chromeos)$/pattern",
                "chrome-manifest.json: pattern #/definitions/command/then/properties/suggested_key/patternProperties/^(default|mac|windows|linux|chromeos)$/pattern",
                "knowledge-unit.json: pattern #/properties/tags/items/pattern",
                "pactspec.json: pattern #/properties/id/pattern",
                "winget-pkgs-singleton-1.0.0.json: pattern #/definitions/Installer/properties/InstallerSha256/pattern",
                "winget-pkgs-singleton-1.0.0.json: pattern #/definitions/MinimumOSVersion/pattern",
                "winget-pkgs-singleton-1.0.0.json: pattern #/definitions/Url/pattern",
            ],
        },
        new("does not know const", Right.Here, "draft 7 validation §6.1.3",
            static x => x.IsWithout("const"))
        {
            Places =
            [
                "chrome-manifest.json: pattern #/definitions/command/else/properties/suggested_key/patternProperties/^(default|mac|windows|linux|chromeos)$/pattern",
                "chrome-manifest.json: type #/definitions/uri/type",
                "eslintrc.json: IntegerExpected rules['@typescript-eslint/return-await']",
                "madge.json: oneOf #/properties/detectiveOptions/oneOf",
                "madge.json: oneOf #/properties/excludeRegExp/oneOf",
                "madge.json: type #/properties/dependencyFilter/type",
                "pactspec.json: const #/properties/specVersion/const",
                "winget-pkgs-singleton-1.0.0.json: const #/properties/ManifestType/const",
            ],
        },
        new("does not know propertyNames", Right.Here, "draft 6 validation §6.22; draft 4 too, as docs/support.md says",
            static x => x.IsWithout("propertyNames"))
        {
            Places =
            [
                "staticwebapp.config.json: propertyNames #/properties/responseOverrides/propertyNames",
            ],
        },
        new("does not know if", Right.Here, "draft 7 validation §6.6",
            static x => x.IsWithout("if", "then", "else"))
        {
            Places =
            [
                "abc-supply-plan-14.0.0.json: maxItems #/definitions/ABCMaterialState/allOf/0/then/properties/stopshipBuffers/maxItems",
                "abc-supply-plan-14.0.0.json: minItems #/definitions/ABCMaterialState/allOf/0/then/properties/minimumInventories/minItems",
                "abc-supply-plan-14.0.0.json: minItems #/definitions/ABCMaterialState/allOf/0/then/properties/planningFrequencies/minItems",
                "abc-supply-plan-14.0.0.json: minItems #/definitions/ABCMaterialState/allOf/0/then/properties/stopshipBuffers/minItems",
                "chrome-manifest.json: additionalProperties #/definitions/command/else/additionalProperties",
                "chrome-manifest.json: additionalProperties #/definitions/command/else/properties/suggested_key/additionalProperties",
                "chrome-manifest.json: additionalProperties #/definitions/command/then/additionalProperties",
                "chrome-manifest.json: additionalProperties #/definitions/command/then/properties/suggested_key/additionalProperties",
                "chrome-manifest.json: anyOf #/definitions/action_v2/properties/default_icon/anyOf",
                "chrome-manifest.json: minItems #/definitions/scripts/minItems",
                "chrome-manifest.json: pattern #/definitions/command/else/properties/suggested_key/patternProperties/^(default|mac|windows|linux|chromeos)$/pattern",
                "chrome-manifest.json: pattern #/definitions/command/then/properties/suggested_key/patternProperties/^(default|mac|windows|linux|chromeos)$/pattern",
                "chrome-manifest.json: pattern #/definitions/match_pattern/pattern",
                "chrome-manifest.json: type #/definitions/action_v2/type",
                "chrome-manifest.json: type #/definitions/command/else/properties/description/type",
                "chrome-manifest.json: type #/definitions/command/else/properties/global/type",
                "chrome-manifest.json: type #/definitions/command/else/properties/suggested_key/patternProperties/^(default|mac|windows|linux|chromeos)$/type",
                "chrome-manifest.json: type #/definitions/command/else/properties/suggested_key/type",
                "chrome-manifest.json: type #/definitions/command/then/properties/suggested_key/patternProperties/^(default|mac|windows|linux|chromeos)$/type",
                "chrome-manifest.json: type #/definitions/command/then/properties/suggested_key/type",
                "chrome-manifest.json: type #/definitions/content_security_policy/type",
                "chrome-manifest.json: type #/definitions/permissions/type",
                "chrome-manifest.json: type #/definitions/scripts/type",
                "chrome-manifest.json: type #/definitions/uri/type",
                "chrome-manifest.json: type #/definitions/web_resource/type",
                "chrome-manifest.json: type #/else/properties/background/type",
                "chrome-manifest.json: uniqueItems #/definitions/scripts/uniqueItems",
                "chrome-manifest.json: uniqueItems #/else/properties/web_accessible_resources/uniqueItems",
                "cloudify.json: anyOf #/definitions/cloudifyBooleanOrGetInput/anyOf",
                "cloudify.json: anyOf #/definitions/cloudifyIntegerOrGetInput/anyOf",
                "cloudify.json: anyOf #/definitions/cloudifyStringOrGetInput/anyOf",
                "cloudify.json: required #/definitions/cloudifyDatatypesAzureNetworkVirtualNetworkConfig/required",
                "cloudify.json: type #/definitions/cloudifyDatatypesAzureConfig/type",
                "cloudify.json: type #/definitions/cloudifyDatatypesAzureNetworkIPConfigurationConfig/type",
            ],
        },
        new("compares the values of enum as text", Right.Here, "draft 7 validation §6.1.2: equal by core §4.2.3, where no string equals a number",
            static x => x.Theirs.IsValid && x.IsWithout("enum"))
        {
            Places =
            [
                "eslintrc.json: enum #/properties/parserOptions/properties/ecmaVersion/enum",
            ],
        },
        new("several of these at once", Right.Here, "the clauses above",
            static x => x.IsWithout(s_unknown) || (x.Theirs.IsValid && (x.IsWithout([.. s_unknown, "format"]) || x.IsFinalLineFeed([.. s_unknown, "format"]))))
        {
            Places =
            [
                "winget-pkgs-singleton-1.0.0.json: pattern #/definitions/PackageVersion/pattern",
            ],
        },
        new("has larger integers", Right.There, "RFC 8259 §6: an implementation may set limits",
            static x => x.IsBeyondLong())
        {
            Places =
            [
                "openweather.current.json: reading",
            ],
        },
    ];

    private static bool Has(Difference difference, string kind, string message = "") =>
        difference.Theirs.Errors.Any(x => x.Keyword == kind && x.Message.Contains(message, StringComparison.Ordinal));
}
