// Highlighting: cuts a stretch of an episode's text into plain runs and mentions, in reading order.
import type { NodeMention } from "../../graph/knowledge-graph.ts";

/** A piece of text; `entity` is the id of the thing it names, if it names one. */
export interface TextRun {
  readonly text: string;
  readonly entity?: string;
  readonly mention?: NodeMention;
}

/**
 * The runs of `text` between `start` and `end`; joined they are exactly that text. Of overlapping mentions the one that
 * begins first stays, of two that begin together the longer. `mentions` must be sorted by start.
 */
export function highlightRuns(
  text: string,
  mentions: readonly NodeMention[],
  start = 0,
  end = text.length,
): TextRun[] {
  const runs: TextRun[] = [];
  const inside = mentions
    .filter(
      (mention) => mention.start >= start && mention.end <= end && mention.end > mention.start,
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let at = start;
  for (const mention of inside) {
    if (mention.start < at) continue;
    if (mention.start > at) runs.push({ text: text.slice(at, mention.start) });
    runs.push({ text: text.slice(mention.start, mention.end), entity: mention.entity, mention });
    at = mention.end;
  }
  if (at < end) runs.push({ text: text.slice(at, end) });
  return runs;
}
