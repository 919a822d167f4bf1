// The inner loop of ForceAtlas2, which its package ships but does not type.

declare module "graphology-layout-forceatlas2/iterate.js" {
  /** One round; `nodes` holds 10 numbers a node, `edges` 3 an edge, both changed in place. */
  export default function iterate(
    settings: Readonly<Record<string, number | boolean>>,
    nodes: Float32Array,
    edges: Float32Array,
  ): void;
}
