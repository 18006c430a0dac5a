using Specimen.Model.Rules;

namespace Specimen.Reading.Types;

/// <summary>What to check of a value that is taken as any JSON.</summary>
internal sealed record LooseUse(RuleModel? Rule);
