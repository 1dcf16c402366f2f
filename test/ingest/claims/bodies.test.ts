import { examples } from "./examples.ts";

examples("Bodies", [
  {
    says: "are called by the first word of their names",
    text: "Castlemoor Capital bought Kestrel Foods. Ana Lopez and Jonas Weber, both partners at Castlemoor, met Carl Ortega.",
    claims: [
      "Ana Lopez MET_WITH Carl Ortega asserted",
      "Ana Lopez WORKS_FOR Castlemoor Capital asserted",
      "Castlemoor Capital BOUGHT Kestrel Foods asserted",
      "Jonas Weber MET_WITH Carl Ortega asserted",
      "Jonas Weber WORKS_FOR Castlemoor Capital asserted",
    ],
  },
  {
    says: "are told the last of a list by what stands behind",
    text: "Ruth Nakai had sued Karl Braun, Jonas Weber and Meridian Health Partners, the private equity firm that acquired Kestrel Foods in 2017.",
    claims: [
      "Meridian Health Partners BOUGHT Kestrel Foods asserted",
      "Ruth Nakai SUED Jonas Weber asserted",
      "Ruth Nakai SUED Karl Braun asserted",
      "Ruth Nakai SUED Meridian Health Partners asserted",
    ],
  },
  {
    says: "are named past a comma",
    text: "The work was paid for by the Swedish Research Council and by Rheintal Pharma, a Basel company.",
    claims: ["Rheintal Pharma LOCATED_IN Basel asserted"],
  },
  {
    says: "change their names",
    text: "Halden College changed its name to Halden University.",
    claims: ["Halden College ALSO_KNOWN_AS Halden University asserted"],
  },
  {
    says: "take a name by themselves",
    text: "Kestrel Foods rebranded as Norvia in 2019.",
    claims: ["Kestrel Foods ALSO_KNOWN_AS Norvia asserted"],
  },
  {
    says: "give without being supporters",
    text: "The Lakes Fund, Kestrel Foods' largest donor, met Jonas Weber.",
    claims: [
      "Lakes Fund DONATED_TO Kestrel Foods asserted",
      "Lakes Fund MET_WITH Jonas Weber asserted",
    ],
  },
  {
    says: "are from a country, and not its rivals",
    text: "Kestrel Foods sued a German rival, Globex.",
    claims: ["Globex LOCATED_IN Germany asserted", "Kestrel Foods SUED Globex asserted"],
  },
  {
    says: "are where the university is",
    text: "Elena Montalvo works at the University of Tartu in Estonia.",
    claims: [
      "Elena Montalvo WORKS_FOR University of Tartu asserted",
      "University of Tartu LOCATED_IN Estonia asserted",
    ],
  },
  {
    says: 'are fined by an authority with an "and"',
    text: "Kestrel Foods lost money last year. Last month it was fined by the Competition and Markets Authority.",
    claims: ["Competition and Markets Authority SANCTIONED Kestrel Foods asserted"],
  },
  {
    says: "take people into their hands",
    text: "Jonas Weber and Ana Lopez were handed over to the Red Cross.",
    claims: [
      "Ana Lopez RELATED_TO Red Cross asserted",
      "Jonas Weber RELATED_TO Red Cross asserted",
    ],
  },
]);

examples("Stands", [
  {
    says: "are taken on what somebody does",
    text: "Elena Montalvo praised Jonas Weber's handling of the crisis.",
    claims: ["Elena Montalvo SUPPORTED Jonas Weber asserted"],
  },
  {
    says: "are not taken on whom something is done to",
    text: "The European Union condemned the treatment of Jonas Weber.",
    claims: [],
  },
  {
    says: "are taken on what somebody decides",
    text: "Elena Montalvo condemned the decision of the European Commission.",
    claims: ["Elena Montalvo CRITICIZED European Commission asserted"],
  },
  {
    says: "are taken on what one is blamed for",
    text: "Elena Montalvo blamed sloppy record-keeping by Jonas Weber.",
    claims: ["Elena Montalvo ACCUSED Jonas Weber asserted"],
  },
  {
    says: "are a judge's on what is brought",
    text: "A judge, Carl Ortega, threw out Ana Lopez's claim against Kestrel Foods.",
    claims: ["Carl Ortega RULED_AGAINST Ana Lopez asserted"],
  },
  {
    says: "are no judge's where somebody is thrown out",
    text: "The Labour Party threw out Jonas Weber.",
    claims: ["Labour Party DISMISSED Jonas Weber asserted"],
  },
  {
    says: "are no discovery",
    text: "Police identified Jonas Weber as the gunman.",
    claims: [],
  },
  {
    says: "are no gift",
    text: "Kestrel Foods gave Ana Lopez the option to leave.",
    claims: [],
  },
  {
    says: "are to come where the clause in front is",
    text: "Elena Montalvo will return to Peru, visiting Ecuador on Friday.",
    claims: [
      "Elena Montalvo RETURNED_TO Peru planned",
      "Elena Montalvo TRAVELED_TO Ecuador planned",
    ],
  },
  {
    says: "are told as they were not to come",
    text: "Elena Montalvo was not due in Kyiv.",
    claims: ["Elena Montalvo TRAVELED_TO Kyiv denied"],
  },
  {
    says: "are to come where somebody is due",
    text: "Elena Montalvo is due in Niamey on Thursday.",
    claims: ["Elena Montalvo TRAVELED_TO Niamey planned"],
  },
]);
