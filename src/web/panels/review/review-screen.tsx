// The review: one question at a time, the queue beside it, and what has been decided.
import { useEffect, useMemo, useRef } from "preact/hooks";
import type { CorrectionAction } from "../../../corrections/corrections.ts";
import type { Dataset } from "../../data/dataset.ts";
import { messages } from "../../messages.ts";
import { remoteArchive } from "../../state/remote.ts";
import { builtDataset, isOpened, navigate, viewState } from "../../state/store.ts";
import { ScreenLinks } from "../screen-links.tsx";
import { DecidedList } from "./decided-list.tsx";
import { decide, decisions, followDecisions, takeBack } from "./decisions.ts";
import { ItemView } from "./item-view.tsx";
import { QueueList } from "./queue-list.tsx";
import { reviewQueue } from "./queue/review-queue.ts";
import {
  afterAnswer,
  ask,
  entriesOf,
  isOpen,
  listed,
  showsDecided,
  shownKind,
  step,
} from "./review-state.ts";
import { WholeNeeded } from "./whole-needed.tsx";

/** The review, or what it needs first. */
export function ReviewScreen({ dataset }: { readonly dataset: Dataset }) {
  const isHere = remoteArchive.value === undefined || isOpened.value;
  return isHere ? <Review dataset={dataset} /> : <WholeNeeded />;
}

/** `dataset` has the decisions in it; the questions are about the graph as it was built. */
function Review({ dataset }: { readonly dataset: Dataset }) {
  const built = builtDataset.value ?? dataset;
  const main = useRef<HTMLElement>(null);
  useEffect(followDecisions, []);
  const queue = useMemo(() => reviewQueue(built), [built]);
  const made = decisions.value;
  const entries = useMemo(
    () => entriesOf(built, dataset, queue, made),
    [built, dataset, queue, made],
  );
  const kind = shownKind.value;
  const wanted = viewState.value.item;
  const current =
    entries.find(({ item }) => item.key === wanted) ??
    entries.find((entry) => isOpen(entry) && (!kind || entry.item.kind === kind));
  const key = current?.item.key;
  const list = listed(entries, kind, showsDecided.value, key);
  const at = list.findIndex(({ item }) => item.key === key);
  useEffect(() => {
    main.current?.scrollTo({ top: 0 });
    if (document.activeElement === document.body) main.current?.focus({ preventScroll: true });
  }, [key]);

  const onDecide = (actions: readonly CorrectionAction[]) => {
    const next = afterAnswer(list, key!);
    decide({ item: key!, actions }, (state) => ask(state, next));
  };
  const onStep = (by: 1 | -1) =>
    navigate((state) => ask(state, step(list, key, by)), { history: "replace" });

  return (
    <div class="review">
      <div class="narrow-tools">
        <ScreenLinks />
      </div>
      <QueueList dataset={built} entries={entries} list={list} current={key} />
      <main class="review-main" ref={main} tabIndex={-1}>
        {current ? (
          <ItemView
            key={key}
            dataset={built}
            entry={current}
            at={at}
            all={list.length}
            onDecide={onDecide}
            onRemark={(decision) => decide(decision)}
            onTakeBack={() => takeBack(key!)}
            onStep={onStep}
          />
        ) : (
          <div class="review-item">
            <h1>{messages.review.nothing}</h1>
            <p class="review-why">{messages.review.about}</p>
          </div>
        )}
      </main>
      <DecidedList />
    </div>
  );
}
