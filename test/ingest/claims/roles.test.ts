import { examples } from "./examples.ts";

examples("A role", [
  {
    says: "stands behind as at the start",
    text: "As chairwoman of Orlin Group, Ana Lopez sued Jonas Weber.",
    claims: ["Ana Lopez HEADS Orlin Group asserted", "Ana Lopez SUED Jonas Weber asserted"],
  },
  {
    says: "stands behind the role that somebody has",
    text: "In her role as head of Orlin Group, Ana Lopez sued Jonas Weber.",
    claims: ["Ana Lopez HEADS Orlin Group asserted", "Ana Lopez SUED Jonas Weber asserted"],
  },
  {
    says: "is whose",
    text: "Orlin Group, whose editor is Ana Lopez, sued Jonas Weber.",
    claims: ["Orlin Group SUED Jonas Weber asserted", "Ana Lopez HEADS Orlin Group asserted"],
  },
  {
    says: "is whose, past a comma",
    text: "Orlin Group, whose chairwoman, Ana Lopez, lives in Lyon, sued Jonas Weber.",
    claims: [
      "Orlin Group SUED Jonas Weber asserted",
      "Ana Lopez LIVES_IN Lyon asserted",
      "Ana Lopez HEADS Orlin Group asserted",
    ],
  },
  {
    says: "is told in a list",
    text: "The guests included Ana Lopez, the manager of Orlin Group, and Luis Gomez, a banker.",
    claims: ["Ana Lopez HEADS Orlin Group asserted"],
  },
  {
    says: "is that of a director general",
    text: "Ana Lopez, the director general of Orlin Group, sued Jonas Weber.",
    claims: ["Ana Lopez SUED Jonas Weber asserted", "Ana Lopez HEADS Orlin Group asserted"],
  },
  {
    says: "is that of a co-chair",
    text: "Orlin Group co-chair Ana Lopez sued Jonas Weber.",
    claims: ["Ana Lopez HEADS Orlin Group asserted", "Ana Lopez SUED Jonas Weber asserted"],
  },
  {
    says: "is that of a head of a field",
    text: "Ana Lopez, the head of research of Orlin Group, sued Jonas Weber.",
    claims: [
      "Ana Lopez SUED Jonas Weber asserted",
      "Ana Lopez HOLDS_POSITION_IN Orlin Group asserted",
    ],
  },
  {
    says: "is written small after a verb",
    text: "Ana Lopez became dean of Orlin University in 2019.",
    claims: ["Ana Lopez HEADS Orlin University asserted"],
  },
  {
    says: "is of the place that elects",
    text: "Ana Lopez, the MP for Lyon, sued Jonas Weber.",
    claims: ["Ana Lopez HOLDS_POSITION_IN Lyon asserted", "Ana Lopez SUED Jonas Weber asserted"],
  },
  {
    says: "is that of a minister whose ministry is named",
    text: "Production Minister Ana Lopez left. The Ministry of Production declined to comment.",
    claims: ["Ana Lopez HEADS Ministry of Production asserted"],
  },
  {
    says: "is that of a deputy, who heads no ministry",
    text: "Deputy Production Minister Ana Lopez left. The Ministry of Production declined to comment.",
    claims: [],
  },
  {
    says: "is of the firm that a noun in front tells",
    text: "Analyst Ana Lopez of the Lyon brokerage Van Reet sued Jonas Weber.",
    claims: [
      "Van Reet LOCATED_IN Lyon asserted",
      "Ana Lopez WORKS_FOR Van Reet asserted",
      "Ana Lopez SUED Jonas Weber asserted",
    ],
  },
  {
    says: "is where somebody speaks",
    text: "The market is weak, said Ana Lopez at Orlin University.",
    claims: ["Ana Lopez WORKS_FOR Orlin University asserted"],
  },
  {
    says: "is a firm's, set before its name",
    text: "KVL and its rival Tarsen were fined.",
    claims: ["Tarsen RIVAL_OF KVL asserted"],
  },
  {
    says: "is an owner's, past a comma",
    text: "Kestrel Foods's owner, Orlin Group, sued Jonas Weber.",
    claims: ["Orlin Group OWNS Kestrel Foods asserted", "Orlin Group SUED Jonas Weber asserted"],
  },
  {
    says: "is given with",
    text: "KVL, with Ana Lopez as its director, won the contract.",
    claims: ["Ana Lopez HEADS KVL asserted", "KVL RELATED_TO Ana Lopez asserted"],
  },
  {
    says: "under somebody are nobody's head",
    text: "Ana Lopez sacked her prime minister, Jonas Weber.",
    claims: [
      "Ana Lopez DISMISSED Jonas Weber asserted",
      "Jonas Weber REPORTS_TO Ana Lopez asserted",
    ],
  },
  {
    says: "above somebody are their superior's",
    text: "Ana Lopez thanked her chairman, Jonas Weber.",
    claims: [
      "Ana Lopez REPORTS_TO Jonas Weber asserted",
      "Ana Lopez SUPPORTED Jonas Weber asserted",
    ],
  },
  {
    says: "is of the body that a noun stands in front of",
    text: "The Bank of Belmar raised its rate. Exporters blame it for the strength of the krone; Jonas Weber, chief executive of the fertiliser group Agronor, said last week that the bank had cost jobs.",
    claims: ["Jonas Weber HEADS Agronor asserted"],
  },
]);

examples("Nobody", [
  {
    says: "is what somebody poses as",
    text: "Posing as a director of Orlin Group, Jonas Weber called Ana Lopez.",
    claims: [],
  },
  {
    says: "is what an idea makes of somebody",
    text: "The idea of Ana Lopez as president of Bolivia frightens Jonas Weber.",
    claims: [],
  },
  {
    says: "heads another country's ministry",
    text: "Health Minister Ana Lopez said it was right. Her Peruvian counterpart, Health Minister Jonas Weber, disagreed. The Ministry of Health declined to comment.",
    claims: [
      "Ana Lopez HEADS Ministry of Health asserted",
      "Jonas Weber HOLDS_POSITION_IN Peru asserted",
    ],
  },
  {
    says: "works where a forum meets",
    text: '"They lost," said Ana Lopez at the Lyon Forum.',
    claims: [],
  },
  {
    says: "heads a chairman whose firm has a chief",
    text: "Jonas Weber, the chairman of Kestrel Foods, whose chief executive is Ana Lopez, sued Orlin Group.",
    claims: [
      "Ana Lopez HEADS Kestrel Foods asserted",
      "Jonas Weber SUED Orlin Group asserted",
      "Jonas Weber HEADS Kestrel Foods asserted",
    ],
  },
  {
    says: "is a client who is a rival",
    text: "Velmora Group sued its client Tarsen Holdings and its rival Kestrel Foods.",
    claims: [
      "Velmora Group SUED Tarsen Holdings asserted",
      "Velmora Group SUPPLIED Tarsen Holdings asserted",
      "Velmora Group SUED Kestrel Foods asserted",
    ],
  },
]);
