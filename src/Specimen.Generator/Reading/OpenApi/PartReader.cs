using System;
using System.Collections.Generic;
using System.Linq;
using Specimen.Infrastructure;
using Specimen.Model;
using Specimen.Model.Checks;
using Specimen.Model.Clients;
using Specimen.Naming;
using Specimen.Reading.Clients;
using Specimen.Reading.Schemas;
using Specimen.Reading.Types;
using Specimen.Reading.Types.Forms;
using Specimen.Text;

namespace Specimen.Reading.OpenApi;

/// <summary>Reads the fields of forms, and the parts of multipart bodies.</summary>
internal sealed class PartReader(OpenApiDocument document, ReadingContext context)
{
    private static readonly string[] s_fileTypes = ["image/", "audio/", "video/", "application/octet-stream"];

    private readonly ParameterStyles _styles = new(document);
    private readonly PartHeaderReader _headers = new(document, context);

    /// <summary>
    /// The fields, or the parts, that the schema of a body describes: one list for each alternative, and two where fields are either files or
    /// something else. None where it describes none.
    /// </summary>
    /// <param name="form">The schema.</param>
    /// <param name="media">The Media Type Object; null in Swagger 2.0.</param>
    /// <param name="name">What an inline schema is called.</param>
    /// <param name="names">The names of the method's parameters.</param>
    /// <param name="multipart">The media type of a multipart body; null for a form.</param>
    public IEnumerable<FormParts> Read(Place form, Place? media, string name, ParameterNames names, string? multipart)
    {
        Schema schema = document.Schema(form);
        document.SuggestInline(form, name);
        if (document.Follow(form)?["additionalProperties"] is { Node: JsonObject } further)
        {
            document.NotHonoured(further, "The method has a parameter for each field that 'properties' describes, and none for further ones");
        }

        // One more than are taken, for the report that some are not.
        List<FormAlternative> alternatives = [.. context.Types.Forms(schema).Take(BodyForms.MaximalCount + 1)];
        List<FormAlternative> described = alternatives.FindAll(static x => x.Members.Count > 0);
        if (described.Count > 0 && described.Count < alternatives.Count)
        {
            document.NotHonoured(form, "An alternative of this body describes no fields; no method sends it");
        }

        foreach ((string? alternative, IReadOnlyList<FormMember> members) in described)
        {
            string? suffix = alternative is null ? null : "As" + Identifier.Pascal(alternative);
            FormMember? either = members.FirstOrDefault(static x => x.Value is not null);
            if (multipart is not null || either is null)
            {
                yield return new FormParts(suffix, Read(members, media, names.Copy(), multipart));
            }

            if (either is not null)
            {
                IEnumerable<FormMember> values = members.Select(static x => x.Value is { } value ? x with { Use = value, Files = HeldFiles.None, FileType = null } : x);
                string? ofValues = multipart is null ? suffix : $"{suffix}With{Identifier.Pascal(either.Name)}Value";
                yield return new FormParts(ofValues, Read([.. values], media, names.Copy(), multipart));
            }
        }
    }

    private EquatableArray<PartModel> Read(IReadOnlyList<FormMember> members, Place? media, ParameterNames names, string? multipart)
    {
        names.Foresee(members.Select(static x => x.Name));
        return members
            .Select(x => Read(x, media?["encoding"]?[x.Name], names, multipart))
            .OrderBy(static x => x.IsRequired ? 0 : 1)
            .ToEquatableArray();
    }

    /// <summary>A field or a part as far as its type tells.</summary>
    public static PartModel Of(ParameterNames names, string wireName, TypeUse use, bool isRequired, DocModel doc)
    {
        (TypeRef type, bool isNullable, bool isList) = use.Type is ListRef list ? (list.Item, list.ItemIsNullable, true) : (use.Type, use.IsNullable, false);
        return new PartModel
        {
            Name = names.Take(wireName, "field"),
            WireName = wireName,
            Type = type,
            IsNullable = isNullable,
            IsRequired = isRequired,
            IsList = isList,
            Constant = isRequired && !isList ? use.Constant : null,
            Doc = doc,
            Checks = use.Checks,
        };
    }

    /// <summary>A field of a form, or a part of a multipart body.</summary>
    /// <param name="member">The member of the body's schema.</param>
    /// <param name="encoding">Its Encoding Object; null where there is none.</param>
    /// <param name="names">The names of the method's parameters.</param>
    /// <param name="multipart">The media type of a multipart body; null for a form.</param>
    private PartModel Read(FormMember member, Place? encoding, ParameterNames names, string? multipart)
    {
        PartModel part = Of(names, member.Name, member.Use, member.IsRequired, member.Doc);
        bool isStyled = encoding is { } some && HasStyle(some) && (multipart is null || HasStyles(multipart));
        string? contentType = isStyled ? null : encoding?.Text("contentType");
        bool isFileType = contentType is not null && contentType.Split(',').All(static x => IsFileType(x.Trim()));
        (ParameterStyle style, bool explode) = isStyled ? _styles.OfOpenApi(encoding!.Value, ParameterLocation.Query) : (ParameterStyle.Content, true);
        bool isFile = multipart is not null && (member.Files != HeldFiles.None || (isFileType && member.Value is null && member.Use.Type is ScalarRef { Scalar: Scalar.String or Scalar.Bytes or Scalar.Json }));
        // The media types of files say nothing of what the part is else.
        bool isOfOther = isFileType && !isFile && member.Value is not null;
        bool isList = part.IsList || (isFile && member.Files == HeldFiles.List);
        Report(member, encoding, isMultipart: multipart is not null, isFile, joinsValues: isStyled && (style, explode) != (ParameterStyle.Form, true));
        return part with
        {
            IsList = isList,
            IsNullable = part.IsNullable && !(isFile && isList),
            Type = isFile ? new ScalarRef(Scalar.Stream) : part.Type,
            // An Encoding Object goes before what the schema says (OpenAPI 3.1.1, Working With Binary Data).
            ContentType = ContentForms.OneOf(isOfOther ? null : contentType ?? (isFile ? member.FileType : null), isFile),
            Style = style,
            Explode = explode,
            AllowReserved = multipart is null && encoding?.Flag("allowReserved") == true,
            // Fields of a form have none, whatever is described (OpenAPI 3.1.1, Encoding Object).
            Headers = multipart is null ? [] : _headers.Read(member.Name, encoding, isFile, isStyled && !isFile),
        };
    }

    /// <summary>Reports what a part is not sent as, though the document asks for it.</summary>
    private void Report(FormMember member, Place? encoding, bool isMultipart, bool isFile, bool joinsValues)
    {
        if (isFile && joinsValues && encoding is { } style)
        {
            document.NotHonoured(style, $"The file '{member.Name}' is sent as a part of its own; no style joins files");
        }

        if (isMultipart && !isFile && member.Value is null && context.Types.HoldsFile(member.Schemas))
        {
            Schema field = member.Schemas[0];
            document.NotHonoured(new Place(field.Node, field.Location), $"The files within '{member.Name}' are sent as text; only a field that is a file, or a list of files, is sent as bytes");
        }
    }

    // OpenAPI 3.1.1, Encoding Object: one of these, and a field is written as a parameter is; else by its 'contentType', which is ignored otherwise.
    private static bool HasStyle(Place encoding) => (encoding["style"] ?? encoding["explode"] ?? encoding["allowReserved"]) is not null;

    // Version 3.0 has styles for forms only; later ones for multipart/form-data too (OpenAPI 3.1.1, Encoding Object).
    private bool HasStyles(string multipart) => document.Dialect == SchemaDialect.OpenApi31 && MediaType.WithoutParameters(multipart) == "multipart/form-data";

    private static bool IsFileType(string contentType) => Array.Exists(s_fileTypes, x => contentType.StartsWith(x, StringComparison.Ordinal));
}
