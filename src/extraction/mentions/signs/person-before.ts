// Where somebody comes from: a person's name that leads up to another name, "Ann Lee from NAME", "Ann Lee (NAME)".
import { codeAt } from "../../../text/code-at.ts";
import { firstNameStrength } from "../../words/name-words.ts";
import type { Cue } from "./cue.ts";
import { OPEN_BRACKET, SPACE } from "../../../text/code-units.ts";

/** The cue that a person stands before `[start, end)` who comes from there; `floor` is how far back it may be looked. */
export function personBefore(
  text: string,
  floor: number,
  start: number,
  end: number,
): Cue | undefined {
  if (!mayFollowPerson(text, start)) return undefined;
  const isInBrackets = codeAt(text, start - 1) === OPEN_BRACKET;
  const isListed = isInBrackets && isOneOfBracketed(text, floor, start, end);
  const isOfWords = text.slice(start, end).includes(" ");
  if (!followsPerson(text.slice(Math.max(floor, start - 60), start), isOfWords, isListed))
    return undefined;
  return {
    id: isInBrackets ? "person-brackets" : "person-from",
    entityType: "organisation",
    // "A Book by Ann Lee (Chuck)": in brackets stands anything.
    confidence: !isInBrackets
      ? 0.82
      : isListed || introduces.test(text.slice(end, end + 16))
        ? 0.8
        : 0.58,
  };
}

/** "Ann Lee (Acme), Bo Ek (Zed)": each with where they are from. */
const isOneOfBracketed = (text: string, floor: number, start: number, end: number) =>
  /^\)(?:,|,? and) (?:and )?\p{Lu}[\p{L}’'-]+ (?:\p{Lu}\. )?\p{Lu}[\p{L}’'-]+ \(\p{Lu}/u.test(
    text.slice(end, end + 60),
  ) ||
  /\p{Lu}[^()]{1,30}\)(?:,|,? and) (?:and )?\p{Lu}[\p{L}’'-]+ (?:\p{Lu}\. )?\p{Lu}[\p{L}’'-]+ \($/u.test(
    text.slice(Math.max(floor, start - 90), start),
  );

/** "Ann Lee (Acme) joins us": who comes to talk has their house behind them. */
const introduces =
  /^\) (?:joins|joined|talks|discusses|explains|shares|tells us|returns|is back|comes|stops by|sits down|chats|speaks|walks)\b/;

/** Whether what precedes may be "NAME from", "NAME of the", "NAME (". */
function mayFollowPerson(text: string, start: number): boolean {
  if (codeAt(text, start - 1) === OPEN_BRACKET) return true;
  if (codeAt(text, start - 1) !== SPACE) return false;
  switch (codeAt(text, start - 2)) {
    case 0x6d:
      return text.endsWith("from", start - 1);
    case 0x66:
      return text.endsWith("of", start - 1);
    case 0x74:
      return text.endsWith("at", start - 1);
    default:
      return text.endsWith("the", start - 1);
  }
}

/** "Jie Yu from ", "Jie Yu (", "Jie Yu of the ". */
const afterPerson =
  /(?<given>\p{Lu}[\p{L}'’-]+) (?:\p{Lu}\. )?(?:(?:van|von|de|der|la) )*\p{Lu}[\p{L}'’-]+(?<link>,? (?:from|of|at|over at) (?:the )?| \()$/u;

/** "Jie from ": a given name alone. */
const afterGivenName = /(?:^|[.!?:(]\s|,\s|\n)(?<given>\p{Lu}\p{Ll}+) from (?:the )?$/u;

/** Whether a person's name leads up to here; in brackets that stand alone only if the given name is a sure one. */
function followsPerson(before: string, isOfWords: boolean, isListed: boolean): boolean {
  const match = afterPerson.exec(before)?.groups;
  if (!match) {
    const given = isOfWords ? afterGivenName.exec(before)?.groups?.["given"] : undefined;
    return given !== undefined && firstNameStrength(given) === "sure";
  }
  const strength = firstNameStrength(match["given"]!);
  return strength === "sure" || (strength === "doubtful" && (isListed || match["link"] !== " ("));
}
