// Answers that need more than a yes or no: another name, another type, another thing.
import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { CorrectionAction } from "../../../corrections/corrections.ts";
import type { EntityType } from "../../../model/index.ts";
import { entityTypes } from "../../../ontology/entity-types.ts";
import { nodeOf } from "../../answers/episodes.ts";
import type { Dataset } from "../../data/dataset.ts";
import { messages } from "../../messages.ts";
import { EntityCombobox } from "../search/entity-combobox.tsx";
import { merge, rename, retype, split } from "./decide.ts";
import type { MentionPlace } from "./queue/review-item.ts";

interface FormProps {
  readonly dataset: Dataset;
  readonly id: string;
  readonly onKeep: (actions: readonly CorrectionAction[]) => void;
  readonly onCancel: () => void;
}

interface AnswerFormProps {
  readonly label: string;
  readonly isReady: boolean;
  readonly onKeep: () => void;
  readonly onCancel: () => void;
  readonly children: ComponentChildren;
}

/** Fields with "Keep" and "Cancel"; Enter keeps, Escape cancels, the first field has the focus. */
export function AnswerForm({ label, isReady, onKeep, onCancel, children }: AnswerFormProps) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const field = form.current?.querySelector<HTMLElement>("input, select");
    field?.focus();
    if (field instanceof HTMLInputElement && field.type === "text") field.select();
  }, []);
  return (
    <form
      ref={form}
      class="review-form"
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) onKeep();
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        onCancel();
      }}
    >
      {children}
      <p class="review-form-end">
        <button type="submit" class="button button-main" disabled={!isReady}>
          {messages.review.keep}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {messages.review.cancel}
        </button>
      </p>
    </form>
  );
}

export function RenameForm({ dataset, id, onKeep, onCancel }: FormProps) {
  const { label } = nodeOf(dataset, id)!;
  const [name, setName] = useState(label);
  const isReady = name.trim() !== "" && name.trim() !== label;
  return (
    <AnswerForm
      label={messages.review.rename}
      isReady={isReady}
      onKeep={() => onKeep(rename(dataset, id, name.trim()))}
      onCancel={onCancel}
    >
      <label class="review-field">
        {messages.review.newName}
        <input
          class="combobox-input"
          type="text"
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </label>
    </AnswerForm>
  );
}

export function RetypeForm({ dataset, id, onKeep, onCancel }: FormProps) {
  const { entityType } = nodeOf(dataset, id)!;
  const [type, setType] = useState<EntityType>(entityType as EntityType);
  return (
    <AnswerForm
      label={messages.review.retype}
      isReady={type !== entityType}
      onKeep={() => onKeep(retype(dataset, id, type))}
      onCancel={onCancel}
    >
      <label class="review-field">
        {messages.review.newType}
        <select
          class="combobox-input"
          value={type}
          onChange={(event) => setType(event.currentTarget.value as EntityType)}
        >
          {entityTypes.map((spec) => (
            <option key={spec.id} value={spec.id}>
              {spec.label}
            </option>
          ))}
        </select>
      </label>
    </AnswerForm>
  );
}

export function MergeForm({ dataset, id, onKeep, onCancel }: FormProps) {
  const [into, setInto] = useState<string>();
  const chosen = nodeOf(dataset, into);
  return (
    <AnswerForm
      label={messages.review.merge}
      isReady={into !== undefined && into !== id}
      onKeep={() => onKeep(merge(dataset, into!, id))}
      onCancel={onCancel}
    >
      <div class="review-field">
        <span aria-hidden="true">{messages.review.sameAs}</span>
        <EntityCombobox
          dataset={dataset}
          label={messages.review.sameAs}
          placeholder={messages.review.searchThing}
          value={chosen?.label ?? ""}
          types={entityTypes.map((spec) => spec.id)}
          onChoose={(hit) => setInto(hit.id)}
        />
      </div>
    </AnswerForm>
  );
}

interface SplitFormProps extends FormProps {
  readonly chosen: ReadonlySet<MentionPlace>;
}

export function SplitForm({ dataset, id, chosen, onKeep, onCancel }: SplitFormProps) {
  const { label } = nodeOf(dataset, id)!;
  const [name, setName] = useState("");
  const isReady = name.trim() !== "" && name.trim() !== label && chosen.size > 0;
  return (
    <AnswerForm
      label={messages.review.split}
      isReady={isReady}
      onKeep={() => onKeep(split(dataset, id, [...chosen], name.trim()))}
      onCancel={onCancel}
    >
      <p class="dim">{messages.review.splitHint}</p>
      <label class="review-field">
        {messages.review.splitName}
        <input
          class="combobox-input"
          type="text"
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </label>
    </AnswerForm>
  );
}
