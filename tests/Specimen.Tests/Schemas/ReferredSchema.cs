using System;

namespace Specimen.Tests.Schemas;

/// <summary>A schema that another one refers to.</summary>
/// <param name="Uri">The URI by which it does.</param>
/// <param name="Path">The name of the file that stands for it.</param>
/// <param name="Text">Its JSON.</param>
internal sealed record ReferredSchema(Uri Uri, string Path, string Text);
