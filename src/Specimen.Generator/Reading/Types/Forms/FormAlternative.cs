using System.Collections.Generic;

namespace Specimen.Reading.Types.Forms;

/// <summary>A form that the schema of a body allows.</summary>
/// <param name="Name">What the spec calls the alternative that it is; null for one without a name, and for the only one.</param>
/// <param name="Members">Its members; none for one that names none.</param>
internal sealed record FormAlternative(string? Name, IReadOnlyList<FormMember> Members);
