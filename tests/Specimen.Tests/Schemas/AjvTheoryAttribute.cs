using System;
using Specimen.Tests.Infrastructure;
using Xunit;

namespace Specimen.Tests.Schemas;

/// <summary>A theory that asks ajv; skipped where SPECIMEN_AJV does not name the folder it is installed in, or a corpus is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class AjvTheoryAttribute : TheoryAttribute
{
    private bool _needsCorpus;

    public AjvTheoryAttribute()
    {
        if (Ajv.Folder is null)
        {
            Skip = "Set SPECIMEN_AJV to a folder in which the packages of tests/ajv/package.json are installed to run this test.";
        }
    }

    public bool NeedsCorpus
    {
        get => _needsCorpus;
        set
        {
            _needsCorpus = value;
            Skip ??= value && Corpus.Folder is null ? Corpus.Skip : null;
        }
    }
}
