using System;
using System.Collections.Generic;
using System.Linq;
using Specimen.Infrastructure;
using Specimen.Model;
using Specimen.Model.Clients;
using Specimen.Naming;

namespace Specimen.Reading.Clients;

/// <summary>
/// Tells apart the methods that send the forms of one body. Forms with parameters of their own are overloads; two that could be
/// meant by one call, which may leave out what is optional, have different names.
/// </summary>
internal static class MethodSuffixes
{
    /// <summary>The forms, the preferred one first, which keeps the operation's name.</summary>
    public static EquatableArray<ContentModel> Distinguish(IEnumerable<ContentModel> contents)
    {
        var signatures = new HashSet<string>(StringComparer.Ordinal);
        var suffixes = new NameScope();
        var result = new List<ContentModel>();
        foreach (ContentModel content in contents)
        {
            bool isClear = result.Count == 0 || content.Parts.IsEmpty || content.Parts.Any(static x => x.IsRequired);
            if (signatures.Add(Signature(content)) && isClear)
            {
                result.Add(content);
            }
            else
            {
                result.Add(content with { MethodSuffix = suffixes.Take("As" + Form(content), "As" + Identifier.Pascal(content.MediaType)) });
            }
        }

        return result.ToEquatableArray();
    }

    /// <summary>What a form is called: <c>application/xml</c> → <c>Xml</c>, <c>image/*</c> → <c>Image</c>.</summary>
    public static string Form(ContentModel content) => content.Kind switch
    {
        ContentKind.ServerSentEvents or ContentKind.EventObjects => "Events",
        ContentKind.JsonLines => "Lines",
        ContentKind.Multipart or ContentKind.HttpContent => "Multipart",
        ContentKind.Form => "Form",
        _ => Identifier.Pascal(Word(MediaType.WithoutParameters(content.MediaType))) is { Length: > 0 } name ? name : content.Kind.ToString(),
    };

    /// <summary>What a media type says that others of its kind do not; nothing where it may be any.</summary>
    private static string Word(string mediaType) => mediaType switch
    {
        "*/*" or "application/*" => "",
        _ when mediaType.EndsWith("/*", StringComparison.Ordinal) => mediaType.Substring(0, mediaType.Length - 2),
        _ => mediaType.Substring(mediaType.IndexOf('/') + 1),
    };

    /// <summary>The types of the required parameters as C# compares them.</summary>
    private static string Signature(ContentModel content) => content.Kind switch
    {
        ContentKind.Text => Of(new ScalarRef(Scalar.String), isNullable: false),
        ContentKind.Stream => Of(new ScalarRef(Scalar.Stream), isNullable: false),
        ContentKind.HttpContent => "content",
        ContentKind.Form or ContentKind.Multipart => string.Join(",", content.Parts.Where(static x => x.IsRequired).Select(static x => (x.IsList ? "list of " : "") + Of(x.Type, x.IsNullable))),
        ContentKind.JsonLines => "lines of " + Of(content.Type!, content.IsNullable),
        _ => Of(content.Type!, content.IsNullable),
    };

    private static string Of(TypeRef type, bool isNullable) => type switch
    {
        ListRef list => "list of " + Of(list.Item, list.ItemIsNullable),
        MapRef map => "map of " + Of(map.Value, map.ValueIsNullable),
        ScalarRef scalar => scalar.Scalar + (isNullable && type.IsValueType ? "?" : ""),
        NamedRef named => named.Namespace + "." + named.Name + (isNullable && type.IsValueType ? "?" : ""),
        _ => "",
    };
}
