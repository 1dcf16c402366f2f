import { examples } from "./examples.ts";

examples("Careers", [
  {
    says: "are told by a second role, too",
    text: "Ana Lopez is a lawyer and a partner at Stokes Wynn.",
    claims: ["Ana Lopez WORKS_FOR Stokes Wynn asserted"],
  },
  {
    says: "go on behind a comma",
    text: "Jonas Weber is a physicist, currently a professor of physics at the University of Graz.",
    claims: ["Jonas Weber WORKS_FOR University of Graz asserted"],
  },
  {
    says: "are not told where the first role is denied",
    text: "Ana Lopez was never a judge or a member of the Verdi union.",
    claims: ["Ana Lopez MEMBER_OF Verdi union denied"],
  },
  {
    says: "make no body of a field",
    text: "Jonas Weber was a linguist and Professor of Linguistics at the University of Graz.",
    claims: ["Jonas Weber WORKS_FOR University of Graz asserted"],
  },
  {
    says: "begin with a degree",
    text: "Ana Lopez received her doctorate from the University of Graz and joined Novartis in 2003.",
    claims: [
      "Ana Lopez MEMBER_OF Novartis asserted",
      "Ana Lopez MEMBER_OF University of Graz asserted",
    ],
  },
  {
    says: "begin at a school that one enters",
    text: "Jonas Weber entered the University of Graz in 1990.",
    claims: ["Jonas Weber MEMBER_OF University of Graz asserted"],
  },
  {
    says: "do not begin where one only goes in",
    text: "The gunman, Jonas Weber, entered Columbia University at noon.",
    claims: [],
  },
  {
    says: "do not begin with an honour",
    text: "Jonas Weber received an honorary doctorate from the University of Graz.",
    claims: ["Jonas Weber RELATED_TO University of Graz asserted"],
  },
  {
    says: "go from party to party",
    text: "Jonas Weber quit the Conservative Party for Reform UK in January.",
    claims: [
      "Jonas Weber MEMBER_OF Reform UK asserted",
      "Jonas Weber RESIGNED_FROM Conservative Party asserted",
    ],
  },
  {
    says: "do not go where a letter is left",
    text: "Jonas Weber left a letter for the FBI.",
    claims: [],
  },
  {
    says: "are no councillor's of the nation",
    text: "Councilman Jonas Weber criticised the National Security Council.",
    claims: ["Jonas Weber CRITICIZED National Security Council asserted"],
  },
  {
    says: "are another's once one has resigned",
    text: "Prime Minister Karl Braun resigned on Monday. Eva Lund was sworn in as his successor. The prime minister met Jonas Weber.",
    claims: ["the prime minister MET_WITH Jonas Weber asserted"],
  },
  {
    says: "lead to a department of state",
    text: "Foreign Office Minister Elena Montalvo met Jonas Weber.",
    claims: [
      "Elena Montalvo HOLDS_POSITION_IN Foreign Office asserted",
      "Elena Montalvo MET_WITH Jonas Weber asserted",
    ],
  },
  {
    says: "lead to one that goes by its initials",
    text: "FCO Minister Elena Montalvo met Jonas Weber.",
    claims: [
      "Elena Montalvo HOLDS_POSITION_IN FCO asserted",
      "Elena Montalvo MET_WITH Jonas Weber asserted",
    ],
  },
  {
    says: "are a press secretary's, and not the press's",
    text: "White House Press Secretary Elena Montalvo met Jonas Weber.",
    claims: [
      "Elena Montalvo HOLDS_POSITION_IN White House asserted",
      "Elena Montalvo MET_WITH Jonas Weber asserted",
    ],
  },
  {
    says: "give the head of a part no whole to head",
    text: "Annika Lund, previously head of recruitment at Harborline Bank, met Jonas Weber.",
    claims: [
      "Annika Lund HOLDS_POSITION_IN Harborline Bank asserted",
      "Annika Lund MET_WITH Jonas Weber asserted",
    ],
  },
  {
    says: "are those of all who are set beside them",
    text: "Ana Lopez and Jonas Weber, both partners at Harborline Bank, met Carl Ortega.",
    claims: [
      "Ana Lopez MET_WITH Carl Ortega asserted",
      "Ana Lopez WORKS_FOR Harborline Bank asserted",
      "Jonas Weber MET_WITH Carl Ortega asserted",
      "Jonas Weber WORKS_FOR Harborline Bank asserted",
    ],
  },
  {
    says: "are told of whoever is put in charge, and by whom",
    text: "Elena Montalvo put Jonas Weber in charge of Harborline Bank.",
    claims: [
      "Elena Montalvo APPOINTED Jonas Weber asserted",
      "Jonas Weber HEADS Harborline Bank asserted",
    ],
  },
  {
    says: "are a councillor's in news of one council",
    text: "Councilwoman Elena Montalvo opposed the plan. Erie City Council met on Monday.",
    claims: ["Elena Montalvo HOLDS_POSITION_IN Erie City Council asserted"],
  },
  {
    says: "are of the country's own body",
    text: "Niger's junta sued Kestrel Foods. Colonel Karim Sanoussi, the junta's spokesman, met Jonas Weber.",
    claims: [
      "Karim Sanoussi MET_WITH Jonas Weber asserted",
      "Karim Sanoussi SPOKESPERSON_FOR Niger's junta asserted",
      "Niger's junta SUED Kestrel Foods asserted",
    ],
  },
  {
    says: "may have been stood for",
    text: "Jonas Weber, a onetime candidate for the Oklahoma Senate, met Elena Montalvo.",
    claims: [
      "Jonas Weber MET_WITH Elena Montalvo asserted",
      "Jonas Weber RELATED_TO Oklahoma Senate asserted",
    ],
  },
  {
    says: "end where a resignation is handed in",
    text: "The chairman of Orlin Group, Jonas Weber, handed in his resignation.",
    claims: [
      "Jonas Weber HEADS Orlin Group asserted",
      "Jonas Weber RESIGNED_FROM Orlin Group asserted",
    ],
  },
  {
    says: "end where the article has said what somebody heads",
    text: "Orlin Group's chairman, Jonas Weber, defended the sale. On Monday Weber resigned.",
    claims: [
      "Jonas Weber HEADS Orlin Group asserted",
      "Jonas Weber RESIGNED_FROM Orlin Group asserted",
    ],
  },
  {
    says: "do not end anywhere where somebody heads two",
    text: "Jonas Weber, the chairman of Orlin Group, is the head of Kestrel Foods. On Monday Weber resigned.",
    claims: ["Jonas Weber HEADS Kestrel Foods asserted", "Jonas Weber HEADS Orlin Group asserted"],
  },
  {
    says: "go on where somebody remains something",
    text: "Ana Lopez founded Orlin Group in 2009 and remains its chairman.",
    claims: ["Ana Lopez FOUNDED Orlin Group asserted", "Ana Lopez HEADS Orlin Group asserted"],
  },
  {
    says: "are told by a second verb of the same clause",
    text: "Ana Lopez sued Orlin Group, which Jonas Weber founded in 1994 and directed until 2015.",
    claims: [
      "Ana Lopez SUED Orlin Group asserted",
      "Jonas Weber FOUNDED Orlin Group asserted",
      "Jonas Weber HEADS Orlin Group asserted",
    ],
  },
  {
    says: "are at one's own firm where it is no law firm",
    text: "Jonas Weber runs his timber firm, Weber Sawmills, and Ana Lopez left her law firm, Calder Finch.",
    claims: [
      "Ana Lopez LEFT Calder Finch asserted",
      "Ana Lopez WORKS_FOR Calder Finch asserted",
      "Jonas Weber HEADS Weber Sawmills asserted",
      "Jonas Weber OWNS Weber Sawmills asserted",
    ],
  },
]);
