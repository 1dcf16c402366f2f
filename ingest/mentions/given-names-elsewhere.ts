/**
 * Given names of languages that the lists of given-name-genders.ts are thin in or leave out, and names that women and men
 * bear alike. Our own list, without accents, in lower case; words that are names of places or firms as often are left out.
 */
const GIVEN_NAMES: ReadonlySet<string> = new Set(
  // English, Dutch and Scandinavian, and names of both women and men
  (
    "robin taylor jamie morgan casey riley jordan quinn avery rowan kim sasha sam chris pat lee deon kobus hennie gerrit " +
    "marius riaan francois jacques pieter stefaan dirk joost sven leif ragnar gunnar sigrun bjork aoife niamh siobhan " +
    "roisin deirdre ciaran eoin padraig caoimhe saoirse eilidh hamish fergus angharad gethin dilys " +
    // Balkan, Caucasus and the eastern Mediterranean
    "goran zoran dragan biljana ilir agim besnik arben fatmir shpend lulzim flutura giorgi levan nino tamaz " +
    "zurab ketevan irakli davit vakhtang armen aram hovhannes gevorg hasmik elchin ilham rovshan mehriban yannis stavros " +
    "eleni giannis vasilis mehmet ahmet mustafa emre ayse elif zeynep burak selin " +
    // Central Asia
    "bektur azamat aigul yerlan nurlan daniyar aliya baurzhan kairat talgat serik askar marat timur rustam farrukh " +
    "bakhtiyar dilshod gulnara nilufar shavkat ulugbek jasur otabek bolat zhanar dinara aizhan kubat almaz ermek " +
    "gulmira kanat sanzhar altynbek " +
    // Arabic and Persian
    "abdullah abdulrahman abdulaziz mohammed muhammad mohamed ahmad khalid nasser salem saleh fahad faisal hamad majid " +
    "rashid saeed sultan tariq walid yousef amel ibtisam dalal hanan huda iman layla maryam nadia noura rania samira " +
    "wafa zahra reza hossein mehdi shirin farhad parisa kaveh behrouz ghazi jaber karim nabil hichem moncef " +
    // South Asia
    "rajesh suresh ramesh mukesh anil sunil vijay ajay sanjay rahul rohit amit priya pooja deepa lakshmi sunita kavita " +
    "anjali meera arjun vikram ashok mohan ravi sanjeev nandini shreya tanvir farooq imran bilal usman ayesha sadia " +
    "nusrat kumari dilip bishnu prakash binod sita gita pasang dorje tenzin " +
    // Japan
    "kenji hiroshi takashi tomoko keiko yuki yoko haruki satoshi makoto shinji taro ichiro akira kazuo masato naoki " +
    "ryo daisuke yuko emi mariko sachiko michiko ayumi haruka naoko kenta shigeru minoru noriko junko " +
    // Africa
    "ikechukwu chukwuemeka emeka obinna chidi chinedu ngozi adaeze ifeoma chioma nnamdi uche kelechi olusegun babatunde " +
    "adebayo folake temitope oluwaseun tunde kwame kwabena kofi yaw akosua abena kwaku ama efua nana lwazi thabo sipho " +
    "nomvula thandiwe zanele bongani mandla nkosana themba lindiwe tendai farai tatenda rutendo chipo wanjiru njeri " +
    "wambui kamau otieno akinyi achieng josphat kipchoge joash juma asha abebe tadesse haile tigist selam " +
    "bekele almaz mamadou moussa ousmane cheikh abdoulaye fatou aminata awa modou babacar seydou issa boubacar gift " +
    // South-East Asia and the Pacific
    "budi agus siti dewi joko bambang wayan ketut putu somchai somsak prasert malee arnulfo rodrigo jun maricel " +
    "sione semisi tevita ratu litia mereani"
  ).split(" "),
);

/** "Lwazi", "Tomoko", "Robin": whether a word, as `normalName` gives it, is a given name of our own list. */
export function isGivenNameElsewhere(name: string): boolean {
  return GIVEN_NAMES.has(name);
}
