// What says that somebody is named at a place of an episode.
import {
  textAt,
  type Episode,
  type Mention,
  type PersonRole,
  type Span,
} from "../../../model/index.ts";

/** A mention of a person by full name, found by `person/<rule>`; `confidence` from 0 to 1. */
export function personMention(
  { id, text }: Pick<Episode, "id" | "text">,
  { name, span }: { readonly name: string; readonly span: Span },
  role: PersonRole,
  rule: string,
  confidence: number,
): Mention {
  return {
    episode: id,
    span,
    surface: textAt(text, span),
    entityType: "person",
    canonicalName: name,
    role,
    recognizer: `person/${rule}`,
    confidence,
  };
}
