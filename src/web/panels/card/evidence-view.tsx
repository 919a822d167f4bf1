// The evidence of a link: the sentences it stands on, with the rule that read them and the way into the episode.
import { useMemo, useState } from "preact/hooks";
import { nodeOf } from "../../answers/episodes.ts";
import { evidenceBetween } from "../../answers/evidence.ts";
import type { Dataset } from "../../data/dataset.ts";
import { messages } from "../../messages.ts";
import { relationTypeSpec } from "../../../ontology/relation-types.ts";
import { select } from "../../state/actions.ts";
import { goTo, leaveCard } from "../go-to.ts";
import { CloseLink } from "../close-link.tsx";
import { StateLink } from "../state-link.tsx";
import { NameNote, nameOf } from "../thing-name.tsx";
import { TypeIcon } from "../type-icon.tsx";
import { Passage } from "./passage.tsx";

interface EvidenceViewProps {
  readonly dataset: Dataset;
  readonly from: string;
  readonly to: string;
}

/** Episodes listed before "more". */
const shownEpisodes = 8;

/** What is said outright comes first, then sentences that name both, then episodes that name both apart. */
export function EvidenceView({ dataset, from, to }: EvidenceViewProps) {
  const [isWhole, setIsWhole] = useState(false);
  const { stated, shared } = useMemo(() => evidenceBetween(dataset, from, to), [dataset, from, to]);
  const about = [from, to];
  const labelOf = (id: string) => nodeOf(dataset, id)?.label ?? id;
  // What was quoted as a statement is not quoted again as a sentence.
  const quoted = new Set(
    stated.flatMap(({ passages }) => passages.map(({ episode, start }) => `${episode}|${start}`)),
  );
  const rest = shared
    .map((item) => ({
      ...item,
      together: item.together.filter(({ episode, start }) => !quoted.has(`${episode}|${start}`)),
    }))
    .filter(({ together, apart }) => together.length + apart.length > 0);
  const together = rest.filter((item) => item.together.length > 0);
  const apart = rest.filter((item) => item.together.length === 0);
  const listed = isWhole ? apart : apart.slice(0, Math.max(2, shownEpisodes - together.length));
  const title = messages.evidence.title(nameOf(dataset, from), nameOf(dataset, to));
  return (
    <article class="card" aria-label={title}>
      <header class="card-heading">
        <p class="card-type">
          <StateLink class="quiet" to={(state) => select(state, from)}>
            ← {messages.evidence.back(labelOf(from))}
          </StateLink>
          <CloseLink label={messages.card.close} to={leaveCard} />
        </p>
        <h2 class="card-name evidence-ends">
          <End dataset={dataset} id={from} />
          <End dataset={dataset} id={to} />
        </h2>
        {shared.length > 0 && <p class="card-facts">{messages.card.togetherIn(shared.length)}</p>}
      </header>
      {stated.length > 0 && (
        <section class="card-section">
          <h2 class="panel-title">{messages.evidence.stated}</h2>
          {stated.map((link) => (
            <div key={`${link.from}|${link.relationType}`} class="stated">
              <p class="stated-words">
                {labelOf(link.from)} <b>{relationTypeSpec(link.relationType).label}</b>{" "}
                {labelOf(link.to)}
                <span class="stated-sure">{messages.evidence.confidence(link.confidence)}</span>
              </p>
              {link.passages.map((passage) => (
                <Passage
                  key={`${passage.episode}|${passage.start}`}
                  dataset={dataset}
                  passage={passage}
                  about={about}
                />
              ))}
            </div>
          ))}
        </section>
      )}
      {together.length > 0 && (
        <section class="card-section">
          <h2 class="panel-title">{messages.evidence.together}</h2>
          {together.flatMap((item) =>
            item.together.map((passage) => (
              <Passage
                key={`${passage.episode}|${passage.start}`}
                dataset={dataset}
                passage={passage}
                about={about}
              />
            )),
          )}
        </section>
      )}
      {listed.length > 0 && (
        <section class="card-section">
          <h2 class="panel-title" title={messages.evidence.apartNote}>
            {messages.evidence.apart}
          </h2>
          {listed.map(({ episode, apart: passages }) => (
            <div key={episode.id} class="apart">
              {passages.map((passage, i) => (
                <Passage
                  key={passage.start}
                  dataset={dataset}
                  passage={passage}
                  about={about}
                  isLast={i === passages.length - 1}
                />
              ))}
            </div>
          ))}
          {listed.length < apart.length && (
            <button type="button" class="quiet" onClick={() => setIsWhole(true)}>
              {messages.evidence.more(apart.length - listed.length)}
            </button>
          )}
        </section>
      )}
      {stated.length + shared.length === 0 && <p>{messages.evidence.none}</p>}
    </article>
  );
}

function End({ dataset, id }: { readonly dataset: Dataset; readonly id: string }) {
  const node = nodeOf(dataset, id)!;
  return (
    <StateLink class="evidence-end" to={(state) => goTo(state, id)}>
      <TypeIcon type={node.entityType} />
      <span>
        {node.label}
        <NameNote dataset={dataset} id={id} />
      </span>
    </StateLink>
  );
}
