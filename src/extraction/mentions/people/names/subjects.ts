// Names that nobody knows, of whom a text goes on to tell by the given name: "Zorvan Quilt … Zorvan explains".
import { personKey } from "../../../words/name-words.ts";
import type { Capital } from "./capital-runs.ts";
import type { NameCandidate } from "./name-candidates.ts";
import { pattern, roleNoun } from "../rules/phrases.ts";

/** What people do and things do not, after a given name that stands alone. */
const doing = pattern(
  String.raw`^(?:,\s[^.,;\n]{2,60},)?\s+(?:(?:also|then|first|now|later|recently|currently)\s+)?(?:(?:will\s+)?(?:explain|tell|talk|discusse?|teache?|describe|recount|reflect|argue|believe|think|speak|chat|say|recall|remember|admit|enjoy|love|live)s?\b|shares?\s+(?:his|her|their)\b|(?:joins|joined)\s+(?:us|me|the|forces)\b|(?:co-)?founded\b|wrote\b|writes\b|taught\b|studie[sd]\b|graduated\b|spent\b|spoke\b|said\b|told\b|thought\b|grew\s+up\b|was\s+born\b|has\s+been\s+\p{L}+ing\b|(?:is|was)\s+(?:also\s+|currently\s+)?(?:an?|the)\s+(?:[\p{L}’'&/-]+\s+){0,4}?${roleNoun}(?!\p{L}))`,
);
/** Characters after a word that are looked at. */
const window = 110;

/** Whether the words behind a name tell what its bearer does. */
export const isToldOf = (text: string, end: number): boolean =>
  text[end] !== "." && doing.test(text.slice(end, end + window));

/** The keys of those given names, known to nobody, that stand alone where the text tells what their bearers do. */
export function subjectsIn(
  words: Iterable<Capital>,
  givenNames: ReadonlySet<string>,
  text: string,
): ReadonlySet<string> {
  const subjects = new Set<string>();
  for (const { word, end } of words)
    if (
      word.given === "unknown" &&
      givenNames.has(word.key) &&
      !word.isCommon &&
      !word.isInitial &&
      isToldOf(text, end)
    )
      subjects.add(word.key);
  return subjects;
}

/** The key of the given name of a candidate that nobody knows, nothing for others. */
export const unknownGivenName = ({ strength, parts }: NameCandidate): string | undefined =>
  strength === "unknown" && parts.length <= 3 ? personKey(parts[0]!) : undefined;

/** A name, of whom it is told so, is a person's with more right. */
export function withSubject(
  candidate: NameCandidate,
  subjects: ReadonlySet<string>,
): NameCandidate {
  const given = unknownGivenName(candidate);
  return given !== undefined && subjects.has(given)
    ? { ...candidate, strength: "doubtful" }
    : candidate;
}
