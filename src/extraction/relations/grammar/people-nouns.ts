// Reads what nouns say of people: where they have an office, what they made, keep, founded.
import {
  auxiliaries,
  beForms,
  determiners,
  isAdverb,
  modals,
  prepositions,
  pronouns,
  relatives,
} from "./clause-words.ts";
import { isApposed, isKind, type Finding } from "./findings.ts";
import type { MaskedSentence } from "../masking/masked-sentence.ts";
import { peopleOf } from "./noun-frames.ts";
import { headBefore, isNoun } from "./noun-phrases.ts";
import { nameAfter } from "./name-after.ts";
import { isFiniteVerb, isRole, phraseBefore } from "./role-phrase.ts";
import type { Token } from "./tokens.ts";

/** Most tokens between a role and the organisation it is held at. */
const longestAfter = 14;

/** Where the phrase that begins with a role ends: the organisation it names, if it does. */
function employerAfter(tokens: readonly Token[], at: number): number | undefined {
  for (let j = at + 1; j < tokens.length && j <= at + longestAfter; j++) {
    const { text, kind } = tokens[j]!;
    if (kind === "name") {
      if (isKind(tokens[j], "P")) return undefined;
      if (isKind(tokens[j], "O") && !isNamePart(tokens, j) && isEmployerPlace(tokens, j)) return j;
      continue;
    }
    if (kind === "mark") {
      if (text === "," && tokens[j + 1]?.kind === "name" && j === at + 1) continue;
      if (text === "," && isRole(tokens[j + 1]?.text ?? "")) continue;
      // "Director of Safety, at Acme"
      if (text === "," && tokens[j + 1]?.text === "at" && leadsToName(tokens, j + 2)) continue;
      if (/^[&/"“”*_-]$/.test(text)) continue;
      return undefined;
    }
    if (/^[’']s?$/.test(text)) continue;
    if (text === "and" || determiners.has(text) || isAdverb(text)) continue;
    // "Director of data with a record of building teams at Acme": the office is not held there.
    if (text === "with" && tokens[j - 1]!.text !== "working" && !leadsToName(tokens, j + 1))
      return undefined;
    if (
      prepositions.has(text) &&
      !["by", "like", "about", "as", "than", "before", "after", "since", "from"].includes(text)
    )
      continue;
    if (text === "from") continue;
    if (
      prepositions.has(text) ||
      pronouns.has(text) ||
      relatives.has(text) ||
      auxiliaries.has(text) ||
      modals.has(text) ||
      text === "to" ||
      isFiniteVerb(text) ||
      /^(?:former|previously|formerly|ex)/.test(text)
    )
      return undefined;
  }
  return undefined;
}

/** Whether nothing but an article stands before a name. */
function leadsToName(tokens: readonly Token[], from: number): boolean {
  const next = tokens[from];
  return (
    next?.kind === "name" ||
    (next !== undefined && determiners.has(next.text) && tokens[from + 1]?.kind === "name")
  );
}

/** "at Acme", "of the Acme", ", Acme": and not a name that only happens to stand in the phrase. */
function isEmployerPlace(tokens: readonly Token[], name: number): boolean {
  for (let k = name - 1, words = 0; k >= 0 && words < 5; k--, words++) {
    const { text, kind } = tokens[k]!;
    // "An engineer on the Acme Widget team"
    if (text === "on")
      return tokens.slice(name + 1, name + 4).some((token) => /^(?:team|group)$/.test(token.text));
    if (prepositions.has(text)) return !["about", "into", "under"].includes(text);
    if (text === ",") return words === 0;
    if (/^[&/|–—-]$/.test(text)) return words === 0 && text !== "/";
    if (kind === "mark" && !/["“”]/.test(text)) return false;
  }
  return false;
}

/** "Cloudera’s Fast Forward Labs", where the second is a name of its own. */
const isNamePart = (tokens: readonly Token[], name: number) =>
  /^[’']s?$/.test(tokens[name + 1]?.text ?? "") && tokens[name + 2]?.kind === "name";

/** People and where they work: "Ann, engineer at Acme", "Acme's CTO Ann", "the head of X at Acme, Ann". */
export function employment(tokens: readonly Token[], at: number): Finding | undefined {
  // The last role of a phrase speaks for all of it.
  const next = tokens[at + 1];
  if (isRole(next?.text ?? "")) return undefined;
  const { start, owner, isFormer } = phraseBefore(tokens, at);
  const after = employerAfter(tokens, at);
  const isOwned = owner !== undefined && isKind(tokens[owner], "O") && !(next && isNoun(next));
  const employer = isOwned ? owner : after;
  if (employer === undefined) return undefined;
  // "A member of the Acme Experts program": who takes part, not who is employed.
  if (/^members?$/.test(tokens[at]!.text) && isPartOfTitle(tokens, employer)) return undefined;
  // "Former lawyer, founder of Acme": what is over ends at the comma.
  if (isFormer && tokens.slice(at, employer).some(({ text }) => text === ",")) return undefined;
  const end = Math.max(at, employer);
  const right = personBehind(tokens, end);
  const left = personBefore(tokens, start);
  const isTight =
    right !== undefined && (tokens[right - 1]!.kind !== "mark" || isTalkedTo(tokens, start, at));
  const person = isTight ? right : (left?.index ?? right);
  if (person === undefined) return undefined;
  // "Nell is an engineer at Acme, Bo runs": it is said of a name nobody knows, not of the next one.
  const saysWhat = [start - 1, start - 2].some(
    (index) => beForms.has(tokens[index]?.text ?? "") && tokens[index - 1]?.isCapital,
  );
  if (person === right && !isTight && saysWhat) return undefined;
  const isPast = isFormer || (person === left?.index && left.isPast && !isSaidOfNow(tokens, start));
  return {
    id: isPast ? "former-post" : employer === owner ? "post-of-owner" : "post",
    relationType: isPast ? "worked_at" : "works_at",
    subject: person,
    object: employer,
    words: [Math.min(person, start, employer), Math.max(person, end)],
    isAside: person === right ? isTight : isApposed(tokens, person, start),
  };
}

/** "Ann interviews engineer at Acme, Bo": the one who is talked to, and not who talks. */
const isTalkedTo = (tokens: readonly Token[], start: number, role: number) =>
  tokens
    .slice(Math.max(0, start - 2), role)
    .some(({ text }) => /^(?:interviews?|interviewed|interviewing|welcomes?)$/.test(text));

const isPartOfTitle = (tokens: readonly Token[], name: number) =>
  tokens[name + 1]?.isCapital === true ||
  /^(?:program(?:me)?|community|network)$/.test(tokens[name + 1]?.text ?? "");

/** "Worked at Acme, and now a manager at Zed": what follows "now" is not over. */
function isSaidOfNow(tokens: readonly Token[], start: number): boolean {
  for (let j = start; j >= Math.max(0, start - 6); j--) {
    const { text } = tokens[j]!;
    if (/^(?:now|currently|presently)$/.test(text)) return true;
    if (text === ",") return false;
  }
  return false;
}

const isPerson = (token: Token) => isKind(token, "P");
const personBefore = (tokens: readonly Token[], start: number) => {
  const head = headBefore(tokens, start, isPerson);
  return head && isPerson(tokens[head.index]!) && !head.isOwner ? head : undefined;
};

/** A person named right behind a phrase. */
function personBehind(tokens: readonly Token[], end: number): number | undefined {
  let j = end + 1;
  if (tokens[j]?.text === ",") j++;
  const next = tokens[j];
  if (!next || !isPerson(next)) return undefined;
  // ", Bo, engineer at": Bo has a phrase of his own.
  const isOwnPhrase =
    j === end + 2 && tokens[j + 1]?.text === "," && determiners.has(tokens[j + 2]?.text ?? "");
  return isOwnPhrase ? undefined : j;
}

const maker = peopleOf("creator")!;

/** Whether what follows right after a noun and "of" is a technology and nothing else. */
function isOfThing(tokens: readonly Token[], at: number): boolean {
  if (tokens[at + 1]?.text !== "of") return false;
  const of = nameAfter(tokens, at + 2);
  return (
    of !== undefined && of.isHead && isKind(tokens[of.index], "T") && !isKind(tokens[of.index], "O")
  );
}

/** People and what they made, keep or founded: "Ann, creator of X", "X maintainer Ann". */
export function work(
  tokens: readonly Token[],
  at: number,
  { slots }: MaskedSentence,
): Finding | undefined {
  const named = peopleOf(tokens[at]!.text, tokens[at - 1]?.text);
  if (!named) return undefined;
  // "Founder of Widget", which is no organisation: who began it made it.
  const { start, owner, isFormer } = phraseBefore(tokens, at);
  const ownsThing =
    owner !== undefined && isKind(tokens[owner], "T") && !isKind(tokens[owner], "O");
  const isOfMaker = named.relationType === "founded" && (ownsThing || isOfThing(tokens, at));
  const role = isOfMaker ? maker : named;
  if (isFormer && role.relationType === "maintains") return undefined;
  let object: number | undefined;
  const isOwned =
    owner !== undefined &&
    role.isOwned &&
    isKind(tokens[owner], role.object) &&
    tokens.slice(owner, at).every(({ text }) => !/^(?:and|&|,|\/|[–—-])$/.test(text)) &&
    slots.get(tokens[owner]!.start)?.mentions.length === 1;
  if (isOwned) object = owner;
  else {
    // "founder and CEO of", "creator and maintainer of"
    let j = at + 1;
    while (
      j < at + 8 &&
      tokens[j] &&
      (["and", "&", ",", "/"].includes(tokens[j]!.text) ||
        (isNoun(tokens[j]!) && !isFiniteVerb(tokens[j]!.text))) &&
      !isKind(tokens[j], "M")
    )
      j++;
    if (
      !role.after.has(tokens[j]?.text ?? "") &&
      !(role.object === "O" && tokens[j - 1]?.text === "," && isKind(tokens[j], "O"))
    )
      return undefined;
    const reached = isKind(tokens[j], "O") ? { index: j, isHead: true } : nameAfter(tokens, j + 1);
    if (!reached || !isKind(tokens[reached.index], role.object)) return undefined;
    // "Mother of a girl named Ada"
    if (/^(?:fa|mo)ther$/.test(tokens[at]!.text) && reached.index > j + 2) return undefined;
    // "Maintainer of Go projects" keeps no language.
    const isLanguage = slots
      .get(tokens[reached.index]!.start)
      ?.mentions.some(({ kind }) => kind === "language");
    if (!reached.isHead && (role.relationType !== "maintains" || isLanguage)) return undefined;
    // "Author of X in Action", of “X”: a book.
    const isCapital = tokens[reached.index - 1]?.isCapital ?? false;
    const isTitled =
      isCapital || /^(?:in|for|with|:|by)$/.test(tokens[reached.index + 1]?.text ?? "");
    if (
      role.id === "author" &&
      (isTitled || /^["“‘'’]$/.test(tokens[reached.index - 1]?.text ?? ""))
    )
      return undefined;
    object = reached.index;
  }
  if (object === undefined) return undefined;
  const end = Math.max(at, object);
  const right = personBehind(tokens, end);
  const left = personBefore(tokens, start);
  const isTight = right !== undefined && tokens[right - 1]!.kind !== "mark";
  const person = isTight ? right : (left?.index ?? right);
  if (person === undefined) return undefined;
  return {
    id: role.id,
    relationType: role.relationType,
    subject: person,
    object,
    words: [Math.min(person, start, object), Math.max(person, end)],
    isAside: person === right ? isTight : isApposed(tokens, person, start),
  };
}
