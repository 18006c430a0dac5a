using Specimen.Model;

namespace Specimen.Emitting.Clients;

/// <summary>Prints how a value gets into a request.</summary>
internal sealed class ValueCode(CSharpNames names)
{
    private readonly JsonCode _json = new(names);

    private string Value => names.Static("SpecHttpValue");

    /// <summary>A value of a path, a query, a header, a cookie or a form. Null is not sent.</summary>
    public string Text(TypeRef type, string value) => type switch
    {
        ScalarRef { Scalar: not (Scalar.Json or Scalar.Stream) } => value,
        NamedRef { IsIntegerEnum: true } => "(long?)" + value,
        NamedRef { Kind: not NamedKind.ClosedEnum } => $"{Value}.Of({value})",
        _ => $"{Value}.Of({value}{Writer(type, isNullable: false)})",
    };

    /// <summary>A value that is a body of JSON, or a part of one.</summary>
    public string Json(TypeRef type, bool isNullable, string value) => (type, isNullable) switch
    {
        (ScalarRef { Scalar: Scalar.String }, false) => value,
        (NamedRef { IsIntegerEnum: false, Kind: not NamedKind.ClosedEnum }, false) => $"{Value}.Of({value})",
        _ => $"{Value}.Of{(isNullable ? "Nullable" : "")}({value}{Writer(type, isNullable)})",
    };

    /// <summary>What writes the value as JSON, as a further argument; empty for lists that need none.</summary>
    private string Writer(TypeRef type, bool isNullable) =>
        type is ListRef { ItemIsNullable: false, Item: var item } && !isNullable && (JsonCode.IsModel(item) || item is ScalarRef { Scalar: Scalar.String, Form: NumberForm.Number })
            ? ""
            : _json.WriterLambda(type, isNullable, "some");
}
