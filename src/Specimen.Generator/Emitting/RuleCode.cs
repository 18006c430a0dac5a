using System.Collections.Generic;
using System.Linq;
using Specimen.Model.Patterns;
using Specimen.Model.Rules;

namespace Specimen.Emitting;

/// <summary>Prints rules as the object initializers of <c>SpecSchema</c>.</summary>
internal sealed class RuleCode(TypeContext context)
{
    // Of the assignments of a rule in one line.
    private const int MaximalLength = 100;

    private readonly SourceWriter _writer = context.Writer;
    private readonly CSharpNames _names = context.Names;

    /// <summary>A static member that holds a rule.</summary>
    public void Emit(string modifiers, string name, RuleModel rule, bool isProperty)
    {
        _writer.Line();
        string declaration = $"{modifiers} {_names.Framework("SpecSchema")} {name}{(isProperty ? " { get; }" : "")} = ";
        if (Short(rule) is { } expression)
        {
            _writer.Line($"{declaration}{expression};");
            return;
        }

        _writer.Line($"{declaration}new()");
        EmitBody(rule, ";", holder: null);
    }

    private string? Short(RuleModel rule) =>
        rule == RuleModel.True ? _names.Static("SpecSchema") + ".True"
        : rule == RuleModel.False ? _names.Static("SpecSchema") + ".False"
        : null;

    private string? Short(RuleEntry entry) => entry.Reference is { } reference
        ? $"new(static () => {Member(reference)})"
        : Short(entry.Rule!);

    // Within its own initializers the compiler takes a static member for possibly not yet set; the lambda runs later.
    private string Member(RuleReference reference) =>
        $"{_names.Static(reference.Type)}.{reference.Member}{(reference.Type.Name == context.Type.Name ? "!" : "")}";

    /// <param name="rule">The rule.</param>
    /// <param name="end">What stands behind its brace.</param>
    /// <param name="holder">The location of the rule it stands in, from which its own follows; null where none does.</param>
    private void EmitBody(RuleModel rule, string end, string? holder)
    {
        _writer.Open();
        if (HasPlace(rule, holder))
        {
            _writer.Line($"At = {context.Location(rule.Spec!)},");
        }

        foreach (RuleKeyword keyword in rule.Keywords)
        {
            EmitKeyword(keyword, rule.Spec);
        }

        _writer.Close("}" + end);
    }

    // Whether the location must be said, since it does not follow from the holder's.
    private static bool HasPlace(RuleModel rule, string? holder) =>
        rule.Spec is { } spec && (holder is null || !spec.StartsWith(holder + "/", System.StringComparison.Ordinal));

    /// <summary>A rule of a few simple keywords in one line; null for any other.</summary>
    private string? OneLine(RuleModel rule, string? holder)
    {
        if (HasPlace(rule, holder) || rule.Keywords.Count > 3)
        {
            return null;
        }

        var assignments = new List<string>();
        foreach (RuleKeyword keyword in rule.Keywords)
        {
            if (Simple(keyword) is not { } value)
            {
                return null;
            }

            assignments.Add($"{keyword.Property} = {value}");
        }

        string text = string.Join(", ", assignments);
        return text.Length <= MaximalLength ? $"new() {{ {text} }}" : null;
    }

    /// <summary>The value of a keyword that holds no schemas and no map; null for any other.</summary>
    private string? Simple(RuleKeyword keyword) => keyword.Value switch
    {
        RuleCount count => Literal.Number(count.Count),
        RuleFlag flag => flag.Value ? "true" : "false",
        RuleTypes types => string.Join(" | ", types.Names.Select(Type)),
        RuleText text => Literal.Text(text.Text),
        RuleTexts texts => $"[{string.Join(", ", texts.Texts.Select(Literal.Text))}]",
        RulePattern pattern => Pattern(pattern.Pattern),
        _ => null,
    };

    private string Type(string name) => $"{_names.Static("SpecTypes")}.{char.ToUpperInvariant(name[0])}{name.Substring(1)}";

    private void EmitKeyword(RuleKeyword keyword, string? holder)
    {
        if (Simple(keyword) is { } value)
        {
            _writer.Line($"{keyword.Property} = {value},");
            return;
        }

        switch (keyword.Value)
        {
            case RuleDiscriminator discriminator:
                _writer.Line($"{keyword.Property} = new({Literal.Text(discriminator.Property)})");
                _writer.Open();
                if (discriminator.Default is { } fallback)
                {
                    _writer.Line($"Default = {Literal.Number(fallback)},");
                }

                foreach (RuleTag tag in discriminator.Tags)
                {
                    _writer.Line($"[{Literal.Text(tag.Value)}] = {Literal.Number(tag.Alternative)},");
                }

                _writer.Close("},");
                break;
            case RuleNames names:
                _writer.Line($"{keyword.Property} =");
                _writer.Open();
                foreach (RuleNamesEntry entry in names.Entries)
                {
                    _writer.Line($"[{Literal.Text(entry.Name)}] = [{string.Join(", ", entry.Required.Select(Literal.Text))}],");
                }

                _writer.Close("},");
                break;
            case RuleReference reference:
                _writer.Line($"{keyword.Property} = static () => {Member(reference)},");
                break;
            case RuleSchemas schemas:
                EmitSchemas(keyword.Property, schemas, holder);
                break;
        }
    }

    private string Pattern(PatternModel pattern) => $"new {_names.Framework("SpecSchemaPattern")}({Literal.Text(pattern.Source)}, {Literal.Text(pattern.DotNet)})";

    private void EmitSchemas(string property, RuleSchemas schemas, string? holder)
    {
        switch (schemas.Kind)
        {
            case RuleSchemasKind.One:
                EmitEntry($"{property} = ", schemas.Entries[0], holder);
                break;
            case RuleSchemasKind.List:
                _writer.Line($"{property} =");
                _writer.Line("[");
                _writer.Push();
                foreach (RuleEntry entry in schemas.Entries)
                {
                    EmitEntry("", entry, holder);
                }

                _writer.Pop();
                _writer.Line("],");
                break;
            default:
                _writer.Line(property == "Scope" ? "Scope = new()" : $"{property} =");
                _writer.Open();
                foreach (RuleEntry entry in schemas.Entries)
                {
                    EmitEntry($"[{(entry.Pattern is { } pattern ? Pattern(pattern) : Literal.Text(entry.Name!))}] = ", entry, holder);
                }

                _writer.Close("},");
                break;
        }
    }

    private void EmitEntry(string start, RuleEntry entry, string? holder)
    {
        if ((Short(entry) ?? OneLine(entry.Rule!, holder)) is { } expression)
        {
            _writer.Line($"{start}{expression},");
            return;
        }

        _writer.Line($"{start}new()");
        EmitBody(entry.Rule!, ",", holder);
    }
}
