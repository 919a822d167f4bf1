// The view state as the fragment of an address: short, readable, complete, and indifferent to garbage.
import { pin, roundedCamera, setDegrees } from "./actions.ts";
import {
  type CameraState,
  type Connection,
  type Expansion,
  type Focus,
  type Period,
  type Pin,
  type Playing,
  type Screen,
  type ViewState,
  initialViewState,
  tableColumns,
} from "./view-state.ts";

/**
 * `mode=episodes&selected=technology:envoy&hide=person,topic`, without the leading `#`; empty for the initial state.
 * The order of fields is fixed: equal states give equal texts.
 */
export function encodeViewState(state: ViewState): string {
  const parts: string[] = [];
  for (const [name, field] of Object.entries(fields)) {
    const written = field.write(state);
    if (written !== field.write(initialViewState)) parts.push(`${name}=${written ?? ""}`);
  }
  return parts.join("&");
}

/** The state an address stands for; what cannot be understood is left at its default. */
export function decodeViewState(fragment: string): ViewState {
  const understood: Partial<ViewState>[] = [];
  for (const part of fragment.replace(/^#/, "").split("&")) {
    const cut = part.indexOf("=");
    if (cut < 1) continue;
    const name = part.slice(0, cut);
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (field) understood.push(field.read(part.slice(cut + 1)));
  }
  return Object.assign({}, initialViewState, ...understood) as ViewState;
}

/** How one field is written; `undefined` where it is not set. `read` gives the fields it understood. */
interface Field {
  write(state: ViewState): string | undefined;
  read(text: string): Partial<ViewState>;
}

const screens: readonly Screen[] = ["map", "table", "connections", "review"];

/** Adding a field to the view state is a line here. */
const fields: Readonly<Record<string, Field>> = {
  screen: oneOf("screen", screens),
  mode: oneOf("mode", ["things", "episodes"]),
  page: text("page"),
  selected: text("selected"),
  linked: text("linked"),
  marked: list("marked"),
  focus: optional("focus", writeFocus, readFocus),
  muted: list("muted"),
  expand: { write: ({ expanded }) => expanded.map(writeExpansion).join(";"), read: readExpansions },
  pinned: { write: ({ pinned }) => pinned.map(writePin).join(";"), read: readPins },
  hide: list("hiddenTypes"),
  communities: list("hiddenCommunities"),
  shows: list("hiddenShows"),
  period: optional("period", writePeriod, readPeriod),
  connect: optional("connection", writeConnection, readConnection),
  item: text("item"),
  story: optional("story", ({ source, step }) => `${step},${escape(source)}`, readPlaying),
  color: oneOf("colorBy", ["community", "type", "show", "date"]),
  size: oneOf("sizeBy", ["links", "episodes", "pagerank", "betweenness"]),
  labels: oneOf("labels", ["few", "normal", "many"]),
  all: {
    write: (state) => (state.showAll ? "1" : "0"),
    read: (value) => (value === "1" || value === "0" ? { showAll: value === "1" } : {}),
  },
  episodes: {
    write: (state) => String(state.minEpisodes),
    read: (value) => (/^[1-9]\d{0,5}$/.test(value) ? { minEpisodes: Number(value) } : {}),
  },
  degrees: optional("degrees", ({ least = "", most = "" }) => `${least},${most}`, readDegrees),
  kinds: list("hiddenKinds"),
  order: {
    write: ({ tableOrder }) => `${tableOrder.column}${tableOrder.isDescending ? ",down" : ""}`,
    read: readOrder,
  },
  ways: {
    write: (state) => (state.allWays ? "all" : undefined),
    read: (value) => (value === "all" ? { allWays: true } : {}),
  },
  camera: optional("camera", writeCamera, readCamera),
};

/** Keys of the view state with values of one kind. */
type KeysOf<Value> = {
  [Key in keyof ViewState]-?: Exclude<ViewState[Key], undefined> extends Value ? Key : never;
}[keyof ViewState];

function oneOf<Key extends KeysOf<string>>(
  key: Key,
  values: readonly (ViewState[Key] & string)[],
): Field {
  return {
    write: (state) => state[key],
    read: (value) => {
      const known = values.find((candidate) => candidate === value);
      return known === undefined ? {} : { [key]: known };
    },
  };
}

function text(key: "page" | "selected" | "linked" | "item"): Field {
  return optional(key, escape, (value) => unescape(value) || undefined);
}

function list(key: KeysOf<readonly string[]>): Field {
  return {
    write: (state) => state[key].map(escape).join(","),
    read: (value) => ({
      [key]: [...new Set(value.split(",").map(unescape))].filter(Boolean).sort(),
    }),
  };
}

function optional<Key extends keyof ViewState>(
  key: Key,
  write: (value: NonNullable<ViewState[Key]>) => string,
  read: (value: string) => ViewState[Key] | undefined,
): Field {
  return {
    write: (state) => {
      const value = state[key];
      return value === undefined || value === null ? undefined : write(value);
    },
    read: (value) => {
      const known = read(value);
      return known === undefined ? {} : { [key]: known };
    },
  };
}

function writeFocus({ id, depth }: Focus): string {
  return `${escape(id)},${depth}`;
}

function readFocus(value: string): Focus | undefined {
  const [id = "", depth = "1"] = value.split(",");
  return id && /^[1-4]$/.test(depth) ? { id: unescape(id), depth: Number(depth) } : undefined;
}

function writePin({ id, x, y }: Pin): string {
  return `${escape(id)},${x},${y}`;
}

function readPins(value: string): Partial<ViewState> {
  let state = initialViewState;
  for (const part of value.split(";")) {
    const [id = "", x = "", y = ""] = part.split(",");
    const isPlace = (text: string) => /^-?\d{1,7}$/.test(text);
    if (id && isPlace(x) && isPlace(y)) state = pin(state, unescape(id), Number(x), Number(y));
  }
  return { pinned: state.pinned };
}

function writeExpansion({ id, neighbours }: Expansion): string {
  return `${escape(id)},${neighbours}`;
}

function readExpansions(value: string): Partial<ViewState> {
  const expanded = new Map<string, Expansion>();
  for (const part of value.split(";")) {
    const [id = "", count = ""] = part.split(",");
    if (!id || !/^[1-9]\d{0,2}0$/.test(count)) continue;
    expanded.set(unescape(id), { id: unescape(id), neighbours: Number(count) });
  }
  return { expanded: [...expanded.values()].sort((a, b) => (a.id < b.id ? -1 : 1)) };
}

function writePeriod({ from = "", to = "" }: Period): string {
  return `${from},${to}`;
}

function readPeriod(value: string): Period | undefined {
  const [from = "", to = ""] = value.split(",");
  const isDate = (text: string) => text === "" || /^\d{4}(-\d\d(-\d\d)?)?$/.test(text);
  if (!isDate(from) || !isDate(to) || !(from || to)) return undefined;
  return { ...(from && { from }), ...(to && { to }) };
}

function writeConnection({ from, to, avoidHubs }: Connection): string {
  return [escape(from), escape(to), ...(avoidHubs ? ["around"] : [])].join(",");
}

function readConnection(value: string): Connection | undefined {
  const [from = "", to = "", around] = value.split(",");
  return from && to
    ? { from: unescape(from), to: unescape(to), avoidHubs: around === "around" }
    : undefined;
}

function readDegrees(value: string): ViewState["degrees"] {
  if (!/^\d{0,6},\d{0,6}$/.test(value)) return undefined;
  const [least, most] = value.split(",").map((text) => (text === "" ? undefined : Number(text)));
  return setDegrees(initialViewState, {
    ...(least !== undefined && { least }),
    ...(most !== undefined && { most }),
  }).degrees;
}

function readOrder(value: string): Partial<ViewState> {
  const [name, direction] = value.split(",");
  const column = tableColumns.find((known) => known === name);
  return column ? { tableOrder: { column, isDescending: direction === "down" } } : {};
}

function readPlaying(value: string): Playing | undefined {
  const [, step, source = ""] = /^(\d{1,3}),(.+)$/.exec(value) ?? [];
  return step === undefined ? undefined : { source: unescape(source), step: Number(step) };
}

function writeCamera({ x, y, ratio }: CameraState): string {
  return `${x},${y},${ratio}`;
}

function readCamera(value: string): CameraState | undefined {
  if (!/^-?\d{1,3}(\.\d+)?,-?\d{1,3}(\.\d+)?,\d{1,3}(\.\d+)?$/.test(value)) return undefined;
  const [x = 0, y = 0, ratio = 1] = value.split(",").map(Number);
  return roundedCamera({ x, y, ratio });
}

/** Percent-encoding that leaves `:` alone and writes a space as `+`, because ids and names are read by people. */
function escape(value: string): string {
  return encodeURIComponent(value.replace(/\p{Surrogate}/gu, "\ufffd"))
    .replace(/%3A/g, ":")
    .replace(/%20/g, "+");
}

function unescape(value: string): string {
  const spaced = value.replace(/\+/g, " ");
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}
