// What says of a name that somebody works there: "at NAME, we run", "at NAME as an engineer", "Acme (now NAME)".
import type { Mention } from "../../../model/index.ts";
import { firstAfter } from "../../first-after.ts";
import type { NameRun } from "./name-runs.ts";
import type { TypeGuess } from "../signs/name-shape.ts";

/** Adds what is said of an organisation and its people; `isEmployed` tells that cues have somebody be employed there. */
export function addFromWork(
  guesses: TypeGuess[],
  text: string,
  run: NameRun,
  mentions: readonly Mention[],
  isEmployed: boolean,
): void {
  const { start, end } = run;
  const add = (id: string, confidence: number) =>
    guesses.push({ id, entityType: "organisation", confidence });
  if (/\b[Aa]t (?:the )?$/.test(text.slice(Math.max(0, start - 8), start))) {
    if (weAreAt.test(text.slice(end, end + 24)) && text.startsWith("t ", start - 2))
      add("at-we", 0.8);
    if (servesAs.test(text.slice(end, end + 80))) add("at-as", 0.85);
  }
  if (joins.test(text.slice(Math.max(0, start - 13), start)))
    if (joinsFor.test(text.slice(end, end + 24)) || servesAs.test(text.slice(end, end + 80)))
      add("joined-as", 0.88);
  if (text.endsWith(" @ ", start) && isOfPerson(text, start - 3, mentions)) add("at-sign", 0.86);
  // "We (Acme) collect lamps", "we at Acme".
  if (weBefore.test(text.slice(Math.max(0, start - 8), start)))
    if (text[start - 1] !== "(" || text.startsWith(") ", end)) add("we-are", 0.86);
  if (severalBefore.test(text.slice(Math.max(0, start - 9), start)))
    if (staffAfter.test(text.slice(end, end + 14))) add("staff-of", 0.86);
  if (isRenamed(text, run, mentions)) add("renamed", 0.88);
  if (isEmployed && namesPlaceOfWork.test(text.slice(start - 4, end + 1))) add("employed-at", 0.9);
}

/** "Ann Lee @ Acme", "CTO @ Acme": whether a person, or a line of work, ends here. */
function isOfPerson(text: string, end: number, mentions: readonly Mention[]): boolean {
  const before = mentions[firstAfter(mentions, end) - 1];
  if (before?.entityType === "person" && before.span.end === end) return true;
  return lineOfWork.test(text.slice(Math.max(0, end - 16), end));
}

const lineOfWork =
  /(?:engineer|developer|founder|architect|advocate|manager|designer|scientist|director|evangelist|consultant|lead|president|partner|principal|researcher|analyst|strategist|officer|marketing|growth|product|engineering|projects|relations|C[EFIMOPST]O|CISO|VP|SRE)$/i;

/** "An engineer at a HR company": what is said of the company, not its name. */
export const hasArticle = (text: string, start: number): boolean =>
  text.endsWith(" a ", start) || text.endsWith(" an ", start);

/** "At Hive, we run …": not "at the conference, we met". */
const weAreAt =
  /^,? we (?:use|run|build|built|believe|develop|chose|rely|process|operate|serve|maintain|migrated|(?:are|have been) (?:building|running|developing|using|migrating))\b/;

/** "At Hive as a senior gardener". */
const servesAs =
  /^ (?:as|in the role of) (?:an? |the |their |its )?(?:[\p{L}-]+ ){0,4}?(?:engineer|developer|consultant|manager|designer|architect|scientist|researcher|director|advocate|writer|lead|analyst|intern|professor|cto|ceo|programmer|evangelist|fellow|head)\b/iu;

/** "Joined Hive in 2014", "joined Hive to lead". */
const joinsFor =
  /^ (?:in (?:early |late |mid-?)?(?:19|20)\d\d|(?:to|and) (?:lead|build|head|run|work|start|manage|develop|oversee|set up)\b|full[- ]time)/;

/** Whether what stands before may be one of the signs that {@link addFromWork} looks for. */
export const mayBeOfWork = (text: string, start: number): boolean =>
  text.endsWith(" @ ", start) ||
  joins.test(text.slice(Math.max(0, start - 13), start)) ||
  severalBefore.test(text.slice(Math.max(0, start - 9), start)) ||
  text.endsWith("e (", start) ||
  renamed.test(text.slice(Math.max(0, start - 26), start));
const joins = / (?:joined|joining) (?:the )?$/;
const weBefore = /(?:^|[^\p{L}])[Ww]e (?:\(|(?:here )?at )$/u;
/** "Two Acme engineers", "a former Acme employee": how many, or which of those who work there. */
const severalBefore = /\b(?:two|three|four|five|several|former|fellow) $/i;
const staffAfter =
  /^ (?:engineers?|researchers?|scientists?|employees?|veterans?|alumn(?:i|us)|staffers?|architects|executives?)\b/;
const renamed =
  /\((?:now|formerly|previously|later|then|acquired by|bought by|now part of|part of|owned by|a subsidiary of) (?:the )?$/;

/** "Acme Gardens (now Zed)": what an organisation is called today, or by whom it was bought. */
function isRenamed(text: string, { start }: NameRun, mentions: readonly Mention[]): boolean {
  if (!renamed.test(text.slice(Math.max(0, start - 26), start))) return false;
  const bracket = text.lastIndexOf("(", start);
  const before = mentions[firstAfter(mentions, bracket) - 1];
  return before?.entityType === "organisation" && bracket - before.span.end <= 1;
}

/** "Engineer at Hive", not "engineer at Ann’s". */
const namesPlaceOfWork = /^ at [^]*[^\p{L}’'-]$/u;

/** "Level 1, Garden Lab": where somebody is to be heard. */
export const isVenue = (text: string, { start, section }: NameRun): boolean =>
  /(?:^|\n)\s*(?:level|floor|room|hall|building|venue|location|where|track|stage|auditorium)\b[^.!?\n]{0,24}$/i.test(
    (start - section.span.start > mostBeforeVenue ? "…" : "") +
      text.slice(Math.max(section.span.start, start - mostBeforeVenue), start),
  );
/** Of the line before a name only so much is looked at, for a line may be a whole text. */
const mostBeforeVenue = 80;
