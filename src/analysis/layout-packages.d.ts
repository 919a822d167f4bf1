// The inner loops of two graphology layouts, which their packages ship but do not type.

declare module "graphology-layout-forceatlas2/iterate.js" {
  /** One round; `nodes` holds 10 numbers a node, `edges` 3 an edge, both changed in place. */
  export default function iterate(
    settings: Readonly<Record<string, number | boolean>>,
    nodes: Float32Array,
    edges: Float32Array,
  ): void;
}
declare module "graphology-layout-noverlap/iterate.js" {
  /** One round; `nodes` holds x, y, radius a node, changed in place. */
  export default function iterate(
    settings: Readonly<Record<string, number>>,
    nodes: Float32Array,
  ): { converged: boolean };
}
