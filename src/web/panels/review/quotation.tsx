// A quotation in the review: the words in question marked in their sentence, and the way into the episode.
import type { ComponentChildren } from "preact";
import { episodeOf } from "../../answers/episodes.ts";
import { highlightRuns } from "../../answers/highlight.ts";
import type { Dataset } from "../../data/dataset.ts";
import { messages } from "../../messages.ts";
import { openPage } from "../../state/actions.ts";
import { placeOf } from "../card/episode-list.tsx";
import { StateLink } from "../state-link.tsx";
import type { Place } from "./decide.ts";
import { excerptAround } from "./excerpt.ts";

interface QuotationProps {
  readonly dataset: Dataset;
  readonly place: Place;
  /** Ids of what the question is about: marked strongly within the place, faintly beside it. */
  readonly about: readonly string[];
  readonly rule: string;
  /** What can be done about this quotation alone. */
  readonly children?: ComponentChildren;
}

/** Nothing in the text leads away: the question is here. */
export function Quotation({ dataset, place, about, rule, children }: QuotationProps) {
  const episode = episodeOf(dataset, place.episode);
  if (!episode) return null;
  const span = excerptAround(episode, place);
  const mentions = episode.mentions.filter(({ entity }) => about.includes(entity));
  const section = episode.sections.find(
    (one) => one.span.start <= place.start && place.end <= one.span.end,
  )?.span;
  return (
    <figure class="passage quotation">
      <blockquote>
        {section && span.start > section.start && "… "}
        {highlightRuns(episode.text, mentions, span.start, span.end).map(
          ({ text, entity, mention }, i) => {
            if (entity === undefined || !mention) return text;
            const isMeant = mention.start >= place.start && mention.end <= place.end;
            const type = dataset.attributes[dataset.indexOf.get(entity)!]!.entityType;
            return (
              <mark key={i} class={`mention ${isMeant ? `mention-${type}` : "mention-faint"}`}>
                {text}
              </mark>
            );
          },
        )}
        {section && span.end < section.end && " …"}
      </blockquote>
      <figcaption>
        <StateLink
          to={(state) => openPage(state, episode.id)}
          title={messages.evidence.openEpisode}
        >
          {episode.label}
        </StateLink>
        <span class="passage-place">{placeOf(episode)}</span>
        <span class="passage-rule">{rule}</span>
        {children}
      </figcaption>
    </figure>
  );
}
