namespace Specimen.Model.Rules;

/// <summary>A static member that holds a rule: an emitted type's own, or one that types share.</summary>
/// <param name="Type">The type.</param>
/// <param name="Member">The member.</param>
internal sealed record RuleReference(NamedRef Type, string Member) : RuleValue
{
    /// <summary>The member that holds a type's own schema, for the rules of others.</summary>
    public const string OwnSchema = "SchemaRules";
}
