using System.Text;

namespace Specimen.Text;

/// <summary>A place in a spec: a file and a JSON pointer, held as a chain so that a place costs nothing until it is printed.</summary>
internal sealed class SpecLocation
{
    private readonly SpecLocation? _parent;
    private readonly string _segment;
    private string? _pointer;

    public SpecLocation(SpecFile file)
        : this(file, null, "")
    {
    }

    private SpecLocation(SpecFile file, SpecLocation? parent, string segment) => (File, _parent, _segment) = (file, parent, segment);

    public SpecFile File { get; }

    /// <summary>The last step to this place; empty at the root.</summary>
    public string Segment => _segment;

    /// <summary>The JSON pointer (RFC 6901); empty at the root.</summary>
    public string Pointer => _pointer ??= Print();

    public SpecLocation this[string segment] => new(File, this, segment);

    public SpecLocation this[int index] => new(File, this, index.ToString(System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>The place a pointer names in a file.</summary>
    public static SpecLocation At(SpecFile file, string pointer) => new(file, null, "") { _pointer = pointer };

    /// <summary><c>viktor/workspace.schema.json#/properties/name</c>.</summary>
    public override string ToString() => File.Path + "#" + Pointer;

    private string Print()
    {
        if (_parent is null)
        {
            return "";
        }

        var text = new StringBuilder();
        Append(text);
        return text.ToString();
    }

    private void Append(StringBuilder text)
    {
        if (_pointer is not null)
        {
            text.Append(_pointer);
            return;
        }

        if (_parent is not null)
        {
            _parent.Append(text);
            text.Append('/');
            foreach (char c in _segment)
            {
                _ = c switch
                {
                    '~' => text.Append("~0"),
                    '/' => text.Append("~1"),
                    _ => text.Append(c),
                };
            }
        }
    }
}
