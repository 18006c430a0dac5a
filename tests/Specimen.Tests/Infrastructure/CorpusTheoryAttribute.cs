using System;
using Xunit;

namespace Specimen.Tests.Infrastructure;

/// <summary>A theory over the real documents of <see cref="Corpus"/>; skipped where there are none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CorpusTheoryAttribute : TheoryAttribute
{
    public CorpusTheoryAttribute()
    {
        if (Corpus.Folder is null)
        {
            Skip = Corpus.Skip;
        }
    }
}
