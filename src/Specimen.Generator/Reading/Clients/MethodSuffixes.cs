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
        var overloads = new List<(List<string> Types, int Required)>();
        var suffixes = new NameScope();
        var result = new List<ContentModel>();
        foreach (ContentModel content in contents)
        {
            bool isClear = result.Count == 0 || content.Parts.IsEmpty || content.AskedParts.Any(static x => x.IsRequired);
            (List<string> Types, int Required) signature = Signature(content);
            if (isClear && !overloads.Exists(x => OneCallFits(x, signature)))
            {
                overloads.Add(signature);
                if (content.Alternative is { } own)
                {
                    suffixes.Reserve(own);
                }

                result.Add(content);
            }
            else
            {
                string suffix = content.Alternative is { } alternative
                    ? suffixes.Take(alternative, alternative + "As" + Form(content))
                    : suffixes.Take("As" + Form(content), "As" + Identifier.Pascal(content.MediaType));
                result.Add(content with { MethodSuffix = suffix });
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
        _ => Identifier.Pascal(Word(MediaType.WithoutParameters(content.Range ?? content.MediaType))) is { Length: > 0 } name ? name : content.Kind.ToString(),
    };

    /// <summary>What a media type says that others of its kind do not; nothing where it may be any.</summary>
    private static string Word(string mediaType) => mediaType switch
    {
        "*/*" or "application/*" => "",
        _ when mediaType.EndsWith("/*", StringComparison.Ordinal) => mediaType.Substring(0, mediaType.Length - 2),
        _ => mediaType.Substring(mediaType.IndexOf('/') + 1),
    };

    /// <summary>Whether there are arguments that two methods take, which may leave out what is not required.</summary>
    private static bool OneCallFits((List<string> Types, int Required) one, (List<string> Types, int Required) other)
    {
        int count = Math.Max(one.Required, other.Required);
        return one.Types.Take(count).SequenceEqual(other.Types.Take(count));
    }

    /// <summary>The types of the parameters as C# compares them, the required ones first, and how many these are.</summary>
    private static (List<string> Types, int Required) Signature(ContentModel content) => content.Kind switch
    {
        ContentKind.Text => WithMediaType(Scalar.String, content),
        ContentKind.Stream => WithMediaType(Scalar.Stream, content),
        ContentKind.HttpContent => (["content"], 1),
        ContentKind.Form or ContentKind.Multipart => (
            [.. content.AskedParts.OrderBy(static x => x.IsRequired ? 0 : 1).Select(static x => (x.IsList ? "list of " : "") + Of(x))],
            content.AskedParts.Count(static x => x.IsRequired)),
        ContentKind.JsonLines => (["lines of " + Of(content.Type!, content.IsNullable)], 1),
        _ => ([Of(content.Type!, content.IsNullable)], 1),
    };

    private static (List<string> Types, int Required) WithMediaType(Scalar scalar, ContentModel content)
    {
        string body = Of(new ScalarRef(scalar), isNullable: false);
        string mediaType = Of(new ScalarRef(Scalar.String), isNullable: false);
        return (content.Range is null ? [body] : [body, mediaType], content.NeedsMediaType ? 2 : 1);
    }

    // A file has a name and a media type beside its stream.
    private static string Of(PartModel part) => part.Type is ScalarRef { Scalar: Scalar.Stream } ? "file" : Of(part.Type, part.IsNullable || !part.IsRequired);

    private static string Of(TypeRef type, bool isNullable) => type switch
    {
        ListRef list => "list of " + Of(list.Item, list.ItemIsNullable),
        MapRef map => "map of " + Of(map.Value, map.ValueIsNullable),
        ScalarRef scalar => scalar.Scalar + (isNullable && type.IsValueType ? "?" : ""),
        NamedRef named => named.Namespace + "." + named.Name + (isNullable && type.IsValueType ? "?" : ""),
        _ => "",
    };
}
