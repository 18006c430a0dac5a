using System;

namespace Specimen.Analyzers.Examples.Checking;

/// <summary>That a check takes more than a compiler may spend on it.</summary>
internal sealed class BudgetExceededException : Exception;
