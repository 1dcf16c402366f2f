import { memoizedByText } from "../language/index.ts";

/**
 * Countries and large regions: name; other names, abbreviations and capitals used for it; demonyms (adjective and
 * people). Our own table of the states, and of the regions whose people the news names as it does a state's, with their
 * usual demonyms; forms that are another common word are left out.
 */
const TABLE = `
Abkhazia;;Abkhaz,Abkhazian
Afghanistan;;Afghan,Afghans
Albania;;Albanian,Albanians
Algeria;;Algerian,Algerians
Andorra;;Andorran,Andorrans
Angola;;Angolan,Angolans
Antigua and Barbuda;;Antiguan,Antiguans
Argentina;;Argentine,Argentinian,Argentines,Argentinians
Armenia;;Armenian,Armenians
Australia;;Australian,Australians
Austria;;Austrian,Austrians
Azerbaijan;;Azerbaijani,Azerbaijanis,Azeri
Bahamas;the Bahamas;Bahamian,Bahamians
Bahrain;;Bahraini,Bahrainis
Bangladesh;;Bangladeshi,Bangladeshis
Barbados;;Barbadian,Barbadians
Basque Country;;Basque,Basques
Belarus;;Belarusian,Belarusians
Belgium;;Belgian,Belgians
Belize;;Belizean,Belizeans
Benin;;Beninese
Bermuda;;Bermudian,Bermudians
Bhutan;;Bhutanese
Bolivia;;Bolivian,Bolivians
Bosnia and Herzegovina;Bosnia;Bosnian,Bosnians
Botswana;;Botswanan
Brazil;;Brazilian,Brazilians
Brunei;;Bruneian
Bulgaria;;Bulgarian,Bulgarians
Burkina Faso;;Burkinabe
Burundi;;Burundian,Burundians
Cambodia;;Cambodian,Cambodians
Cameroon;;Cameroonian,Cameroonians
Canada;;Canadian,Canadians
Cape Verde;Cabo Verde;Cape Verdean,Cape Verdeans
Catalonia;;Catalan,Catalans
Central African Republic;;
Chad;;Chadian,Chadians
Chechnya;;Chechen,Chechens
Chile;;Chilean,Chileans
China;People's Republic of China;Chinese
Colombia;;Colombian,Colombians
Comoros;;Comorian,Comorians
Congo;Democratic Republic of Congo,Democratic Republic of the Congo,DRC;Congolese
Costa Rica;;Costa Rican,Costa Ricans
Crimea;;Crimean,Crimeans
Croatia;;Croatian,Croatians,Croat,Croats
Cuba;;Cuban,Cubans
Cyprus;;Cypriot,Cypriots
Czech Republic;Czechia;Czech,Czechs
Czechoslovakia;;Czechoslovak
Denmark;;Danish,Danes,Dane
Djibouti;;Djiboutian,Djiboutians
Dominica;;
Dominican Republic;;Dominican,Dominicans
East Timor;Timor-Leste;Timorese
Ecuador;;Ecuadorian,Ecuadorean,Ecuadorians
Egypt;;Egyptian,Egyptians
El Salvador;;Salvadoran,Salvadorans,Salvadorean
England;;English,Englishman,Englishwoman
Equatorial Guinea;;Equatoguinean
Eritrea;;Eritrean,Eritreans
Estonia;;Estonian,Estonians
Eswatini;Swaziland;Swazi
Ethiopia;;Ethiopian,Ethiopians
European Union;EU,E.U.;European
Faroe Islands;the Faroes,Faroes;Faroese
Fiji;;Fijian,Fijians
Finland;;Finnish,Finns,Finn
Flanders;;Flemish
France;;French,Frenchman,Frenchwoman,Frenchmen
Gabon;;Gabonese
Gambia;;Gambian,Gambians
Georgia;;Georgian,Georgians
Germany;;German,Germans
Ghana;;Ghanaian,Ghanaians
Gibraltar;;Gibraltarian,Gibraltarians
Greece;;Greek,Greeks
Greenland;;Greenlandic,Greenlander,Greenlanders
Grenada;;Grenadian,Grenadians
Guatemala;;Guatemalan,Guatemalans
Guinea;;Guinean,Guineans
Guinea-Bissau;;
Guyana;;Guyanese
Haiti;;Haitian,Haitians
Honduras;;Honduran,Hondurans
Hong Kong;;
Hungary;;Hungarian,Hungarians
Iceland;;Icelandic,Icelander,Icelanders
India;;Indian,Indians
Indonesia;;Indonesian,Indonesians
Iran;Islamic Republic of Iran;Iranian,Iranians
Iraq;;Iraqi,Iraqis
Ireland;;Irish,Irishman,Irishwoman,Irishmen
Israel;;Israeli,Israelis
Italy;;Italian,Italians
Ivory Coast;Cote d'Ivoire,Côte d'Ivoire;Ivorian,Ivorians
Jamaica;;Jamaican,Jamaicans
Japan;;Japanese
Jordan;;Jordanian,Jordanians
Kashmir;;Kashmiri,Kashmiris
Kazakhstan;;Kazakh,Kazakhs
Kenya;;Kenyan,Kenyans
Kiribati;;
Kosovo;;Kosovar,Kosovars
Kurdistan;;Kurdish,Kurds
Kuwait;;Kuwaiti,Kuwaitis
Kyrgyzstan;;Kyrgyz
Laos;;Laotian,Laotians
Latvia;;Latvian,Latvians
Lebanon;;Lebanese
Lesotho;;Basotho
Liberia;;Liberian,Liberians
Libya;;Libyan,Libyans
Liechtenstein;;
Lithuania;;Lithuanian,Lithuanians
Luxembourg;;Luxembourgish,Luxembourger
Macau;Macao;Macanese
Madagascar;;Malagasy,Madagascan
Malawi;;Malawian,Malawians
Malaysia;;Malaysian,Malaysians
Maldives;the Maldives;Maldivian,Maldivians
Mali;;Malian,Malians
Malta;;Maltese
Marshall Islands;;Marshallese
Mauritania;;Mauritanian,Mauritanians
Mauritius;;Mauritian,Mauritians
Mexico;;Mexican,Mexicans
Micronesia;;Micronesian,Micronesians
Moldova;;Moldovan,Moldovans
Monaco;;Monegasque,Monégasque
Mongolia;;Mongolian,Mongolians
Montenegro;;Montenegrin,Montenegrins
Morocco;;Moroccan,Moroccans
Mozambique;;Mozambican,Mozambicans
Myanmar;Burma;Burmese
Namibia;;Namibian,Namibians
Nauru;;Nauruan,Nauruans
Nepal;;Nepalese,Nepali
Netherlands;the Netherlands,Holland;Dutch,Dutchman,Dutchwoman,Dutchmen
New Caledonia;;New Caledonian,New Caledonians
New Zealand;;New Zealander,New Zealanders
Nicaragua;;Nicaraguan,Nicaraguans
Niger;;Nigerien
Nigeria;;Nigerian,Nigerians
North Korea;DPRK;North Korean,North Koreans
North Macedonia;;
Northern Ireland;;Northern Irish
Norway;;Norwegian,Norwegians
Oman;;Omani,Omanis
Pakistan;;Pakistani,Pakistanis
Palau;;Palauan,Palauans
Palestine;Palestinian Territories;Palestinian,Palestinians
Panama;;Panamanian,Panamanians
Papua New Guinea;;
Paraguay;;Paraguayan,Paraguayans
Peru;;Peruvian,Peruvians
Philippines;the Philippines;Filipino,Filipinos,Philippine,Filipina
Poland;;Polish,Poles,Pole
Portugal;;Portuguese
Puerto Rico;;Puerto Rican,Puerto Ricans
Qatar;;Qatari,Qataris
Romania;;Romanian,Romanians
Russia;Russian Federation;Russian,Russians
Rwanda;;Rwandan,Rwandans
Saint Kitts and Nevis;St Kitts and Nevis,St. Kitts and Nevis;Kittitian
Saint Lucia;St Lucia,St. Lucia;Saint Lucian,St Lucian,St. Lucian
Saint Vincent and the Grenadines;St Vincent and the Grenadines,St. Vincent and the Grenadines;Vincentian
Samoa;;Samoan,Samoans
San Marino;;
Sao Tome and Principe;São Tomé and Príncipe,Sao Tome,São Tomé;Santomean,São Toméan
Saudi Arabia;Kingdom of Saudi Arabia;Saudi,Saudis,Saudi Arabian
Scotland;;Scottish,Scotsman,Scots,Scot
Senegal;;Senegalese
Serbia;;Serbian,Serbians,Serb,Serbs
Seychelles;;Seychellois
Sicily;;Sicilian,Sicilians
Sierra Leone;;Sierra Leonean
Singapore;;Singaporean,Singaporeans
Slovakia;;Slovak,Slovaks
Slovenia;;Slovenian,Slovene,Slovenes
Solomon Islands;;
Somalia;;Somali,Somalis
Somaliland;;Somalilander,Somalilanders
South Africa;;South African,South Africans
South Korea;Republic of Korea;South Korean,South Koreans
South Sudan;;South Sudanese
Soviet Union;USSR,U.S.S.R.;Soviet,Soviets
Spain;;Spanish,Spaniard,Spaniards
Sri Lanka;;Sri Lankan,Sri Lankans
Sudan;;Sudanese
Suriname;;Surinamese
Sweden;;Swedish,Swede,Swedes
Switzerland;;Swiss
Syria;Syrian Arab Republic;Syrian,Syrians
Taiwan;;Taiwanese
Tajikistan;;Tajik,Tajiks
Tanzania;;Tanzanian,Tanzanians
Thailand;;Thai,Thais
Tibet;;Tibetan,Tibetans
Togo;;Togolese
Tonga;;Tongan,Tongans
Transnistria;;Transnistrian
Trinidad and Tobago;;Trinidadian,Trinidadians
Tunisia;;Tunisian,Tunisians
Turkey;Türkiye;Turkish,Turk,Turks
Turkmenistan;;Turkmen
Tuvalu;;Tuvaluan,Tuvaluans
Uganda;;Ugandan,Ugandans
Ukraine;;Ukrainian,Ukrainians
United Arab Emirates;UAE,U.A.E.;Emirati,Emiratis
United Kingdom;UK,U.K.,Britain,Great Britain;British,Briton,Britons,Englishman,Englishmen,Englishwoman,Scotsman,Scot,Scots,Welshman
United Nations;UN,U.N.;
United States;US,U.S.,USA,U.S.A.,United States of America,America;American,Americans
Uruguay;;Uruguayan,Uruguayans
Uzbekistan;;Uzbek,Uzbeks
Vanuatu;;
Venezuela;;Venezuelan,Venezuelans
Vietnam;;Vietnamese
Wales;;Welsh,Welshman
Western Sahara;;Sahrawi,Sahrawis
Yemen;;Yemeni,Yemenis
Yugoslavia;;Yugoslav,Yugoslavs
Zambia;;Zambian,Zambians
Zanzibar;;Zanzibari
Zimbabwe;;Zimbabwean,Zimbabweans
`;

interface Country {
  readonly name: string;
  readonly isDemonym: boolean;
}

const listOf = (cell: string | undefined): string[] => cell?.split(",").filter(Boolean) ?? [];

const byName: ReadonlyMap<string, Country> = new Map(
  TABLE.trim()
    .split("\n")
    .flatMap((row): [string, Country][] => {
      const [name = "", others, demonyms] = row.split(";");
      return [
        ...[name, ...listOf(others)].map((n): [string, Country] => [n, { name, isDemonym: false }]),
        ...listOf(demonyms).map((n): [string, Country] => [n, { name, isDemonym: true }]),
      ];
    }),
);
const capitals: ReadonlyMap<string, Country> = new Map(
  [...byName].map(([name, country]) => [name.toUpperCase(), country]),
);

/** Not countries, though the table resolves their short names. */
const ORGANIZATIONS: ReadonlySet<string> = new Set(["European Union", "United Nations"]);

/** The country that a name, abbreviation or demonym stands for: "U.S.", "Mexican", "MEXICO". */
export const countryOf = memoizedByText((name): Country | undefined => {
  // "the ex-Lebanese premier"
  const plain = name.replace(/^the /i, "").replace(/^ex-(?=\p{Lu})/u, "");
  return (
    byName.get(name) ?? byName.get(plain) ?? (plain.length > 3 ? capitals.get(plain) : undefined)
  );
});

export function isCountryAnOrganization(name: string): boolean {
  return ORGANIZATIONS.has(name);
}
