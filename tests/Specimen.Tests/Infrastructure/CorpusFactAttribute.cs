using System;
using Xunit;

namespace Specimen.Tests.Infrastructure;

/// <summary>A test over the real documents of <see cref="Corpus"/>; skipped where there are none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CorpusFactAttribute : FactAttribute
{
    public CorpusFactAttribute()
    {
        if (Corpus.Folder is null)
        {
            Skip = Corpus.Skip;
        }
    }
}
