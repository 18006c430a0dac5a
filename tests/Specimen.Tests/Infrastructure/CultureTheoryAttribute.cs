using System;
using System.Globalization;
using Xunit;

namespace Specimen.Tests.Infrastructure;

/// <summary>A theory over cultures; skipped where the machine has no culture but the invariant one.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CultureTheoryAttribute : TheoryAttribute
{
    public CultureTheoryAttribute()
    {
        if (!HasCultures())
        {
            Skip = "This machine has no ICU, or DOTNET_SYSTEM_GLOBALIZATION_INVARIANT is set: there are no cultures to try.";
        }
    }

    private static bool HasCultures()
    {
        try
        {
            return CultureInfo.GetCultureInfo("tr-TR").TextInfo.ToUpper('i') == 'İ';
        }
        catch (CultureNotFoundException)
        {
            return false;
        }
    }
}
