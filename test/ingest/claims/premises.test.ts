import { examples } from "./examples.ts";

examples("A place", [
  {
    says: "is where a home is",
    text: "Police searched Ana Lopez's home in Lyon.",
    claims: ["police SEARCHED Ana Lopez asserted", "Ana Lopez LIVES_IN Lyon asserted"],
  },
  {
    says: "is where a firm has opened something",
    text: "Orlin Group opened an office in Lyon.",
    claims: ["Orlin Group LOCATED_IN Lyon asserted"],
  },
  {
    says: "is where somebody was born",
    text: "Ana Lopez, the Lyon-born singer, left.",
    claims: ["Ana Lopez BORN_IN Lyon asserted"],
  },
  {
    says: "is where somebody is on a visit",
    text: "During a visit to Lyon, Ana Lopez met Jonas Weber.",
    claims: ["Ana Lopez MET_WITH Jonas Weber asserted", "Ana Lopez TRAVELED_TO Lyon asserted"],
  },
  {
    says: "is where somebody speaks to reporters",
    text: "Ana Lopez told reporters in Lyon that the talks had failed.",
    claims: ["Ana Lopez LOCATED_IN Lyon asserted"],
  },
  {
    says: "is where somebody is expected",
    text: "Ana Lopez is expected in Lyon on Friday.",
    claims: ["Ana Lopez TRAVELED_TO Lyon planned"],
  },
  {
    says: "is where the apartment is",
    text: "Ana Lopez was arrested at an apartment in Lyon on Sunday.",
    claims: ["Ana Lopez LOCATED_IN Lyon asserted"],
  },
  {
    says: "is inside another",
    text: "More than 6,000 people have fled to Lyon, in southern France.",
    claims: ["Lyon LOCATED_IN France asserted", "more than 6,000 people TRAVELED_TO Lyon asserted"],
  },
  {
    says: "is what a state goes on from",
    text: "Bolivia closed its border on Friday. It accused Peru of theft.",
    claims: ["Bolivia ACCUSED Peru asserted"],
  },
  {
    says: "is no home where one only sleeps",
    text: "Ana Lopez's childhood home in Lyon was sold.",
    claims: [],
  },
]);

examples("A deed", [
  {
    says: "is done to its target",
    text: "Kestrel Foods was the target of a takeover by Orlin Group in 2019.",
    claims: ["Orlin Group BOUGHT Kestrel Foods asserted"],
  },
  {
    says: "is done to its subject",
    text: "Ana Lopez, the subject of an investigation by the Health Ministry, left.",
    claims: ["Health Ministry INVESTIGATED Ana Lopez asserted"],
  },
]);

examples("No place", [
  {
    says: "is lived in that was let",
    text: "Jonas Weber rented out Ana Lopez's flat in Lyon.",
    claims: [],
  },
  {
    says: "is visited by whom somebody speaks of there",
    text: "Ana Lopez said during a visit to Lyon that Jonas Weber had lied.",
    claims: ["Ana Lopez TRAVELED_TO Lyon asserted"],
  },
  {
    says: "is visited that somebody could visit",
    text: "Ana Lopez could meet Jonas Weber during a visit to Lyon.",
    claims: ["Ana Lopez MET_WITH Jonas Weber alleged"],
  },
  {
    says: "is where a builder is",
    text: "Kestrel Builders built a school in Malawi.",
    claims: [
      "Kestrel Builders PRODUCED a school in Malawi asserted",
      "a school in Malawi LOCATED_IN Malawi asserted",
    ],
  },
  {
    says: "threatens another, as a storm does",
    text: "Peru was hit by a storm. It threatened Chile.",
    claims: [],
  },
]);
