// The view state: every decision of the person looking, as plain data that fits into the address bar.

/** Where the map looks: centre in the map's own coordinates and zoom (1 shows everything, smaller is nearer). */
export interface CameraState {
  readonly x: number;
  readonly y: number;
  readonly ratio: number;
}

/** What the explorer shows. JSON-serialisable; a missing field means the default. */
export interface ViewState {
  /** Things linked by what they share, or the bipartite picture with episodes as nodes. */
  readonly mode: "things" | "episodes";
  /** Full page instead of the map: id of an entity or an episode. */
  readonly page?: string;
  /** Id of the selected node. */
  readonly selected?: string;
  /** The other end, when a link is looked at: the evidence between `selected` and `linked` is shown. */
  readonly linked?: string;
  /** Entity types (or "episode") that are hidden. */
  readonly hiddenTypes: readonly string[];
  /** Labels of hidden communities (labels survive rebuilds, numbers do not). */
  readonly hiddenCommunities: readonly string[];
  readonly colorBy: "community" | "type";
  /** Show everything instead of the budget of the strongest nodes and links. */
  readonly showAll: boolean;
  /** Links must stand on at least so many episodes. */
  readonly minEpisodes: number;
  readonly camera?: CameraState;
}

export const initialViewState: ViewState = {
  mode: "things",
  hiddenTypes: [],
  hiddenCommunities: [],
  colorBy: "community",
  showAll: false,
  minEpisodes: 1,
};
