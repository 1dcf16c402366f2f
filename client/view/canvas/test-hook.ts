import type { ExplorerView, PagePosition } from "./explorer-view.ts";

/** Where things are on the page, so that browser tests can use the canvas with a real mouse. See docs/explorer.md. */
interface TestHook {
  nodePosition(id: string): PagePosition | undefined;
  edgePosition(id: string): PagePosition | undefined;
}

declare global {
  interface Window {
    newsgraph?: TestHook;
  }
}

export function installTestHook(view: ExplorerView): () => void {
  const hook: TestHook = {
    nodePosition: (id) => view.pagePosition(id),
    edgePosition: (id) => view.pagePosition(id),
  };
  window.newsgraph = hook;
  return () => {
    // Another picture may have taken its place.
    if (window.newsgraph === hook) delete window.newsgraph;
  };
}
