// Ways between two things as ribbons; the open one shows the sentences under each of its steps.
import { useMemo } from "preact/hooks";
import { nodeOf } from "../../answers/episodes.ts";
import { type Passage as PassageRecord, evidenceBetween } from "../../answers/evidence.ts";
import type { Path } from "../../answers/paths.ts";
import type { Dataset } from "../../data/dataset.ts";
import { messages } from "../../messages.ts";
import { relationTypeSpec } from "../../../ontology/relation-types.ts";
import { mark, selectLink, showScreen } from "../../state/actions.ts";
import { Passage } from "../card/passage.tsx";
import { StateLink } from "../state-link.tsx";
import { NameNote, nameOf } from "../thing-name.tsx";
import { TypeIcon } from "../type-icon.tsx";

interface PathListProps {
  readonly dataset: Dataset;
  readonly paths: readonly Path[];
  /** The nodes that are marked on the map, joined: the way that is open. */
  readonly open: string;
}

/** A click opens a way and marks it on the map. */
export function PathList({ dataset, paths, open }: PathListProps) {
  return (
    <ol class="paths">
      {paths.map((path) => {
        const isOpen = path.nodes.toSorted().join() === open;
        return (
          <li key={path.nodes.join()} class={isOpen ? "path path-open" : "path"}>
            <StateLink
              class="path-ribbon"
              to={(state) => mark(state, path.nodes)}
              {...(isOpen && { "aria-current": "true" as const })}
            >
              {path.nodes.map((id, i) => {
                const node = nodeOf(dataset, id)!;
                return (
                  <span key={id} class="path-node">
                    {i > 0 && (
                      <span class="path-step">
                        <span aria-hidden="true">–</span>
                        <span class="hidden-text">, </span>
                      </span>
                    )}
                    <TypeIcon type={node.entityType} />
                    {node.label}
                    <NameNote dataset={dataset} id={id} />
                  </span>
                );
              })}
            </StateLink>
            {isOpen &&
              path.nodes
                .slice(1)
                .map((id, i) => <Step key={id} dataset={dataset} from={path.nodes[i]!} to={id} />)}
          </li>
        );
      })}
    </ol>
  );
}

interface StepProps {
  readonly dataset: Dataset;
  readonly from: string;
  readonly to: string;
}

/** One step: what is said outright, else the best sentence, and the way to all of them. */
function Step({ dataset, from, to }: StepProps) {
  const { stated, shared } = useMemo(() => evidenceBetween(dataset, from, to), [dataset, from, to]);
  const labelOf = (id: string) => nodeOf(dataset, id)?.label ?? id;
  const title = messages.evidence.title(nameOf(dataset, from), nameOf(dataset, to));
  const [statement] = stated;
  const passages: readonly PassageRecord[] =
    statement?.passages.slice(0, 1) ??
    (shared[0]?.together[0] ? [shared[0].together[0]] : (shared[0]?.apart ?? []));
  return (
    <section class="path-hop" aria-label={title}>
      <h3 class="path-hop-title">
        {statement ? (
          <>
            {labelOf(statement.from)} <b>{relationTypeSpec(statement.relationType).label}</b>{" "}
            {labelOf(statement.to)}
          </>
        ) : (
          <>
            {labelOf(from)} – {labelOf(to)}{" "}
            <span class="dim">{messages.connections.hop(shared.length)}</span>
          </>
        )}
        <StateLink class="quiet" to={(state) => selectLink(showScreen(state, "map"), from, to)}>
          {messages.connections.allEvidence}
        </StateLink>
      </h3>
      {passages.map((passage, i) => (
        <Passage
          key={passage.start}
          dataset={dataset}
          passage={passage}
          about={[from, to]}
          isLast={i === passages.length - 1}
        />
      ))}
    </section>
  );
}
