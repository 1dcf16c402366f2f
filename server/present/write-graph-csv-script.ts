/** A shell script that hands the files of its folder to neo4j-admin. */
export function importScript(files: readonly string[], delimiter: string): string {
  const code = (delimiter.codePointAt(0) ?? 0).toString(16).padStart(4, "0").toUpperCase();
  const options = files.map(
    (file) => `--${file.startsWith("nodes-") ? "nodes" : "relationships"}=${file}`,
  );
  return `#!/bin/sh
# Makes a Neo4j 5.26 database of the files in this folder: sh import.sh [DATABASE], on the server's machine, with
# neo4j-admin on the path and the database stopped. What the database held is replaced. Then start it, and send
# after-import.cypher:
#   cypher-shell -a neo4j://localhost:7687 -u neo4j -d DATABASE -f after-import.cypher
set -eu
cd "$(dirname "$0")"
exec neo4j-admin database import full "\${1:-neo4j}" \\
  --overwrite-destination --id-type=string --array-delimiter=U+${code} --multiline-fields=true \\
  ${options.join(" \\\n  ")}
`;
}
