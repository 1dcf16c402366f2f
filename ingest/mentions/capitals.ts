/**
 * Seats of government by country, under the names that `countries.ts` has for the countries: our own list of the capitals that
 * news uses for a government. Capitals of one name with their country (Singapore) and seats seldom used so are left out.
 */
const TABLE = `
Afghanistan;Kabul|Albania;Tirana|Algeria;Algiers|Angola;Luanda|Argentina;Buenos Aires|Armenia;Yerevan|Australia;Canberra|
Austria;Vienna|Azerbaijan;Baku|Bangladesh;Dhaka|Belarus;Minsk|Belgium;Brussels|Bolivia;La Paz|Bosnia and Herzegovina;Sarajevo|
Botswana;Gaborone|Brazil;Brasilia,Brasília|Bulgaria;Sofia|Burkina Faso;Ouagadougou|Burundi;Gitega,Bujumbura|
Cambodia;Phnom Penh|Cameroon;Yaounde,Yaoundé|Canada;Ottawa|Central African Republic;Bangui|Chad;N'Djamena,Ndjamena|
China;Beijing|Colombia;Bogota,Bogotá|Congo;Kinshasa|Croatia;Zagreb|Cuba;Havana|Cyprus;Nicosia|Czech Republic;Prague|
Denmark;Copenhagen|Ecuador;Quito|Egypt;Cairo|Eritrea;Asmara|Estonia;Tallinn|Ethiopia;Addis Ababa|Finland;Helsinki|
France;Paris|Gabon;Libreville|Gambia;Banjul|Georgia;Tbilisi|Germany;Berlin|Ghana;Accra|Greece;Athens|Guinea;Conakry|
Haiti;Port-au-Prince|Honduras;Tegucigalpa|Hungary;Budapest|Iceland;Reykjavik|India;New Delhi,Delhi|Indonesia;Jakarta|
Iran;Tehran|Iraq;Baghdad|Ireland;Dublin|Israel;Jerusalem|Italy;Rome|Ivory Coast;Abidjan,Yamoussoukro|Japan;Tokyo|
Jordan;Amman|Kazakhstan;Astana|Kenya;Nairobi|Kosovo;Pristina|Kyrgyzstan;Bishkek|Laos;Vientiane|Latvia;Riga|Lebanon;Beirut|
Liberia;Monrovia|Libya;Tripoli|Lithuania;Vilnius|Madagascar;Antananarivo|Malawi;Lilongwe|Malaysia;Kuala Lumpur|
Mali;Bamako|Malta;Valletta|Mauritania;Nouakchott|Moldova;Chisinau|Mongolia;Ulaanbaatar|Montenegro;Podgorica|Morocco;Rabat|
Mozambique;Maputo|Myanmar;Naypyidaw|Namibia;Windhoek|Nepal;Kathmandu|Netherlands;The Hague|Nicaragua;Managua|Niger;Niamey|
Nigeria;Abuja|North Korea;Pyongyang|North Macedonia;Skopje|Norway;Oslo|Oman;Muscat|Pakistan;Islamabad|Paraguay;Asuncion,Asunción|
Peru;Lima|Philippines;Manila|Poland;Warsaw|Portugal;Lisbon|Qatar;Doha|Romania;Bucharest|Russia;Moscow|Rwanda;Kigali|
Saudi Arabia;Riyadh|Senegal;Dakar|Serbia;Belgrade|Sierra Leone;Freetown|Slovakia;Bratislava|Slovenia;Ljubljana|
Somalia;Mogadishu|South Africa;Pretoria|South Korea;Seoul|South Sudan;Juba|Spain;Madrid|Sri Lanka;Colombo|Sudan;Khartoum|
Sweden;Stockholm|Switzerland;Bern|Syria;Damascus|Taiwan;Taipei|Tajikistan;Dushanbe|Tanzania;Dodoma|Thailand;Bangkok|
Togo;Lomé,Lome|Tunisia;Tunis|Turkey;Ankara|Turkmenistan;Ashgabat|Uganda;Kampala|Ukraine;Kyiv,Kiev|United Arab Emirates;Abu Dhabi|
United Kingdom;London|United States;Washington|Uruguay;Montevideo|Uzbekistan;Tashkent|Venezuela;Caracas|Vietnam;Hanoi|
Yemen;Sanaa|Zambia;Lusaka|Zimbabwe;Harare
`;

const countries: ReadonlyMap<string, string> = new Map(
  TABLE.replace(/\n/g, "")
    .split("|")
    .flatMap((row) => {
      const [country = "", seats = ""] = row.split(";");
      return seats.split(",").map((seat) => [seat, country] as const);
    }),
);

/** The country whose government sits in a city: "Rwanda" for "Kigali". */
export function governedFrom(city: string): string | undefined {
  return countries.get(city);
}
