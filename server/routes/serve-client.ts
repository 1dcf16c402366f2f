import { existsSync } from "node:fs";
import express, { Router } from "express";

const NOT_BUILT = `<!doctype html><meta charset="utf-8"><title>newsgraph</title>
<h1>The explorer is not built yet</h1>
<p>Run <code>npm run build</code> and reload this page. The API answers: see <a href="/api/openapi.json">/api/openapi.json</a>.</p>`;

/** The built client. Every path of it that is no file is the explorer's own page, which reads the path itself. */
export function serveClient(folder: string): Router {
  const router = Router();
  router.use(express.static(folder, { index: false }));
  router.get(/.*/, (_request, response) => {
    const page = `${folder}/index.html`;
    if (!existsSync(page)) return void response.status(503).type("html").send(NOT_BUILT);
    response.sendFile(page, { headers: { "Cache-Control": "no-cache" } });
  });
  return router;
}
