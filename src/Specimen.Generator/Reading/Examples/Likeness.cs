namespace Specimen.Reading.Examples;

/// <summary>When objects have so many members in common that one type is meant.</summary>
internal static class Likeness
{
    /// <summary>Whether three of four members, taking both objects together, are in both.</summary>
    /// <param name="common">How many members are in both.</param>
    /// <param name="left">How many the one has.</param>
    /// <param name="right">How many the other has.</param>
    public static bool IsEnough(int common, int left, int right) => common > 0 && common * 4 >= (left + right - common) * 3;
}
