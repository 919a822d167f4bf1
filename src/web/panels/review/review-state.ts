// Where the review stands: the queue as filtered, what is decided of it, and what is asked now.
import { signal } from "@preact/signals";
import { nodeOf } from "../../answers/episodes.ts";
import type { Dataset } from "../../data/dataset.ts";
import type { ViewState } from "../../state/view-state.ts";
import { type Decision, type Decisions, decisionOn } from "./decision.ts";
import { type ReviewItem, type ReviewKind } from "./queue/review-item.ts";

/** The kind of question that is listed; all of them, if missing. */
export const shownKind = signal<ReviewKind | undefined>(undefined);

/** Whether decided questions are listed among the open ones. */
export const showsDecided = signal(false);

/** An item with what has been decided about it. */
export interface QueueEntry {
  readonly item: ReviewItem;
  /** Missing while it is open. */
  readonly decision: Decision | undefined;
  /** What it asks about is gone by another decision. */
  readonly isMoot: boolean;
}

/** The queue with its decisions; `now` is the dataset with all decisions in it. */
export function entriesOf(
  built: Dataset,
  now: Dataset,
  queue: readonly ReviewItem[],
  decisions: Decisions,
): QueueEntry[] {
  return queue.map((item) => {
    const decision = decisionOn(built, decisions, item);
    const isGone =
      nodeOf(now, item.subject) === undefined ||
      ("other" in item && nodeOf(now, item.other) === undefined) ||
      (item.kind === "statement" && !now.graph.hasEdge(item.edge));
    return { item, decision, isMoot: decision === undefined && isGone };
  });
}

export const isOpen = ({ decision, isMoot }: QueueEntry) => decision === undefined && !isMoot;

/** The entries to list: open ones of the chosen kind, the one that is looked at, and decided ones where asked for. */
export function listed(
  entries: readonly QueueEntry[],
  kind: ReviewKind | undefined,
  withDecided: boolean,
  current: string | undefined,
): QueueEntry[] {
  return entries.filter((entry) => {
    if (entry.item.key === current) return true;
    if (kind !== undefined && entry.item.kind !== kind) return false;
    return withDecided ? !entry.isMoot : isOpen(entry);
  });
}

/** What comes after an entry in a list, or before it; the entry itself at the ends. */
export function step(
  entries: readonly QueueEntry[],
  current: string | undefined,
  by: 1 | -1,
): string | undefined {
  const at = entries.findIndex(({ item }) => item.key === current);
  if (at < 0) return entries[0]?.item.key;
  return entries[Math.min(entries.length - 1, Math.max(0, at + by))]?.item.key;
}

/** The next open question after one that is being answered; the one before it where none follows. */
export function afterAnswer(entries: readonly QueueEntry[], current: string): string | undefined {
  const at = entries.findIndex(({ item }) => item.key === current);
  const isNext = (entry: QueueEntry) => isOpen(entry) && entry.item.key !== current;
  return (entries.slice(at + 1).find(isNext) ?? entries.slice(0, at).findLast(isNext))?.item.key;
}

/** Looks at a question. */
export function ask(state: ViewState, key: string | undefined): ViewState {
  const { item: _, ...rest } = state;
  return key === undefined ? rest : { ...rest, item: key };
}
