import { Download, Maximize, Minus, Plus } from "lucide-react";
import type { RefObject } from "react";
import { IconButton } from "../icon-button.tsx";
import type { ExplorerView } from "./explorer-view.ts";

export function CanvasControls({ view }: { readonly view: RefObject<ExplorerView | null> }) {
  return (
    <section className="canvas-controls card" aria-label="View of the graph">
      <IconButton label="Zoom in" onPress={() => view.current?.zoom(1.5)}>
        <Plus />
      </IconButton>
      <IconButton label="Zoom out" onPress={() => view.current?.zoom(1 / 1.5)}>
        <Minus />
      </IconButton>
      <IconButton label="Fit the graph to the window" onPress={() => view.current?.fit()}>
        <Maximize />
      </IconButton>
      <IconButton label="Save as picture" onPress={() => void save(view.current)}>
        <Download />
      </IconButton>
    </section>
  );
}

async function save(view: ExplorerView | null): Promise<void> {
  const picture = await view?.toPng();
  if (!picture) return;
  const link = document.createElement("a");
  link.href = URL.createObjectURL(picture);
  link.download = "newsgraph.png";
  link.click();
  URL.revokeObjectURL(link.href);
}
