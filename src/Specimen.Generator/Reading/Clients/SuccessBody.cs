using System.Collections.Generic;
using System.Linq;
using Specimen.Model.Clients;

namespace Specimen.Reading.Clients;

/// <summary>Decides what a method that throws for errors returns.</summary>
internal static class SuccessBody
{
    /// <summary>
    /// The body that all successes have in common; it may be null where some have none. Null where they have several, or where
    /// only redirects are documented: then only the result tells which it is.
    /// </summary>
    public static ContentModel? Of(IReadOnlyCollection<ResponseModel> responses)
    {
        List<ResponseModel> successes = [.. responses.Where(static x => x.Status.IsSuccess)];
        if (successes.Count == 0 && responses.Any(static x => x.Status.IsRedirect))
        {
            // A handler that follows them comes back with what no document describes, and one that does not with where they lead.
            return null;
        }

        if (successes.Count == 0)
        {
            // Where no success is documented, the default response is the success too.
            return responses.FirstOrDefault(static x => x.Status.IsDefault)?.Content ?? ContentModel.Nothing;
        }

        List<ContentModel> bodies = [.. successes.Select(static x => x.Content).Where(static x => x.Kind != ContentKind.None)];
        if (bodies.Count == 0)
        {
            return ContentModel.Nothing;
        }

        ContentModel first = bodies[0];
        return !bodies.TrueForAll(x => x.Kind == first.Kind && Equals(x.Type, first.Type)) ? null
            : bodies.Count == successes.Count && bodies.TrueForAll(x => x.IsNullable == first.IsNullable) ? first
            : first.IsSequence ? null
            : first with { IsNullable = true };
    }
}
