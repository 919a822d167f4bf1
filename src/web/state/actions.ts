// What a person can decide: pure functions from one view state to the next.
import type {
  CameraState,
  NumberRange,
  Period,
  Screen,
  TableColumn,
  ViewState,
} from "./view-state.ts";

/** Selects a node, or nothing; a link that was looked at is left. */
export function select(state: ViewState, id: string | undefined): ViewState {
  return pruned({ ...state, selected: id, linked: undefined, marked: [] });
}

/** Looks at the link between two nodes: the evidence between them. */
export function selectLink(state: ViewState, from: string, to: string): ViewState {
  return { ...state, selected: from, linked: to, marked: [] };
}

/** Adds a node to the selection of several, or takes it out. */
export function toggleMarked(state: ViewState, id: string): ViewState {
  return { ...state, marked: toggled(state.marked, id) };
}

/** Selects several nodes at once, as a lasso does. */
export function mark(state: ViewState, ids: Iterable<string>): ViewState {
  return { ...state, marked: sortedUnique(ids) };
}

/** Opens the page of an entity or an episode, and selects it, so that the map shows it on return. */
export function openPage(state: ViewState, id: string): ViewState {
  return pruned({ ...state, page: id, selected: id, linked: undefined });
}

/** Goes back from a page to the screen it was opened from. */
export function closePage(state: ViewState): ViewState {
  return pruned({ ...state, page: undefined });
}

/** Shows another screen; an open page is closed. */
export function showScreen(state: ViewState, screen: Screen): ViewState {
  return pruned({ ...state, screen, page: undefined });
}

/** Things or episodes as nodes; the camera starts anew, because the picture is another. */
export function setMode(state: ViewState, mode: ViewState["mode"]): ViewState {
  return mode === state.mode ? state : pruned({ ...state, mode, camera: undefined });
}

/** Only what lies within `depth` links (1 to 4) of a node; it becomes the selected one. */
export function focusOn(state: ViewState, id: string, depth = 1): ViewState {
  const bounded = Math.min(4, Math.max(1, Math.round(depth)));
  return pruned({
    ...state,
    focus: { id, depth: bounded },
    selected: id,
    linked: undefined,
    camera: undefined,
  });
}

/** Back from a neighbourhood to the whole map. */
export function leaveFocus(state: ViewState): ViewState {
  return state.focus ? pruned({ ...state, focus: undefined, camera: undefined }) : state;
}

/** Leaves out the links of a node, or takes them in again. */
export function toggleMuted(state: ViewState, id: string): ViewState {
  return { ...state, muted: toggled(state.muted, id) };
}

/** Leaves out the links of all of these nodes; where they are left out already, takes them in again. */
export function toggleAllMuted(state: ViewState, ids: readonly string[]): ViewState {
  const areMuted = ids.every((id) => state.muted.includes(id));
  return {
    ...state,
    muted: areMuted
      ? state.muted.filter((id) => !ids.includes(id))
      : sortedUnique([...state.muted, ...ids]),
  };
}

/** Brings ten more neighbours of a node onto the map. */
export function expand(state: ViewState, id: string): ViewState {
  const before = state.expanded.find((other) => other.id === id)?.neighbours ?? 0;
  const neighbours = Math.min(9990, before + 10);
  const expanded = [...state.expanded.filter((other) => other.id !== id), { id, neighbours }];
  return { ...state, expanded: expanded.sort((a, b) => (a.id < b.id ? -1 : 1)) };
}

/** Leaves only those neighbours of a node on the map that the budget has room for. */
export function collapse(state: ViewState, id: string): ViewState {
  return { ...state, expanded: state.expanded.filter((other) => other.id !== id) };
}

/** Puts a node somewhere else on the map; places are rounded to whole units, for the address bar. */
export function pin(state: ViewState, id: string, x: number, y: number): ViewState {
  const whole = (value: number) => Math.round(Math.max(-1e6, Math.min(1e6, value))) || 0;
  const others = state.pinned.filter((other) => other.id !== id);
  const pinned = [...others, { id, x: whole(x), y: whole(y) }];
  return { ...state, pinned: pinned.sort((a, b) => (a.id < b.id ? -1 : 1)) };
}

/** Puts a node back to where the map has it, or all of them. */
export function unpin(state: ViewState, id?: string): ViewState {
  return { ...state, pinned: id === undefined ? [] : state.pinned.filter((p) => p.id !== id) };
}

/** Hides a type, or shows it. */
export function toggleType(state: ViewState, type: string): ViewState {
  return { ...state, hiddenTypes: toggled(state.hiddenTypes, type) };
}

/** Shows one type of `all` only; a second time shows all again. */
export function soloType(state: ViewState, type: string, all: readonly string[]): ViewState {
  return { ...state, hiddenTypes: soloed(state.hiddenTypes, type, all) };
}

/** Hides a community by its label, or shows it. */
export function toggleCommunity(state: ViewState, label: string): ViewState {
  return { ...state, hiddenCommunities: toggled(state.hiddenCommunities, label) };
}

/** Shows one community of `all` only; a second time shows all again. */
export function soloCommunity(state: ViewState, label: string, all: readonly string[]): ViewState {
  return { ...state, hiddenCommunities: soloed(state.hiddenCommunities, label, all) };
}

/** Hides a show by its name, or shows it. */
export function toggleShow(state: ViewState, show: string): ViewState {
  return { ...state, hiddenShows: toggled(state.hiddenShows, show) };
}

/** Only what was talked about between two dates; nothing stands for all times. */
export function setPeriod(state: ViewState, period: Period | undefined): ViewState {
  return pruned({ ...state, period: period?.from || period?.to ? period : undefined });
}

/** Asks how two things are connected. */
export function connect(state: ViewState, from: string, to: string, avoidHubs = false): ViewState {
  return pruned({
    ...state,
    screen: "connections",
    page: undefined,
    connection: { from, to, avoidHubs },
    // Another question has other answers: its list begins folded.
    allWays: false,
  });
}

/** What sizes stand for. */
export function setSizeBy(state: ViewState, sizeBy: ViewState["sizeBy"]): ViewState {
  return { ...state, sizeBy };
}

/** Fewer or more labels. */
export function setLabels(state: ViewState, labels: ViewState["labels"]): ViewState {
  return { ...state, labels };
}

/** What colours stand for. */
export function setColorBy(state: ViewState, colorBy: ViewState["colorBy"]): ViewState {
  return { ...state, colorBy };
}

/** Everything, or the strongest only. */
export function setShowAll(state: ViewState, showAll: boolean): ViewState {
  return { ...state, showAll };
}

/** Links must stand on at least so many episodes. */
export function setMinEpisodes(state: ViewState, episodes: number): ViewState {
  return { ...state, minEpisodes: Math.max(1, Math.round(episodes) || 1) };
}

/** Only nodes with so many links; nothing, or a range open at both ends, stands for all. */
export function setDegrees(state: ViewState, degrees: NumberRange | undefined): ViewState {
  const whole = (value: number | undefined) =>
    value === undefined ? undefined : Math.min(999_999, Math.max(0, Math.round(value) || 0));
  const least = whole(degrees?.least) || undefined;
  const most = whole(degrees?.most);
  const range = {
    ...(least !== undefined && { least }),
    ...(most !== undefined && { most: Math.max(least ?? 0, most) }),
  };
  const isOpen = least === undefined && most === undefined;
  return pruned({ ...state, degrees: isOpen ? undefined : range });
}

/** Leaves out links that are of this kind only, or takes them in again. */
export function toggleKind(state: ViewState, kind: string): ViewState {
  return { ...state, hiddenKinds: toggled(state.hiddenKinds, kind) };
}

/** Shows links of one kind of `all` only; a second time shows all again. */
export function soloKind(state: ViewState, kind: string, all: readonly string[]): ViewState {
  return { ...state, hiddenKinds: soloed(state.hiddenKinds, kind, all) };
}

/** Sorts the table by a column; a second time the other way round. `isDescending` says how the column begins. */
export function sortTable(state: ViewState, column: TableColumn, isDescending: boolean): ViewState {
  const { tableOrder } = state;
  const isAgain = tableOrder.column === column;
  return {
    ...state,
    tableOrder: { column, isDescending: isAgain ? !tableOrder.isDescending : isDescending },
  };
}

/** Lists all ways between two things, or the first only. */
export function setAllWays(state: ViewState, allWays: boolean): ViewState {
  return { ...state, allWays };
}

/** Where the map looks; rounded, so that the address bar keeps it exactly. */
export function setCamera(state: ViewState, camera: CameraState | undefined): ViewState {
  return pruned({ ...state, camera: camera && roundedCamera(camera) });
}

/** Short numbers for the address bar: places to 1/100,000 of the map's width, zoom to four digits. */
export function roundedCamera({ x, y, ratio }: CameraState): CameraState {
  const bounded = Math.min(999, Math.max(0.0001, ratio));
  return { x: rounded(x), y: rounded(y), ratio: Number(bounded.toPrecision(4)) };
}

/** Leaves the innermost thing one is in: link, page, selection, focus; the state itself where there is none. */
export function stepOut(state: ViewState): ViewState {
  if (state.linked !== undefined) return pruned({ ...state, linked: undefined });
  if (state.page !== undefined) return closePage(state);
  if (state.marked.length > 0) return { ...state, marked: [] };
  if (state.focus && state.selected === state.focus.id) return leaveFocus(state);
  if (state.selected !== undefined) return select(state, undefined);
  if (state.focus) return leaveFocus(state);
  return state;
}

/** A change with `undefined` for fields to be taken out. */
type Draft = { readonly [Key in keyof ViewState]: ViewState[Key] | undefined };

/** Without the fields that are undefined: a missing field and an undefined one must not be two states. */
function pruned(draft: Draft): ViewState {
  const entries = Object.entries(draft).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as unknown as ViewState;
}

const rounded = (value: number) => Math.round(value * 1e5) / 1e5 || 0;

const sortedUnique = (values: Iterable<string>) => [...new Set(values)].sort();

function toggled(values: readonly string[], value: string): readonly string[] {
  return values.includes(value)
    ? values.filter((other) => other !== value)
    : sortedUnique([...values, value]);
}

function soloed(
  hidden: readonly string[],
  value: string,
  all: readonly string[],
): readonly string[] {
  const others = sortedUnique(all.filter((other) => other !== value));
  const isSolo = others.length === hidden.length && others.every((other, i) => other === hidden[i]);
  return isSolo ? [] : others;
}
