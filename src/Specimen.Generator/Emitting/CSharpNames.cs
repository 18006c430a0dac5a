using System;
using System.Collections.Generic;
using System.Linq;
using Specimen.Infrastructure;
using Specimen.Model;

namespace Specimen.Emitting;

/// <summary>
/// Writes the names of types in one emitted file: short where the file's usings lead to them, with <c>global::</c> where a type or
/// a member of the spec has the same name.
/// </summary>
internal sealed class CSharpNames
{
    private readonly string _namespace;
    private readonly HashSet<string>? _hidden;
    private readonly HashSet<string> _members = new(StringComparer.Ordinal);

    // One bit for each of FrameworkTypes.Namespaces.
    private uint _used;

    /// <param name="namespace">The namespace of the file.</param>
    /// <param name="hidden">Framework names that types of the namespace have too.</param>
    public CSharpNames(string @namespace, EquatableArray<string> hidden)
    {
        _namespace = @namespace;
        _hidden = hidden.IsEmpty ? null : new HashSet<string>(hidden, StringComparer.Ordinal);
    }

    /// <summary>The attribute that says who wrote a type.</summary>
    public string GeneratedCode => $"[{Framework("GeneratedCode")}(\"Specimen\", \"1.0\")]";

    /// <summary>Says that the type in this file has a member of this name.</summary>
    public void AddMember(string name) => _members.Add(name);

    /// <summary>A type of the framework or of the support code where only a type can stand.</summary>
    public string Framework(string name)
    {
        if (IsHidden(name))
        {
            return Global(FrameworkTypes.NamespaceOf(name), name);
        }

        _used |= 1u << FrameworkTypes.IndexOf(name);
        return name;
    }

    /// <summary>The same in front of a dot, where a member of that name would be meant (C# specification §12.8.4).</summary>
    public string Static(string name) => _members.Contains(name) ? Global(FrameworkTypes.NamespaceOf(name), name) : Framework(name);

    /// <summary>An emitted type in front of a dot.</summary>
    public string Static(NamedRef named) => _members.Contains(named.Name) ? Global(named.Namespace, named.Name) : Of(named);

    /// <summary>A type of this namespace that is in no model, in front of a dot.</summary>
    public string StaticSibling(string name) => _members.Contains(name) ? Global(_namespace, name) : name;

    /// <summary>An emitted type of this namespace by its name.</summary>
    public string Sibling(string name) => IsHidden(name) ? Global(_namespace, name) : name;

    /// <summary>The namespaces of the short names that were written, System first.</summary>
    public IEnumerable<string> UsedNamespaces => FrameworkTypes.Namespaces.Where((_, index) => (_used & (1u << index)) != 0);

    public string Of(TypeRef type, bool isNullable) => isNullable ? Of(type) + "?" : Of(type);

    public string Of(TypeRef type) => type switch
    {
        ScalarRef scalar => Of(scalar.Scalar),
        NamedRef named => Of(named),
        ListRef list => Framework("IReadOnlyList") + "<" + Of(list.Item, list.ItemIsNullable) + ">",
        MapRef map => Framework("IReadOnlyDictionary") + "<string, " + Of(map.Value, map.ValueIsNullable) + ">",
        _ => throw new InvalidOperationException(type.ToString()),
    };

    public string Of(NamedRef named) =>
        named.Namespace == _namespace && !IsHidden(named.Name) ? named.Name : Global(named.Namespace, named.Name);

    private bool IsHidden(string name) => _hidden?.Contains(name) == true;

    public static string Global(string @namespace, string name) => @namespace.Length == 0 ? "global::" + name : "global::" + @namespace + "." + name;

    public string Of(Scalar scalar) => scalar switch
    {
        Scalar.String => "string",
        Scalar.Boolean => "bool",
        Scalar.SByte => "sbyte",
        Scalar.Byte => "byte",
        Scalar.Int16 => "short",
        Scalar.UInt16 => "ushort",
        Scalar.Int32 => "int",
        Scalar.UInt32 => "uint",
        Scalar.Int64 => "long",
        Scalar.UInt64 => "ulong",
        Scalar.Single => "float",
        Scalar.Double => "double",
        Scalar.Decimal => "decimal",
        Scalar.Bytes => "byte[]",
        Scalar.Json => Framework("JsonElement"),
        _ => Framework(scalar.ToString()),
    };
}
