// First names that stand alone in one episode: what is learned from them about its show.
import type { Episode, Section } from "../../../../model/index.ts";
import { isCommonWord } from "../../../words/common-words.ts";
import { firstNameStrength, type NameStrength, type NameWord } from "../../../words/name-words.ts";
import { candidatesOf } from "../evidence.ts";
import { partOfGivenName, settingOf } from "./given-names.ts";
import { isPronoun } from "../../../words/small-words.ts";

/**
 * First names that stand alone, of one episode on its own, and whether the words around them make their bearers hosts:
 * what the profile of a show is learned from. Words within longer names do not count; words that nobody knows for given
 * names do where the text speaks of their bearers as of hosts.
 */
export function givenNamesOf(episode: Episode): Map<string, boolean> {
  const names = new Map<string, boolean>();
  const setting = settingOf(episode, true);
  const found = candidatesOf(episode);
  const borne = new Set(found.flatMap(({ candidates }) => candidates.map(({ parts }) => parts[0])));
  for (const { section, words } of found)
    for (const { word, start, end } of words) {
      const { text, given } = word;
      if (isCommonWord(text)) continue;
      const isUnknown = given === "unknown";
      if (isUnknown && !mayBeGiven(word, section)) continue;
      const believed = isUnknown ? strengthBeside(episode.text, start, end) : given;
      if (believed === "unknown") continue;
      const place = { word: { ...word, given: believed }, start, end, section };
      const isHost = partOfGivenName(place, episode.text, setting)?.role === "host";
      if (isHost || !(isUnknown || borne.has(text))) names.set(text, names.get(text) || isHost);
    }
  return names;
}

/** "Zorv", "PJ": words nobody knows for given names that may be some. */
const mayBeGiven = ({ text, isSpeltAsName }: NameWord, { role }: Section): boolean =>
  role === "body" &&
  (text.length > 2 ? isSpeltAsName && !isPronoun(text) : /^\p{Lu}{2}$/u.test(text));

/** How far a word that nobody knows is believed to be a given name where the text goes on as it does after hosts' names. */
function strengthBeside(text: string, start: number, end: number): NameStrength {
  const after = text.slice(end, end + 24);
  const [, next] = andName.exec(after) ?? [];
  if (next !== undefined && firstNameStrength(next) === "sure") return "sure";
  const [, last] = nameAnd.exec(text.slice(Math.max(0, start - 24), start)) ?? [];
  if (last !== undefined && firstNameStrength(last) === "sure") return "sure";
  return next !== undefined || actsAsHost.test(after) ? "doubtful" : "unknown";
}

const andName = /^(?:,? (?:and|&)|,) (\p{Lu}\p{L}+)(?!\p{L}| \p{Lu})/u;
const nameAnd = /(?<!\p{Lu}\p{L}{0,20} )(?<!\p{L})(\p{Lu}\p{L}+),? (?:and|&) $/u;
const actsAsHost =
  /^,? (?:asks?|interviews?|sits?|talks?|speaks?|chats?|spoke|talked|chatted|catch|caught|has a|is|are|welcomes?|hosts?) /;
