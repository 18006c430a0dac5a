using Specimen.Infrastructure;

namespace Specimen.Model.Clients;

/// <summary>The way from a body to a value in it.</summary>
/// <param name="Steps">The properties; none where the body is the value itself.</param>
/// <param name="Type">The type of the value.</param>
internal sealed record MemberPath(EquatableArray<MemberStep> Steps, TypeRef Type);
