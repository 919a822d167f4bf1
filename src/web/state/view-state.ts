// The view state: every decision of the person looking, as plain data that fits into the address bar.
import { entityTypes } from "../../ontology/entity-types.ts";

/** Where the map looks: centre in the map's own coordinates and zoom (1 shows everything, smaller is nearer). */
export interface CameraState {
  readonly x: number;
  readonly y: number;
  readonly ratio: number;
}

/** A neighbourhood shown on its own. */
export interface Focus {
  /** Id of the node in the middle. */
  readonly id: string;
  /** How many links away from it nodes may stand, 1 to 4. */
  readonly depth: number;
}

/** Days, inclusive, as ISO 8601 dates or their beginnings (`2018`, `2018-06`); an open end is missing. */
export interface Period {
  readonly from?: string;
  readonly to?: string;
}

/** The two ends of the question "how are these connected?". */
export interface Connection {
  readonly from: string;
  readonly to: string;
  /** Ask for a way around the most connected things. */
  readonly avoidHubs: boolean;
}

/** A node that was put somewhere by hand, in units of the layout. */
export interface Pin {
  readonly id: string;
  /** Whole numbers. */
  readonly x: number;
  readonly y: number;
}

/** A range of whole numbers, inclusive; an open end is missing. */
export interface NumberRange {
  readonly least?: number;
  readonly most?: number;
}

/** The columns of the table, from left to right. */
export const tableColumns = [
  "label",
  "entityType",
  "community",
  "episodes",
  "links",
  "first",
  "last",
] as const;
export type TableColumn = (typeof tableColumns)[number];

/** By which column the table is sorted. */
export interface TableOrder {
  readonly column: TableColumn;
  readonly isDescending: boolean;
}

/** How many neighbours of a node stand on the map besides those that the budget has room for. */
export interface Expansion {
  readonly id: string;
  /** A multiple of ten, 10 to 9,990; the most strongly linked first. */
  readonly neighbours: number;
}

/** A story that is being played. */
export interface Playing {
  /** `tour`, `graph:` and the slug of its title, or `data:` and the story itself, packed. */
  readonly source: string;
  /** 0 for the first. */
  readonly step: number;
}

/** The screens besides entity and episode pages. */
export type Screen = "map" | "table" | "connections" | "review";

/** What the explorer shows. JSON-serialisable; a missing field means the default. */
export interface ViewState {
  readonly screen: Screen;
  /** Things linked by what they share, or the bipartite picture with episodes as nodes. */
  readonly mode: "things" | "episodes";
  /** Full page instead of the map: id of an entity or an episode. */
  readonly page?: string;
  /** Id of the selected node. */
  readonly selected?: string;
  /** The other end, when a link is looked at: the evidence between `selected` and `linked` is shown. */
  readonly linked?: string;
  /** Further nodes of a selection of several, sorted; a lasso or Shift-click fills it. */
  readonly marked: readonly string[];
  /** Only the neighbourhood of one node. */
  readonly focus?: Focus;
  /** Ids of nodes whose links are left out, sorted: hubs that everything hangs on. */
  readonly muted: readonly string[];
  /** Nodes whose neighbours were brought onto the map, sorted by id. */
  readonly expanded: readonly Expansion[];
  /** Nodes that stand where a person put them, sorted by id. */
  readonly pinned: readonly Pin[];
  /** Entity types (or "episode") that are hidden, sorted. */
  readonly hiddenTypes: readonly string[];
  /** Labels of hidden communities (labels survive rebuilds, numbers do not), sorted. */
  readonly hiddenCommunities: readonly string[];
  /** Names of hidden shows, sorted. */
  readonly hiddenShows: readonly string[];
  /** Only what was talked about in this time. */
  readonly period?: Period;
  readonly connection?: Connection;
  /** The story that is being played, on top of whatever is looked at. */
  readonly story?: Playing;
  /** What the review asks about: key of an item of its queue. */
  readonly item?: string;
  readonly colorBy: "community" | "type" | "show" | "date";
  /** What a large node stands for. */
  readonly sizeBy: "links" | "episodes" | "pagerank" | "betweenness";
  /** How soon labels appear when one comes nearer. */
  readonly labels: "few" | "normal" | "many";
  /** Show everything instead of the budget of the strongest nodes and links. */
  readonly showAll: boolean;
  /** Links must stand on at least so many episodes; 1 or more. */
  readonly minEpisodes: number;
  /** Only nodes with so many links to others, whatever else is filtered. */
  readonly degrees?: NumberRange;
  /** Links are left out that are of these kinds only, sorted: relation types, or "together". See `link-kinds.ts`. */
  readonly hiddenKinds: readonly string[];
  readonly tableOrder: TableOrder;
  /** Whether the list of ways between two things is whole, or its beginning. */
  readonly allWays: boolean;
  readonly camera?: CameraState;
}

/** What a person sees who comes without a saved view: types that the ontology keeps off the map are hidden. */
export const initialViewState: ViewState = {
  screen: "map",
  mode: "things",
  marked: [],
  muted: [],
  expanded: [],
  pinned: [],
  hiddenTypes: entityTypes
    .filter((spec) => !spec.onMap)
    .map((spec) => spec.id)
    .sort(),
  hiddenCommunities: [],
  hiddenShows: [],
  colorBy: "community",
  sizeBy: "links",
  labels: "normal",
  showAll: false,
  minEpisodes: 1,
  hiddenKinds: [],
  tableOrder: { column: "episodes", isDescending: true },
  allWays: false,
};
