using System;
using Xunit;

namespace Specimen.Tests.Support;

/// <summary>A theory over the JSON Schema Test Suite, skipped where <c>SPECIMEN_SCHEMA_SUITE</c> names no checkout of it.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SuiteTheoryAttribute : TheoryAttribute
{
    public SuiteTheoryAttribute()
    {
        if (SchemaSuite.Folder is null)
        {
            Skip = "SPECIMEN_SCHEMA_SUITE is not set.";
        }
    }
}
