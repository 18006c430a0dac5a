namespace Specimen.AspNetCore.Tests.Application;

public sealed record OrderLine(string Article, int Count, decimal Price);
