using System;
using System.Globalization;

namespace Specimen.Clients.Tests.Infrastructure;

/// <summary>A culture for as long as a test wants it, on the threads that its asynchronous calls go on.</summary>
internal sealed class Culture : IDisposable
{
    private readonly CultureInfo _before = CultureInfo.CurrentCulture;

    public Culture(string name) => CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);

    public void Dispose() => CultureInfo.CurrentCulture = _before;
}
