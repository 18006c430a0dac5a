using Specimen.Model;

namespace Specimen.Emitting;

/// <summary>Prints the class that holds rules of schemas which are no type.</summary>
internal static class SharedRulesEmitter
{
    public static void Emit(TypeContext context, SharedRulesModel model)
    {
        SourceWriter writer = context.Writer;
        foreach (SharedRule entry in model.Entries)
        {
            context.Names.AddMember(entry.Name);
        }

        var rules = new RuleCode(context);
        Documentation.Summary(writer, model.Doc, "");
        writer.Line(context.Names.GeneratedCode);
        writer.Line($"internal static class {model.Name}");
        writer.Open();
        foreach (SharedRule entry in model.Entries)
        {
            rules.Emit("internal static", entry.Name, entry.Rule, isProperty: true);
        }

        TypeCode.Location(context);
        writer.Close();
    }
}
