// Whose picks an episode lists: "Picks", then names, each with what its bearer recommends below it.
import { textAt, type Episode, type Section, type Span } from "../../../../model/index.ts";
import { oncePer } from "../../../../model/once-per.ts";
import { nameWordOf, type NameStrength } from "../../../words/name-words.ts";
import { nameCandidates } from "../names/name-candidates.ts";

/** A line that is the name of somebody who recommends what stands below. */
export interface Picker {
  /** In full, or a given name alone. */
  readonly name: string;
  readonly strength: NameStrength;
  readonly span: Span;
}

/** What such lists are headed with. */
const heading =
  /\b(?:picks?|check[- ]?outs?|tool ?tips|tips|recommend\w*|plugs|shout[- ]?outs|cool (?:stuff|things)|favou?rites?|obsessions?)\b/i;
/** Characters of a heading, and of a line that is a name. */
const longestLine = 48;

/** Those who took part in an episode, for they recommend something at its end; computed once per episode. */
export const pickersOf = oncePer((episode: Episode): readonly Picker[] =>
  // Beside people, a name that nobody knows may be a heading of something else.
  [...pickersIn(episode), ...ownersOfPicks(episode)].filter(
    ({ strength }) => strength !== "unknown",
  ),
);

function* pickersIn({ sections, text }: Episode): Generator<Picker> {
  let isList = false;
  let found: Picker[] = [];
  let last: Picker | undefined;
  for (const section of sections) {
    const { start, end } = section.span;
    const isShort = end - start <= longestLine;
    if (isShort && section.role !== "title" && heading.test(text.slice(start, end))) {
      if (found.length > 1) yield* found;
      [isList, found, last] = [true, [], undefined];
      continue;
    }
    if (!isList) continue;
    const name = isShort && holdsPicks(section) ? nameOfLine(text, section.span) : undefined;
    if (name) last = name;
    else if (!holdsPicks(section)) isList = false;
    else if (last) {
      found.push(last);
      last = undefined;
    } else if (found.length === 0) isList = false;
  }
  if (found.length > 1) yield* found;
}

/** "Picks of Ann Lee", "Bo’s picks": whose picks a heading says these are. */
const ownedHeading = /^(?:.*\bpicks (?:of|by|from) (?=\p{Lu}))?(.{2,40}?)(?:[’']s picks?)?:?$/iu;

/** Where at least two head lists of their own. */
function* ownersOfPicks({ sections, text }: Episode): Generator<Picker> {
  const owners: Picker[] = [];
  for (const { role, span } of sections) {
    if (role === "title" || span.end - span.start > longestLine) continue;
    const line = textAt(text, span);
    if (!/\bpicks?\b/i.test(line)) continue;
    const name = ownedHeading.exec(line)?.[1];
    if (name === undefined || name === line) continue;
    const start = span.start + line.indexOf(name);
    const owner = nameOfLine(text, { start, end: start + name.length });
    if (owner) owners.push(owner);
  }
  if (owners.length > 1) yield* owners;
}

const holdsPicks = ({ role }: Section) =>
  role === "body" || role === "bullets" || role === "links" || role === "questions";

function nameOfLine(text: string, span: Span): Picker | undefined {
  const words = textAt(text, span).replace(/\s*:$/, "");
  const place = { start: span.start, end: span.start + words.length };
  if (!words.includes(" ")) {
    const { given } = nameWordOf(words);
    return given === "sure" ? { name: words, strength: given, span: place } : undefined;
  }
  const [only] = nameCandidates(text, place);
  return only?.span.start === place.start && only.span.end === place.end ? only : undefined;
}
