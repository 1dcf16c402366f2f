import { placesByCountry } from "./places-by-country.ts";

/**
 * Seats of government by country, under the names that `countries.ts` has for the countries: our own list of the capitals that
 * news uses for a government. Capitals of one name with their country (Singapore) and seats seldom used so are left out.
 */
const TABLE = `
Afghanistan;Kabul|Albania;Tirana|Algeria;Algiers|Andorra;Andorra la Vella|Angola;Luanda|Argentina;Buenos Aires|Armenia;Yerevan|
Australia;Canberra|Austria;Vienna|Azerbaijan;Baku|Bahamas;Nassau|Bahrain;Manama|Bangladesh;Dhaka|Barbados;Bridgetown|
Belarus;Minsk|Belgium;Brussels|Belize;Belmopan|Benin;Porto-Novo,Cotonou|Bhutan;Thimphu|Bolivia;La Paz|
Bosnia and Herzegovina;Sarajevo|Botswana;Gaborone|Brazil;Brasilia,Brasília|Brunei;Bandar Seri Begawan|Bulgaria;Sofia|
Burkina Faso;Ouagadougou|Burundi;Gitega,Bujumbura|Cambodia;Phnom Penh|Cameroon;Yaounde,Yaoundé|Canada;Ottawa|Cape Verde;Praia|
Central African Republic;Bangui|Chad;N'Djamena,Ndjamena|Chile;Santiago|China;Beijing|Colombia;Bogota,Bogotá|Comoros;Moroni|
Congo;Kinshasa|Costa Rica;San José|Croatia;Zagreb|Cuba;Havana|Cyprus;Nicosia|Czech Republic;Prague|Denmark;Copenhagen|
Dominican Republic;Santo Domingo|East Timor;Dili|Ecuador;Quito|Egypt;Cairo|El Salvador;San Salvador|Equatorial Guinea;Malabo|
Eritrea;Asmara|Estonia;Tallinn|Eswatini;Mbabane|Ethiopia;Addis Ababa|Faroe Islands;Torshavn,Tórshavn|Fiji;Suva|Finland;Helsinki|France;Paris|Gabon;Libreville|
Gambia;Banjul|Georgia;Tbilisi|Germany;Berlin|Ghana;Accra|Greece;Athens|Greenland;Nuuk|Guatemala;Guatemala City|Guinea-Bissau;Bissau|
Guinea;Conakry|Guyana;Georgetown|Haiti;Port-au-Prince|Honduras;Tegucigalpa|Hungary;Budapest|Iceland;Reykjavik|
India;New Delhi,Delhi|Indonesia;Jakarta|Iran;Tehran|Iraq;Baghdad|Ireland;Dublin|Israel;Jerusalem|Italy;Rome|
Ivory Coast;Abidjan,Yamoussoukro|Jamaica;Kingston|Japan;Tokyo|Jordan;Amman|Kazakhstan;Astana|Kenya;Nairobi|Kosovo;Pristina|
Kuwait;Kuwait City|Kyrgyzstan;Bishkek|Laos;Vientiane|Latvia;Riga|Lebanon;Beirut|Lesotho;Maseru|Liberia;Monrovia|Libya;Tripoli|
Liechtenstein;Vaduz|Lithuania;Vilnius|Madagascar;Antananarivo|Malawi;Lilongwe|Malaysia;Kuala Lumpur|Maldives;Malé,Male|
Mali;Bamako|Malta;Valletta|Mauritania;Nouakchott|Mauritius;Port Louis|Mexico;Mexico City|Moldova;Chisinau|Mongolia;Ulaanbaatar|
Montenegro;Podgorica|Morocco;Rabat|Mozambique;Maputo|Myanmar;Naypyidaw|Namibia;Windhoek|Nepal;Kathmandu|Netherlands;The Hague|
New Zealand;Wellington|Nicaragua;Managua|Niger;Niamey|Nigeria;Abuja|North Korea;Pyongyang|North Macedonia;Skopje|Norway;Oslo|
Oman;Muscat|Pakistan;Islamabad|Palestine;Ramallah|Panama;Panama City|Papua New Guinea;Port Moresby|Paraguay;Asuncion,Asunción|
Peru;Lima|Philippines;Manila|Poland;Warsaw|Portugal;Lisbon|Qatar;Doha|Romania;Bucharest|Russia;Moscow|Rwanda;Kigali|Samoa;Apia|
Saudi Arabia;Riyadh|Senegal;Dakar|Serbia;Belgrade|Sierra Leone;Freetown|Slovakia;Bratislava|Slovenia;Ljubljana|
Solomon Islands;Honiara|Somalia;Mogadishu|South Africa;Pretoria|South Korea;Seoul|South Sudan;Juba|Spain;Madrid|Sri Lanka;Colombo|
Sudan;Khartoum|Suriname;Paramaribo|Sweden;Stockholm|Switzerland;Bern|Syria;Damascus|Taiwan;Taipei|Tajikistan;Dushanbe|
Tanzania;Dodoma|Thailand;Bangkok|Togo;Lomé,Lome|Tonga;Nukuʻalofa,Nuku'alofa|Trinidad and Tobago;Port of Spain|Tunisia;Tunis|
Turkey;Ankara|Turkmenistan;Ashgabat|Uganda;Kampala|Ukraine;Kyiv,Kiev|United Arab Emirates;Abu Dhabi|United Kingdom;London|
United States;Washington|Uruguay;Montevideo|Uzbekistan;Tashkent|Vanuatu;Port Vila|Venezuela;Caracas|Vietnam;Hanoi|Yemen;Sanaa|
Zambia;Lusaka|Zimbabwe;Harare
`;

const countries = placesByCountry(TABLE);

/** The country whose government sits in a city: "Rwanda" for "Kigali". */
export function governedFrom(city: string): string | undefined {
  return countries.get(city);
}
