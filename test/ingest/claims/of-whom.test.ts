import { examples } from "./examples.ts";

examples("Whom it is told of", [
  {
    says: "is the father and not the daughter",
    text: "Among the dead was Cpl. Devika Persaud, 24, whose father, Roy Persaud, is the mayor of Bartica.",
    claims: ["Roy Persaud HEADS Bartica asserted"],
  },
  {
    says: "is whoever did it, and the spokesman who says so",
    text: "Secretary of State Caroline Hatfield, who was visiting Panama, called Mr. Ramsaroop and promised him radar equipment, her spokesman, Daniel Osei, said.",
    claims: [
      "Caroline Hatfield PROMISED Ramsaroop alleged by Daniel Osei",
      "Caroline Hatfield TRAVELED_TO Panama alleged by Daniel Osei",
      "Daniel Osei SPOKESPERSON_FOR Caroline Hatfield asserted",
    ],
  },
  {
    says: "is everyone behind the same preposition",
    text: "The United States imposed sanctions on Aurelio Montilla, on his brother, Efraín Montilla, and on Aeroguaya.",
    claims: [
      "Efraín Montilla SIBLING_OF Aurelio Montilla asserted",
      "United States SANCTIONED Aurelio Montilla asserted",
      "United States SANCTIONED Efraín Montilla asserted",
    ],
  },
  {
    says: "is a man's name where the widow has it too",
    text: "Piero Bassanese died in June. Sonia Bassanese, the victim's widow, sued Kestrel Foods. Jonas Weber met Mr Bassanese in May.",
    claims: [
      "Jonas Weber MET_WITH Piero Bassanese asserted",
      "Sonia Bassanese SUED Kestrel Foods asserted",
    ],
  },
  {
    says: "is a mentor",
    text: "Jonas Weber studied law. His late mentor, Arvo Lillemets, met Elena Montalvo.",
    claims: [
      "Arvo Lillemets ADVISES Jonas Weber asserted",
      "Arvo Lillemets MET_WITH Elena Montalvo asserted",
    ],
  },
  {
    says: "is a party behind what it is in parliament",
    text: "Patuma Nkhoma of the opposition People's Reform Movement met Jonas Weber.",
    claims: [
      "Patuma Nkhoma MEMBER_OF People's Reform Movement asserted",
      "Patuma Nkhoma MET_WITH Jonas Weber asserted",
    ],
  },
  {
    says: "is a country that somebody gives to",
    text: "The European Union, Malawi's biggest donor, met Jonas Weber.",
    claims: [
      "European Union DONATED_TO Malawi asserted",
      "European Union MET_WITH Jonas Weber asserted",
    ],
  },
  {
    says: "is a trader, and no firm",
    text: "A South African trader, Deon Vermaak, sued Kestrel Foods.",
    claims: [
      "Deon Vermaak CITIZEN_OF South Africa asserted",
      "Deon Vermaak SUED Kestrel Foods asserted",
    ],
  },
  {
    says: "is who lent",
    text: "Kestrel Foods lined up loans from Commerzbank.",
    claims: ["Commerzbank FUNDED Kestrel Foods asserted"],
  },
]);

examples("What is denied, said back and yet to come", [
  {
    says: "is what a report says",
    text: "The ministry denied a report in the daily Kurier Gospodarczy that Joanna Sikorska had written to Marek Dudzinski about the takeover.",
    claims: ["Joanna Sikorska TOLD Marek Dudzinski denied by the ministry"],
  },
  {
    says: "is said by whoever shoots back",
    text: "Elena Montalvo shot back that Jonas Weber had received $2,500 from Carl Ortega.",
    claims: ["Carl Ortega PAID Jonas Weber alleged by Elena Montalvo"],
  },
  {
    says: "is a meeting that somebody is to have",
    text: "Brazil sent an envoy, Luiz Brandao, who is to meet with President Ruben Echenique of Venezuela on Sunday.",
    claims: [
      "Brazil RELATED_TO Luiz Brandao asserted",
      "Luiz Brandao MET_WITH Ruben Echenique planned",
      "Ruben Echenique HEADS Venezuela asserted",
    ],
  },
]);
