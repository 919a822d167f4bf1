// The page's entry: shows the shell at once, reads the graph beside the page, then everything else.
import { effect } from "@preact/signals";
import { render } from "preact";
import { App } from "./app.tsx";
import { createDataset } from "./data/create-dataset.ts";
import { embeddedGraph } from "./data/embedded-graph.ts";
import { LoadError, loadGraph, readGraph } from "./data/load-graph.ts";
import { failure } from "./panels/failure.tsx";
import { applyTheme } from "./panels/color-variables.ts";
import { hasKeptDecisions } from "./panels/review/kept-decisions.ts";
import { dataset, setDataset, theme, viewState } from "./state/store.ts";
import "./styles/styles.css";

effect(() => applyTheme(document.documentElement, theme.value));
render(<App />, document.getElementById("app")!);

// The stage is on its way while the graph is; a page does without it.
if (viewState.peek().page === undefined) void import("./stage/mount-stage.ts");

// What was decided on an earlier visit holds from the first picture on.
const decided = hasKeptDecisions()
  ? import("./panels/review/decisions.ts").then(({ followDecisions }) => followDecisions())
  : undefined;

load()
  .then(async (graph) => {
    await decided;
    // Whoever was quicker to open another one sees that.
    if (!dataset.peek()) setDataset(createDataset(graph));
  })
  .catch((error: unknown) => {
    if (!(error instanceof LoadError)) throw error;
    failure.value = error.message;
  });

/** The graph in the page, or the one beside it. */
async function load() {
  const text = embeddedGraph();
  return text === undefined ? loadGraph("./graph.json") : readGraph(text, "The graph in this file");
}
