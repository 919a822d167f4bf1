// Connections: two things, all shortest ways between them, and the sentences under every step.
import { useEffect, useMemo } from "preact/hooks";
import { nodeOf } from "../../answers/episodes.ts";
import { type Connections, findConnections } from "../../answers/paths.ts";
import { unlikelyConnection } from "../../answers/questions/unlikely-connection.ts";
import type { Dataset } from "../../data/dataset.ts";
import { messages } from "../../messages.ts";
import { connect, mark, select, setAllWays } from "../../state/actions.ts";
import { navigate, viewState } from "../../state/store.ts";
import { StateLink } from "../state-link.tsx";
import { EntityCombobox } from "../search/entity-combobox.tsx";
import { nameOf } from "../thing-name.tsx";
import { PathList } from "./path-list.tsx";

/** Asks, and answers below. */
export function ConnectionsPanel({ dataset }: { readonly dataset: Dataset }) {
  const { connection, selected } = viewState.value;
  const isThing = (id: string | undefined) => {
    const type = nodeOf(dataset, id)?.entityType;
    return type !== undefined && type !== "episode";
  };
  const from = connection?.from ?? (isThing(selected) ? selected : undefined);
  const to = connection?.to;
  const avoidHubs = connection?.avoidHubs ?? false;
  const found = useMemo(
    () =>
      from !== undefined && to !== undefined
        ? findConnections(dataset, from, to, { avoidHubs })
        : undefined,
    [dataset, from, to, avoidHubs],
  );
  // An address may name the two only, or both were selected: then the best way is marked on the map.
  useEffect(() => {
    const [best] = found?.shortest ?? [];
    const areEnds = viewState.peek().marked.every((id) => id === from || id === to);
    if (best && areEnds) {
      navigate((state) => mark(state, best.nodes), { history: "replace" });
    }
  }, [found]);
  const ask = (a: string | undefined, b: string | undefined, isAround = avoidHubs) => {
    if (a !== undefined && b !== undefined) {
      const [best] = findConnections(dataset, a, b, { avoidHubs: isAround }).shortest;
      navigate((state) => mark(connect(select(state, a), a, b, isAround), best?.nodes ?? [a, b]));
    } else if (a !== undefined) {
      navigate((state) => select(state, a));
    }
  };
  return (
    <div class="card connections">
      <h2 class="card-name">{messages.connections.title}</h2>
      <div class="connection-ends">
        <End
          dataset={dataset}
          label={messages.connections.from}
          id={from}
          onChoose={(id) => ask(id, to)}
        />
        <End
          dataset={dataset}
          label={messages.connections.to}
          id={to}
          onChoose={(id) => ask(from, id)}
        />
        <button
          type="button"
          class="connection-swap"
          aria-label={messages.connections.swap}
          title={messages.connections.swap}
          disabled={from === undefined || to === undefined}
          onClick={() => ask(to, from)}
        >
          ⇅
        </button>
      </div>
      <label class="check">
        <input
          type="checkbox"
          checked={avoidHubs}
          disabled={!connection}
          onChange={() => ask(from, to, !avoidHubs)}
        />
        {messages.connections.avoidHubs}
      </label>
      {from === undefined && to === undefined && <Example dataset={dataset} />}
      {found && <Ways dataset={dataset} from={from!} to={to!} found={found} isAround={avoidHubs} />}
    </div>
  );
}

/** Two things that nobody would think connected, for those who do not know what to ask. */
function Example({ dataset }: { readonly dataset: Dataset }) {
  const example = useMemo(() => unlikelyConnection.ask(dataset), [dataset]);
  if (!example) return null;
  return (
    <section class="card-section">
      <h3 class="panel-title">{messages.connections.example}</h3>
      <ul class="questions">
        <li>
          <StateLink class="question" to={example.show}>
            <span class="question-text">{example.question}</span>
            <span class="question-answer">{example.sentence}</span>
          </StateLink>
        </li>
      </ul>
    </section>
  );
}

interface EndProps {
  readonly dataset: Dataset;
  readonly label: string;
  readonly id: string | undefined;
  readonly onChoose: (id: string) => void;
}

function End({ dataset, label, id, onChoose }: EndProps) {
  const types = useMemo(() => dataset.types.filter((type) => type !== "episode"), [dataset]);
  const name = nodeOf(dataset, id)?.label;
  return (
    <div class="connection-end">
      <span class="connection-label" aria-hidden="true">
        {label}
      </span>
      <EntityCombobox
        key={id}
        dataset={dataset}
        label={label}
        placeholder={messages.connections.choose}
        {...(id !== undefined && name !== undefined && { name, value: nameOf(dataset, id) })}
        types={types}
        onChoose={(hit) => onChoose(hit.id)}
      />
    </div>
  );
}

interface WaysProps {
  readonly dataset: Dataset;
  readonly from: string;
  readonly to: string;
  readonly found: Connections;
  readonly isAround: boolean;
}

/** How many hubs are named. */
const namedHubs = 3;
/** Ways listed before "more". */
const listedWays = 5;

function Ways({ dataset, from, to, found, isAround }: WaysProps) {
  const isWhole = viewState.value.allWays;
  const { shortest, longer, isCut, avoided } = found;
  const labelOf = (id: string) => nameOf(dataset, id);
  if (from === to) return <p class="card-section">{messages.connections.same}</p>;
  const open = viewState.value.marked.join();
  const hops = (shortest[0]?.nodes.length ?? 1) - 1;
  return (
    <div role="region" aria-label={messages.connections.title}>
      {isAround && avoided.length > 0 && (
        <p class="dim">
          {messages.connections.avoided(
            avoided.slice(0, namedHubs).map(labelOf),
            avoided.length - namedHubs,
          )}
        </p>
      )}
      {shortest.length === 0 && (
        <p class="card-section" role="status">
          {isAround
            ? messages.connections.noneAround(labelOf(from), labelOf(to))
            : messages.connections.none(labelOf(from), labelOf(to))}
        </p>
      )}
      {shortest.length > 0 && (
        <section class="card-section">
          <h2 class="panel-title">{messages.connections.shortest(shortest.length, hops, isCut)}</h2>
          <PathList
            dataset={dataset}
            open={open}
            paths={isWhole ? shortest : shortest.slice(0, listedWays)}
          />
          {!isWhole && shortest.length > listedWays && (
            <button
              type="button"
              class="quiet"
              onClick={() => navigate((state) => setAllWays(state, true))}
            >
              {messages.connections.more(shortest.length - listedWays)}
            </button>
          )}
        </section>
      )}
      {longer.length > 0 && (
        <section class="card-section">
          <h2 class="panel-title">{messages.connections.longer(hops + 1)}</h2>
          <PathList dataset={dataset} open={open} paths={longer.slice(0, listedWays)} />
        </section>
      )}
    </div>
  );
}
