// What a recognizer says that it has found at a place of an episode.
import { textAt, type EntityType, type Episode, type Mention, type Span } from "../model/index.ts";

/** What is found; `canonicalName` where it is not called by the words that stand there. */
export interface Find {
  readonly entityType: EntityType;
  readonly canonicalName?: string;
  /** `<recognizer>/<rule>`, by which `castgraph eval` counts. */
  readonly recognizer: string;
  /** 0 to 1. */
  readonly confidence: number;
}

/** The mention of what is found at a place. */
export function mentionAt(
  { id, text }: Pick<Episode, "id" | "text">,
  { start, end }: Span,
  { entityType, canonicalName, recognizer, confidence }: Find,
): Mention {
  const surface = textAt(text, { start, end });
  return {
    episode: id,
    span: { start, end },
    surface,
    entityType,
    canonicalName: canonicalName ?? surface,
    recognizer,
    confidence,
  };
}
