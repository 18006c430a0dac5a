using Specimen.Model;
using Specimen.Model.Rules;

namespace Specimen.Emitting;

/// <summary>What every emitted type has.</summary>
internal static class TypeCode
{
    /// <summary>The documentation and the attributes of a type.</summary>
    /// <param name="context">The type.</param>
    /// <param name="otherwise">What is said where the spec has no words for it, as XML; null for what it is by its place.</param>
    public static void Header(TypeContext context, string? otherwise = null)
    {
        (SourceWriter writer, CSharpNames names, TypeModel type) = (context.Writer, context.Names, context.Type);
        Documentation.Summary(writer, type.Doc, otherwise ?? (type.Doc.HasSummary ? "" : PlaceWords.Of(type)));
        writer.Line($"/// <remarks><c>{Documentation.OneLine(type.Location)}</c></remarks>");
        Obsolete(context, type.Deprecation);
        writer.Line(names.GeneratedCode);
        writer.Line($"[{names.Framework("JsonConverter")}(typeof({JsonModelNames.Converter}<{type.Name}>))]");
    }

    public static void Obsolete(TypeContext context, DeprecationModel? deprecation)
    {
        if (deprecation is not null)
        {
            context.Writer.Line($"[{context.Names.Framework("Obsolete")}({Literal.Text(deprecation.Message)})]");
            context.Writer.Line($"[{context.Names.Framework("SpecDeprecated")}({context.Location(deprecation.Spec)})]");
        }
    }

    /// <summary>The interfaces of a type.</summary>
    public static string Interfaces(TypeContext context) =>
        $"{JsonModelNames.Interface}<{context.Type.Name}>, {context.Names.Framework("ISpecModel")}<{context.Type.Name}>";

    /// <summary>What users call, and the interfaces' methods that only lead on.</summary>
    public static void Methods(TypeContext context, string read = "new(ref reader)", bool isBase = false)
    {
        (SourceWriter writer, CSharpNames names) = (context.Writer, context.Names);
        string json = names.Static("SpecJson");
        writer.Line();
        writer.Line("/// <summary>The schema violations of the value; empty if it is valid.</summary>");
        writer.Line($"public {names.Framework("IReadOnlyList")}<{JsonModelNames.Violation}> Validate() => {names.StaticSibling(JsonModelNames.Violation)}.From({names.Static("SpecViolations")}.Of(this));");
        writer.Line();
        writer.Line("/// <summary>The value as JSON.</summary>");
        writer.Line($"public {(isBase ? "sealed " : "")}override string ToString() => {json}.ToText(this);");
        InterfaceMethods(context, read);
    }

    /// <summary>The interfaces' methods that only lead on.</summary>
    public static void InterfaceMethods(TypeContext context, string read = "new(ref reader)")
    {
        (SourceWriter writer, CSharpNames names, string name) = (context.Writer, context.Names, context.Type.Name);
        string reader = names.Framework("Utf8JsonReader");
        writer.Line();
        writer.Line($"static {name} {JsonModelNames.Interface}<{name}>.Read(ref {reader} reader) => {read};");
        writer.Line();
        writer.Line($"static {name} {names.Framework("ISpecModel")}<{name}>.Read(ref {reader} reader) => {read};");
        writer.Line();
        writer.Line($"void {JsonModelNames.Interface}<{name}>.Write({names.Framework("Utf8JsonWriter")} writer) => {names.Static("SpecJson")}.Write(writer, this);");
    }

    public static void StartValidate(TypeContext context)
    {
        context.Writer.Line();
        context.Writer.Line($"void {context.Names.Framework("ISpecModel")}<{context.Type.Name}>.Validate(ref {context.Names.Framework("SpecViolations")} found)");
        context.Writer.Open();
    }

    /// <summary>The rules over JSON, and the end of the method.</summary>
    public static void EndValidate(TypeContext context)
    {
        if (context.Type.Rules is not null)
        {
            context.Writer.Line($"{context.Names.Static("SpecJson")}.Check(this, s_rules, ref found);");
        }

        context.Writer.Close();
    }

    /// <summary>The static fields that the methods above use.</summary>
    public static void Statics(TypeContext context)
    {
        SourceWriter writer = context.Writer;
        TypeModel type = context.Type;
        var rules = new RuleCode(context);
        if (type.Rules is not null)
        {
            rules.Emit("private static readonly", "s_rules", type.Rules, isProperty: false);
        }

        if (type.Schema is not null)
        {
            rules.Emit(type is RecordModel { HidesSchema: true } ? "internal static new" : "internal static", RuleReference.OwnSchema, type.Schema, isProperty: true);
        }

        foreach (string declaration in context.Fields.Declarations)
        {
            writer.Line();
            writer.Lines(declaration);
        }

        Location(context);
    }

    /// <summary>The constant that holds the type's location, where anything refers to it.</summary>
    public static void Location(TypeContext context)
    {
        if (context.UsesLocation)
        {
            context.Writer.Line();
            context.Writer.Line($"private const string {TypeContext.LocationConstant} = {Literal.Text(context.Type.Location)};");
        }
    }
}
