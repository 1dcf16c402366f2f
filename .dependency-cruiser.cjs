/** What may import what: model <- ingest <- server <- (types only) client. */
const forbid = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });

module.exports = {
  forbidden: [
    forbid(
      "no-cycles",
      "a cycle hides who depends on whom",
      {},
      {
        circular: true,
        viaOnly: { dependencyTypesNot: ["type-only"] },
      },
    ),
    forbid(
      "model-knows-nothing",
      "the vocabulary depends on nothing",
      { path: "^model/" },
      {
        pathNot: "^model/",
      },
    ),
    forbid(
      "ingest-knows-the-model",
      "reading an article knows no server",
      { path: "^ingest/" },
      {
        path: "^(server|client|test)/",
      },
    ),
    forbid(
      "ingest-is-pure",
      "only the loaders of the two networks read files",
      {
        path: "^ingest/",
        pathNot: "^ingest/(language/load-analyser|pairs/load-pair-reader)\\.ts$",
      },
      { dependencyTypes: ["core"], pathNot: "^crypto$|^node:crypto$" },
    ),
    forbid(
      "stores-know-the-model",
      "an engine knows what it keeps, not what is asked of it",
      { path: "^server/store/" },
      {
        path: "^(ingest|server|client)/",
        pathNot:
          "^server/(store/|errors\\.ts|page-url\\.ts|statements\\.ts|turns\\.ts|group-by\\.ts)",
      },
    ),
    forbid(
      "only-stores-touch-engines",
      "one place for each engine's driver",
      { path: "^(ingest|server|client)/", pathNot: "^server/store/" },
      { path: "node_modules/(neo4j-driver|@grafeo-db)/" },
    ),
    forbid(
      "only-second-reader-asks-elsewhere",
      "one place from which text leaves the machine",
      { path: "^(ingest|server|client)/", pathNot: "^server/second-reader/" },
      { path: "node_modules/ky/" },
    ),
    forbid(
      "only-guarded-fetch-asks-the-web",
      "one place in which addresses are checked",
      { path: "^(ingest|server|client)/", pathNot: "^server/intake/fetch/" },
      { path: "node_modules/undici/" },
    ),
    forbid(
      "only-routes-touch-express",
      "HTTP stays at the edge",
      { path: "^(ingest|server|client)/", pathNot: "^server/(app|listen)\\.ts$|^server/routes/" },
      { path: "node_modules/express/" },
    ),
    forbid(
      "only-view-touches-sigma",
      "state and graph are drawn, not drawing",
      { path: "^client/", pathNot: "^client/view/" },
      { path: "node_modules/sigma/", dependencyTypesNot: ["type-only"] },
    ),
    forbid(
      "client-takes-types",
      "the browser gets no server code",
      { path: "^client/" },
      { path: "^(ingest|server)/", dependencyTypesNot: ["type-only"] },
    ),
    forbid(
      "nothing-imports-tests",
      "tests look at the code",
      { pathNot: "^test/" },
      {
        path: "^test/",
      },
    ),
    forbid(
      "no-orphans",
      "what nothing uses is deleted",
      { orphan: true, pathNot: "\\.d\\.ts$|\\.test\\.ts$|engine-child\\.ts$" },
      {},
    ),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "types", "node", "default"],
    },
  },
};
