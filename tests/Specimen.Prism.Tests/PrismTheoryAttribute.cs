using System;
using Specimen.Tests.Infrastructure;
using Xunit;

namespace Specimen.Prism.Tests;

/// <summary>A theory that needs Prism and real documents; skipped where either is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PrismTheoryAttribute : TheoryAttribute
{
    public PrismTheoryAttribute()
    {
        Skip = PrismServer.Folder is null ? "Install @stoplight/prism-cli@5.14.2 with 'npm install --prefix FOLDER', and set SPECIMEN_PRISM to that folder, to run this test."
            : Corpus.Folder is null ? Corpus.Skip
            : null;
    }
}
