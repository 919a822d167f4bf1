// The view: what is to be drawn, as flat arrays; computed from dataset and view state by one pure function.
import type { DatasetLinks } from "../data/dataset.ts";

/** How much something stands out while a selection is on: what it is about, what it touches, the rest. */
export const emphasis = { normal: 0, strong: 1, faded: 2 } as const;

/** Opacity of links by emphasis; asserted ones stand out among the normal. */
export const linkAlpha = { normal: 0.25, asserted: 0.5, strong: 0.7, faded: 0.06 } as const;

/** How many there are and how many of them are drawn: "showing 148 of 612". */
export interface ViewCounts {
  readonly shownNodes: number;
  /** Nodes that pass all filters. */
  readonly matchingNodes: number;
  readonly shownLinks: number;
  /** Links that pass all filters. */
  readonly matchingLinks: number;
  /** Nodes of this picture without filters: things, or things and episodes. */
  readonly allNodes: number;
}

/** Everything a stage needs to draw. Arrays over nodes are parallel to `Dataset.ids`. */
export interface View {
  /** The table that `links` refers to: links of things, or links of episodes. */
  readonly table: DatasetLinks;
  /** 1 for every node, and every link of `table`, that passes all filters, drawn or not. */
  readonly passing: { readonly nodes: Uint8Array; readonly links: Uint8Array };
  /** Drawn nodes, the most important (in focus: the nearest) first: the order in which labels are placed. */
  readonly nodes: Uint32Array;
  /** 1 where a node is drawn. */
  readonly isShown: Uint8Array;
  /** Positions: those of the dataset, or of a local layout while a neighbourhood is in focus. */
  readonly x: Float32Array;
  readonly y: Float32Array;
  /** In units of the layout, 4 to 22; see `nodeRadius`. */
  readonly radius: Float32Array;
  /** Index into the palette: a community's or a type's, see `palette.ts`. */
  readonly color: Uint8Array;
  /** One of {@link emphasis}. */
  readonly nodeEmphasis: Uint8Array;
  /** Drawn links as indices into `table`, the most important first, so that any beginning is the best of its length. */
  readonly links: Uint32Array;
  /** In pixels, parallel to `links`. */
  readonly linkWidth: Float32Array;
  /** 0 to 1, parallel to `links`. */
  readonly linkAlpha: Float32Array;
  /** One of {@link emphasis}, parallel to `links`. */
  readonly linkEmphasis: Uint8Array;
  /** Communities with at least three drawn nodes: their index and those nodes. */
  readonly regions: readonly Region[];
  /** Drawn nodes that stand where a person put them. */
  readonly pinned: Uint32Array;
  /** Nodes a selection puts in front: labels are shown for them whatever the zoom. */
  readonly prominent: Uint32Array;
  /** How soon labels appear. */
  readonly labels: "few" | "normal" | "many";
  readonly counts: ViewCounts;
}

/** A community as drawn. */
export interface Region {
  /** Index into `Dataset.communities`. */
  readonly community: number;
  readonly label: string;
  /** Index into the palette, whatever the nodes are coloured by. */
  readonly color: number;
  readonly members: Uint32Array;
}
