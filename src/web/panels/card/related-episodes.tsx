// Related episodes with the reason: what they share.
import type { RelatedEpisode } from "../../answers/related-episodes.ts";
import { nodeOf } from "../../answers/episodes.ts";
import type { Dataset } from "../../data/dataset.ts";
import { messages } from "../../messages.ts";
import { EpisodeList } from "./episode-list.tsx";

interface RelatedEpisodesProps {
  readonly dataset: Dataset;
  readonly title: string;
  readonly related: readonly RelatedEpisode[];
}

/** How many shared things are named in the reason. */
const namedThings = 3;

/** Nothing where nothing is related. */
export function RelatedEpisodes({ dataset, title, related }: RelatedEpisodesProps) {
  if (related.length === 0) return null;
  const reasons = new Map(
    related.map(({ episode, shared }) => [episode.id, reasonOf(dataset, shared)]),
  );
  return (
    <section class="card-section">
      <h2 class="panel-title">{title}</h2>
      <EpisodeList
        episodes={related.map(({ episode }) => episode)}
        reasonOf={(episode) => reasons.get(episode.id)}
      />
    </section>
  );
}

function reasonOf(dataset: Dataset, shared: readonly string[]): string {
  const labels = shared.map((id) => nodeOf(dataset, id)?.label ?? id);
  const more = labels.length - namedThings;
  return more > 1
    ? messages.pages.sharingMore(labels.slice(0, namedThings), more)
    : messages.pages.sharing(labels);
}
