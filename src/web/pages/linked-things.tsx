// What the thing of a page is linked to; a row opens the sentences in place.
import type { Dataset } from "../data/dataset.ts";
import { neighboursByType } from "../answers/neighbours.ts";
import { nodeOf } from "../answers/episodes.ts";
import { viewState } from "../state/store.ts";
import { EvidenceView } from "../panels/card/evidence-view.tsx";
import { NamedThings } from "../panels/card/named-things.tsx";
import { NeighbourList } from "../panels/card/neighbour-list.tsx";

interface LinkedThingsProps {
  readonly dataset: Dataset;
  readonly id: string;
}

/** Neighbours by type, or the evidence of the link that was asked about. */
export function LinkedThings({ dataset, id }: LinkedThingsProps) {
  const { selected, linked } = viewState.value;
  if (selected === id && linked !== undefined && nodeOf(dataset, linked)) {
    return <EvidenceView key={linked} dataset={dataset} from={id} to={linked} />;
  }
  if (nodeOf(dataset, id)?.entityType === "episode")
    return <NamedThings dataset={dataset} id={id} />;
  return (
    <>
      {neighboursByType(dataset, id)
        .filter(({ entityType }) => entityType !== "podcast")
        .map((group) => (
          <NeighbourList key={group.entityType} of={id} group={group} />
        ))}
    </>
  );
}
