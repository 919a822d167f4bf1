// The queue at the side: what is still to be asked, and which kinds of question there are.
import { useEffect, useRef } from "preact/hooks";
import type { Dataset } from "../../data/dataset.ts";
import { messages } from "../../messages.ts";
import { navigate } from "../../state/store.ts";
import { StateLink } from "../state-link.tsx";
import { reviewKinds } from "./queue/review-queue.ts";
import type { ReviewKind } from "./queue/review-item.ts";
import { shortQuestion } from "./questions.ts";
import { ask, isOpen, type QueueEntry, showsDecided, shownKind } from "./review-state.ts";

interface QueueListProps {
  readonly dataset: Dataset;
  readonly entries: readonly QueueEntry[];
  /** Those of the chosen kind. */
  readonly list: readonly QueueEntry[];
  readonly current: string | undefined;
}

/** Rows around the current one that are rendered; a queue of thousands is no list for a screen. */
const around = 60;

export function QueueList({ dataset, entries, list, current }: QueueListProps) {
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => row.current?.scrollIntoView({ block: "nearest" }), [current]);
  const counts = new Map<ReviewKind, number>();
  for (const entry of entries)
    if (isOpen(entry)) counts.set(entry.item.kind, (counts.get(entry.item.kind) ?? 0) + 1);
  const decided = entries.filter(({ decision }) => decision !== undefined).length;
  const at = Math.max(
    0,
    list.findIndex(({ item }) => item.key === current),
  );
  const first = Math.max(0, Math.min(at - around / 2, list.length - around));
  const choose = (kind: ReviewKind | undefined) => {
    shownKind.value = kind;
    const next = entries.find((entry) => isOpen(entry) && (!kind || entry.item.kind === kind));
    if (next) navigate((state) => ask(state, next.item.key), { history: "replace" });
  };
  return (
    <nav class="review-queue" aria-label={messages.review.queue}>
      <p class="review-progress">
        {messages.review.progress(decided, entries.filter((entry) => !entry.isMoot).length)}
      </p>
      <progress
        aria-label={messages.review.progress(decided, entries.length)}
        max={Math.max(1, entries.length)}
        value={decided}
      />
      <div class="review-filter">
        <label class="review-filter-kind">
          <span class="hidden-text">{messages.review.filter}</span>
          <select
            value={shownKind.value ?? ""}
            onChange={(event) => choose((event.currentTarget.value || undefined) as ReviewKind)}
          >
            <option value="">{messages.review.allKinds}</option>
            {reviewKinds.map((kind) => (
              <option key={kind} value={kind}>
                {messages.review.kinds[kind]} ({messages.number(counts.get(kind) ?? 0)})
              </option>
            ))}
          </select>
        </label>
        <label class="check">
          <input
            type="checkbox"
            checked={showsDecided.value}
            onChange={(event) => (showsDecided.value = event.currentTarget.checked)}
          />
          {messages.review.showDecided}
        </label>
      </div>
      <ol class="review-list">
        {list.slice(first, first + around).map(({ item, decision }) => (
          <li key={item.key} ref={item.key === current ? row : null}>
            <StateLink
              class="review-row"
              to={(state) => ask(state, item.key)}
              {...(item.key === current && { "aria-current": "true" as const })}
            >
              <span class="review-row-text">{shortQuestion(dataset, item)}</span>
              <span class="review-row-kind">
                {decision && "✓ "}
                {messages.review.kinds[item.kind]}
              </span>
            </StateLink>
          </li>
        ))}
      </ol>
    </nav>
  );
}
