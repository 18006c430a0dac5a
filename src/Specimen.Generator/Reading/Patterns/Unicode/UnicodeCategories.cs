using System.Collections.Generic;

namespace Specimen.Reading.Patterns.Unicode;

/// <summary>The general categories of Unicode 17.0, which .NET's regular expressions know by code unit only, not by code point.</summary>
internal static class UnicodeCategories
{
    // From U+10000 on: each run's category and its length in decimal. Made by make-unicode.mjs in the tests.
    private const string Table =
        "Lo12Cn1Lo26Cn1Lo19Cn1Lo2Cn1Lo15Cn2Lo14Cn34Lo123Cn5Po3Cn4No45Cn3So9Nl53No4So17No2So3Cn1So13Cn3So1Cn47So45Mn1" +
        "Cn130Lo29Cn3Lo49Cn15Mn1No27Cn4Lo32No4Cn9Lo20Nl1Lo8Nl1Cn5Lo38Mn5Cn5Lo30Cn1Po1Lo36Cn4Lo8Po1Nl5Cn42Lu40Ll40Lo78" +
        "Cn2Nd10Cn6Lu36Cn4Ll36Cn4Lo40Cn8Lo52Cn11Po1Lu11Cn1Lu15Cn1Lu7Cn1Lu2Cn1Ll11Cn1Ll15Cn1Ll7Cn1Ll2Cn3Lo52Cn12Lo311Cn9" +
        "Lo22Cn10Lo8Cn24Lm6Cn1Lm42Cn1Lm9Cn69Lo6Cn2Lo1Cn1Lo44Cn1Lo2Cn3Lo1Cn2Lo23Cn1Po1No8Lo23So2No7Lo31Cn8No9Cn48Lo19Cn1" +
        "Lo2Cn5No5Lo22No6Cn3Po1Lo26Cn5Po1Lo26Cn38Lo56Cn4No2Lo2No16Cn2No46Lo1Mn3Cn1Mn2Cn5Mn4Lo4Cn1Lo3Cn1Lo29Cn2Mn3Cn4Mn1" +
        "No9Cn7Po9Cn7Lo29No2Po1Lo29No3Cn32Lo8So1Lo28Mn2Cn4No5Po7Cn9Lo54Cn3Po7Lo22Cn2No8Lo19Cn5No8Lo18Cn7Po4Cn12No7Cn80" +
        "Lo73Cn55Lu51Cn13Ll51Cn7No6Lo36Mn4Cn8Nd10Cn6Nd10Lo4Lm1Lo1Lu22Cn3Mn5Pd1Lm1Ll22Cn8Sm2Cn208No31Cn1Lo42Cn1Mn2Pd1Cn2" +
        "Lo2Cn16Lo3Lm1Lo2Cn8Po1So8Cn33Mn6Lo29No10Lo1Cn8Lo22Mn11No4Po5Cn22Lo18Mn4Po4Cn38Lo21No7Cn20Lo23Cn9Mc1Mn1Mc1Lo53" +
        "Mn15Po7Cn4No20Nd10Mn1Lo2Mn2Lo1Cn9Mn3Mc1Lo45Mc3Mn4Mc2Mn2Po2Cf1Po4Mn1Cn10Cf1Cn2Lo25Cn7Nd10Cn6Mn3Lo36Mn5Mc1Mn8Cn1" +
        "Nd10Po4Lo1Mc2Lo1Cn8Lo35Mn1Po2Lo1Cn9Mn2Mc1Lo48Mc3Mn9Mc2Lo4Po4Mn4Po1Mc1Mn1Nd10Lo1Po1Lo1Po3Cn1No20Cn11Lo18Cn1Lo25" +
        "Mc3Mn3Mc2Mn1Mc1Mn2Po6Mn1Lo2Mn1Cn62Lo7Cn1Lo1Cn1Lo4Cn1Lo15Cn1Lo10Po1Cn6Lo47Mn1Mc3Mn8Cn5Nd10Cn6Mn2Mc2Cn1Lo8Cn2Lo2" +
        "Cn2Lo22Cn1Lo7Cn1Lo2Cn1Lo5Cn1Mn2Lo1Mc2Mn1Mc4Cn2Mc2Cn2Mc3Cn2Lo1Cn6Mc1Cn5Lo5Mc2Cn2Mn7Cn3Mn5Cn11Lo10Cn1Lo1Cn2Lo1" +
        "Cn1Lo38Cn1Lo1Mc3Mn6Cn1Mc1Cn2Mc1Cn1Mc4Cn1Mc2Mn1Mc1Mn1Lo1Mn1Lo1Po2Cn1Po2Cn8Mn2Cn29Lo53Mc3Mn8Mc2Mn3Mc1Mn1Lo4Po5" +
        "Nd10Po2Cn1Po1Mn1Lo3Cn30Lo48Mc3Mn6Mc1Mn1Mc4Mn2Mc1Mn2Lo2Po1Lo1Cn8Nd10Cn166Lo47Mc3Mn4Cn2Mc4Mn2Mc1Mn2Po23Lo4Mn2" +
        "Cn34Lo48Mc3Mn8Mc2Mn1Mc1Mn2Po3Lo1Cn11Nd10Cn6Po13Cn19Lo43Mn1Mc1Mn1Mc2Mn6Mc1Mn1Lo1Po1Cn6Nd10Cn6Nd20Cn28Lo27Cn2Mn1" +
        "Mc1Mn1Mc2Mn4Mc1Mn5Cn4Nd10No2Po3So1Lo7Cn185Lo44Mc3Mn9Mc1Mn2Po1Cn100Lu32Ll32Nd10No9Cn12Lo8Cn2Lo1Cn2Lo8Cn1Lo2Cn1" +
        "Lo24Mc6Cn1Mc2Cn2Mn2Mc1Mn1Lo1Mc1Lo1Mc1Mn1Po3Cn9Nd10Cn70Lo8Cn2Lo39Mc3Mn4Cn2Mn2Mc4Mn1Lo1Po1Lo1Mc1Cn27Lo1Mn10Lo40" +
        "Mn6Mc1Lo1Mn4Po8Mn1Cn8Lo1Mn6Mc2Mn3Lo46Mn13Mc1Mn2Po3Lo1Po5Cn13Lo73Cn7Po10Cn86Mn1Mc1Mn3Mc1Mn1Mc1Cn88Lo33Po1Cn14" +
        "Nd10Cn6Lo9Cn1Lo37Mc1Mn7Cn1Mn6Mc1Mn1Lo1Po5Cn10Nd10No19Cn3Po2Lo30Cn2Mn22Cn1Mc1Mn7Mc1Mn2Mc1Mn2Cn73Lo7Cn1Lo2Cn1" +
        "Lo38Mn6Cn3Mn1Cn1Mn2Cn1Mn7Lo1Mn1Cn8Nd10Cn6Lo6Cn1Lo2Cn1Lo32Mc5Cn1Mn2Cn1Mc2Mn1Mc1Mn1Lo1Cn7Nd10Cn6Lo41Lm1Lo2Cn4" +
        "Nd10Cn246Lo19Mn2Mc2Po2Cn7Mn2Lo1Mc1Lo13Cn1Lo34Mc2Mn5Cn3Mc2Mn1Mc1Mn1Po13Nd10Mn1Cn85Lo1Cn15No21So8Sc4So17Cn13Po1" +
        "Lo922Cn102Nl111Cn1Po5Cn11Lo196Cn2636Lo97Po2Cn13Lo1072Cf16Mn1Lo6Mn15Cn10Lo3995Cn5Lo583Cn6841Lo30Mn12Mc3Mn3Nd10" +
        "Cn1734Lo569Cn7Lo31Cn1Nd10Cn4Po2Lo79Cn1Nd10Cn6Lo30Cn2Mn5Po1Cn10Lo48Mn7Po5So4Lm4Po1So1Cn10Nd10Cn1No7Cn1Lo21Cn5" +
        "Lo19Cn432Lm3Lo40Lm2Po3Nd10Cn198Lu32Ll32No23Po4Cn5Lu25Cn2Ll25Cn44Lo75Cn4Mn1Lo1Mc55Cn7Mn4Lm13Cn64Lm2Po1Lm1Mn1" +
        "Cn11Mc2Lm2Nl3Cn9Lo7382Cn41Lo32Cn97Lo115Cn8701Lm4Cn1Lm7Cn1Lm2Cn1Lo291Cn15Lo1Cn29Lo3Cn2Lo1Cn14Lo4Cn8Lo396Cn2308" +
        "Lo107Cn5Lo13Cn3Lo9Cn7Lo10Cn2So1Mn2Po1Cf4Cn3932So240Nd10So3Cn3So436Cn6So23Cn15So16Sm1Cn15Mn46Cn2Mn23Cn9So116" +
        "Cn60So246Cn10So39Cn2So60Mc2Mn3So3Mc6Cf8Mn8So2Mn7So30Mn4So61Cn21So66Mn3So1Cn122No20Cn12No20Cn12So87Cn9No25Cn135" +
        "Lu26Ll26Lu26Ll7Cn1Ll18Lu26Ll26Lu1Cn1Lu2Cn2Lu1Cn2Lu2Cn2Lu4Cn1Lu8Ll4Cn1Ll1Cn1Ll7Cn1Ll11Lu26Ll26Lu2Cn1Lu4Cn2Lu8" +
        "Cn1Lu7Cn1Ll26Lu2Cn1Lu4Cn1Lu5Cn1Lu1Cn3Lu7Cn1Ll26Lu26Ll26Lu26Ll26Lu26Ll26Lu26Ll26Lu26Ll26Lu26Ll28Cn2Lu25Sm1Ll25" +
        "Sm1Ll6Lu25Sm1Ll25Sm1Ll6Lu25Sm1Ll25Sm1Ll6Lu25Sm1Ll25Sm1Ll6Lu25Sm1Ll25Sm1Ll6Lu1Ll1Cn2Nd50So512Mn55So4Mn50So8Mn1" +
        "So14Mn1So2Po5Cn15Mn5Cn1Mn15Cn1104Ll10Lo1Ll20Cn6Ll6Cn213Mn7Cn1Mn17Cn2Mn7Cn1Mn2Cn1Mn5Cn5Lm62Cn33Mn1Cn112Lo45Cn3" +
        "Mn7Lm7Cn2Nd10Cn4Lo1So1Cn320Lo30Mn1Cn17Lo44Mn4Nd10Cn5Sc1Cn464Lo27Lm1Mn4Nd10Cn214Lo30Mn2Lo1Nd10Cn4Po1Cn192Lo31" +
        "Cn1Lo3Mn1Lo2Mn1Lo7Mn2Lo5Mn1Cn8Lo1Lm1Cn224Lo7Cn1Lo4Cn1Lo2Cn1Lo15Cn1Lo197Cn2No9Mn7Cn41Lu34Ll34Mn7Lm1Cn4Nd10Cn4" +
        "Po2Cn785No59So1No3Sc1No4Cn76No45So1No15Cn194Lo4Cn1Lo27Cn1Lo2Cn1Lo1Cn2Lo1Cn1Lo10Cn1Lo4Cn1Lo1Cn1Lo1Cn6Lo1Cn4Lo1" +
        "Cn1Lo1Cn1Lo1Cn1Lo3Cn1Lo2Cn1Lo1Cn2Lo1Cn1Lo1Cn1Lo1Cn1Lo1Cn1Lo1Cn1Lo2Cn1Lo1Cn2Lo4Cn1Lo7Cn1Lo4Cn1Lo4Cn1Lo1Cn1Lo10" +
        "Cn1Lo17Cn5Lo3Cn1Lo5Cn1Lo17Cn52Sm2Cn270So44Cn4So100Cn12So15Cn2So15Cn1So15Cn1So37Cn10No13So161Cn56So29Cn13So44" +
        "Cn4So9Cn7So2Cn14So6Cn154So251Sk5So729Cn3So17Cn3So13Cn3So218Cn6So12Cn4So1Cn15So12Cn4So56Cn8So10Cn6So40Cn8So30" +
        "Cn2So12Cn4So2Cn14Sm9Cn39So344Cn8So14Cn2So13Cn3So11Cn3So57Cn1So1Cn4So16Cn2So12Cn4So10Cn7So147Cn1So92Nd10So1" +
        "Cn1029Lo42720Cn32Lo4382Cn2Lo5774Cn2Lo7473Cn15Lo622Cn2466Lo542Cn1506Lo4939Cn5Lo8490Cn707463Cf1Cn30Cf96Cn128" +
        "Mn240Cn65040Co65534Cn2Co65534Cn2";

    private static readonly Run[] Runs = Read();

    /// <summary>
    /// The short names that a property value stands for, one per category or group that .NET knows; null where it names none.
    /// </summary>
    public static string[]? Find(string value) => value switch
    {
        "LC" or "Cased_Letter" => ["Lu", "Ll", "Lt"],
        "L" or "Letter" => ["L"],
        "Lu" or "Uppercase_Letter" => ["Lu"],
        "Ll" or "Lowercase_Letter" => ["Ll"],
        "Lt" or "Titlecase_Letter" => ["Lt"],
        "Lm" or "Modifier_Letter" => ["Lm"],
        "Lo" or "Other_Letter" => ["Lo"],
        "M" or "Mark" or "Combining_Mark" => ["M"],
        "Mn" or "Nonspacing_Mark" => ["Mn"],
        "Mc" or "Spacing_Mark" => ["Mc"],
        "Me" or "Enclosing_Mark" => ["Me"],
        "N" or "Number" => ["N"],
        "Nd" or "Decimal_Number" or "digit" => ["Nd"],
        "Nl" or "Letter_Number" => ["Nl"],
        "No" or "Other_Number" => ["No"],
        "P" or "Punctuation" or "punct" => ["P"],
        "Pc" or "Connector_Punctuation" => ["Pc"],
        "Pd" or "Dash_Punctuation" => ["Pd"],
        "Ps" or "Open_Punctuation" => ["Ps"],
        "Pe" or "Close_Punctuation" => ["Pe"],
        "Pi" or "Initial_Punctuation" => ["Pi"],
        "Pf" or "Final_Punctuation" => ["Pf"],
        "Po" or "Other_Punctuation" => ["Po"],
        "S" or "Symbol" => ["S"],
        "Sm" or "Math_Symbol" => ["Sm"],
        "Sc" or "Currency_Symbol" => ["Sc"],
        "Sk" or "Modifier_Symbol" => ["Sk"],
        "So" or "Other_Symbol" => ["So"],
        "Z" or "Separator" => ["Z"],
        "Zs" or "Space_Separator" => ["Zs"],
        "Zl" or "Line_Separator" => ["Zl"],
        "Zp" or "Paragraph_Separator" => ["Zp"],
        "C" or "Other" => ["C"],
        "Cc" or "Control" or "cntrl" => ["Cc"],
        "Cf" or "Format" => ["Cf"],
        "Cs" or "Surrogate" => ["Cs"],
        "Co" or "Private_Use" => ["Co"],
        "Cn" or "Unassigned" => ["Cn"],
        _ => null,
    };

    /// <summary>The names of all categories but those of <c>LC</c>, the one group that .NET has no name for.</summary>
    public static string[] AllButCased() => ["Lm", "Lo", "M", "N", "P", "S", "Z", "C"];

    /// <summary>The members of a category or group that no single code unit stands for: surrogates, and all from U+10000 on.</summary>
    public static CodePointSet Beyond(string shortName)
    {
        var ranges = new List<CodePointRange>();
        if (Holds(shortName, 'C', 's'))
        {
            ranges.Add(new CodePointRange(Utf16.FirstHigh, Utf16.LastLow));
        }

        foreach (Run run in Runs)
        {
            if (Holds(shortName, run.Major, run.Minor))
            {
                ranges.Add(run.Range);
            }
        }

        return CodePointSet.Of(ranges);
    }

    private static bool Holds(string shortName, char major, char minor) =>
        shortName[0] == major && (shortName.Length == 1 || shortName[1] == minor);

    private static Run[] Read()
    {
        var runs = new List<Run>();
        int next = Utf16.FirstPair;
        int i = 0;
        while (i < Table.Length)
        {
            char major = Table[i++];
            char minor = Table[i++];
            int length = 0;
            for (; i < Table.Length && Table[i] is >= '0' and <= '9'; i++)
            {
                length = (length * 10) + Table[i] - '0';
            }

            runs.Add(new Run(major, minor, new CodePointRange(next, next + length - 1)));
            next += length;
        }

        return [.. runs];
    }

    private readonly record struct Run(char Major, char Minor, CodePointRange Range);
}
