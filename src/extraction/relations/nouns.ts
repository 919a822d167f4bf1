// Reads noun phrases that state relations: offices and roles of people, what a technology is one of, whose it is.
import {
  auxiliaries,
  beForms,
  determiners,
  isAdverb,
  isOtherVerb,
  modals,
  prepositions,
  pronouns,
  relatives,
} from "./clause-words.ts";
import { isKind, type Finding } from "./findings.ts";
import type { MaskedSentence, Slot } from "./masked-sentence.ts";
import { headBefore, isHead, isNoun, nameAfter } from "./noun-phrases.ts";
import { isJob, isOffice, thingFrameOf, peopleOf } from "./noun-frames.ts";
import type { Token } from "./tokens.ts";
import { isVerbForm } from "./verb-forms.ts";

/** What the nouns of a sentence state. Linear: what is looked at from a noun is bounded. */
export function* nounFindings(
  tokens: readonly Token[],
  sentence: MaskedSentence,
): Generator<Finding> {
  for (let at = 0; at < tokens.length; at++) {
    const { text, kind } = tokens[at]!;
    if (kind === "word") {
      if (isJob(text) || isOffice(text)) yield* employments(tokens, at);
      yield* roles(tokens, at, sentence);
      yield* things(tokens, at, sentence);
      yield* additions(tokens, at);
    } else if (kind === "name") yield* possessions(tokens, at);
  }
}

const former =
  /^(?:former|formerly|ex|previous|previously|past|retired|one-time|erstwhile|ex-.*|then)$/;
/** Most words of a phrase before its noun, and after it up to the name it reaches. */
const longestBefore = 9;
const longestAfter = 14;

/** The first token of the noun phrase that ends at `at`, and what its words say. */
function phraseBefore(tokens: readonly Token[], at: number) {
  let start = at;
  let isFormer = former.test(tokens[at]!.text);
  let owner: number | undefined;
  while (start > 0 && at - start < longestBefore) {
    const before = tokens[start - 1]!;
    const joins =
      (before.text === "and" ||
        before.text === "&" ||
        before.text === "/" ||
        before.text === ",") &&
      (isRole(tokens[start - 2]?.text ?? "") ||
        (before.text === "&" && isNoun(tokens[start - 2] ?? before)));
    if (before.kind === "name" && owner === undefined && !isKind(before, "P")) owner = start - 1;
    else if (/^[’']s?$/.test(before.text) && tokens[start - 2]?.kind === "name") {
      owner = start - 2;
      start -= 2;
      continue;
    } else if (!joins && !(isNoun(before) && !isFiniteOrAdverb(before.text)) && before.text !== "-")
      break;
    isFormer ||= former.test(before.text);
    start--;
  }
  if (owner !== undefined && owner < start) owner = undefined;
  return { start, owner, isFormer };
}

const isFiniteOrAdverb = (text: string) =>
  (isVerbForm(text) && !/(?:ed|ing|lead|design|program|research)$/.test(text)) || isOtherVerb(text);
const isRole = (text: string) => isJob(text) || isOffice(text) || peopleOf(text) !== undefined;

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
      if (/^[&/"“”*_-]$/.test(text)) continue;
      return undefined;
    }
    if (/^[’']s?$/.test(text)) continue;
    if (text === "and" || determiners.has(text) || isAdverb(text)) continue;
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
      isFiniteOrAdverb(text) ||
      /^(?:former|previously|formerly|ex)/.test(text)
    )
      return undefined;
  }
  return undefined;
}

/** "at Acme", "of the Acme", ", Acme": and not a name that only happens to stand in the phrase. */
function isEmployerPlace(tokens: readonly Token[], name: number): boolean {
  for (let k = name - 1, words = 0; k >= 0 && words < 5; k--, words++) {
    const { text, kind } = tokens[k]!;
    if (prepositions.has(text)) return !["on", "about", "into", "under"].includes(text);
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
function* employments(tokens: readonly Token[], at: number): Generator<Finding> {
  // The last role of a phrase speaks for all of it.
  const next = tokens[at + 1];
  if (isRole(next?.text ?? "")) return;
  const { start, owner, isFormer } = phraseBefore(tokens, at);
  const after = employerAfter(tokens, at);
  const isOwned = owner !== undefined && isKind(tokens[owner], "O") && !(next && isNoun(next));
  const employer = isOwned ? owner : after;
  if (employer === undefined) return;
  const end = Math.max(at, employer);
  const right = personBehind(tokens, end);
  const left = personBefore(tokens, start);
  const isTight = right !== undefined && tokens[right - 1]!.kind !== "mark";
  const person = isTight ? right : (left?.index ?? right);
  if (person === undefined) return;
  const isPast = isFormer || (person === left?.index && left.isPast);
  yield {
    id: isPast ? "former-post" : employer === owner ? "post-of-owner" : "post",
    relationType: isPast ? "worked_at" : "works_at",
    confidence: employer === owner ? 0.88 : 0.91,
    subject: person,
    object: employer,
    words: [Math.min(person, start, employer), Math.max(person, end)],
  };
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

/** People and what they made, keep or founded: "Ann, creator of X", "X maintainer Ann". */
function* roles(
  tokens: readonly Token[],
  at: number,
  { slots }: MaskedSentence,
): Generator<Finding> {
  const role = peopleOf(tokens[at]!.text, tokens[at - 1]?.text);
  if (!role) return;
  const { start, owner, isFormer } = phraseBefore(tokens, at);
  if (isFormer && role.relationType === "maintains") return;
  let object: number | undefined;
  const isOwned =
    owner !== undefined &&
    role.isOwned &&
    isKind(tokens[owner], role.object) &&
    tokens.slice(owner, at).every(({ text }) => !/^(?:and|&|,|\/)$/.test(text)) &&
    slots.get(tokens[owner]!.start)?.mentions.length === 1;
  if (isOwned) object = owner;
  else {
    // "founder and CEO of", "creator and maintainer of"
    let j = at + 1;
    while (
      j < at + 8 &&
      tokens[j] &&
      (["and", "&", ",", "/"].includes(tokens[j]!.text) ||
        (isNoun(tokens[j]!) && !isFiniteOrAdverb(tokens[j]!.text))) &&
      !isKind(tokens[j], "M")
    )
      j++;
    if (
      !role.after.has(tokens[j]?.text ?? "") &&
      !(role.object === "O" && tokens[j - 1]?.text === "," && isKind(tokens[j], "O"))
    )
      return;
    const reached = isKind(tokens[j], "O") ? { index: j, isHead: true } : nameAfter(tokens, j + 1);
    if (!reached || !isKind(tokens[reached.index], role.object)) return;
    if (!reached.isHead && role.relationType !== "maintains") return;
    // "Author of X in Action", of “X”: a book.
    const isCapital = tokens[reached.index - 1]?.isCapital ?? false;
    const isTitled =
      isCapital || /^(?:in|for|with|:|by)$/.test(tokens[reached.index + 1]?.text ?? "");
    if (
      role.id === "author" &&
      (isTitled || /^["“‘'’]$/.test(tokens[reached.index - 1]?.text ?? ""))
    )
      return;
    object = reached.index;
  }
  if (object === undefined) return;
  const end = Math.max(at, object);
  const right = personBehind(tokens, end);
  const left = personBefore(tokens, start);
  const isTight = right !== undefined && tokens[right - 1]!.kind !== "mark";
  const person = isTight ? right : (left?.index ?? right);
  if (person === undefined) return;
  yield {
    id: role.id,
    relationType: role.relationType,
    confidence: role.confidence,
    subject: person,
    object,
    words: [Math.min(person, start, object), Math.max(person, end)],
  };
}

/** What a technology is: "X is a fork of Y", "X, a Y client", "X – the JavaScript platform", "X, a service by Acme". */
function* things(
  tokens: readonly Token[],
  at: number,
  { slots }: MaskedSentence,
): Generator<Finding> {
  const frames = thingFrameOf(tokens[at]!.text);
  if (frames.length === 0 || thingFrameOf(tokens[at + 1]?.text ?? "").length > 0) return;
  const { start } = phraseBefore(tokens, at);
  const opening = tokens[start - 1];
  if (!opening) return;
  const isDetermined = determiners.has(opening.text);
  const link = (isDetermined ? tokens[start - 2] : opening)?.text ?? "";
  const isLinked =
    /^[:–—(-]$/.test(link) ||
    (isDetermined && (link === "," || link === "as" || beForms.has(link)));
  if (!isLinked) return;
  if (opening.text === "no" || /^(?:not|never)$/.test(tokens[start - 2]?.text ?? "")) return;
  const head = headBefore(tokens, start, (token) => isKind(token, "M"));
  if (!head || head.isOwner || !isKind(tokens[head.index], "T") || !isHead(tokens, head.index))
    return;
  const subject = head.index;
  for (const frame of frames) {
    const isLanguage = (index: number) =>
      slots.get(tokens[index]!.start)?.mentions.some(({ kind }) => kind === "language") ?? false;
    const found: number[] = [];
    if (frame.place === "before") {
      for (let j = start; j < at; j++)
        if (
          isKind(tokens[j], frame.object) &&
          tokens[j + 1]?.kind !== "name" &&
          !/^[-’']/.test(tokens[j + 1]?.text ?? "")
        )
          found.push(j);
    } else {
      for (let j = at + 1; j < Math.min(tokens.length, at + 10); j++) {
        const { text } = tokens[j]!;
        if (frame.after.has(text)) {
          const reached = nameAfter(tokens, j + 1);
          if (reached && isKind(tokens[reached.index], frame.object)) found.push(reached.index);
          break;
        }
        if (!isNoun(tokens[j]!) || isFiniteOrAdverb(text)) break;
      }
    }
    for (const object of found) {
      if (frame.place === "before" && isInterface(slots.get(tokens[object]!.start))) continue;
      if (
        object === subject ||
        ((frame.wants === "language") !== isLanguage(object) && frame.wants !== "any")
      )
        continue;
      yield {
        id: frame.id,
        relationType: frame.relationType,
        confidence: frame.confidence,
        subject,
        object,
        words: [Math.min(subject, start), Math.max(at, object)],
      };
    }
  }
}

const interfaces = new Set(["standard", "protocol", "interface", "format", "specification"]);
const isInterface = (slot: Slot | undefined) =>
  slot?.mentions.some(({ kind }) => interfaces.has(kind ?? "")) ?? false;

/** "Acme's X", "Acme's services, including X": the thing is the organisation's own. */
function* possessions(tokens: readonly Token[], at: number): Generator<Finding> {
  if (!isKind(tokens[at], "O") || !/^[’']s?$/.test(tokens[at + 1]?.text ?? "")) return;
  let listed = false;
  for (let j = at + 2; j < tokens.length && j < at + 12; j++) {
    const token = tokens[j]!;
    if (token.kind === "name") {
      if (isKind(token, "T") && isHead(tokens, j))
        yield {
          id: listed ? "owned-list" : "owned",
          relationType: "built_by",
          confidence: listed ? 0.85 : 0.86,
          subject: j,
          object: at,
          words: [at, j],
          checksMaker: true,
        };
      return;
    }
    if (["including", "like", "such", "as"].includes(token.text)) {
      listed =
        /^(?:services?|products?|tools?|apps?|applications|devices|projects|platforms|libraries|frameworks|offerings)$/.test(
          tokens[j - 1]?.text === "," ? tokens[j - 2]!.text : tokens[j - 1]!.text,
        ) || listed;
      if (!listed) return;
      continue;
    }
    if (token.text === "," && ["including", "like", "such"].includes(tokens[j + 1]?.text ?? ""))
      continue;
    if (/^["“‘]$/.test(token.text)) continue;
    if (!isNoun(token) || isFiniteOrAdverb(token.text)) return;
  }
}

/** "X with Y support", "X gets Y integration". */
function* additions(tokens: readonly Token[], at: number): Generator<Finding> {
  const { text } = tokens[at]!;
  if (!/^(?:support|integrations?|backend|bindings|compatibility)$/.test(text)) return;
  const object = at - 1;
  if (!isKind(tokens[object], "T")) return;
  let k = object - 1;
  while (
    k >= 0 &&
    (determiners.has(tokens[k]!.text) ||
      (isNoun(tokens[k]!) && !isFiniteOrAdverb(tokens[k]!.text) && !adding.test(tokens[k]!.text)))
  )
    k--;
  const verb = tokens[k]?.text ?? "";
  if (!adding.test(verb)) return;
  const head = headBefore(tokens, k, (token) => isKind(token, "M"));
  if (!head || head.isOwner || !isKind(tokens[head.index], "T")) return;
  yield {
    id: "adds-support",
    relationType: "uses",
    confidence: 0.82,
    subject: head.index,
    object,
    words: [head.index, at],
  };
}

const adding =
  /^(?:with|adds?|added|gets?|got|gains?|gained|has|have|brings?|includes?|ships|offers?)$/;
