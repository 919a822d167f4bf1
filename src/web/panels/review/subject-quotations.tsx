// One thing a question is about: its name, what it is, and where it is named.
import { useState } from "preact/hooks";
import { episodeOf, nodeOf } from "../../answers/episodes.ts";
import type { Dataset } from "../../data/dataset.ts";
import { messages } from "../../messages.ts";
import { openPage } from "../../state/actions.ts";
import { StateLink } from "../state-link.tsx";
import { TypeIcon } from "../type-icon.tsx";
import { mentionsOf, type Place } from "./decide.ts";
import { Quotation } from "./quotation.tsx";
import type { MentionPlace } from "./queue/review-item.ts";
import { wordsAt } from "./questions.ts";

interface SubjectQuotationsProps {
  readonly dataset: Dataset;
  readonly id: string;
  /** How many are shown at first. */
  readonly shown: number;
  /** Only this one. */
  readonly only?: MentionPlace;
  readonly isOut: (place: Place) => boolean;
  readonly onNotHere?: (place: Place) => void;
  /** While mentions are chosen: which are, and how to change it. */
  readonly chosen?: ReadonlySet<MentionPlace>;
  readonly onChoose?: (place: MentionPlace) => void;
}

/** The least sure mentions first. */
export function SubjectQuotations(props: SubjectQuotationsProps) {
  const { dataset, id, shown, only, isOut, onNotHere, chosen, onChoose } = props;
  const [isWhole, setIsWhole] = useState(false);
  const node = nodeOf(dataset, id)!;
  const all = only ? [only] : mentionsOf(dataset, id);
  const listed = isWhole || chosen || all.length <= shown + 1 ? all : all.slice(0, shown);
  return (
    <section class="review-subject" aria-label={node.label}>
      <h2 class="review-subject-name">
        <TypeIcon type={node.entityType} />
        <StateLink to={(state) => openPage(state, id)}>{node.label}</StateLink>
        <span class="dim">
          {messages.typeLabel(node.entityType)} ·{" "}
          {messages.review.mentions(mentionsOf(dataset, id).length)}
        </span>
      </h2>
      {listed.map((place) => {
        const words = wordsAt(dataset, place);
        return (
          <div key={`${place.episode}|${place.start}`} class="review-quotation">
            {chosen && onChoose && (
              <input
                type="checkbox"
                class="review-choose"
                aria-label={messages.review.choose(words)}
                checked={chosen.has(place)}
                onChange={() => onChoose(place)}
              />
            )}
            <Quotation
              dataset={dataset}
              place={place}
              about={[id]}
              rule={ruleAt(dataset, id, place)}
            >
              {isOut(place) ? (
                <span class="review-out">{messages.review.isOut}</span>
              ) : (
                !chosen &&
                onNotHere && (
                  <button
                    type="button"
                    class="quiet review-not-here"
                    aria-label={messages.review.notHereAbout(
                      words,
                      nodeOf(dataset, place.episode)!.label,
                    )}
                    onClick={() => onNotHere(place)}
                  >
                    {messages.review.notHere}
                  </button>
                )
              )}
            </Quotation>
          </div>
        );
      })}
      {listed.length < all.length && (
        <button type="button" class="quiet" onClick={() => setIsWhole(true)}>
          {messages.review.more(all.length - listed.length)}
        </button>
      )}
    </section>
  );
}

/** "rule gazetteer/word, 66 % sure". */
function ruleAt(dataset: Dataset, id: string, place: MentionPlace): string {
  const mention = episodeOf(dataset, place.episode)?.mentions.find(
    ({ entity, start }) => entity === id && start === place.start,
  );
  const sure = messages.evidence.confidence(place.confidence);
  return mention ? `${messages.evidence.rule(mention.recognizer)}, ${sure}` : sure;
}
