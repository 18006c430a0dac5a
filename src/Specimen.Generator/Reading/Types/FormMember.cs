using Specimen.Model;

namespace Specimen.Reading.Types;

/// <summary>A member of a schema that is sent as a form.</summary>
/// <param name="Name">Its JSON name.</param>
/// <param name="Use">What it is in C#.</param>
/// <param name="IsRequired">Whether it must be there.</param>
/// <param name="IsBinary">Whether it is a file.</param>
/// <param name="Doc">What the spec says of it.</param>
internal sealed record FormMember(string Name, TypeUse Use, bool IsRequired, bool IsBinary, DocModel Doc);
