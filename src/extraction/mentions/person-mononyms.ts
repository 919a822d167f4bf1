// People of one name that nobody knows: "Teaching with Zorva", where the text goes on to say what Zorva does.
import { overlaps, type Mention, type Section } from "../../model/index.ts";
import type { RecognizerContext } from "../recognizer.ts";
import type { Capital } from "./capital-runs.ts";
import { candidatesOf } from "./person-evidence.ts";
import { isNamedByHeadline } from "./person-given-names.ts";
import { isToldOf } from "./person-subjects.ts";

/** The words that a headline leads up to as to a guest, and whose bearers the text below tells of. */
export function mononymsOf({ episode, mentions }: RecognizerContext): ReadonlySet<string> {
  const mononyms = new Set<string>();
  const all = candidatesOf(episode);
  for (const { section, words } of all)
    if (section.role === "title")
      for (const place of words)
        if (mayBeMononym(place, mentions) && isNamedByHeadline(place, section, episode.text))
          mononyms.add(place.word.text);
  if (mononyms.size === 0) return mononyms;
  const told = new Set<string>();
  for (const { section, capitals } of all)
    if (isProse(section))
      for (const { word, end } of capitals)
        if (mononyms.has(word.text) && isToldOf(episode.text, end)) told.add(word.text);
  return told;
}

const isProse = ({ role }: Section) => role === "body" || role === "quote";

function mayBeMononym({ word, start, end }: Capital, mentions: readonly Mention[]): boolean {
  const { text, given, isCommon, isInitial, isSpeltAsName } = word;
  if (given !== "unknown" || isCommon || isInitial || !isSpeltAsName || text.length < 3)
    return false;
  return !mentions.some(
    (mention) =>
      mention.entityType !== "person" &&
      mention.confidence >= 0.5 &&
      overlaps(mention.span, { start, end }),
  );
}
