// A statement the extraction has missed: what is said of what, and the sentence that says so.
import { useMemo, useState } from "preact/hooks";
import type { CorrectionAction } from "../../../corrections/corrections.ts";
import type { RelationType } from "../../../model/index.ts";
import { entityTypes } from "../../../ontology/entity-types.ts";
import { relationTypes } from "../../../ontology/relation-types.ts";
import { nodeOf } from "../../answers/episodes.ts";
import { evidenceBetween } from "../../answers/evidence.ts";
import type { Dataset } from "../../data/dataset.ts";
import { messages } from "../../messages.ts";
import { EntityCombobox } from "../search/entity-combobox.tsx";
import { AnswerForm } from "./answer-forms.tsx";
import { relate } from "./decide.ts";

interface RelateFormProps {
  readonly dataset: Dataset;
  readonly id: string;
  readonly onKeep: (actions: readonly CorrectionAction[]) => void;
  readonly onCancel: () => void;
}

/** How many sentences are offered. */
const mostSentences = 6;

/** Only relations that can hold between the two, in either direction. */
export function RelateForm({ dataset, id, onKeep, onCancel }: RelateFormProps) {
  const [other, setOther] = useState<string>();
  const [choice, setChoice] = useState("");
  const [sentence, setSentence] = useState(0);
  const [subject, object] = [nodeOf(dataset, id)!, nodeOf(dataset, other)];
  const sentences = useMemo(
    () =>
      other === undefined
        ? []
        : evidenceBetween(dataset, id, other)
            .shared.flatMap(({ together }) => together)
            .slice(0, mostSentences),
    [dataset, id, other],
  );
  const options = useMemo(() => {
    if (!object) return [];
    const types = [subject.entityType, object.entityType];
    return relationTypes.flatMap((spec) => {
      const fits = (a: string, b: string) =>
        (spec.subject as readonly string[]).includes(a) &&
        (spec.object as readonly string[]).includes(b);
      return [
        ...(fits(types[0]!, types[1]!)
          ? [{ value: `${spec.id} out`, text: `${subject.label} ${spec.label} ${object.label}` }]
          : []),
        ...(fits(types[1]!, types[0]!) && !spec.symmetric
          ? [{ value: `${spec.id} in`, text: `${object.label} ${spec.label} ${subject.label}` }]
          : []),
      ];
    });
  }, [subject, object]);
  const chosen = options.some(({ value }) => value === choice) ? choice : options[0]?.value;
  const passage = sentences[sentence];
  const keep = () => {
    const [type, direction] = chosen!.split(" ");
    const [from, to] = direction === "out" ? [id, other!] : [other!, id];
    onKeep(relate(dataset, from, type as RelationType, to, passage!));
  };
  return (
    <AnswerForm
      label={messages.review.relate}
      isReady={chosen !== undefined && passage !== undefined}
      onKeep={keep}
      onCancel={onCancel}
    >
      <p class="dim">{messages.review.relateHint}</p>
      <div class="review-field">
        <span aria-hidden="true">{messages.review.relatedThing}</span>
        <EntityCombobox
          dataset={dataset}
          label={messages.review.relatedThing}
          placeholder={messages.review.searchThing}
          value={object?.label ?? ""}
          types={entityTypes.map((spec) => spec.id)}
          onChoose={(hit) => {
            setOther(hit.id);
            setSentence(0);
          }}
        />
      </div>
      {object && options.length > 0 && (
        <label class="review-field">
          {messages.review.relation}
          <select
            class="combobox-input"
            value={chosen}
            onChange={(event) => setChoice(event.currentTarget.value)}
          >
            {options.map(({ value, text }) => (
              <option key={value} value={value}>
                {text}
              </option>
            ))}
          </select>
        </label>
      )}
      {object && sentences.length === 0 && <p>{messages.review.noSentence}</p>}
      {sentences.length > 0 && (
        <fieldset class="review-sentences">
          <legend>{messages.review.sentence}</legend>
          {sentences.map(({ episode, start, quote }, i) => (
            <label key={`${episode}|${start}`} class="review-sentence">
              <input
                type="radio"
                name="sentence"
                checked={i === sentence}
                onChange={() => setSentence(i)}
              />
              <span>{quote}</span>
            </label>
          ))}
        </fieldset>
      )}
    </AnswerForm>
  );
}
