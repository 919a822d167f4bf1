// The card of several selected things; two of them are compared.
import { useMemo } from "preact/hooks";
import { compare } from "../../answers/comparison.ts";
import { nodeOf } from "../../answers/episodes.ts";
import type { Dataset } from "../../data/dataset.ts";
import { messages } from "../../messages.ts";
import { connect, mark, selectLink, toggleMarked } from "../../state/actions.ts";
import { goTo } from "../go-to.ts";
import { CloseLink } from "../close-link.tsx";
import { StateLink } from "../state-link.tsx";
import { NameNote, nameOf } from "../thing-name.tsx";
import { TypeIcon } from "../type-icon.tsx";
import { EpisodeList } from "./episode-list.tsx";
import { ThingList } from "./thing-list.tsx";

interface SelectionCardProps {
  readonly dataset: Dataset;
  /** Ids of what is selected, at least one. */
  readonly ids: readonly string[];
}

/** What is selected, and what can be done with it. */
export function SelectionCard({ dataset, ids }: SelectionCardProps) {
  const [left, right] = ids;
  const isPair = ids.length === 2;
  return (
    <article class="card" aria-label={messages.selection.title(ids.length)}>
      <header class="card-heading">
        <p class="card-type">
          {messages.selection.title(ids.length)}
          <CloseLink label={messages.selection.clear} to={(state) => mark(state, [])} />
        </p>
        <ul class="selection">
          {ids.map((id) => (
            <li key={id} class="row">
              <StateLink class="row-main" to={(state) => goTo(state, id)}>
                <TypeIcon type={nodeOf(dataset, id)?.entityType ?? "other"} />
                <span class="row-name">
                  <span class="cut">{nodeOf(dataset, id)?.label ?? id}</span>
                  <NameNote dataset={dataset} id={id} />
                </span>
              </StateLink>
              <StateLink
                class="row-go"
                to={(state) => toggleMarked(state, id)}
                aria-label={messages.selection.remove(nameOf(dataset, id))}
              >
                ×
              </StateLink>
            </li>
          ))}
        </ul>
        {isPair && (
          <p class="card-actions">
            <StateLink class="button" to={(state) => connect(state, left!, right!)}>
              {messages.selection.connect}
            </StateLink>
            <StateLink class="button" to={(state) => selectLink(state, left!, right!)}>
              {messages.selection.evidence}
            </StateLink>
          </p>
        )}
      </header>
      {isPair ? (
        <Compared dataset={dataset} left={left!} right={right!} />
      ) : (
        <p class="card-section dim">{messages.selection.hint}</p>
      )}
    </article>
  );
}

interface ComparedProps {
  readonly dataset: Dataset;
  readonly left: string;
  readonly right: string;
}

/** Neighbours listed on each side. */
const listed = 10;

function Compared({ dataset, left, right }: ComparedProps) {
  const found = useMemo(() => compare(dataset, left, right), [dataset, left, right]);
  return (
    <>
      <section class="card-section">
        <h2 class="panel-title">
          {messages.selection.shared}
          <span class="panel-count">{messages.number(found.shared.length)}</span>
        </h2>
        <ul class="rows">
          {found.shared.slice(0, listed).map(({ id, label, entityType, left: a, right: b }) => (
            <li key={id} class="row">
              <StateLink class="row-main" to={(state) => goTo(state, id)}>
                <TypeIcon type={entityType} />
                <span class="row-name">
                  <span class="cut">{label}</span>
                  <NameNote dataset={dataset} id={id} />
                </span>
                <span class="row-count">{messages.selection.counts(a, b)}</span>
              </StateLink>
            </li>
          ))}
        </ul>
      </section>
      {(["onlyLeft", "onlyRight"] as const).map((side) => (
        <ThingList
          key={side}
          title={messages.selection.only(nameOf(dataset, side === "onlyLeft" ? left : right))}
          things={found[side]}
          hasIcons
        />
      ))}
      {found.episodes.length > 0 && (
        <section class="card-section">
          <h2 class="panel-title">{messages.selection.episodes}</h2>
          <EpisodeList episodes={found.episodes} />
        </section>
      )}
    </>
  );
}
