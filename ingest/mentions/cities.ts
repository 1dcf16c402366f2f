/**
 * Capitals of the members of the United Nations, and large cities of which the news is full, by one word each, as English spells
 * them: our own list. Names that are as often a person's or a firm's (Victoria, Lincoln, Phoenix) are left out.
 */
const CITIES: ReadonlySet<string> = new Set(
  `
  Aarhus Abuja Accra Aleppo Alexandria Algiers Almaty Amman Amsterdam Ankara Antananarivo Antwerp Ashgabat Asmara
  Astana Asuncion Asunción Athens Atlanta Auckland Baghdad Baku Bamako Bangalore Bangkok Bangui Banjul Barcelona Basel
  Basra Batumi Beijing Beirut Belfast Belgrade Belmopan Bergen Berlin Bern Bilbao Birmingham Bishkek Bissau Bogota
  Bogotá Bologna Bordeaux Boston Brasilia Brasília Bratislava Brazzaville Bremen Bridgetown Brisbane Bristol Brno
  Brussels Bucharest Budapest Bujumbura Cairo Calgary Cali Canberra Caracas Cardiff Casablanca Chennai Chicago Chisinau
  Cologne Colombo Conakry Copenhagen Curitiba Cusco Dakar Dallas Damascus Delhi Denver Detroit Dhaka Dodoma Doha
  Donetsk Dresden Dubai Dublin Durban Dushanbe Düsseldorf Edinburgh Eindhoven Florence Fortaleza Frankfurt Freetown
  Gaborone Gaza Gdansk Geneva Genoa Georgetown Ghent Gitega Glasgow Gothenburg Graz Guadalajara Guangzhou Guayaquil
  Haifa Hamburg Hanoi Hanover Harare Havana Helsinki Houston Hyderabad Innsbruck Islamabad Istanbul Izmir Jakarta
  Jeddah Jerusalem Johannesburg Juba Kabul Kampala Karachi Kathmandu Kazan Kharkiv Khartoum Kiev Kigali Kingston
  Kinshasa Kolkata Krakow Kraków Kyiv Lagos Lahore Lausanne Leeds Leipzig Libreville Lille Lilongwe Lima Linz Lisbon
  Liverpool Ljubljana Lodz Lomé London Luanda Lusaka Luxembourg Lviv Lyon Madrid Malabo Malmö Managua Manama Manaus
  Manchester Manila Maputo Marseille Maseru Mbabane Mecca Medellín Melbourne Miami Milan Minsk Mogadishu Monrovia
  Monterrey Montevideo Montreal Moscow Mosul Mumbai Munich Muscat Málaga N'Djamena Nairobi Nantes Naples Naypyidaw
  Newcastle Niamey Nicosia Nottingham Nouakchott Novosibirsk Nuremberg Odesa Osaka Osh Oslo Ostrava Ottawa
  Ouagadougou Palermo Paramaribo Paris Perth Petersburg Philadelphia Phnom Podgorica Porto Poznan Prague Pretoria
  Pristina Puebla Pyongyang Quito Rabat Ramallah Recife Reykjavik Riga Riyadh Rome Rotterdam Salvador Salzburg
  Samarkand Sanaa Santiago Sarajevo Seattle Seoul Seville Shanghai Sheffield Skopje Sofia Stockholm Strasbourg
  Stuttgart Sydney Taipei Tallinn Tampere Tashkent Tbilisi Tegucigalpa Tehran Thessaloniki Thimphu Tijuana Tirana Tokyo
  Toronto Toulouse Tripoli Tunis Turin Ulaanbaatar Utrecht Vaduz Valencia Valletta Vancouver Venice Vienna Vientiane
  Vilnius Warsaw Washington Wellington Windhoek Wroclaw Yaounde Yaoundé Yerevan Zagreb Zaragoza Zurich
  `
    .trim()
    .split(/\s+/),
);

/** Whether a name is that of a well-known city. */
export function isCity(name: string): boolean {
  return CITIES.has(name);
}
