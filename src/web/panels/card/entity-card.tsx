// The card of a thing: what it is, what is said of it, what it comes up with, and where.
import { useMemo } from "preact/hooks";
import { type EpisodeNode, episodesOf } from "../../answers/episodes.ts";
import { neighboursByType } from "../../answers/neighbours.ts";
import { relatedEpisodes } from "../../answers/related-episodes.ts";
import { showSummary } from "../../answers/show-summary.ts";
import { statementsAbout } from "../../answers/statements.ts";
import { timelineOf } from "../../answers/timeline.ts";
import type { Dataset } from "../../data/dataset.ts";
import type { EntityAttributes } from "../../../graph/knowledge-graph.ts";
import { messages } from "../../messages.ts";
import { focusOn, leaveFocus, mark, openPage, showScreen } from "../../state/actions.ts";
import { viewState } from "../../state/store.ts";
import { PendingMark } from "../review/pending-mark.tsx";
import { StateLink } from "../state-link.tsx";
import { CardHeading } from "./card-heading.tsx";
import { EpisodeList } from "./episode-list.tsx";
import { MapTools } from "./map-tools.tsx";
import { NeighbourList } from "./neighbour-list.tsx";
import { OtherNames } from "./other-names.tsx";
import { RelatedEpisodes } from "./related-episodes.tsx";
import { ShowLists } from "./show-lists.tsx";
import { Sparkline } from "./sparkline.tsx";
import { StatementList } from "./statement-list.tsx";

interface EntityCardProps {
  readonly dataset: Dataset;
  readonly id: string;
  readonly entity: EntityAttributes;
}

/** Everything about one thing, the strongest first. */
export function EntityCard({ dataset, id, entity }: EntityCardProps) {
  const episodes = useMemo(() => episodesOf(dataset, id), [dataset, id]);
  const isPerson = entity.entityType === "person";
  const isShow = entity.entityType === "podcast";
  const related = useMemo(
    () =>
      isPerson
        ? relatedEpisodes(
            dataset,
            episodes.map((episode) => episode.id),
            5,
          )
        : [],
    [dataset, episodes, isPerson],
  );
  const isFocused = viewState.value.focus?.id === id;
  return (
    <article class="card" aria-label={entity.label}>
      <CardHeading type={entity.entityType} kind={entity.kind} name={entity.label}>
        <OtherNames entity={entity} />
        <p class="card-facts">
          {factsOf(entity, episodes)} <PendingMark id={id} />
        </p>
        <Sparkline timeline={timelineOf(dataset, episodes)} />
        <p class="card-actions">
          <StateLink class="button" to={(state) => openPage(state, id)}>
            {messages.card.openPage}
          </StateLink>
          <StateLink
            class="button"
            to={(state) => (isFocused ? leaveFocus(state) : focusOn(state, id))}
          >
            {isFocused ? messages.card.unfocus : messages.card.focus}
          </StateLink>
          <StateLink class="button" to={(state) => mark(showScreen(state, "connections"), [])}>
            {messages.card.connect}
          </StateLink>
        </p>
        <MapTools dataset={dataset} id={id} />
      </CardHeading>
      <StatementList of={id} statements={statementsAbout(dataset, id)} />
      {isPerson && <Episodes dataset={dataset} id={id} episodes={episodes} />}
      <RelatedEpisodes dataset={dataset} title={messages.card.relatedTo} related={related} />
      {isShow ? (
        <ShowLists summary={showSummary(dataset, id)} />
      ) : (
        neighboursByType(dataset, id).map((group) => (
          <NeighbourList key={group.entityType} of={id} group={group} />
        ))
      )}
      {!isPerson && <Episodes dataset={dataset} id={id} episodes={episodes} />}
    </article>
  );
}

/** "12 episodes · May 2018 – Jan 2019". */
export function factsOf(entity: EntityAttributes, episodes: readonly EpisodeNode[]): string {
  const { firstPublished, lastPublished } = entity;
  const count = messages.episodes(episodes.length);
  return firstPublished === undefined
    ? count
    : `${count} · ${messages.period(firstPublished, lastPublished ?? firstPublished)}`;
}

interface EpisodesProps {
  readonly dataset: Dataset;
  readonly id: string;
  readonly episodes: readonly EpisodeNode[];
}

function Episodes({ dataset, id, episodes }: EpisodesProps) {
  if (episodes.length === 0) return null;
  return (
    <section class="card-section">
      <h2 class="panel-title">
        {messages.card.appearsIn}
        <span class="panel-count">{messages.number(episodes.length)}</span>
      </h2>
      <EpisodeList episodes={episodes} reasonOf={(episode) => roleIn(dataset, id, episode.id)} />
    </section>
  );
}

/** "Guest" or "Host", where the person speaks in the episode. */
function roleIn(dataset: Dataset, id: string, episode: string): string | undefined {
  const { graph } = dataset;
  if (graph.hasDirectedEdge(`${id}|guest_of|${episode}`)) return messages.roles.guest;
  const mention = `${episode}|mentions|${id}`;
  const role = graph.hasEdge(mention) ? graph.getEdgeAttribute(mention, "role") : undefined;
  return role === undefined || role === "mentioned" ? undefined : messages.roles[role];
}
