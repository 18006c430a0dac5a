using System.Buffers;

namespace Specimen.Text;

/// <summary>A place in a spec: a file and a JSON pointer, held as a chain so that a place costs nothing until it is printed.</summary>
internal sealed class SpecLocation
{
    private readonly SpecLocation? _parent;
    private readonly string _segment;
    private string? _text;

    public SpecLocation(SpecFile file)
        : this(file, parent: null, segment: "")
    {
    }

    private SpecLocation(SpecFile file, SpecLocation? parent, string segment) => (File, _parent, _segment) = (file, parent, segment);

    public SpecFile File { get; }

    /// <summary>The last step to this place; empty at the root.</summary>
    public string Segment => _segment;

    /// <summary>The place one step above; null at the root.</summary>
    public SpecLocation? Parent => _parent;

    /// <summary>The JSON pointer (RFC 6901); empty at the root.</summary>
    public string Pointer => _parent is null ? "" : ToString().Substring(File.Path.Length + 1);

    public SpecLocation this[string segment] => new(File, this, segment);

    public SpecLocation this[int index] => new(File, this, index.ToString(System.Globalization.CultureInfo.InvariantCulture));

    /// <summary><c>viktor/workspace.schema.json#/properties/name</c>.</summary>
    public override string ToString() => _text ??= Print();

    /// <summary>Writes the chain from its end into one buffer: a location deep in a document makes one string, and no stack.</summary>
    private string Print()
    {
        int length = 0;
        SpecLocation known = this;
        while (known._parent is { } parent && known._text is null)
        {
            length += known._segment.Length * 2 + 1;
            known = parent;
        }

        string prefix = known._text ?? File.Path + "#";
        char[] buffer = ArrayPool<char>.Shared.Rent(prefix.Length + length);
        int start = buffer.Length;
        for (SpecLocation at = this; at != known; at = at._parent!)
        {
            start = Prepend(buffer, start, at._segment);
        }

        start -= prefix.Length;
        prefix.CopyTo(0, buffer, start, prefix.Length);
        string text = new(buffer, start, buffer.Length - start);
        ArrayPool<char>.Shared.Return(buffer);
        return text;
    }

    private static int Prepend(char[] buffer, int start, string segment)
    {
        for (int i = segment.Length - 1; i >= 0; i--)
        {
            char c = segment[i];
            if (c is '~' or '/')
            {
                buffer[--start] = c == '~' ? '0' : '1';
                c = '~';
            }

            buffer[--start] = c;
        }

        buffer[--start] = '/';
        return start;
    }
}
