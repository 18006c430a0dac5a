using System.Collections.Generic;
using Specimen.Model;

namespace Specimen.Emitting;

/// <summary>Prints the documentation of a member: the spec's words, its bounds, and where it stands.</summary>
internal static class MemberDocumentation
{
    /// <summary>That of an object's member.</summary>
    public static void Emit(TypeContext context, MemberModel member) =>
        Emit(context, member, member.Doc.HasSummary ? "" : $"The member <c>{Documentation.OneLine(member.JsonName)}</c>");

    /// <summary>The same for what has no name, such as a tuple's item.</summary>
    /// <param name="context">The type it is in.</param>
    /// <param name="member">The member.</param>
    /// <param name="place">What it is by its place, as XML, without a full stop.</param>
    public static void Emit(TypeContext context, MemberModel member, string place)
    {
        Documentation.Summary(context.Writer, member.Doc, member.Doc.HasSummary ? "" : Otherwise(member.Doc, place));
        if (member is { Checks.IsEmpty: true, Presence: not (Presence.Given or Presence.Sent or Presence.Expected), Doc.Default: null })
        {
            return;
        }

        List<string> remarks = [.. CheckWords.Of(member.Checks, member.Type)];
        if (member.Presence == Presence.Given)
        {
            remarks.Insert(0, "Set by the API: a value made here need not have it, and reading it there throws <see cref=\"global::System.InvalidOperationException\"/>.");
        }
        else if (member.Presence == Presence.Sent)
        {
            remarks.Insert(0, "Sent to the API, never returned: reading it from a response throws <see cref=\"global::System.InvalidOperationException\"/>.");
        }
        else if (member.Presence == Presence.Expected)
        {
            remarks.Insert(0, "Reading it where the JSON lacks it, or has something else, throws <see cref=\"global::System.InvalidOperationException\"/>; <c>Validate()</c> tells.");
        }

        if (member.Doc.Default is { } value)
        {
            remarks.Add($"Default: <c>{Documentation.OneLine(value)}</c>.");
        }

        if (remarks.Count > 0)
        {
            context.Writer.Line($"/// <remarks>{string.Join(" ", remarks)}</remarks>");
        }
    }

    private static string Otherwise(DocModel doc, string place) =>
        doc.Example is { } example ? $"{place}, such as <c>{Documentation.OneLine(example)}</c>." : place + ".";
}
