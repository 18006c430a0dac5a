namespace Specimen.AspNetCore.Tests.Application;

/// <summary>An enum that is written as a number, which is what ASP.NET Core does unless told otherwise.</summary>
public enum Urgency
{
    Low,
    High,
}
