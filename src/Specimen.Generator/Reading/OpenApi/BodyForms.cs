using System.Collections.Generic;
using Specimen.Model.Clients;
using Specimen.Reading.Clients;
using Specimen.Text;

namespace Specimen.Reading.OpenApi;

/// <summary>The forms of one body that callers tell apart, the preferred one first.</summary>
internal sealed class BodyForms(OpenApiDocument document, Place body)
{
    /// <summary>How many there can be: each is methods of every operation that refers to its body, so short documents would make output without end.</summary>
    public const int MaximalCount = 16;

    private readonly List<ContentModel> _forms = [];

    public List<ContentModel> All => _forms;

    /// <summary>The form that is preferred to all others; null as long as there is none.</summary>
    public ContentModel? Preferred => _forms.Count == 0 ? null : _forms[0];

    /// <summary>Whether a body in that form is the same to a caller as in one that is there already.</summary>
    public bool Has(ContentModel form) => _forms.Exists(x => IsSame(x, form));

    /// <summary>The same for the body of a PATCH, of which the media type says what becomes of it.</summary>
    public bool HasPatch(ContentModel form) => _forms.Exists(x => IsSame(x, form) && ContentForms.IsSamePatch(x, form));

    /// <summary>Adds a form where there is room for one more; reports the body where there is none.</summary>
    public bool TryAdd(ContentModel form)
    {
        if (_forms.Count == MaximalCount)
        {
            document.NotHonoured(body, $"There are methods for {MaximalCount} forms of the body; the others have none");
            return false;
        }

        _forms.Add(form);
        return true;
    }

    /// <summary>Notes that the preferred form, where it is a string of JSON, is documented as plain text too.</summary>
    public void NoteText(string mediaType)
    {
        if (Preferred is { IsStringOfJson: true, TextType: null } preferred && MediaType.IsPlain(mediaType))
        {
            _forms[0] = preferred with { TextType = mediaType };
        }
    }

    // The same type as JSON of two media types is one form; texts and files are what their media types say, but for a file that is said to be JSON.
    private static bool IsSame(ContentModel one, ContentModel other) =>
        one.Kind == other.Kind
        && Equals(one.Type, other.Type)
        && one.Range == other.Range
        && one.Parts.Equals(other.Parts)
        && (one.Kind is not (ContentKind.Text or ContentKind.Stream) || one.MediaType == other.MediaType || (one.Kind == ContentKind.Stream && MediaType.IsJson(other.MediaType)));
}
