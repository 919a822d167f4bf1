// Ranked neighbours of one type: a row opens the sentences behind the link, its arrow goes to the neighbour.
import { useState } from "preact/hooks";
import type { NeighbourGroup } from "../../answers/neighbours.ts";
import { messages } from "../../messages.ts";
import { selectLink } from "../../state/actions.ts";
import { goTo } from "../go-to.ts";
import { StateLink } from "../state-link.tsx";
import { TypeIcon } from "../type-icon.tsx";

interface NeighbourListProps {
  /** Id of the thing whose neighbours these are. */
  readonly of: string;
  readonly group: NeighbourGroup;
  /** What the count says, in words; "together in 3 episodes" unless stated. */
  readonly countText?: (count: number) => string;
  readonly shown?: number;
}

/** The count and its bar say in how many episodes the two come up together. */
export function NeighbourList({
  of,
  group,
  countText = messages.card.together,
  shown = 6,
}: NeighbourListProps) {
  const [isWhole, setIsWhole] = useState(false);
  const { neighbours, entityType } = group;
  const listed =
    isWhole || neighbours.length <= shown + 1 ? neighbours : neighbours.slice(0, shown);
  const most = Math.max(1, neighbours[0]?.count ?? 1);
  return (
    <section class="card-section">
      <h2 class="panel-title">
        <TypeIcon type={entityType} />
        {messages.typePlural(entityType)}
        <span class="panel-count">{messages.number(neighbours.length)}</span>
      </h2>
      <ul class="rows">
        {listed.map(({ id, label, count }) => (
          <li key={id} class="row">
            <StateLink
              class="row-main"
              to={(state) => selectLink(state, of, id)}
              title={messages.card.evidence}
            >
              <span class="row-label">{label}</span>
              <span class="row-bar" aria-hidden="true">
                <span style={{ width: `${(count / most) * 100}%` }} />
              </span>
              <span class="row-count" aria-hidden="true">
                {messages.number(count)}
              </span>
              <span class="hidden-text">, {countText(count)}</span>
            </StateLink>
            <StateLink
              class="row-go"
              to={(state) => goTo(state, id)}
              aria-label={messages.card.goTo(label)}
              title={messages.card.goTo(label)}
            >
              →
            </StateLink>
          </li>
        ))}
      </ul>
      {listed.length < neighbours.length && (
        <button type="button" class="quiet" onClick={() => setIsWhole(true)}>
          {messages.card.more(neighbours.length - listed.length)}
        </button>
      )}
    </section>
  );
}
