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
  window.newsgraph = {
    nodePosition: (id) => view.pagePosition(id),
    edgePosition: (id) => view.pagePosition(id),
  };
  return () => {
    delete window.newsgraph;
  };
}
