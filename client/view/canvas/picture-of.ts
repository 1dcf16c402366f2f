type Layers = Readonly<Record<string, HTMLCanvasElement>>;

/** What the layers of a stage show, on a background, as PNG. `draw` draws them at once. */
export function pictureOf(
  layers: Layers,
  background: string,
  draw: () => void,
): Promise<Blob | null> {
  const canvas = document.createElement("canvas");
  canvas.width = layers.nodes?.width ?? 0;
  canvas.height = layers.nodes?.height ?? 0;
  const context = canvas.getContext("2d");
  if (context) {
    context.fillStyle = background;
    context.fillRect(0, 0, canvas.width, canvas.height);
    // WebGL keeps its pixels until the browser has shown them: draw and copy in one go.
    draw();
    for (const name of ["edges", "nodes", "labels"]) {
      const layer = layers[name];
      if (layer) context.drawImage(layer, 0, 0);
    }
  }
  return new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
}
