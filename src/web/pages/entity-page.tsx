// The page of a thing: what is said of it, and every sentence that names it, episode by episode.
import { useMemo } from "preact/hooks";
import type { EntityAttributes } from "../../graph/knowledge-graph.ts";
import { type EpisodeNode, episodesOf } from "../answers/episodes.ts";
import { statementsAbout } from "../answers/statements.ts";
import { timelineOf } from "../answers/timeline.ts";
import type { Dataset } from "../data/dataset.ts";
import { messages } from "../messages.ts";
import { closePage, openPage } from "../state/actions.ts";
import { factsOf } from "../panels/card/entity-card.tsx";
import { placeOf } from "../panels/card/episode-list.tsx";
import { MarkedText } from "../panels/card/marked-text.tsx";
import { OtherNames } from "../panels/card/other-names.tsx";
import { Sparkline } from "../panels/card/sparkline.tsx";
import { StatementList } from "../panels/card/statement-list.tsx";
import { communityVariable } from "../panels/color-variables.ts";
import { openCommunity } from "../panels/go-to.ts";
import { PendingMark } from "../panels/review/pending-mark.tsx";
import { StateLink } from "../panels/state-link.tsx";
import { TypeIcon } from "../panels/type-icon.tsx";
import { LinkedThings } from "./linked-things.tsx";

interface EntityPageProps {
  readonly dataset: Dataset;
  readonly id: string;
  readonly entity: EntityAttributes;
}

/** Sentences at the left, what it is linked to at the right. */
export function EntityPage({ dataset, id, entity }: EntityPageProps) {
  const episodes = useMemo(() => episodesOf(dataset, id), [dataset, id]);
  const community =
    entity.community === undefined ? undefined : dataset.communities[entity.community];
  return (
    <article class="page">
      <header class="page-heading">
        <p class="card-type">
          <TypeIcon type={entity.entityType} />
          {messages.typeLabel(entity.entityType)}
          {entity.kind !== undefined && <span class="dim"> · {entity.kind}</span>}
        </p>
        <h1>{entity.label}</h1>
        <OtherNames entity={entity} />
        <p class="page-facts">
          {factsOf(entity, episodes)}
          {" · "}
          <StateLink to={closePage}>{messages.pages.onMap}</StateLink> <PendingMark id={id} />
        </p>
        {community && (
          <p class="page-facts">
            <span class="swatch" style={{ background: communityVariable(entity.community) }} />
            <StateLink to={(state) => openCommunity(state, community.label)}>
              {community.label}
            </StateLink>
          </p>
        )}
        <Sparkline timeline={timelineOf(dataset, episodes)} />
      </header>
      <div class="page-text">
        <StatementList of={id} statements={statementsAbout(dataset, id)} />
        <h2 class="panel-title">{messages.pages.episodesOf}</h2>
        {episodes.map((episode) => (
          <EpisodeSentences key={episode.id} dataset={dataset} id={id} episode={episode} />
        ))}
      </div>
      <aside class="page-side" aria-label={messages.pages.outer}>
        <LinkedThings dataset={dataset} id={id} />
      </aside>
    </article>
  );
}

interface EpisodeSentencesProps {
  readonly dataset: Dataset;
  readonly id: string;
  readonly episode: EpisodeNode;
}

/** One episode with the sentences in it that name the thing. */
function EpisodeSentences({ dataset, id, episode }: EpisodeSentencesProps) {
  const key = `${episode.id}|mentions|${id}`;
  const sentences = dataset.graph.hasEdge(key)
    ? dataset.graph.getEdgeAttribute(key, "evidence")
    : [];
  const distinct = sentences.filter(
    ({ start }, i) => sentences.findIndex((other) => other.start === start) === i,
  );
  return (
    <section class="page-episode">
      <h3>
        <StateLink to={(state) => openPage(state, episode.id)}>{episode.label}</StateLink>
      </h3>
      <p class="episode-place">{placeOf(episode)}</p>
      {distinct.map((sentence) => (
        <blockquote key={sentence.start}>
          <MarkedText dataset={dataset} episode={episode} span={sentence} about={[id]} />
        </blockquote>
      ))}
    </section>
  );
}
