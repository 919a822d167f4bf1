// The page of an episode: its whole text with every mention marked, who speaks, what is named, and where it leads.
import { useMemo } from "preact/hooks";
import { type EpisodeNode, showOf, speakersOf } from "../answers/episodes.ts";
import { type ReadingBlock, readingBlocks } from "../answers/reading.ts";
import { relatedEpisodes } from "../answers/related-episodes.ts";
import type { Dataset } from "../data/dataset.ts";
import { messages } from "../messages.ts";
import { openPage } from "../state/actions.ts";
import { People } from "../panels/card/people.tsx";
import { MarkedText } from "../panels/card/marked-text.tsx";
import { RelatedEpisodes } from "../panels/card/related-episodes.tsx";
import { StateLink } from "../panels/state-link.tsx";
import { LinkedThings } from "./linked-things.tsx";

interface EpisodePageProps {
  readonly dataset: Dataset;
  readonly episode: EpisodeNode;
}

/** Text at the left, what it is linked to at the right. */
export function EpisodePage({ dataset, episode }: EpisodePageProps) {
  const { id } = episode;
  const { guests, hosts } = speakersOf(dataset, id);
  const related = useMemo(() => relatedEpisodes(dataset, [id], 10), [dataset, id]);
  const blocks = useMemo(() => readingBlocks(episode.text, episode.sections), [episode.text]);
  const show = showOf(dataset, id);
  return (
    <article class="page">
      <header class="page-heading">
        <p class="card-type">{messages.typeLabel("episode")}</p>
        <h1>{episode.label}</h1>
        <p class="page-facts">
          {episode.published === undefined ? messages.noDate : messages.date(episode.published)}
          {" · "}
          {show === undefined ? (
            episode.show
          ) : (
            <StateLink to={(state) => openPage(state, show)}>{episode.show}</StateLink>
          )}
          {episode.durationSeconds !== undefined &&
            ` · ${messages.duration(episode.durationSeconds)}`}
          {episode.url !== undefined && (
            <>
              {" · "}
              <a href={episode.url} rel="noreferrer" target="_blank">
                {messages.card.source}
              </a>
            </>
          )}
        </p>
      </header>
      <div class="page-text">
        {blocks.map((block, i) => (
          <Block
            key={block.sections[0]!.span.start}
            dataset={dataset}
            episode={episode}
            block={block}
            isAfterByline={blocks[i - 1]?.role === "byline"}
            isAtTop={blocks
              .slice(0, i)
              .every(({ role }) => role === "title" || role === "metadata")}
          />
        ))}
      </div>
      <aside class="page-side" aria-label={messages.pages.named}>
        <People dataset={dataset} title={messages.card.speakers} ids={guests} />
        <People dataset={dataset} title={messages.card.hosts} ids={hosts} />
        <LinkedThings dataset={dataset} id={id} />
      </aside>
      <footer class="page-related">
        {related.length > 0 ? (
          <RelatedEpisodes dataset={dataset} title={messages.pages.related} related={related} />
        ) : (
          <p class="dim">{messages.pages.noRelated}</p>
        )}
      </footer>
    </article>
  );
}

interface BlockProps extends EpisodePageProps {
  readonly block: ReadingBlock;
  /** The name of who speaks stands right above. */
  readonly isAfterByline: boolean;
  /** Nothing but title and metadata stands before it. */
  readonly isAtTop: boolean;
}

/** One block in the dress of its role. What the heading says already is not repeated. */
function Block({ dataset, episode, block, isAfterByline, isAtTop }: BlockProps) {
  const { role, sections } = block;
  const texts = sections.map(({ span }) => (
    <MarkedText key={span.start} dataset={dataset} episode={episode} span={span} />
  ));
  switch (role) {
    case "title": {
      const { start, end } = sections[0]!.span;
      const isHeading = episode.text.slice(start, end).trim() === episode.label;
      return isHeading ? null : <p class="text-title">{texts}</p>;
    }
    case "bullets":
    case "questions":
    case "links":
    case "byline":
      return (
        <ul class={`text-list text-${role}`} aria-label={messages.sections[role]}>
          {texts.map((text, i) => (
            <li key={sections[i]!.span.start}>{text}</li>
          ))}
        </ul>
      );
    case "quote":
      return <blockquote class="text-quote">{texts}</blockquote>;
    case "metadata":
      // Date and length stand in the heading, where they could be read.
      return isAtTop && episode.published !== undefined ? null : (
        <p class="text-metadata">{texts}</p>
      );
    case "sponsors":
    case "boilerplate":
      return (
        <p class={`text-${role}`} title={messages.sections[role]}>
          {texts}
        </p>
      );
    case "body":
      return (
        <p class="text-body">
          {sections[0]!.speaker !== undefined && !isAfterByline && <b>{sections[0]!.speaker}: </b>}
          {texts}
        </p>
      );
    case undefined:
    default:
      return <p class="text-stray">{texts}</p>;
  }
}
