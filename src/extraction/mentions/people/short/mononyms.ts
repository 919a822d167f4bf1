// People of one name that nobody knows: "Teaching with Zorva", where the text goes on to say what Zorva does, and "our guest,
// Zorva from Acme".
import { overlaps, type Mention, type Section } from "../../../../model/index.ts";
import type { RecognizerContext } from "../../../recognizer.ts";
import type { Capital } from "../names/capital-runs.ts";
import { candidatesOf } from "../evidence.ts";
import type { NameWord } from "../../../words/name-words.ts";
import { isIntroducedAsGuest, isNamedByHeadline, listLength, reach } from "./given-names.ts";
import { speakersOf } from "../lines/turns.ts";
import { isToldOf } from "../names/subjects.ts";

/** The words that a headline leads up to as to a guest, and whose bearers the text below tells of; and whom the text presents so. */
export function mononymsOf({ episode, mentions }: RecognizerContext): ReadonlySet<string> {
  const { text } = episode;
  // Who opens a show under one name, hosts it.
  const mononyms = new Set(
    speakersOf(episode).flatMap(({ name, opens }) => (opens && !name.includes(" ") ? name : [])),
  );
  const named = new Set<string>();
  const all = candidatesOf(episode);
  for (const { section, words } of all)
    for (const place of words) {
      const { word, start, end } = place;
      if (section.role === "title") {
        if (mayBeMononym(place, mentions) && isNamedByHeadline(place, section, text))
          named.add(word.text);
      } else if (isProse(section) && mayBeUnknown(word)) {
        const before = text.slice(Math.max(section.span.start, start - reach), start);
        const after = text.slice(end, Math.min(section.span.end, end + reach));
        if (isIntroducedAsGuest(before, after) && mayBeMononym(place, mentions))
          mononyms.add(word.text);
      }
    }
  if (named.size === 0) return mononyms;
  for (const { section, capitals } of all)
    if (isProse(section))
      for (const { word, end } of capitals)
        if (named.has(word.text) && isToldOfAll(text, end)) mononyms.add(word.text);
  return mononyms;
}

/** "Zorva and Ann explain" tells of both. */
const isToldOfAll = (text: string, end: number): boolean =>
  isToldOf(text, end) || isToldOf(text, end + listLength(text.slice(end, end + reach)));

const isProse = ({ role }: Section) => role === "body" || role === "quote";

const mayBeUnknown = ({ text, given, isCommon, isInitial, isSpeltAsName }: NameWord): boolean =>
  given === "unknown" && !isCommon && !isInitial && isSpeltAsName && text.length > 2;

function mayBeMononym({ word, start, end }: Capital, mentions: readonly Mention[]): boolean {
  if (!mayBeUnknown(word)) return false;
  return !mentions.some(
    (mention) =>
      mention.entityType !== "person" &&
      mention.confidence >= 0.5 &&
      overlaps(mention.span, { start, end }),
  );
}
