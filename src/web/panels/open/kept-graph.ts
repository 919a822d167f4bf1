// The graph that was opened last, kept in the browser's database on this machine until it is forgotten.
import { signal } from "@preact/signals";
import { createDataset } from "../../data/create-dataset.ts";
import type { Dataset } from "../../data/dataset.ts";
import { LoadError, readGraph } from "../../data/load-graph.ts";

/** A graph file's text and what it holds, in words. */
export interface KeptGraph {
  readonly text: string;
  readonly facts: string;
}

/** Longer texts are not kept: browsers copy them whole. */
const mostCharacters = 200_000_000;
const storeName = "graphs";
const sinceKey = "castgraph-opened-since";

/** What is known of the kept graph: whether there is one, in words; missing while nobody has looked, or there is none. */
export const keptFacts = signal<string>();

/** Keeps a graph in place of the one before; false where the browser refuses, or it is too large. */
export async function keepGraph(kept: KeptGraph): Promise<boolean> {
  if (kept.text.length > mostCharacters) {
    await forgetGraph();
    return false;
  }
  keptFacts.value = kept.facts;
  const isKept = await attempt("readwrite", (store) => store.put(kept, key()));
  if (isKept === undefined) keptFacts.value = undefined;
  return isKept !== undefined;
}

/** The kept graph; undefined where there is none. */
export async function readKeptGraph(): Promise<KeptGraph | undefined> {
  const found = await attempt("readonly", (store) => store.get(key()));
  const kept = isKeptGraph(found) ? found : undefined;
  keptFacts.value = kept?.facts;
  return kept;
}

/** The kept graph ready to be shown; one that cannot be read any more is forgotten. */
export async function readKeptDataset(): Promise<Dataset | undefined> {
  const kept = await readKeptGraph();
  try {
    return kept && createDataset(readGraph(kept.text, "The graph that was opened"));
  } catch (error) {
    if (!(error instanceof LoadError)) throw error;
    await forgetGraph();
    return undefined;
  }
}

/** Leaves nothing of it on this machine but what the page shows. */
export async function forgetGraph(): Promise<void> {
  keptFacts.value = undefined;
  rememberSince(undefined);
  await attempt("readwrite", (store) => store.delete(key()));
}

/** Remembers for reloads of this tab from which entry of the history on the kept graph is shown. */
export function rememberSince(since: number | undefined): void {
  try {
    if (since === undefined) sessionStorage.removeItem(sinceKey);
    else sessionStorage.setItem(sinceKey, String(since));
  } catch {
    // A browser without storage shows the graph beside the page after a reload.
  }
}

/** What {@link rememberSince} was given last in this tab. */
export function rememberedSince(): number | undefined {
  try {
    const since = sessionStorage.getItem(sinceKey);
    return since === null ? undefined : Number(since) || 0;
  } catch {
    return undefined;
  }
}

/** Pages of one site that hold different archives keep different graphs. */
const key = () => `opened ${location.pathname}`;

function isKeptGraph(value: unknown): value is KeptGraph {
  return (
    typeof value === "object" &&
    value !== null &&
    "text" in value &&
    "facts" in value &&
    typeof value.text === "string" &&
    typeof value.facts === "string"
  );
}

/** The result of one request; undefined where the browser has no database, or refuses. */
async function attempt<Result>(
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result | undefined> {
  try {
    const database = await open();
    try {
      const transaction = database.transaction(storeName, mode);
      const result = await resultOf(ask(transaction.objectStore(storeName)));
      if (mode === "readwrite") await completed(transaction);
      return result;
    } finally {
      database.close();
    }
  } catch {
    return undefined;
  }
}

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open("castgraph", 1);
  request.addEventListener("upgradeneeded", () => request.result.createObjectStore(storeName));
  return resultOf(request);
}

function resultOf<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () => reject(request.error ?? new Error("refused")));
  });
}

/** A request succeeds before its transaction does: a full disk is told only then. */
function completed(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = () => reject(transaction.error ?? new Error("refused"));
    transaction.addEventListener("complete", () => resolve());
    transaction.addEventListener("abort", fail);
    transaction.addEventListener("error", fail);
  });
}
