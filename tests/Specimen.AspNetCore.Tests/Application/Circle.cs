namespace Specimen.AspNetCore.Tests.Application;

public sealed record Circle(string Label, double Radius) : Shape(Label);
