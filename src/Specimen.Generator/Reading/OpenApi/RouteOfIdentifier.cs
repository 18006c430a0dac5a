using System;
using System.Linq;
using Specimen.Naming;
using Specimen.Reading.Clients;

namespace Specimen.Reading.OpenApi;

/// <summary>The method and the path in identifiers that tools made.</summary>
internal static class RouteOfIdentifier
{
    // What the parameters of paths that tell one of several end with.
    private static readonly string[] s_keys = ["id", "key", "code", "name", "number", "slug"];

    /// <summary>
    /// What is left of an identifier without them: of <c>get-/users/{id}_getById</c> <c>getById</c>, of FastAPI's
    /// <c>read_user_users__user_id__get</c> <c>read_user</c>, of Springfox's <c>findUsingGET_1</c> <c>find</c>; nothing of
    /// <c>get-/users/{id}</c>, of Stoplight's <c>get-users-id</c> and of Swashbuckle's <c>ApiUsersByIdGet</c>.
    /// </summary>
    public static string LeaveOut(string operationId, string method, string path)
    {
        int route = path.Length > 1 ? operationId.IndexOf(path, StringComparison.Ordinal) : -1;
        if (route >= 0 && operationId.Substring(0, route).TrimEnd('-', '_', ' ').Equals(method, StringComparison.OrdinalIgnoreCase))
        {
            string own = operationId.Substring(route + path.Length);
            return own.Length == 0 || !Identifier.IsPart(own[0]) || own[0] == '_' ? own.TrimStart('_', '-', ' ', '.', ':') : operationId;
        }

        if (IsRoute(operationId, method, path))
        {
            return "";
        }

        string function = "Using" + method.ToUpperInvariant();
        int end = operationId.LastIndexOf(function, StringComparison.Ordinal);
        if (end > 0 && IsCounter(operationId.AsSpan(end + function.Length)))
        {
            return operationId.Substring(0, end);
        }

        string verb = "_" + method.ToLowerInvariant();
        if (!operationId.EndsWith(verb, StringComparison.Ordinal))
        {
            return operationId;
        }

        string words = string.Concat(path.Select(static x => char.IsLetterOrDigit(x) ? x : '_')) + verb;
        return operationId.Length > words.Length && operationId.EndsWith(words, StringComparison.Ordinal) ? operationId.Substring(0, operationId.Length - words.Length) : operationId;
    }

    /// <summary>Whether an identifier is nothing but the method and the words of a path, where those are no name that anybody chose.</summary>
    private static bool IsRoute(string operationId, string method, string path)
    {
        ReadOnlySpan<char> rest = operationId.AsSpan();
        rest = operationId.StartsWith(method, StringComparison.OrdinalIgnoreCase) ? rest.Slice(method.Length)
            : operationId.EndsWith(method, StringComparison.OrdinalIgnoreCase) ? rest.Slice(0, rest.Length - method.Length)
            : default;
        return !rest.IsEmpty && (AreWords(rest, path, hasBy: false) || AreWords(rest, path, hasBy: true)) && (ShortPaths.HasStart(path) || HasKey(path));
    }

    /// <summary>Whether letters and digits are those of a path.</summary>
    /// <param name="words">What has them.</param>
    /// <param name="path">The path.</param>
    /// <param name="hasBy">Whether <c>by</c> stands before each parameter.</param>
    private static bool AreWords(ReadOnlySpan<char> words, string path, bool hasBy)
    {
        foreach (char c in path)
        {
            if (c == '{' && hasBy && !(Take(ref words, 'b') && Take(ref words, 'y')))
            {
                return false;
            }

            if (char.IsLetterOrDigit(c) && !Take(ref words, c))
            {
                return false;
            }
        }

        return !HasNext(ref words);
    }

    private static bool Take(ref ReadOnlySpan<char> words, char c)
    {
        if (!HasNext(ref words) || char.ToLowerInvariant(words[0]) != char.ToLowerInvariant(c))
        {
            return false;
        }

        words = words.Slice(1);
        return true;
    }

    private static bool HasNext(ref ReadOnlySpan<char> words)
    {
        while (!words.IsEmpty && !char.IsLetterOrDigit(words[0]))
        {
            words = words.Slice(1);
        }

        return !words.IsEmpty;
    }

    /// <summary>Whether a path asks for one of several by its key, such as <c>/users/{userId}</c>: no author gives an operation both words.</summary>
    private static bool HasKey(string path)
    {
        string[] segments = path.Split('/');
        return segments.Skip(1).Zip(segments, static (x, before) => x.Length > 2 && x[0] == '{' && before.Length > 0 && before[0] != '{' && IsKey(Words(x), Words(before))).Any(static x => x);
    }

    private static bool IsKey(string parameter, string before) =>
        Array.Exists(s_keys, x => parameter.EndsWith(x, StringComparison.Ordinal)) || parameter == English.Singular(before);

    private static string Words(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    /// <summary>Whether an identifier's end tells it from others, or is none.</summary>
    private static bool IsCounter(ReadOnlySpan<char> end) => end.IsEmpty || (end[0] == '_' && end.Slice(1).Trim("0123456789".AsSpan()).IsEmpty);
}
