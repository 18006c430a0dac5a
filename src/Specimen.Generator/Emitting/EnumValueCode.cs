using Specimen.Model;

namespace Specimen.Emitting;

/// <summary>What every value of an enumeration has, of whatever kind that is.</summary>
internal static class EnumValueCode
{
    /// <summary>The documentation and the attributes.</summary>
    public static void Header(TypeContext context, EnumValueModel value)
    {
        Documentation.Summary(context.Writer, value.Doc, value.Value.Length == 0 ? "The empty text." : $"<c>{Documentation.OneLine(value.Value)}</c>");
        TypeCode.Obsolete(context, value.Deprecation);
    }
}
