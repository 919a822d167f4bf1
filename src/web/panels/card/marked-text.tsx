// A stretch of an episode's text with its mentions marked; each leads to what it names.
import type { EpisodeNode } from "../../answers/episodes.ts";
import { nodeOf } from "../../answers/episodes.ts";
import { highlightRuns } from "../../answers/highlight.ts";
import type { Dataset } from "../../data/dataset.ts";
import { messages } from "../../messages.ts";
import type { Span } from "../../../model/index.ts";
import { goTo } from "../go-to.ts";
import { StateLink } from "../state-link.tsx";

interface MarkedTextProps {
  readonly dataset: Dataset;
  readonly episode: EpisodeNode;
  readonly span: Span;
  /** Ids of the things that the passage is about: marked strongly, all others faintly. */
  readonly about?: readonly string[];
}

/** The text as it was read, nothing added or left out. */
export function MarkedText({ dataset, episode, span, about }: MarkedTextProps) {
  const runs = highlightRuns(episode.text, episode.mentions, span.start, span.end);
  return (
    <>
      {runs.map(({ text, entity, mention }, i) => {
        const node = nodeOf(dataset, entity);
        if (entity === undefined || !node) return text;
        const isFaint = about !== undefined && !about.includes(entity);
        return (
          <StateLink
            key={i}
            class={isFaint ? "mention mention-faint" : `mention mention-${node.entityType}`}
            to={(state) => goTo(state, entity)}
            title={`${node.label} · ${messages.typeLabel(node.entityType)} · ${mention!.recognizer}, ${messages.percent(mention!.confidence)}`}
          >
            {text}
          </StateLink>
        );
      })}
    </>
  );
}
