// The people who speak in an episode, by name.
import { nodeOf } from "../../answers/episodes.ts";
import type { Dataset } from "../../data/dataset.ts";
import { goTo } from "../go-to.ts";
import { StateLink } from "../state-link.tsx";
import { TypeIcon } from "../type-icon.tsx";

interface PeopleProps {
  readonly dataset: Dataset;
  readonly title: string;
  readonly ids: readonly string[];
}

/** A click goes to the person; nothing where nobody is known. */
export function People({ dataset, title, ids }: PeopleProps) {
  if (ids.length === 0) return null;
  return (
    <section class="card-section">
      <h2 class="panel-title">{title}</h2>
      <ul class="people">
        {ids.map((id) => (
          <li key={id}>
            <StateLink class="person" to={(state) => goTo(state, id)}>
              <TypeIcon type="person" />
              {nodeOf(dataset, id)?.label ?? id}
            </StateLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
