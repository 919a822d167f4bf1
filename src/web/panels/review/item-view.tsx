// One question: what is asked, the words it stands on, and the ways to answer.
import { useEffect, useState } from "preact/hooks";
import type { CorrectionAction } from "../../../corrections/corrections.ts";
import { correctionKey } from "../../../corrections/correction-key.ts";
import { nodeOf } from "../../answers/episodes.ts";
import type { Dataset } from "../../data/dataset.ts";
import { messages } from "../../messages.ts";
import { canUndo, undo } from "../../state/store.ts";
import { TypeIcon } from "../type-icon.tsx";
import { ActionBar, type Answer } from "./action-bar.tsx";
import { MergeForm, RenameForm, RetypeForm, SplitForm } from "./answer-forms.tsx";
import { accept, merge, mentionsOf, onlyType, type Place, reject, rejectAt } from "./decide.ts";
import type { Decision } from "./decision.ts";
import { decisions } from "./decisions.ts";
import { Quotation } from "./quotation.tsx";
import type { MentionPlace } from "./queue/review-item.ts";
import { questionOf } from "./questions.ts";
import { RelateForm } from "./relate-form.tsx";
import { listenToReviewKeys, type ReviewCommand } from "./review-keys.ts";
import type { QueueEntry } from "./review-state.ts";
import { SubjectQuotations } from "./subject-quotations.tsx";

interface ItemViewProps {
  /** As built: what the extraction found. */
  readonly dataset: Dataset;
  readonly entry: QueueEntry;
  readonly at: number;
  readonly all: number;
  readonly onDecide: (actions: readonly CorrectionAction[]) => void;
  /** Decides something beside the question; the question stays. */
  readonly onRemark: (decision: Decision) => void;
  readonly onTakeBack: () => void;
  readonly onStep: (by: 1 | -1) => void;
}

type Form = "rename" | "retype" | "merge" | "split" | "relate";

/** The form that is open goes with its question. */
export function ItemView(props: ItemViewProps) {
  const { dataset, entry, at, all, onDecide, onRemark, onTakeBack, onStep } = props;
  const { item, decision } = entry;
  const [form, setForm] = useState<Form>();
  const [chosen, setChosen] = useState<ReadonlySet<MentionPlace>>(new Set());
  const { ask, why, yes, no } = questionOf(dataset, item);
  const isAboutName = item.kind === "name" || item.kind === "person" || item.kind === "types";
  const second = item.kind === "types" ? nodeOf(dataset, item.other)!.entityType : undefined;

  const run = (command: ReviewCommand) => {
    switch (command) {
      case "next":
        return onStep(1);
      case "previous":
        return onStep(-1);
      case "undo":
        return canUndo.peek() ? undo() : undefined;
      case "yes":
        return onDecide(accept(dataset, item));
      case "no":
        return onDecide(reject(dataset, item));
      case "second":
        return item.kind === "types"
          ? onDecide(onlyType(dataset, item.other, item.subject))
          : undefined;
      case "relate":
        return item.kind === "duplicates" ? undefined : setForm("relate");
      case "rename":
      case "retype":
      case "merge":
      case "split":
        return isAboutName ? setForm(command) : undefined;
    }
    return undefined;
  };
  // The newest closure answers, without listening anew for each.
  useEffect(() => listenToReviewKeys(run));

  const keep = (actions: readonly CorrectionAction[]) => {
    setForm(undefined);
    onDecide(actions);
  };
  // A split or a further statement says something more, and leaves the question as it is.
  const remark = (actions: readonly CorrectionAction[]) => {
    setForm(undefined);
    setChosen(new Set());
    onRemark({ item: `remark ${actions.map(correctionKey).join(" ")}`, actions });
  };
  const fields = {
    dataset,
    id: item.subject,
    onKeep: keep,
    onCancel: () => setForm(undefined),
  };
  const answers: Answer[] = [
    { command: "yes", text: yes, isMain: true },
    { command: "no", text: no },
    ...(second === undefined
      ? []
      : [{ command: "second", text: messages.review.no.types(second) } as const]),
  ];
  const others: Answer[] = [
    ...(isAboutName
      ? ([
          { command: "rename", text: messages.review.rename },
          { command: "retype", text: messages.review.retype },
          { command: "merge", text: messages.review.merge },
          ...(mentionsOf(dataset, item.subject).length > 1
            ? [{ command: "split", text: messages.review.split } as const]
            : []),
        ] as const)
      : []),
    ...(item.kind === "duplicates" || nodeOf(dataset, item.subject)!.entityType === "episode"
      ? []
      : [{ command: "relate", text: messages.review.relate } as const]),
    { command: "next", text: messages.review.skip },
    { command: "previous", text: messages.review.back },
    { command: "undo", text: messages.review.undo },
  ];

  return (
    <article class="review-item" aria-labelledby="review-ask">
      <p class="review-kind">
        {messages.review.kinds[item.kind]}
        <span class="dim">{messages.review.place(at + 1, all)}</span>
      </p>
      <h1 id="review-ask">{ask}</h1>
      <p class="review-why">{why}</p>
      {decision && (
        <p class="review-verdict" role="status">
          {decision.actions.length === 0
            ? messages.review.openQuestion
            : decision.actions.map(messages.review.says).join(" · ")}
          {decisions.value.made.includes(decision) ? (
            <button type="button" class="quiet" onClick={onTakeBack}>
              {messages.review.takeBack}
            </button>
          ) : (
            <span class="dim">{messages.review.byFile(decisions.value.file?.name ?? "")}</span>
          )}
        </p>
      )}
      {item.kind === "person" && item.candidates.length > 0 && (
        <p class="review-candidates">
          {item.candidates.map((id) => (
            <button
              key={id}
              type="button"
              class="button"
              onClick={() => onDecide(merge(dataset, id, item.subject))}
            >
              <TypeIcon type="person" />
              {messages.review.it(nodeOf(dataset, id)!.label)}
            </button>
          ))}
        </p>
      )}
      {form === "rename" && <RenameForm {...fields} />}
      {form === "retype" && <RetypeForm {...fields} />}
      {form === "merge" && <MergeForm {...fields} />}
      {form === "split" && <SplitForm {...fields} chosen={chosen} onKeep={remark} />}
      {form === "relate" && <RelateForm {...fields} onKeep={remark} />}
      {item.kind === "statement" ? (
        <StatementQuotations
          dataset={dataset}
          edge={item.edge}
          about={[item.subject, item.other]}
        />
      ) : (
        <div class="review-subjects" data-two={"other" in item}>
          {[item.subject, ...("other" in item ? [item.other] : [])].map((id) => (
            <SubjectQuotations
              key={id}
              dataset={dataset}
              id={id}
              shown={"other" in item ? 3 : 5}
              {...(item.kind === "mention" && { only: item.place })}
              {...(form === "split" &&
                id === item.subject && {
                  chosen,
                  onChoose: (place) => setChosen(toggled(chosen, place)),
                })}
              isOut={(place) =>
                decisions.value.made.some((one) => one.item === placeKey(id, place))
              }
              {...(item.kind !== "mention" && {
                onNotHere: (place) =>
                  onRemark({ item: placeKey(id, place), actions: rejectAt(dataset, id, [place]) }),
              })}
            />
          ))}
        </div>
      )}
      {form === undefined && <ActionBar answers={answers} others={others} onRun={run} />}
    </article>
  );
}

interface StatementQuotationsProps {
  readonly dataset: Dataset;
  readonly edge: string;
  readonly about: readonly string[];
}

function StatementQuotations({ dataset, edge, about }: StatementQuotationsProps) {
  const { evidence } = dataset.graph.getEdgeAttributes(edge);
  return (
    <div class="review-subjects">
      {evidence.map((piece) => (
        <Quotation
          key={`${piece.episode}|${piece.start}`}
          dataset={dataset}
          place={piece}
          about={about}
          rule={`${messages.evidence.rule(piece.recognizer)}, ${messages.evidence.confidence(piece.confidence)}`}
        />
      ))}
    </div>
  );
}

/** Key of what is decided about one mention, whatever question it stands under. */
const placeKey = (id: string, { episode, start }: Place) => `place ${id} ${episode} ${start}`;

function toggled<Value>(values: ReadonlySet<Value>, value: Value): ReadonlySet<Value> {
  const next = new Set(values);
  if (!next.delete(value)) next.add(value);
  return next;
}
