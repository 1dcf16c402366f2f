import { examples } from "./examples.ts";

examples("Pronouns of news", [
  {
    says: "are not the kin beside them",
    text: "Jonas Weber sued Ana Lopez. Kiran Weber, his son, met Luis Gomez.",
    claims: [
      "Jonas Weber PARENT_OF Kiran Weber asserted",
      "Jonas Weber SUED Ana Lopez asserted",
      "Kiran Weber MET_WITH Luis Gomez asserted",
    ],
  },
  {
    says: "are whoever has it done",
    text: "Kestrel Foods hired Goldman Reyes to advise it.",
    claims: [
      "Goldman Reyes ADVISES Kestrel Foods planned",
      "Kestrel Foods APPOINTED Goldman Reyes asserted",
    ],
  },
  {
    says: "are both of two",
    text: "Ida Berg accused Nora Vik. The High Court cleared both of them.",
    claims: [
      "High Court ACQUITTED Ida Berg asserted",
      "High Court ACQUITTED Nora Vik asserted",
      "Ida Berg ACCUSED Nora Vik asserted",
    ],
  },
  {
    says: "are what is bought",
    text: "Orlin Group bought Kestrel Foods from its founder, Ana Lopez.",
    claims: [
      "Ana Lopez FOUNDED Kestrel Foods asserted",
      "Ana Lopez SOLD_TO Orlin Group asserted",
      "Orlin Group BOUGHT Kestrel Foods asserted",
    ],
  },
  {
    says: 'are no one person, where they are "their"',
    text: "Jonas Weber met the village elders. Their leader, Gaborone Modise, refused.",
    claims: ["Jonas Weber MET_WITH the village elders asserted"],
  },
  {
    says: "are not whoever it was done by",
    text: "Teresa Lacson sued Orlin Group. Under questioning by Fergal Mulhern, she accused Jonas Weber.",
    claims: [
      "Teresa Lacson ACCUSED Jonas Weber asserted",
      "Teresa Lacson SUED Orlin Group asserted",
    ],
  },
]);

examples("What a couple has", [
  {
    says: "is of both",
    text: "Ana Lopez married Luis Gomez in 2010. Their son, Carlos, was born a year later.",
    claims: [
      "Ana Lopez SPOUSE_OF Luis Gomez asserted",
      "Ana Lopez PARENT_OF Carlos asserted",
      "Luis Gomez PARENT_OF Carlos asserted",
    ],
  },
  {
    says: "is of both where sentences of them stand between",
    text: "Ana Lopez met Luis Gomez in 2010. The couple announced a wedding. Their daughter, Eva, was born a year later.",
    claims: [
      "Ana Lopez MET_WITH Luis Gomez asserted",
      "Ana Lopez PARENT_OF Eva asserted",
      "Luis Gomez PARENT_OF Eva asserted",
    ],
  },
  {
    says: "is no child's who was named before",
    text: "Carlos Ruiz, the son of Ana Lopez and Luis Gomez, was arrested. Their daughter, Eva, left.",
    claims: [
      "Ana Lopez PARENT_OF Carlos Ruiz asserted",
      "Luis Gomez PARENT_OF Carlos Ruiz asserted",
      "Ana Lopez PARENT_OF Eva asserted",
      "Luis Gomez PARENT_OF Eva asserted",
    ],
  },
  {
    says: "is not of another who stands in the sentence before",
    text: "Judge Jonas Weber dismissed the case. Ana Lopez gave birth to their second son, Carl.",
    claims: ["Ana Lopez PARENT_OF Carl asserted"],
  },
]);

examples("A clause on what somebody owns", [
  {
    says: "has its owner for its subject",
    text: "Jonas Weber was born in Basel. He had a brother, Peter Weber. Peter also stole ideas from Jonas's book Tides in his own book Sands which he sold to Kestrel Foods.",
    claims: [
      "Jonas Weber BORN_IN Basel asserted",
      "Peter Weber SIBLING_OF Jonas Weber asserted",
      "Jonas Weber PRODUCED Tides asserted",
      "Peter Weber RELATED_TO Tides asserted",
      "Peter Weber PRODUCED Sands asserted",
      "Peter Weber SOLD_TO Kestrel Foods asserted",
      "Kestrel Foods BOUGHT Sands asserted",
      "Peter Weber RELATED_TO Sands asserted",
    ],
  },
]);

examples("What is somebody's", [
  {
    says: "ties whoever does something to it to them",
    text: "The ratings firm Carrow & Lyle lowered Ghana's outlook in April.",
    claims: ["Carrow & Lyle RELATED_TO Ghana asserted"],
  },
  {
    says: "ties nobody to whom it befell",
    text: "Elena Montalvo investigated Jonas Weber's murder.",
    claims: ["Elena Montalvo INVESTIGATED Jonas Weber's murder asserted"],
  },
  {
    says: "is taken over by whoever succeeds them",
    text: "Lucia Gomez, who took over Ana Lopez's duties, thanked Jonas Weber.",
    claims: [
      "Lucia Gomez SUCCEEDED Ana Lopez asserted",
      "Lucia Gomez SUPPORTED Jonas Weber asserted",
    ],
  },
  {
    says: "is no firm that is taken over",
    text: "Orlin Group took over Kestrel Foods.",
    claims: ["Orlin Group BOUGHT Kestrel Foods asserted"],
  },
  {
    says: "is an office that one works in for them",
    text: "Carla Salinas works in Rosa Benavente's press office.",
    claims: [
      "Carla Salinas HOLDS_POSITION_IN Rosa Benavente's press office asserted",
      "Carla Salinas WORKS_FOR Rosa Benavente asserted",
    ],
  },
  {
    says: "is a campaign whose treasurer works for them",
    text: "Wilber Choque, the treasurer of Milagros Quispe's campaign, denied it.",
    claims: [
      "Wilber Choque HOLDS_POSITION_IN Milagros Quispe's campaign asserted",
      "Wilber Choque WORKS_FOR Milagros Quispe asserted",
    ],
  },
]);
