namespace Specimen.AspNetCore.Tests.Application;

public sealed record Attachment(string Name, string? ContentType, long Length, string? Remark);
