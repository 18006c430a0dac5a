namespace Specimen.AspNetCore.Tests.Application;

public sealed record Box(string Label, int Width, int? Height) : Shape(Label);
