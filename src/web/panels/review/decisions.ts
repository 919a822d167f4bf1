// The decisions about the graph on the page: they go back and forth with the history and are kept for the next visit.
import { computed, effect } from "@preact/signals";
import { previewCorrections } from "../../../graph/draft/preview-corrections.ts";
import { archiveKey } from "../../data/archive-key.ts";
import { createDataset } from "../../data/create-dataset.ts";
import type { Dataset } from "../../data/dataset.ts";
import { type Kept, builtDataset, createKept, overlay } from "../../state/store.ts";
import type { ViewState } from "../../state/view-state.ts";
import {
  actionsOf,
  noDecisions,
  type Decision,
  type Decisions,
  type OpenedFile,
  withDecision,
  withoutDecision,
} from "./decision.ts";
import { loadDecisions, onDecisionsElsewhere, saveDecisions } from "./kept-decisions.ts";

const logs = new Map<string, Kept<Decisions>>();

/** Those about one archive; read from the browser's memory when first asked for. */
function keptFor(key: string): Kept<Decisions> {
  let kept = logs.get(key);
  if (!kept) {
    logs.set(key, (kept = createKept(loadDecisions(key) ?? noDecisions)));
  }
  return kept;
}

const kept = computed(() => {
  const built = builtDataset.value;
  return built && keptFor(archiveKey(built));
});

/** Everything decided about the graph on the page. */
export const decisions = computed(() => kept.value?.current.value ?? noDecisions);

/** Changes what is decided and goes to another view state, in one step that undo takes back. */
function change(
  make: (before: Decisions) => Decisions,
  next?: (state: ViewState) => ViewState,
): void {
  kept.peek()?.push(make(decisions.peek()), next);
}

/** Decides; `next` is where the review goes on. */
export function decide(decision: Decision, next?: (state: ViewState) => ViewState): void {
  change((before) => withDecision(before, decision), next);
}

/** Takes an answer back; the question is open again. */
export function takeBack(item: string): void {
  change((before) => withoutDecision(before, item));
}

/** Adds to an opened file from now on, or to none. */
export function openFile(file: OpenedFile | undefined): void {
  change(({ made }) => ({ made, ...(file && { file }) }));
}

let stop: (() => void) | undefined;

/** Shows decisions in the whole page and keeps them; once is enough. */
export function followDecisions(): void {
  stop ??= start();
}

function start(): () => void {
  const ends = [
    effect(() => {
      const { value } = decisions;
      const actions = actionsOf(value);
      overlay.value =
        actions.length === 0 ? undefined : (built) => corrected(built, value, actions);
    }),
    effect(() => {
      const built = builtDataset.value;
      if (built) saveDecisions(archiveKey(built), decisions.value);
    }),
    // Another tab with the same archive: what was decided there counts here.
    onDecisionsElsewhere((key, elsewhere) => logs.get(key)?.reset(elsewhere)),
  ];
  return () => ends.forEach((end) => end());
}

let last: { built: Dataset; decisions: Decisions; result: ReturnType<typeof make> } | undefined;

function corrected(built: Dataset, value: Decisions, actions: ReturnType<typeof actionsOf>) {
  if (last?.built !== built || last.decisions !== value)
    last = { built, decisions: value, result: make(built, actions) };
  return last.result;
}

function make(built: Dataset, actions: ReturnType<typeof actionsOf>) {
  const { graph, changed } = previewCorrections(built.graph, actions);
  return { dataset: createDataset(graph), pending: changed };
}
