import { join } from "node:path";

/** The file of the graph in a data folder. */
export const graphFileOf = (folder: string): string => join(folder, "graph.grafeo");
