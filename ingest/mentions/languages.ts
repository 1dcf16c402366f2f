const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Languages of no people of today or of many peoples. From ISO 639-3. */
const LANGUAGES = words(
  "Latin Sanskrit Aramaic Esperanto Yiddish Hebrew Arabic Mandarin Cantonese Hindi Urdu Farsi Dari Swahili Kiswahili Tagalog Krio Afrikaans",
);

/**
 * Languages that go by the name of their people, beside those of the table of countries. From ISO 639-3, those of more than a million
 * speakers and those that the news names beside them; names of places, firms and persons are left out.
 */
const PEOPLES = words(
  "Yoruba Hausa Igbo Fulani Zulu Xhosa Sotho Tswana Shona Ndebele Kikuyu Luo Luhya Kalenjin Maasai Oromo Amhara Tigrayan Wolof Bambara " +
    "Tuareg Berber Amazigh Kabyle Hutu Tutsi Bemba Chewa Makonde Ewe Fante Tamil Telugu Malayali Kannada Marathi Gujarati Bengali Punjabi " +
    "Sinhala Sinhalese Pashtun Pashto Baloch Hazara Kurdish Kurd Yazidi Assyrian Uighur Uyghur Tibetan Hmong Rohingya Kachin " +
    "Javanese Sundanese Balinese Batak Dayak Tatar Bashkir Chuvash Chechen Ingush Ossetian Abkhaz Circassian Avar Lezgin " +
    "Sámi Sami Basque Catalan Galician Breton Corsican Welsh Gaelic Frisian Sorbian Quechua Aymara Guarani Guaraní Mapuche Nahuatl " +
    "Navajo Cherokee Lakota Cree Inuit Inuktitut Māori Maori Tahitian Zapotec Mixtec Garifuna",
);

/** Whether a word names a language. */
export const isLanguageName = (form: string): boolean => LANGUAGES.has(form) || isPeople(form);

/** "Yoruba", "Tamils": a people, which its language is called after. */
export const isPeople = (form: string): boolean =>
  PEOPLES.has(form) || PEOPLES.has(form.replace(/s$/, ""));
