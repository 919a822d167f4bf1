// What says that somebody is named at a place of an episode.
import type { Episode, Mention, PersonRole, Span } from "../../../model/index.ts";
import { mentionAt } from "../../mention-at.ts";

/** A mention of a person by full name, found by `person/<rule>`; `confidence` from 0 to 1. */
export const personMention = (
  episode: Pick<Episode, "id" | "text">,
  { name, span }: { readonly name: string; readonly span: Span },
  role: PersonRole,
  rule: string,
  confidence: number,
): Mention => ({
  ...mentionAt(episode, span, {
    entityType: "person",
    canonicalName: name,
    recognizer: `person/${rule}`,
    confidence,
  }),
  role,
});
