namespace Specimen.Model;

/// <summary>How a number stands in JSON.</summary>
internal enum NumberForm
{
    Number,

    /// <summary>As a string of digits.</summary>
    Text,

    /// <summary>Read as either, written as a number: what ASP.NET Core 10 describes by <c>type: [integer, string]</c>.</summary>
    Either,
}
