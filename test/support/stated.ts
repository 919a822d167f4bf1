// What statements say in a text written down in a test.
import { statements } from "../../src/extraction/relations/statements.ts";
import type { RelationMention } from "../../src/model/index.ts";
import { markedContext } from "./literal-episode.ts";

/** A relation as `Ann Lee works_at Acme`. */
export const asWords = ({ subject, relationType, object }: RelationMention): string =>
  [subject, relationType, object]
    .map((end) => (typeof end === "string" ? end : end.canonicalName))
    .join(" ");

/** What a marked text states, each once, in reading order. */
export const statedIn = (marked: string): string[] => [
  ...new Set([...statements.recognize(markedContext(marked))].map(asWords)),
];
