// A passage: one quotation in its own words, marked, with where it stands and which rule read it.
import type { Passage as PassageRecord } from "../../answers/evidence.ts";
import type { Dataset } from "../../data/dataset.ts";
import { messages } from "../../messages.ts";
import { openPage } from "../../state/actions.ts";
import { StateLink } from "../state-link.tsx";
import { placeOf } from "./episode-list.tsx";
import { MarkedText } from "./marked-text.tsx";

interface PassageProps {
  readonly dataset: Dataset;
  readonly passage: PassageRecord;
  readonly about: readonly string[];
  /** Whether the line about rule and episode follows; two passages of one episode share it. */
  readonly isLast?: boolean;
}

/** One quotation, marked, with where it stands and how it was read. */
export function Passage({ dataset, passage, about, isLast = true }: PassageProps) {
  const { source, recognizer, confidence } = passage;
  return (
    <figure class="passage">
      <blockquote>
        <MarkedText dataset={dataset} episode={source} span={passage} about={about} />
      </blockquote>
      {isLast && (
        <figcaption>
          <StateLink
            to={(state) => openPage(state, source.id)}
            title={messages.evidence.openEpisode}
          >
            {source.label}
          </StateLink>
          <span class="passage-place">{placeOf(source)}</span>
          <span class="passage-rule">
            {messages.evidence.rule(recognizer)}, {messages.evidence.confidence(confidence)}
          </span>
        </figcaption>
      )}
    </figure>
  );
}
