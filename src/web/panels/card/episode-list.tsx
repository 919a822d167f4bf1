// A list of episodes: title, date, show, and where one is given, the reason why it is listed.
import { useState } from "preact/hooks";
import type { EpisodeNode } from "../../answers/episodes.ts";
import { messages } from "../../messages.ts";
import { goTo } from "../go-to.ts";
import { StateLink } from "../state-link.tsx";

interface EpisodeListProps {
  readonly episodes: readonly EpisodeNode[];
  /** A line under the title of an episode: its role, what it shares. */
  readonly reasonOf?: (episode: EpisodeNode) => string | undefined;
  /** How many are listed before "more". */
  readonly shown?: number;
}

/** On the map an entry selects the episode, on a page it opens the episode's page. */
export function EpisodeList({ episodes, reasonOf, shown = 6 }: EpisodeListProps) {
  const [isWhole, setIsWhole] = useState(false);
  const listed = isWhole || episodes.length <= shown + 1 ? episodes : episodes.slice(0, shown);
  return (
    <>
      <ul class="episode-list">
        {listed.map((episode) => {
          const reason = reasonOf?.(episode);
          return (
            <li key={episode.id}>
              <StateLink class="episode-entry" to={(state) => goTo(state, episode.id)}>
                <span class="episode-title">{episode.label}</span>
                <span class="episode-place">{placeOf(episode)}</span>
                {reason !== undefined && <span class="episode-reason">{reason}</span>}
              </StateLink>
            </li>
          );
        })}
      </ul>
      {listed.length < episodes.length && (
        <button type="button" class="quiet" onClick={() => setIsWhole(true)}>
          {messages.card.more(episodes.length - listed.length)}
        </button>
      )}
    </>
  );
}

/** "19 Jun 2018 · Harbour Talks". */
export function placeOf({ published, show }: Pick<EpisodeNode, "published" | "show">): string {
  return `${published === undefined ? messages.noDate : messages.date(published)} · ${show}`;
}
