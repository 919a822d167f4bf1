// The page of a show: its episodes with their guests, who was on it, and what it names most.
import { useMemo } from "preact/hooks";
import type { EntityAttributes } from "../../graph/knowledge-graph.ts";
import { nodeOf, speakersOf } from "../answers/episodes.ts";
import { showSummary } from "../answers/show-summary.ts";
import { statementsAbout } from "../answers/statements.ts";
import { timelineOf } from "../answers/timeline.ts";
import type { Dataset } from "../data/dataset.ts";
import { messages } from "../messages.ts";
import { openPage } from "../state/actions.ts";
import { factsOf } from "../panels/card/entity-card.tsx";
import { ShowLists } from "../panels/card/show-lists.tsx";
import { Sparkline } from "../panels/card/sparkline.tsx";
import { StatementList } from "../panels/card/statement-list.tsx";
import { StateLink } from "../panels/state-link.tsx";
import { TypeIcon } from "../panels/type-icon.tsx";

interface ShowPageProps {
  readonly dataset: Dataset;
  readonly id: string;
  readonly entity: EntityAttributes;
}

/** Episodes at the left, what they name at the right. */
export function ShowPage({ dataset, id, entity }: ShowPageProps) {
  const summary = useMemo(() => showSummary(dataset, id), [dataset, id]);
  const { episodes } = summary;
  return (
    <article class="page">
      <header class="page-heading">
        <p class="card-type">
          <TypeIcon type="podcast" />
          {messages.typeLabel("podcast")}
        </p>
        <h1>{entity.label}</h1>
        <p class="page-facts">{factsOf(entity, episodes)}</p>
        <Sparkline timeline={timelineOf(dataset, episodes)} />
      </header>
      <div class="page-text">
        <StatementList of={id} statements={statementsAbout(dataset, id)} />
        <h2 class="panel-title">{messages.pages.episodesOf}</h2>
        <ul class="episode-list">
          {episodes.map((episode) => {
            const { guests } = speakersOf(dataset, episode.id);
            const names = guests.map((guest) => nodeOf(dataset, guest)?.label ?? guest);
            return (
              <li key={episode.id}>
                <StateLink class="episode-entry" to={(state) => openPage(state, episode.id)}>
                  <span class="episode-title">{episode.label}</span>
                  <span class="episode-place">
                    {episode.published === undefined
                      ? messages.noDate
                      : messages.date(episode.published)}
                    {names.length > 0 && ` · ${messages.list(names)}`}
                  </span>
                </StateLink>
              </li>
            );
          })}
        </ul>
      </div>
      <aside class="page-side" aria-label={messages.pages.named}>
        <ShowLists summary={summary} />
      </aside>
    </article>
  );
}
