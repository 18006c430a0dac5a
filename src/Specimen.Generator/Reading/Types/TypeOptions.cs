using Specimen.Model;
using Specimen.Text;

namespace Specimen.Reading.Types;

/// <summary>What a project can choose about its types.</summary>
internal sealed record TypeOptions
{
    public static readonly TypeOptions Default = new();

    /// <summary>Whether a string that an enumeration does not list is kept.</summary>
    public bool EnumsAreOpen { get; init; } = true;

    /// <summary>Whether members that the spec does not name are kept.</summary>
    public bool KeepsUnknownMembers { get; init; } = true;

    /// <summary>Whether a value that is not what its schema says is read all the same, for <c>Validate()</c> to tell.</summary>
    public bool IsLenient { get; init; }

    /// <summary>The type of a number without a format.</summary>
    public Scalar Number { get; init; } = Scalar.Double;

    /// <summary>The options of a file: its own choices, else these.</summary>
    public TypeOptions For(SpecFileOptions file) => ReferenceEquals(file, SpecFileOptions.None) ? this : With(file.Enums, file.UnknownMembers, file.Reading, file.Number);

    /// <summary>These options with choices as a project writes them; null, or what is not known, changes nothing.</summary>
    public TypeOptions With(string? enums, string? unknownMembers, string? reading, string? number) => this with
    {
        EnumsAreOpen = WordOptions.Enums.Of(enums) ?? EnumsAreOpen,
        KeepsUnknownMembers = WordOptions.UnknownMembers.Of(unknownMembers) ?? KeepsUnknownMembers,
        IsLenient = WordOptions.Reading.Of(reading) ?? IsLenient,
        Number = WordOptions.Number.Of(number) ?? Number,
    };
}
