// The page's entry: shows the shell at once, reads the graph beside the page, then everything else.
import { batch, effect } from "@preact/signals";
import { render } from "preact";
import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import { App } from "./app.tsx";
import { createDataset } from "./data/create-dataset.ts";
import type { Dataset } from "./data/dataset.ts";
import { embeddedGraph } from "./data/embedded-graph.ts";
import { LoadError, loadGraph, readGraph } from "./data/load-graph.ts";
import { fetchColumns } from "./data/columns/fetch-columns.ts";
import { askServer, sizeOfGraph } from "./data/remote/ask-server.ts";
import type { RemoteArchive } from "./data/remote/remote-archive.ts";
import { failure } from "./panels/failure.tsx";
import { applyTheme } from "./panels/color-variables.ts";
import { readKeptDataset, rememberSince, rememberedSince } from "./panels/open/kept-graph.ts";
import { hasKeptDecisions } from "./panels/review/kept-decisions.ts";
import { isStill, isStrong } from "./state/preferences.ts";
import {
  dataset,
  openedSince,
  restoreDataset,
  setDataset,
  theme,
  viewState,
} from "./state/store.ts";
import "./styles/styles.css";

effect(() => applyTheme(document.documentElement, theme.value));
effect(() => {
  const { dataset: root } = document.documentElement;
  root["contrast"] = isStrong.value ? "more" : "normal";
  root["motion"] = isStill.value ? "less" : "full";
});
render(<App />, document.getElementById("app")!);

// The stage is on its way while the graph is; a page does without it.
if (viewState.peek().page === undefined) void import("./stage/mount-stage.ts");

// What was decided on an earlier visit holds from the first picture on.
const decided = hasKeptDecisions()
  ? import("./panels/review/decisions.ts").then(({ followDecisions }) => followDecisions())
  : undefined;

// A graph that was opened in this tab is shown again after a reload, from its entry of the history on.
const since = rememberedSince();
const size = sizeOfGraph();
if (size === "whole") void show();
else void showRemote(size === "columns" ? openColumns : openOverview);

/** A graph that only the server holds with all its texts and quotations. */
async function showRemote(open: () => Promise<RemoteArchive>) {
  const following = import("./state/remote.ts");
  try {
    const archive = await open();
    (await following).followRemoteArchive(archive);
  } catch (error) {
    if (!(error instanceof LoadError)) throw error;
    failure.value = error.message;
  }
}

async function openOverview() {
  const { openRemoteArchive } = await import("./data/remote/remote-archive.ts");
  return openRemoteArchive(askServer);
}

/** The columns are on their way while the code that reads them is. */
async function openColumns() {
  const [file, { openColumnArchive }] = await Promise.all([
    fetchColumns(),
    import("./data/columns/column-archive.ts"),
  ]);
  return openColumnArchive(file, askServer);
}

async function show() {
  const [built, kept] = await Promise.all([
    load().catch((error: unknown) => {
      if (error instanceof LoadError) return error;
      throw error;
    }),
    since === undefined ? undefined : readKeptDataset(),
  ]);
  await decided;
  // Without a graph beside the page the one that was opened last is all there is.
  const isBuilt = !(built instanceof LoadError);
  showFirst(built, kept ?? (isBuilt ? undefined : await readKeptDataset()));
  effect(() => rememberSince(openedSince.value));
}

function showFirst(built: KnowledgeGraph | LoadError, kept: Dataset | undefined) {
  // Whoever was quicker to open another one sees that.
  if (dataset.peek()) return;
  const isBuilt = !(built instanceof LoadError);
  batch(() => {
    if (isBuilt) setDataset(createDataset(built));
    if (kept) restoreDataset(kept, isBuilt ? (since ?? 0) : 0);
    else if (!isBuilt) failure.value = built.message;
  });
}

/** The graph in the page, or the one beside it. */
async function load() {
  const text = embeddedGraph();
  return text === undefined ? loadGraph("./graph.json") : readGraph(text, "The graph in this file");
}
