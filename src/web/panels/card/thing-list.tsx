// A ranked list of things that only lead on: there is no one link between them and what the list is of.
import { useState } from "preact/hooks";
import type { ComponentChildren } from "preact";
import { messages } from "../../messages.ts";
import { goTo } from "../go-to.ts";
import { StateLink } from "../state-link.tsx";
import { TypeIcon } from "../type-icon.tsx";

interface ThingListProps {
  readonly title: ComponentChildren;
  readonly things: readonly {
    readonly id: string;
    readonly label: string;
    readonly entityType: string;
    readonly count: number;
  }[];
  /** Whether every row has its own icon; for lists of several types. */
  readonly hasIcons?: boolean;
  readonly shown?: number;
}

/** Nothing where there is nothing to list. */
export function ThingList({ title, things, hasIcons = false, shown = 8 }: ThingListProps) {
  const [isWhole, setIsWhole] = useState(false);
  if (things.length === 0) return null;
  const listed = isWhole || things.length <= shown + 1 ? things : things.slice(0, shown);
  return (
    <section class="card-section">
      <h2 class="panel-title">
        {title}
        <span class="panel-count">{messages.number(things.length)}</span>
      </h2>
      <ul class="rows">
        {listed.map(({ id, label, entityType, count }) => (
          <li key={id} class="row">
            <StateLink class="row-main" to={(state) => goTo(state, id)}>
              {hasIcons && <TypeIcon type={entityType} />}
              <span class="row-label">{label}</span>
              <span class="row-count">{messages.number(count)}</span>
            </StateLink>
          </li>
        ))}
      </ul>
      {listed.length < things.length && (
        <button type="button" class="quiet" onClick={() => setIsWhole(true)}>
          {messages.card.more(things.length - listed.length)}
        </button>
      )}
    </section>
  );
}
