// The renderers that are compared: each draws the whole map in its own way, as it comes, and can be panned.
import cytoscape from "cytoscape";
import ForceGraph from "force-graph";
import { UndirectedGraph } from "graphology";
import { Sigma } from "sigma";
import { Network } from "vis-network/standalone";
import { createKnowledgeGraph } from "../../../src/graph/knowledge-graph.ts";
import { entityTypes } from "../../../src/ontology/entity-types.ts";
import type { Dataset } from "../../../src/web/data/dataset.ts";
import { createLinkTable } from "../../../src/web/data/link-table.ts";
import { Stage } from "../../../src/web/stage/stage.ts";
import { stageColors } from "../../../src/web/stage/stage-colors.ts";
import { initialViewState } from "../../../src/web/state/view-state.ts";
import { computeView } from "../../../src/web/view/compute-view.ts";
import type { FlatMap } from "../flat-map.ts";

/** Shifts the picture by pixels; the next frame shows it. */
export type Pan = (dx: number, dy: number) => void;

export type Renderer = (container: HTMLElement, map: FlatMap) => Pan;

const nodeName = (node: number) => `Node ${node}`;

export const renderers: Readonly<Record<string, Renderer>> = {
  castgraph: (container, map) => {
    const dataset = datasetOf(map);
    const view = computeView(dataset, { ...initialViewState, showAll: true });
    const stage = new Stage(container, {
      dataset,
      view,
      colors: stageColors("light"),
      selected: -1,
      isStill: true,
      onCameraRest: () => {},
    });
    stage.camera.look(undefined, true);
    return (dx, dy) => stage.camera.pan(dx, dy);
  },
  sigma: (container, map) => {
    const graph = new UndirectedGraph();
    map.x.forEach((x, node) =>
      graph.addNode(node, { x, y: map.y[node], size: 3, label: nodeName(node) }),
    );
    map.source.forEach((source, i) => graph.addEdge(source, map.target[i], { size: 0.5 }));
    const camera = new Sigma(graph, container).getCamera();
    return (dx) => camera.setState({ x: camera.x + dx / 1000 });
  },
  // A plain canvas, as with d3: one path for all links, one for all nodes. No labels, nothing to click.
  canvas: (container, { x, y, source, target }) => {
    const canvas = container.appendChild(document.createElement("canvas"));
    [canvas.width, canvas.height] = [container.clientWidth, container.clientHeight];
    const context = canvas.getContext("2d")!;
    const zoom = 700 / (Math.max(...y) - Math.min(...y));
    let [left, top] = [canvas.width / 2, canvas.height / 2];
    const draw = () => {
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.clearRect(0, 0, canvas.width, canvas.height);
      context.setTransform(zoom, 0, 0, zoom, left, top);
      context.beginPath();
      source.forEach((a, i) => {
        const b = target[i]!;
        context.moveTo(x[a]!, y[a]!);
        context.lineTo(x[b]!, y[b]!);
      });
      context.lineWidth = 0.5 / zoom;
      context.strokeStyle = "#999";
      context.stroke();
      context.beginPath();
      x.forEach((at, node) => {
        context.moveTo(at + 3 / zoom, y[node]!);
        context.arc(at, y[node]!, 3 / zoom, 0, 2 * Math.PI);
      });
      context.fillStyle = "#4477aa";
      context.fill();
    };
    draw();
    return (dx) => {
      left -= dx;
      requestAnimationFrame(draw);
    };
  },
  "force-graph": (container, map) => {
    const graph = new ForceGraph(container)
      .graphData({
        nodes: map.x.map((x, id) => ({ id, x, y: map.y[id]!, fx: x, fy: map.y[id]! })),
        links: map.source.map((source, i) => ({ source, target: map.target[i]! })),
      })
      .cooldownTicks(0)
      .nodeRelSize(3);
    const zoom = 700 / (Math.max(...map.y) - Math.min(...map.y));
    graph.zoom(zoom).centerAt(0, 0);
    let at = 0;
    return (dx) => graph.centerAt((at += dx / zoom), 0);
  },
  "vis-network": (container, map) => {
    const network = new Network(
      container,
      {
        nodes: map.x.map((x, id) => ({ id, x, y: map.y[id]!, shape: "dot", size: 3 })),
        edges: map.source.map((from, i) => ({ id: i, from, to: map.target[i]! })),
      },
      {
        physics: false,
        layout: { improvedLayout: false },
        edges: { smooth: false, width: 0.5 },
      },
    );
    network.fit();
    const scale = network.getScale();
    let at = 0;
    return (dx) => network.moveTo({ position: { x: (at += dx / scale), y: 0 }, scale });
  },
  cytoscape: (container, map) => {
    const graph = cytoscape({
      container,
      elements: [
        ...map.x.map((x, id) => ({ data: { id: `${id}` }, position: { x, y: map.y[id]! } })),
        ...map.source.map((source, i) => ({
          data: { id: `e${i}`, source: `${source}`, target: `${map.target[i]!}` },
        })),
      ],
      layout: { name: "preset" },
      style: [
        { selector: "node", style: { width: 6, height: 6 } },
        { selector: "edge", style: { width: 0.5, "curve-style": "haystack" } },
      ],
    });
    graph.fit();
    return (dx) => void graph.panBy({ x: dx, y: 0 });
  },
};

export function datasetOf(map: FlatMap): Dataset {
  const ids = map.x.map((_, node) => `technology:${node}`);
  const count = ids.length;
  const none = new Uint32Array();
  const things = createLinkTable(count, {
    source: Uint32Array.from(map.source),
    target: Uint32Array.from(map.target),
    episodes: new Uint32Array(map.source.length).fill(1),
    weight: Float64Array.from(map.weight),
    asserted: new Uint8Array(map.source.length),
    direction: new Int8Array(map.source.length),
    kinds: new Uint8Array(map.source.length),
  });
  const episodes = createLinkTable(count, {
    source: none,
    target: none,
    episodes: none,
    weight: new Float64Array(),
    asserted: new Uint8Array(),
    direction: new Int8Array(),
    kinds: new Uint8Array(),
  });
  const technology = entityTypes.findIndex(({ id }) => id === "technology");
  const sizes: number[] = [];
  for (const community of map.community) sizes[community] = (sizes[community] ?? 0) + 1;
  return {
    graph: createKnowledgeGraph(),
    ids,
    indexOf: new Map(ids.map((id, node) => [id, node])),
    attributes: ids.map((_, node) => ({
      label: nodeName(node),
      entityType: "technology",
      aliases: [],
      episodeCount: 1,
    })),
    nodes: {
      x: Float64Array.from(map.x),
      y: Float64Array.from(map.y),
      type: new Uint8Array(count).fill(technology),
      community: Int32Array.from(map.community),
      rank: Float64Array.from(ids, (_, node) => 1 / (1 + node)),
      degree: Uint32Array.from(ids, (_, i) => things.offsets[i + 1]! - things.offsets[i]!),
      firstDay: new Float64Array(count).fill(NaN),
      lastDay: new Float64Array(count).fill(NaN),
    },
    types: [...entityTypes.map(({ id }) => id), "episode"],
    communities: sizes.map((size, i) => ({ label: `Community ${i}`, size })),
    things,
    episodes,
  };
}
