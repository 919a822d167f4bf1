// What a description makes of a name: "NAME is a library", "NAME, a start-up that", "NAME (a shell)".
import { codeAt } from "../../../text/code-at.ts";
import { typeOfNoun } from "../../words/type-nouns.ts";
import { SPACE } from "../../../text/code-units.ts";
import type { Cue } from "./cue.ts";

/** "`hush` is a shell": what is written as code is named by it, but a type, with its capital, is not. */
export const afterCode = (text: string, start: number, after: string) =>
  after.startsWith("`") && /^\p{Ll}/u.test(text.slice(start, start + 1)) ? after.slice(1) : after;

/** Whether what follows may be "is a …", ", a …", "(a …": the first characters decide. */
export function mayDescribe(text: string, end: number): boolean {
  const code = codeAt(text, end);
  if (code !== SPACE) return descriptionSigns.includes(text[end] ?? " ");
  // "is", "are", "was", "were".
  const second = codeAt(text, end + 2) | 0x20;
  switch (codeAt(text, end + 1)) {
    case 0x69:
      return second === 0x73;
    case 0x61:
      return second === 0x72;
    case 0x77:
      return second === 0x61 || second === 0x65;
    default:
      return "(–—-".includes(text[end + 1] ?? " ");
  }
}
const descriptionSigns = ',–—"”`';

const introduction =
  /^(?:\s*[,(]|\s+(?:is|are|was|were|isn[’']t)|\s*[–—]|\s+-)\s*(?:(?:really|basically|essentially|also|just|now|currently|one of|of course|simply|actually|not|only|probably|still|in fact)\s+)*(?:(an?|the|another|our|their|its|my|your|one|his|her)\s+)?(?=(.{1,90}))/;
/** Where the noun phrase after "is a" ends. */
const phraseEnd =
  /\s(?:that|which|who|whose|about|for|to|of|with|by|in|on|from|used|written|built|designed|developed|called|based|created|made|where|aimed|and|or|it|is|was|has|we|you|at|as|inspired|focused|offering|providing|helping|like|allowing|running|not|but|i|he|she|they)\s|[,.;:!?()–—"”]|\s-\s/;

/** What "X is a …", "X, a …", "X (a …)" says: the type of the last noun of the phrase. */
export function describedAs(after: string): Cue | undefined {
  const match = introduction.exec(after);
  if (!match) return undefined;
  const isApposition = !/^\s+(?:is|are|was|were|isn)/.test(match[0]);
  if (isApposition && !match[1]) return undefined;
  // "Simplicity is the foundation of power": what it stands for is no body.
  if (metaphor.test(match[2]!)) return undefined;
  const nouns = phraseOf(match[2]!);
  if (
    !match[1] &&
    !/open[- ]source|free|software|licensed/.test(nouns.join(" ")) &&
    nouns.length > 4
  )
    return undefined;
  const type = typeOfPhrase(nouns);
  return (
    type && {
      id: isApposition ? "apposition" : "is-a",
      entityType: type.entityType,
      confidence: type.confidence + (isApposition ? 0 : 0.03),
    }
  );
}

const metaphor = /^(?:[a-z]+ )?(?:foundation|bank|giant|brand|group|studio) (?:of|for|on)\b/;

/** What a description in small letters ("terminal bandwidth tool for …") says that it describes. */
export function typeOfDescription(description: string): ReturnType<typeof typeOfPhrase> {
  return typeOfPhrase(phraseOf(description));
}

/** "Static and dynamic analysis tool": what is joined before the noun. */
const joined =
  /^((?:[\p{L}-]+ )?)[\p{L}-]+(?:, [\p{L}-]+)*,? and (?=[\p{L}-]+ [\p{L}-]+(?: |$|[,.]))/u;

/** The words of a noun phrase at the beginning of a text, nine at most. */
function phraseOf(whole: string): readonly string[] {
  const text = whole.replace(joined, "$1");
  const end = phraseEnd.exec(` ${text} `);
  const phrase = end ? text.slice(0, Math.max(0, end.index - 1) || end.index) : text;
  return phrase.trim().split(/\s+/).slice(0, 9);
}

/** The type of the last noun of a phrase, or of the one before it. */
function typeOfPhrase(nouns: readonly string[]): ReturnType<typeof typeOfNoun> {
  for (let i = nouns.length - 1; i >= Math.max(0, nouns.length - 2); i--) {
    const type = typeOfNoun(nouns[i]!.replace(/[^\p{L}-]/gu, ""));
    if (type) return type;
  }
  return undefined;
}
