using System;

namespace Specimen.Benchmarks.Documents;

/// <summary>A JSON document, and everyone who reads and writes it.</summary>
internal abstract class Document(string name, byte[] json)
{
    public string Name { get; } = name;

    /// <summary>The document without white space, as servers send it.</summary>
    public byte[] Json { get; } = json;

    /// <summary>Reads it through <c>JsonSerializer</c> with the emitted converter.</summary>
    public abstract object ReadEmitted();

    /// <summary>Reads it with the emitted reader itself.</summary>
    public abstract object ReadEmittedDirectly();

    /// <summary>Reads it with System.Text.Json's source generator, into records with the same members and rules.</summary>
    public abstract object ReadSourceGenerated();

    /// <summary>Reads it with System.Text.Json's source generator, into records whose members can be set, and may be missing.</summary>
    public abstract object ReadSettable();

    /// <summary>Reads it with System.Text.Json's reflection.</summary>
    public abstract object ReadReflected();

    /// <summary>Reads it with loops that know which member comes next.</summary>
    public abstract object ReadBare();

    /// <summary>Writes into a writer that is used again, through <c>JsonSerializer</c> with the emitted converter.</summary>
    public abstract void WriteEmitted();

    /// <summary>The same with the emitted writer itself.</summary>
    public abstract void WriteEmittedDirectly();

    /// <summary>The same with System.Text.Json's source generator.</summary>
    public abstract void WriteSourceGenerated();

    /// <summary>The same with System.Text.Json's reflection.</summary>
    public abstract void WriteReflected();

    /// <summary>Writes a new array, through <c>JsonSerializer</c> with the emitted converter.</summary>
    public abstract byte[] ToBytesEmitted();

    /// <summary>The same with System.Text.Json's source generator.</summary>
    public abstract byte[] ToBytesSourceGenerated();

    /// <summary>The same with System.Text.Json's reflection.</summary>
    public abstract byte[] ToBytesReflected();

    /// <summary>Checks the value that was read, and returns the number of violations.</summary>
    public abstract int Validate();

    public override string ToString() => Name;

    /// <summary>Whether all who read and write the document agree about it; a benchmark of wrong answers is worth nothing.</summary>
    /// <exception cref="InvalidOperationException">They do not.</exception>
    public abstract void Check();
}
