import Sigma from "sigma";
import { edgeMiddle } from "../../graph/edge-middle.ts";
import type {
  EdgeAttributes,
  ExplorerGraph,
  NodeAttributes,
} from "../../graph/graph-attributes.ts";
import { PALETTES } from "../palette.ts";
import { edgeAppearance, type Focus, nodeAppearance, type Scenery } from "./appearance.ts";
import { drawLabels, type EdgeLabel, type NodeLabel } from "./draw-labels.ts";
import { StripEdgeProgram } from "./edge-program.ts";
import { focusOf } from "./focus-of.ts";
import { labelRank } from "./label-rank.ts";
import { DiscNodeProgram } from "./node-program.ts";
import { pictureOf } from "./picture-of.ts";
import { stageSettings, takeSize } from "./stage-settings.ts";

/** A place on the page, in CSS pixels. */
export interface PagePosition {
  readonly x: number;
  readonly y: number;
}

export interface ExplorerEvents {
  /** `isBesides`: together with what is selected, by Shift, Ctrl or Cmd. */
  onSelectNode(id: string, isBesides: boolean): void;
  onOpenNode(id: string): void;
  onSelectEdge(id: string): void;
  onSelectNothing(): void;
}

type Shown = Omit<Scenery, "focus">;

/** Fading strangers asks for all nodes and edges to be drawn anew; beyond this only the neighbours are. */
const FADES_UP_TO = 9_000;

/** Draws a graph and tells of what is done to it. The only module that holds a Sigma. */
export class ExplorerView {
  readonly #sigma: Sigma<NodeAttributes, EdgeAttributes>;
  #graph: ExplorerGraph;
  #shown: Shown;
  #hovered: string | undefined;
  #dragged: string | undefined;
  #focus: Focus | undefined;
  #resizing: ReturnType<typeof setTimeout> | undefined;
  readonly #resizes: ResizeObserver;

  /** Draws inside `frame`, at its size. */
  constructor(frame: HTMLElement, graph: ExplorerGraph, shown: Shown, events: ExplorerEvents) {
    this.#graph = graph;
    this.#shown = shown;
    const container = frame.appendChild(document.createElement("div"));
    takeSize(container, frame);
    this.#sigma = new Sigma<NodeAttributes, EdgeAttributes>(graph, container, {
      nodeProgramClasses: { disc: DiscNodeProgram },
      edgeProgramClasses: { strip: StripEdgeProgram },
      defaultNodeType: "disc",
      defaultEdgeType: "strip",
      nodeReducer: (id, attributes) => nodeAppearance(id, attributes, this.#scenery()),
      edgeReducer: (id, attributes) => edgeAppearance(id, attributes, this.#scenery()),
      defaultDrawNodeHover: () => undefined,
      renderLabels: false,
      enableEdgeEvents: true,
      zIndex: true,
      ...stageSettings(frame, graph),
      minCameraRatio: 0.02,
      maxCameraRatio: 4,
      doubleClickZoomingRatio: 1,
      allowInvalidContainer: true,
    });
    this.#sigma.on("afterRender", () => this.#drawLabels());
    this.#listen(events);
    this.#listenToDrags();
    this.#resizes = new ResizeObserver(() => this.#resizeSoon(container, frame));
    this.#resizes.observe(frame);
  }

  /** Puts another graph on the stage. */
  setGraph(graph: ExplorerGraph): void {
    if (graph === this.#graph) return;
    this.#graph = graph;
    this.#hovered = undefined;
    this.#focusAnew();
    this.#sigma.setSettings(stageSettings(this.#sigma.getContainer(), graph));
    this.#sigma.setGraph(graph);
    this.#sigma.setCustomBBox(null);
  }

  show(shown: Shown): void {
    this.#shown = shown;
    this.#focusAnew();
    this.#sigma.refresh({ skipIndexation: true });
  }

  /** After nodes moved. */
  refresh(): void {
    this.#sigma.refresh();
  }

  zoom(factor: number): void {
    const camera = this.#sigma.getCamera();
    void camera.animate(
      { ratio: camera.getBoundedRatio(camera.ratio / factor) },
      { duration: 180 },
    );
  }

  fit(): void {
    void this.#sigma.getCamera().animatedReset({ duration: 250 });
  }

  /** Moves the camera so that a node or an edge can be seen, if it can't. */
  reveal(id: string): void {
    const place = this.#stagePosition(id);
    const { width, height } = this.#sigma.getDimensions();
    if (!place || inside(place, width, height)) return;
    const { x, y } = this.#sigma.viewportToFramedGraph(place);
    void this.#sigma.getCamera().animate({ x, y }, { duration: 250 });
  }

  /** Where a node or the middle of an edge is on the page, in CSS pixels; undefined if it is not on the stage. */
  pagePosition(id: string): PagePosition | undefined {
    const place = this.#stagePosition(id);
    if (!place) return undefined;
    const { left, top } = this.#sigma.getContainer().getBoundingClientRect();
    return { x: left + place.x, y: top + place.y };
  }

  /** The picture as it is, with its background. */
  toPng(): Promise<Blob | null> {
    const { background } = PALETTES[this.#shown.theme];
    return pictureOf(this.#sigma.getCanvases(), background, () =>
      this.#sigma.refresh({ schedule: false, skipIndexation: true }),
    );
  }

  unmount(): void {
    this.#resizes.disconnect();
    clearTimeout(this.#resizing);
    const container = this.#sigma.getContainer();
    this.#sigma.kill();
    container.remove();
  }

  /** A click may open the panel beside: the picture holds still until a second click would have been a double one. */
  #resizeSoon(container: HTMLElement, frame: HTMLElement): void {
    clearTimeout(this.#resizing);
    this.#resizing = setTimeout(() => {
      takeSize(container, frame);
      this.#sigma.setSettings(stageSettings(container, this.#graph));
      this.#sigma.scheduleRefresh();
    }, this.#sigma.getSetting("doubleClickTimeout") + 20);
  }

  #scenery(): Scenery {
    return { ...this.#shown, focus: this.#focus };
  }

  #focusAnew(): void {
    const ids = this.#hovered === undefined ? this.#shown.selected : [this.#hovered];
    this.#focus = focusOf(this.#graph, this.#shown.visible, ids);
  }

  #hover(id: string | undefined): void {
    if (this.#dragged || this.#hovered === id) return;
    this.#hovered = id;
    this.#sigma.getContainer().style.cursor = id ? "pointer" : "";
    this.#focusAnew();
    if (this.#graph.order + this.#graph.size <= FADES_UP_TO)
      this.#sigma.refresh({ skipIndexation: true });
  }

  #listen(events: ExplorerEvents): void {
    const sigma = this.#sigma;
    sigma.on("enterNode", ({ node }) => this.#hover(node));
    sigma.on("leaveNode", () => this.#hover(undefined));
    sigma.on("enterEdge", ({ edge }) => this.#hover(edge));
    sigma.on("leaveEdge", () => this.#hover(undefined));
    sigma.on("clickNode", ({ node, event: { original } }) =>
      events.onSelectNode(node, isBesides(original)),
    );
    sigma.on("clickEdge", ({ edge }) => events.onSelectEdge(edge));
    sigma.on("clickStage", () => events.onSelectNothing());
    sigma.on("doubleClickNode", ({ node, preventSigmaDefault }) => {
      preventSigmaDefault();
      events.onOpenNode(node);
    });
  }

  #listenToDrags(): void {
    const sigma = this.#sigma;
    sigma.on("downNode", ({ node, event }) => {
      this.#dragged = node;
      // Without it, a node drawn outwards would rescale the whole picture.
      if (!sigma.getCustomBBox()) sigma.setCustomBBox(sigma.getBBox());
      event.preventSigmaDefault();
    });
    sigma.on("moveBody", ({ event }) => {
      if (this.#dragged === undefined) return;
      this.#graph.mergeNodeAttributes(this.#dragged, sigma.viewportToGraph(event));
      event.preventSigmaDefault();
    });
    const drop = () => {
      this.#dragged = undefined;
    };
    sigma.on("upNode", drop);
    sigma.on("upStage", drop);
    sigma.on("leaveStage", drop);
  }

  #stagePosition(id: string): PagePosition | undefined {
    if (this.#graph.hasNode(id)) return this.#disc(id);
    if (!this.#graph.hasEdge(id)) return undefined;
    const [source, target] = this.#graph.extremities(id).map((node) => this.#disc(node));
    const attributes = this.#graph.getEdgeAttributes(id);
    return source && target && edgeMiddle(source, target, attributes, !attributes.isSymmetric);
  }

  /** A node as it is on the stage. */
  #disc(id: string) {
    const data = this.#sigma.getNodeDisplayData(id);
    if (!data || data.hidden) return undefined;
    const { x, y } = this.#sigma.framedGraphToViewport(data);
    return { x, y, size: this.#sigma.scaleSize(data.size), data };
  }

  #drawLabels(): void {
    const context = this.#sigma.getCanvases().labels?.getContext("2d");
    if (!context) return;
    const palette = PALETTES[this.#shown.theme];
    drawLabels(context, this.#nodeLabels(), this.#edgeLabels(), palette);
  }

  #nodeLabels(): readonly NodeLabel[] {
    const { width, height } = this.#sigma.getDimensions();
    const ends = this.#endsPointedAt();
    const labels = this.#graph.mapNodes((id, { isNamed }) => {
      const disc = this.#disc(id);
      if (!disc || !inside(disc, width, height, 40)) return [];
      const { data, ...place } = disc;
      const isForced = this.#isPointedAt(id) || ends.has(id);
      const isFaded = this.#focus !== undefined && !this.#focus.nodes.has(id);
      const label = data.label ?? "";
      const rank = labelRank({ ...data, isForced, isNamed });
      return [{ ...place, label, isNamed, isForced, isFaded, rank }];
    });
    return labels.flat().toSorted((one, other) => other.rank - one.rank);
  }

  #edgeLabels(): readonly EdgeLabel[] {
    const { width, height } = this.#sigma.getDimensions();
    const { groups } = PALETTES[this.#shown.theme];
    const labels = this.#graph.mapEdges((id, attributes, from, to) => {
      const data = this.#sigma.getEdgeDisplayData(id);
      const [source, target] = [this.#disc(from), this.#disc(to)];
      if (!data || data.hidden || !source || !target) return [];
      if (this.#focus && !this.#focus.edges.has(id)) return [];
      const middle = edgeMiddle(source, target, attributes, !attributes.isSymmetric);
      if (!inside(middle, width, height)) return [];
      const color = groups[attributes.group];
      const isForced = this.#isPointedAt(id);
      const rank = labelRank({ ...data, isForced });
      return [{ ...middle, label: attributes.label, color, isForced, rank }];
    });
    return labels.flat().toSorted((one, other) => other.rank - one.rank);
  }

  /** The ends of the edges that are pointed at. */
  #endsPointedAt(): ReadonlySet<string> {
    const ids = [...this.#shown.selected, this.#hovered ?? ""];
    const edges = ids.filter((id) => this.#graph.hasEdge(id));
    return new Set(edges.flatMap((id) => this.#graph.extremities(id)));
  }

  #isPointedAt(id: string): boolean {
    return id === this.#hovered || this.#shown.selected.has(id);
  }
}

/** Whether a click is to select something together with what is selected. */
function isBesides({ shiftKey, ctrlKey, metaKey }: MouseEvent | TouchEvent): boolean {
  return shiftKey || ctrlKey || metaKey;
}

function inside({ x, y }: PagePosition, width: number, height: number, margin = 0): boolean {
  return x > -margin && y > -margin && x < width + margin && y < height + margin;
}
