// The card: what is selected, and why it is linked; the start screen where nothing is.
import type { Dataset } from "../../data/dataset.ts";
import { nodeOf } from "../../answers/episodes.ts";
import { messages } from "../../messages.ts";
import { select } from "../../state/actions.ts";
import { viewState } from "../../state/store.ts";
import { Start } from "../start.tsx";
import { StateLink } from "../state-link.tsx";
import { EntityCard } from "./entity-card.tsx";
import { EpisodeCard } from "./episode-card.tsx";
import { SelectionCard } from "./selection-card.tsx";
import { EvidenceView } from "./evidence-view.tsx";

/** Chooses by the selection: nothing, a link, an episode, a thing. */
export function Card({ dataset }: { readonly dataset: Dataset }) {
  const { selected, linked, marked } = viewState.value;
  const several = marked.filter((id) => nodeOf(dataset, id));
  if (several.length > 0 && linked === undefined) {
    return <SelectionCard dataset={dataset} ids={several} />;
  }
  if (selected === undefined) return <Start dataset={dataset} />;
  const node = nodeOf(dataset, selected);
  if (!node) {
    return (
      <div class="card">
        <p>{messages.card.nothing}</p>
        <StateLink class="button" to={(state) => select(state, undefined)}>
          {messages.card.close}
        </StateLink>
      </div>
    );
  }
  if (linked !== undefined && nodeOf(dataset, linked)) {
    return (
      <EvidenceView key={`${selected}|${linked}`} dataset={dataset} from={selected} to={linked} />
    );
  }
  return node.entityType === "episode" ? (
    <EpisodeCard key={selected} dataset={dataset} episode={{ ...node, id: selected }} />
  ) : (
    <EntityCard key={selected} dataset={dataset} id={selected} entity={node} />
  );
}
