using System;

namespace Specimen.Reading.Files;

/// <summary>What a file's name says: the name of the type, what the file holds, and which response it is.</summary>
internal static class FileNames
{
    private static readonly string[] s_extensions = [".json", ".yaml", ".yml", ".http", ".rest", ".jsonc"];

    /// <summary>The name without extensions, marks and numbers: <c>workspace.2.example.json</c> → <c>workspace</c>, <c>error.4XX.schema.json</c> → <c>error</c>.</summary>
    public static string Stem(string fileName)
    {
        string name = WithoutMarks(fileName);
        int dot = name.LastIndexOf('.');

        // Behind another number it is a version: expo-53.0.0 and expo-53.1.0 are no examples of one thing.
        bool isMark = dot > 0 && name[dot - 1] is not (>= '0' and <= '9') && (IsNumber(name, dot + 1) || IsStatus(name.Substring(dot + 1)));
        return isMark ? name.Substring(0, dot) : name;
    }

    /// <summary>The status of a response file, such as <c>200</c>, <c>4XX</c> or <c>default</c>; null for a file that names none.</summary>
    public static string? Status(string fileName)
    {
        string name = WithoutMarks(fileName);
        string last = name.Substring(name.LastIndexOf('.') + 1);
        return last.Length < name.Length && IsStatus(last) ? last.ToUpperInvariant() is "DEFAULT" ? "default" : last.ToUpperInvariant() : null;
    }

    /// <summary>The status of a response file where it is one of an error, or of whatever else may come; null for any other file.</summary>
    public static string? ErrorStatus(string fileName) => Status(fileName) is [('4' or '5' or 'd'), ..] status ? status : null;

    /// <summary>The name of the API that a document describes; null where the file's name says only that it is a document.</summary>
    public static string? ApiName(string fileName)
    {
        string stem = Stem(fileName);
        string words = string.Concat(stem.Split('-', '_', ' ', '.')).ToLowerInvariant();
        return words is "openapi" or "openapispec" or "swagger" or "swaggerspec" or "api" or "apispec" or "apidocs" or "spec" or "specs" or "index" ? null : stem;
    }

    /// <summary>Whether the name says that the file is a JSON Schema.</summary>
    public static bool IsSchema(string fileName) => WithoutExtension(fileName).EndsWith(".schema", StringComparison.OrdinalIgnoreCase);

    public static bool IsHttp(string fileName) => EndsWith(fileName, ".http") || EndsWith(fileName, ".rest");

    public static bool IsYaml(string fileName) => EndsWith(fileName, ".yaml") || EndsWith(fileName, ".yml");

    private static string WithoutMarks(string fileName)
    {
        string name = WithoutExtension(fileName);
        foreach (string mark in (string[])[".schema", ".example"])
        {
            if (EndsWith(name, mark))
            {
                name = name.Substring(0, name.Length - mark.Length);
            }
        }

        return name;
    }

    private static string WithoutExtension(string fileName)
    {
        foreach (string extension in s_extensions)
        {
            if (EndsWith(fileName, extension))
            {
                return fileName.Substring(0, fileName.Length - extension.Length);
            }
        }

        return fileName;
    }

    private static bool EndsWith(string text, string end) => text.EndsWith(end, StringComparison.OrdinalIgnoreCase);

    private static bool IsNumber(string text, int start)
    {
        for (int i = start; i < text.Length; i++)
        {
            if (text[i] is < '0' or > '9')
            {
                return false;
            }
        }

        return start < text.Length;
    }

    private static bool IsStatus(string text) =>
        string.Equals(text, "default", StringComparison.OrdinalIgnoreCase)
        || (text.Length == 3 && text[0] is >= '1' and <= '5' && (IsNumber(text, 1) || string.Equals(text.Substring(1), "XX", StringComparison.OrdinalIgnoreCase)));
}
