using System;

namespace Specimen.Naming;

/// <summary>Names of what belongs to something else: the words of both, and only once those that the first ends with and the second begins with.</summary>
internal static class CompoundName
{
    /// <summary>
    /// <c>Package</c> and <c>PackageType</c> → <c>PackageType</c>. The name is never the first alone: <c>Commit</c> and <c>Commit</c> →
    /// <c>CommitCommit</c>.
    /// </summary>
    public static string Of(string holder, string own)
    {
        for (int start = 0; start < holder.Length - 1; start++)
        {
            int shared = holder.Length - start;
            if (shared < own.Length && char.IsUpper(own[shared]) && BeginsWith(own, holder, start))
            {
                return holder + own.Substring(shared);
            }
        }

        return holder + own;
    }

    /// <summary>
    /// The same for what no other thing of the first's name stands beside, as a method's is that of no type: <c>FindPetsByStatus</c> and
    /// <c>Status</c> → <c>FindPetsByStatus</c>.
    /// </summary>
    public static string OfParameter(string operation, string own) =>
        own.Length > 1 && own.Length < operation.Length && BeginsWith(own, operation, operation.Length - own.Length) ? operation : Of(operation, own);

    private static bool BeginsWith(string own, string holder, int start) => char.IsUpper(holder[start]) && string.CompareOrdinal(holder, start, own, 0, holder.Length - start) == 0;
}
