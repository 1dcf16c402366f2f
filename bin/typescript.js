// The source is TypeScript: tsx reads it as it is, from whatever folder this is called.
import { register as registerHooks } from "node:module";
import { register } from "tsx/esm/api";

register();
registerHooks("./without-naming.js", import.meta.url);
