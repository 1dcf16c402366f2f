/**
 * Which of the highest offices a country has, by its constitution: our own list. A country that stands in neither list may have
 * both a president and a prime minister.
 */
const WITHOUT_PRESIDENT = new Set(
  (
    "Andorra|Antigua and Barbuda|Australia|Bahamas|Bahrain|Belgium|Belize|Bhutan|Brunei|Cambodia|Canada|Denmark|Eswatini|" +
    "Grenada|Jamaica|Japan|Jordan|Kuwait|Lesotho|Liechtenstein|Luxembourg|Malaysia|Monaco|Morocco|Netherlands|New Zealand|" +
    "Norway|Oman|Papua New Guinea|Qatar|Saudi Arabia|Solomon Islands|Spain|Sweden|Thailand|Tonga|Tuvalu|United Kingdom|" +
    "England|Scotland|Wales|Northern Ireland|Vatican"
  ).split("|"),
);
const WITHOUT_PREMIER = new Set(
  (
    "Angola|Argentina|Benin|Bolivia|Botswana|Brazil|Chile|Colombia|Comoros|Costa Rica|Cuba|Cyprus|Dominican Republic|Ecuador|" +
    "El Salvador|Gambia|Ghana|Guatemala|Honduras|Indonesia|Kenya|Liberia|Malawi|Maldives|Mexico|Nicaragua|Nigeria|Panama|" +
    "Paraguay|Philippines|Seychelles|Sierra Leone|South Africa|South Sudan|Suriname|Switzerland|Turkey|United States|" +
    "Uruguay|Venezuela|Zambia|Zimbabwe|Germany|Austria"
  ).split("|"),
);
/** Whose premiers are of provinces and states. */
const WITH_PREMIERS_OF_PARTS = new Set(["Australia", "Canada", "South Africa"]);
const WITH_CHANCELLOR = new Set(["Germany", "Austria"]);
/** Whose monarch is a king or a queen, and not a sultan or an emir. */
const WITH_KING =
  /^(?:Belgium|Bhutan|Cambodia|Denmark|Jordan|Lesotho|Morocco|Netherlands|Norway|Saudi Arabia|Spain|Sweden|Thailand|Tonga|Eswatini|Bahrain|Malaysia|United Kingdom)$/;
/** Whose secretaries, or councillors, are what ministers are elsewhere. */
const WITHOUT_MINISTERS = new Set(["United States", "Philippines", "Switzerland"]);

/** Whether a country has an office: "prime minister", "president", "foreign minister", in lower case. False for other offices. */
export function hasOffice(country: string, office: string): boolean {
  if (/^(?:vice[ -])?president$/.test(office)) return !WITHOUT_PRESIDENT.has(country);
  if (office === "premier" && WITH_PREMIERS_OF_PARTS.has(country)) return false;
  if (/^(?:deputy )?(?:prime minister|premier)$/.test(office)) return !WITHOUT_PREMIER.has(country);
  if (/^(?:vice[ -])?chancellor$/.test(office)) return WITH_CHANCELLOR.has(country);
  if (/^(?:king|queen)$/.test(office)) return WITH_KING.test(country);
  // "chief minister", "state minister": of a part of the country
  if (/[\s-]minister$/.test(office))
    return (
      !/^(?:first|chief|state|regional|provincial|shadow|church)\b/.test(office) &&
      !WITHOUT_MINISTERS.has(country)
    );
  return false;
}
