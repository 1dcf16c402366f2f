/**
 * International bodies that the news calls by their initials or a coined short name; what it stands for; other names. Our own list of
 * the United Nations' agencies, the unions of states, and the federations and leagues that hold the world's courts, relief
 * and sport together; and the one movement that has as many names.
 */
const TABLE = `
AU;African Union
ASEAN;Association of Southeast Asian Nations
BRICS;
CAF;Confederation of African Football
CAS;Court of Arbitration for Sport
CONCACAF;;Concacaf
CONMEBOL;;Conmebol;CSF
ECB;European Central Bank
ECHR;European Court of Human Rights
ECOWAS;Economic Community of West African States
EFTA;European Free Trade Association
EPPO;European Public Prosecutor's Office
FAO;Food and Agriculture Organization
FIA;Fédération Internationale de l'Automobile
FIFA;;Fifa
G7;Group of Seven
G20;Group of 20
GCC;Gulf Cooperation Council
HRW;Human Rights Watch
IAEA;International Atomic Energy Agency
ICAO;International Civil Aviation Organization
ICC;International Criminal Court
ICJ;International Court of Justice
ICRC;International Committee of the Red Cross
IEA;International Energy Agency
ISIS;Islamic State;ISIL;Daesh
ILO;International Labour Organization
IMF;International Monetary Fund
IMO;International Maritime Organization
IOC;International Olympic Committee
IOM;International Organization for Migration
IPCC;Intergovernmental Panel on Climate Change
MSF;Doctors Without Borders;Médecins Sans Frontières
NATO;North Atlantic Treaty Organization
OAS;Organization of American States
OECD;Organisation for Economic Co-operation and Development
OPEC;Organization of the Petroleum Exporting Countries
OSCE;Organization for Security and Co-operation in Europe
RSF;Reporters Without Borders
SADC;Southern African Development Community
UCI;Union Cycliste Internationale
UEFA;;Uefa
UNDP;United Nations Development Programme
UNESCO;
UNHCR;United Nations High Commissioner for Refugees
UNICEF;United Nations Children's Fund
UNRWA;United Nations Relief and Works Agency
WADA;World Anti-Doping Agency
WFP;World Food Programme
WHO;World Health Organization
WTO;World Trade Organization
`;

const fullNames: ReadonlyMap<string, string> = new Map(
  TABLE.trim()
    .split("\n")
    .flatMap((row): [string, string][] => {
      const [short = "", full = "", ...others] = row.split(";");
      return [short, ...others].map((name): [string, string] => [name, full || short]);
    }),
);

const inFull: ReadonlySet<string> = new Set(fullNames.values());

/** Their full names, word by word, by the first of them: "Organization for Security and Co-operation in Europe". */
export const SPELT_OUT: ReadonlyMap<string, readonly (readonly string[])[]> = spelledOut();

function spelledOut(): Map<string, (readonly string[])[]> {
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const name of inFull) {
    const words = name.split(" ");
    const [first = ""] = words;
    if (words.length > 2 && !name.includes("'"))
      byFirst.set(first, [...(byFirst.get(first) ?? []), words]);
  }
  return byFirst;
}

/** "AU", "N.A.T.O.", "Médecins Sans Frontières": what it stands for; undefined where it is no international body's. */
export function internationalBody(name: string): string | undefined {
  return (
    fullNames.get(name) ??
    fullNames.get(name.replace(/\./g, "")) ??
    (inFull.has(name) ? name : undefined)
  );
}
