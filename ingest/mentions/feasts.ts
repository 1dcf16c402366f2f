/** Days that come round every year and that the news dates by, in one word or two. Our own list of the calendars of the world's faiths. */
const FEASTS =
  /^(?:Epiphany|Pentecost|Whitsun|Whit (?:Sunday|Monday)|Candlemas|Michaelmas|Martinmas|Advent|Hanukkah|Passover|Purim|Sukkot|Diwali|Holi|Vesak|Nowruz|Ashura|Songkran|Yom Kippur|Rosh Hashanah|(?:Palm|Easter|Low) Sunday|(?:Ash|Spy) Wednesday|(?:Good|Black) Friday|(?:Maundy|Holy) Thursday|(?:Holy|Easter) Saturday|Shrove Tuesday|Mardi Gras|(?:Easter|Boxing|Clean) (?:Monday|Day)|Holy Week|Corpus Christi|Ascension Day|All (?:Saints|Souls)(?:'? ?Day)?|Eid(?: al-(?:Fitr|Adha))?|(?:Independence|Anzac|Armistice|Remembrance|Labou?r|Victory|Bastille|Canada|Australia|Memorial|Veterans|May|New Year's) Day)$/;

export const isFeast = (name: string): boolean => FEASTS.test(name);
