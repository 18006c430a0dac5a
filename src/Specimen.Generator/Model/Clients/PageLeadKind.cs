namespace Specimen.Model.Clients;

/// <summary>What leads from a page to the next one.</summary>
internal enum PageLeadKind
{
    /// <summary>The header <c>Link</c> (RFC 8288).</summary>
    Header,

    /// <summary>A member of the page that is the address of the next one.</summary>
    Address,

    /// <summary>A member of the page that a parameter takes.</summary>
    Token,

    /// <summary>A member of the last item that a parameter takes.</summary>
    LastItem,

    /// <summary>The number of items so far, which a parameter takes.</summary>
    Offset,

    /// <summary>The number of the page, which a parameter takes.</summary>
    Number,
}
