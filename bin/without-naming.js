// tsx has esbuild name each function anew, every time that one is made: `const f = __name(() => …, "f")`, by
// Object.defineProperty. They have these names anyhow, as nothing is bundled, and it was a tenth of the time of reading
// an article outside the network.
const NAMING =
  /var __name=\(target,value\)=>__defProp\(target,"name",\{value,configurable:!?(?:true|0)\}\);/;
const NOTHING = "var __name=(target)=>target;";

/** Hook of Node's, run after that of tsx. Columns stay where they are, as source maps count them. */
export async function load(url, context, nextLoad) {
  const loaded = await nextLoad(url, context);
  if (loaded.format !== "module" || !loaded.source || url.includes("/node_modules/")) return loaded;
  const source = String(loaded.source);
  return { ...loaded, source: source.replace(NAMING, (all) => NOTHING.padEnd(all.length)) };
}
