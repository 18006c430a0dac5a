using Specimen.Model.Rules;

namespace Specimen.Model;

/// <summary>A rule and the name of the member that holds it.</summary>
internal sealed record SharedRule(string Name, RuleModel Rule);
