using System.Text.Json.Serialization;

namespace Specimen.AspNetCore.Tests.Application;

[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Circle), "circle")]
[JsonDerivedType(typeof(Box), "box")]
public abstract record Shape(string Label);
