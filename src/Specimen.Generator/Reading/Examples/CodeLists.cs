using System;

namespace Specimen.Reading.Examples;

/// <summary>Codes by which maps are often keyed. A list of our own: what .NET knows of cultures depends on the machine.</summary>
internal static class CodeLists
{
    // ISO 4217, with those in use that it has given up and the best-known that it never had.
    private const string Currencies = " AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BOV BRL BSD BTC BTN BWP BYN BYR BZD CAD CDF CHE CHF CHW CLF CLP CNH CNY COP COU CRC CUC CUP CVE CZK DJF DKK DOP DZD EEK EGP ERN ETB ETH EUR FJD FKP GBP GEL GGP GHS GIP GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS IMP INR IQD IRR ISK JEP JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LTC LTL LVL LYD MAD MDL MGA MKD MMK MNT MOP MRO MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SLL SOS SRD SSP STD STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD USN UYI UYU UYW UZS VED VEF VES VND VUV WST XAF XAG XAU XBT XCD XCG XDR XOF XPD XPF XPT XRP XSU XUA YER ZAR ZMK ZMW ZWG ZWL ";

    // ISO 3166-1 alpha-2.
    private const string Countries = " AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET EU FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UK UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW ";

    // ISO 639-1.
    private const string Languages = " aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu ";

    public static bool IsCurrency(string name) => name.Length == 3 && Has(Currencies, name);

    public static bool IsCountry(string name) => name.Length == 2 && Has(Countries, name);

    /// <summary>A language, alone or with a script or a region as in <c>pt-BR</c> or <c>zh_Hant</c> (BCP 47 §2.1).</summary>
    public static bool IsLanguage(string name) =>
        name.Length >= 2
        && Has(Languages, name.Substring(0, 2))
        && (name.Length == 2 || (name[2] is '-' or '_' && IsRegionOrScript(name, 3)));

    private static bool IsRegionOrScript(string name, int start)
    {
        int length = name.Length - start;
        return length switch
        {
            2 => Has(Countries, name[2] == '-' ? name.Substring(start).ToUpperInvariant() : name.Substring(start)),
            3 => name[start] is >= '0' and <= '9' && name[start + 1] is >= '0' and <= '9' && name[start + 2] is >= '0' and <= '9',
            4 => char.IsUpper(name[start]) && char.IsLower(name[start + 1]) && char.IsLower(name[start + 2]) && char.IsLower(name[start + 3]),
            _ => false,
        };
    }

    private static bool Has(string codes, string code) => codes.IndexOf(" " + code + " ", StringComparison.Ordinal) >= 0;
}
