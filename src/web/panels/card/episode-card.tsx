// The card of an episode: when and where, who speaks, what is named, how it begins, and where it leads.
import { useMemo } from "preact/hooks";
import { type EpisodeNode, showOf, speakersOf } from "../../answers/episodes.ts";
import { relatedEpisodes } from "../../answers/related-episodes.ts";
import type { Dataset } from "../../data/dataset.ts";
import { messages } from "../../messages.ts";
import { openPage } from "../../state/actions.ts";
import { StateLink } from "../state-link.tsx";
import { CardHeading } from "./card-heading.tsx";
import { placeOf } from "./episode-list.tsx";
import { MarkedText } from "./marked-text.tsx";
import { MapTools } from "./map-tools.tsx";
import { NamedThings } from "./named-things.tsx";
import { People } from "./people.tsx";
import { RelatedEpisodes } from "./related-episodes.tsx";

interface EpisodeCardProps {
  readonly dataset: Dataset;
  readonly episode: EpisodeNode;
}

/** What an episode is about, at a glance. */
export function EpisodeCard({ dataset, episode }: EpisodeCardProps) {
  const { id } = episode;
  const related = useMemo(() => relatedEpisodes(dataset, [id], 5), [dataset, id]);
  const { guests, hosts } = speakersOf(dataset, id);
  const show = showOf(dataset, id);
  const preview = episode.sections.find(({ role }) => role === "body" || role === "bullets");
  return (
    <article class="card" aria-label={episode.label}>
      <CardHeading type="episode" name={episode.label}>
        <p class="card-facts">
          {show === undefined ? (
            placeOf(episode)
          ) : (
            <>
              {episode.published === undefined ? messages.noDate : messages.date(episode.published)}
              {" · "}
              <StateLink to={(state) => openPage(state, show)}>{episode.show}</StateLink>
            </>
          )}
          {episode.durationSeconds !== undefined &&
            ` · ${messages.duration(episode.durationSeconds)}`}
        </p>
        <p class="card-actions">
          <StateLink class="button" to={(state) => openPage(state, id)}>
            {messages.card.readAll}
          </StateLink>
          {episode.url !== undefined && (
            <a class="button" href={episode.url} rel="noreferrer" target="_blank">
              {messages.card.source}
            </a>
          )}
        </p>
        <MapTools dataset={dataset} id={id} />
      </CardHeading>
      <People dataset={dataset} title={messages.card.speakers} ids={guests} />
      <People dataset={dataset} title={messages.card.hosts} ids={hosts} />
      {preview && (
        <section class="card-section">
          <p class="preview">
            <MarkedText dataset={dataset} episode={episode} span={preview.span} />
          </p>
        </section>
      )}
      <RelatedEpisodes dataset={dataset} title={messages.card.related} related={related} />
      <NamedThings dataset={dataset} id={id} />
    </article>
  );
}
