/** A folder of this machine. */
export interface EmbeddedPlace {
  readonly engine: "embedded";
  readonly folder: string;
}

/** A database of a Neo4j server or cluster. */
export interface Neo4jPlace {
  readonly engine: "neo4j";
  /** With the schemes bolt, neo4j, and +s or +ssc. */
  readonly uri: string;
  readonly user: string;
  /** Without one: the server asks for none. */
  readonly password?: string | undefined;
  /** Without one: the user's home database. */
  readonly database?: string | undefined;
}

/** Where a graph is kept. */
export type GraphPlace = EmbeddedPlace | Neo4jPlace;

/** A place as people read it, without what is secret. */
export function describePlace(place: GraphPlace): string {
  if (place.engine === "embedded") return `graph in ${place.folder}`;
  const database = place.database ? `, database ${place.database}` : "";
  return `graph on ${place.uri}${database}`;
}
