import { placesByCountry } from "./places-by-country.ts";

/**
 * Large cities that are no capitals, by country, under the names that `countries.ts` has for the countries: the seats of the news
 * that datelines name. Our own list; names of more than one country's cities, or of its states, are left out.
 */
const TABLE = `
Argentina;Rosario,Mendoza|Australia;Sydney,Melbourne,Brisbane,Perth,Adelaide,Darwin|Austria;Graz,Salzburg,Linz,Innsbruck|
Bangladesh;Chittagong,Chattogram|Belgium;Antwerp,Ghent,Bruges,Liège|Bolivia;Santa Cruz de la Sierra,Cochabamba|
Brazil;São Paulo,Sao Paulo,Rio de Janeiro,Recife,Salvador,Manaus,Fortaleza,Curitiba,Belo Horizonte,Porto Alegre|
Cameroon;Douala|Canada;Toronto,Montreal,Vancouver,Calgary,Edmonton,Quebec City,Winnipeg,Halifax|
China;Shanghai,Guangzhou,Shenzhen,Wuhan,Chengdu,Chongqing,Tianjin|Colombia;Medellín,Medellin,Cali,Barranquilla|
Congo;Goma,Bukavu,Lubumbashi|Croatia;Split,Rijeka|Czech Republic;Brno,Ostrava|Denmark;Aarhus,Odense|
Ecuador;Guayaquil|Egypt;Alexandria|Finland;Tampere,Turku|France;Marseille,Lyon,Toulouse,Nice,Bordeaux,Lille,Strasbourg,Nantes|
Germany;Munich,Frankfurt,Hamburg,Cologne,Stuttgart,Düsseldorf,Leipzig,Dresden,Bremen,Hanover|Ghana;Kumasi|
Greece;Thessaloniki,Piraeus|India;Mumbai,Kolkata,Chennai,Bengaluru,Bangalore,Hyderabad,Ahmedabad,Lucknow,Pune|
Indonesia;Surabaya,Medan,Bandung|Iraq;Basra,Mosul,Erbil|Israel;Tel Aviv,Haifa|
Italy;Milan,Naples,Turin,Palermo,Venice,Genoa,Bologna,Florence|Japan;Osaka,Kyoto,Nagoya,Sapporo,Fukuoka,Hiroshima|
Kazakhstan;Almaty|Kenya;Mombasa,Kisumu|Mexico;Monterrey,Guadalajara,Tijuana,Ciudad Juárez,Ciudad Juarez,Culiacán,Culiacan|
Morocco;Casablanca,Marrakesh,Marrakech|Myanmar;Yangon,Mandalay|Netherlands;Amsterdam,Rotterdam,Utrecht,Eindhoven|
New Zealand;Auckland,Christchurch,Dunedin|Nigeria;Lagos,Kano,Port Harcourt,Ibadan,Kaduna,Maiduguri|
Norway;Bergen,Trondheim,Stavanger|Pakistan;Karachi,Lahore,Peshawar,Quetta,Rawalpindi,Faisalabad|Peru;Arequipa,Cusco,Trujillo|
Philippines;Cebu City,Davao City|Poland;Krakow,Kraków,Gdansk,Gdańsk,Wroclaw,Wrocław,Poznan,Poznań,Lodz,Łódź|Portugal;Porto|
Romania;Cluj,Timisoara,Timișoara,Constanta,Constanța|
Russia;St. Petersburg,Saint Petersburg,Vladivostok,Novosibirsk,Yekaterinburg,Kazan|Saudi Arabia;Jeddah|
South Africa;Johannesburg,Cape Town,Durban,Soweto|South Korea;Busan,Incheon|Spain;Barcelona,Valencia,Seville,Bilbao,Zaragoza,Málaga,Malaga|
Sweden;Gothenburg,Malmö,Malmo|Switzerland;Geneva,Zurich,Basel,Lausanne|Syria;Aleppo,Homs|Taiwan;Kaohsiung,Taichung|
Tanzania;Dar es Salaam,Arusha|Turkey;Istanbul,Izmir,Antalya,Diyarbakir|Ukraine;Kharkiv,Odesa,Odessa,Lviv,Dnipro,Mariupol,Zaporizhzhia|
United Arab Emirates;Dubai|
United Kingdom;Manchester,Birmingham,Leeds,Liverpool,Glasgow,Edinburgh,Cardiff,Belfast,Bristol,Sheffield,Newcastle|
United States;New York,Los Angeles,Chicago,Houston,Boston,Dallas,Atlanta,Miami,Seattle,San Francisco,Philadelphia,Denver,Detroit|
Vietnam;Ho Chi Minh City,Da Nang|Yemen;Aden|Zambia;Kitwe,Ndola|Zimbabwe;Bulawayo
`;

const countries = placesByCountry(TABLE);

/** The country that a large city is in: "Tanzania" for "Dar es Salaam". */
export const countryOfCity = (city: string): string | undefined => countries.get(city);
