// Reads clauses: a verb of the table, the name it is said of, the names it reaches directly and behind prepositions.
import {
  adverbialDenials,
  auxiliaries,
  beForms,
  conjunctions,
  determiners,
  isAdverb,
  isOtherVerb,
  modals,
  prepositions,
  pronouns,
  relatives,
} from "./clause-words.ts";
import { isKind, type Finding } from "./findings.ts";
import { isHead, nameAfter } from "./name-after.ts";
import { headBefore, isNoun, type Head } from "./noun-phrases.ts";
import type { Token } from "./tokens.ts";
import { framesOf, type VerbFrame } from "./verb-frames.ts";
import { isVerbForm, type VerbForm } from "./verb-forms.ts";

/** What the verbs of a sentence state. Linear: what is looked at from a verb is bounded. */
export function clauseFindings(tokens: readonly Token[]): readonly Finding[] {
  const found: Finding[] = [];
  // What a verb reaches stands behind it.
  const last = tokens.findLastIndex(({ kind }) => kind === "name");
  for (let at = 0; at < last; at++) {
    const { verb } = tokens[at]!;
    if (verb) addFindingsOfVerb(tokens, at, framesOf(verb.lemma), verb.forms, found);
  }
  return found;
}

function addFindingsOfVerb(
  tokens: readonly Token[],
  at: number,
  frames: readonly VerbFrame[],
  forms: readonly VerbForm[],
  found: Finding[],
): void {
  // "She found that X": not who founds.
  if (tokens[at]!.text === "found" && tokens[at - 1]?.text !== "to") return;
  const group = groupBefore(tokens, at);
  if (!group || (isBareNoun(tokens, group.start, forms) && group.start === at)) return;
  const before = tokens[group.start - 1]?.text;
  if (
    forms.includes("gerund") &&
    !group.hasBe &&
    (before === "and" || prepositions.has(before ?? ""))
  )
    return;
  // "on actively maintained projects", "a written guide": the participle describes what follows.
  const describes = before !== "that" && determiners.has(before ?? "");
  if (!group.hasBe && (describes || prepositions.has(before ?? ""))) return;
  // "HTTP based services": an adjective.
  const after = tokens[at + 1];
  if (
    !group.hasBe &&
    tokens[at]!.text === "based" &&
    after &&
    isNoun(after) &&
    !isAdverb(after.text)
  )
    return;
  const isParticiple = forms.includes("participle");
  const mayBePassive = isParticiple && (!group.hasHave || group.hasBe);
  const mayBeActive = !group.hasBe || forms.includes("gerund");
  const head = headBefore(tokens, group.start);
  const subject = head && isSubject(tokens, head, group, at, forms) ? head : undefined;
  if (mayBeActive) {
    const object = nameAfter(tokens, behindTwinVerb(tokens, at + 1));
    for (const frame of frames) {
      if (frame.voice === "passive" || !isTimeOf(frame, forms, group.hasHave)) continue;
      if (frame.after.size > 0) {
        if (subject) addBehindPrepositions(tokens, at, subject, frame, at + 1, found);
      } else if (
        subject &&
        object &&
        fitsObject(frame, object.isHead) &&
        !(frame.relationType === "created" && isAboutIt(tokens, at + 1, object.index))
      )
        addFinding(tokens, frame, subject, object.index, at, found);
    }
    // What is done to the object: "she wrote X in Rust at Acme", "we use X at Acme".
    if (object?.isHead && isKind(tokens[object.index], "T")) {
      const gerundOfTitle = forms.includes("gerund") && !subject;
      if (!gerundOfTitle || group.start === 0)
        for (const frame of frames)
          if (frame.voice === "passive" && !frame.after.has("by") && isOfThing(frame))
            addBehindPrepositions(
              tokens,
              at,
              { index: object.index, isOwner: false, isPast: false },
              frame,
              object.index + 1,
              found,
            );
    }
  }
  if (mayBePassive && subject)
    for (const frame of frames)
      if (frame.voice === "passive")
        addBehindPrepositions(tokens, at, subject, frame, at + 1, found);
}

/** "Created and maintains X", "founded & leads X": where the second verb ends. */
function behindTwinVerb(tokens: readonly Token[], from: number): number {
  if (!/^(?:and|&|,|\/)$/.test(tokens[from]?.text ?? "")) return from;
  let at = from + 1;
  while (at < from + 3 && isAdverb(tokens[at]?.text ?? "")) at++;
  return isVerbForm(tokens[at]?.text ?? "") ? at + 1 : from;
}

/** What a thing done to an object says of the object: what it is made with, where it is used. */
const isOfThing = ({ relationType, right }: VerbFrame) =>
  ["built_by", "built_with", "built_on"].includes(relationType) ||
  (relationType === "uses" && right === "O");

/** Whether a name may be the subject of a verb form that stands there without help. */
function isSubject(
  tokens: readonly Token[],
  { index, isOwner }: Head,
  group: { readonly start: number; readonly hasBe: boolean; readonly isBare: boolean },
  at: number,
  forms: readonly VerbForm[],
): boolean {
  const before = tokens[index - 1]?.text ?? "";
  // "An engineer at X who uses Y": not X.
  if (tokens[group.start - 1]?.text === "who" && !isKind(tokens[index], "P")) return false;
  // "Replicating X using Y", "he explores X using Y": X is what is done to; "X 12: Using Y" says nothing of X.
  if (forms.includes("gerund") && !group.hasBe) {
    const between = tokens.slice(index + 1, at);
    if (between.some(({ kind, text }) => kind === "mark" && text !== ",")) return false;
    // "With tools like X and more, working in teams using Y": others do it.
    const isAside = (i: number) => between[i]!.verb && between[i - 1]?.text === ",";
    if (between.some(({ text }, i) => text.endsWith("ing") && isAside(i))) return false;
    // "Teams using X are as fast as teams using Y": other teams.
    if (tokens.slice(index + 1, group.start).some(({ text }) => text === "as" || text === "than"))
      return false;
    const lead = tokens.slice(Math.max(0, index - 3), index - 1);
    if (lead.some(({ text }) => /^(?:he|she|they|we|i|who)$/.test(text))) return false;
    return !before.endsWith("ing") && !isVerbForm(before) && !isOtherVerb(before);
  }
  // "Install X and use Y" bids; "X and Y use Z" states.
  const isBid = group.isBare && forms.includes("base") && !forms.includes("past");
  if (!isBid) return true;
  const previous = tokens[group.start - 1]?.text ?? "";
  return (
    isOwner ||
    group.start - 1 === index ||
    ["that", "who", "which"].includes(previous) ||
    at === index + 1
  );
}

const strict = new Set([
  "created",
  "built_by",
  "alternative_to",
  "founded",
  "maintains",
  "acquired",
]);
const fitsObject = ({ relationType }: VerbFrame, isHeadNoun: boolean) =>
  isHeadNoun || !strict.has(relationType);

/** "Wrote a tutorial comparing X and Y", "wrote a book on": not X is what was made. */
const isAboutIt = (tokens: readonly Token[], from: number, name: number) =>
  tokens
    .slice(from, name)
    .some(({ text }) =>
      /^(?:tutorials?|books?|articles?|posts?|blogs?|guides?|courses?|papers?|chapters?|talks?|comparing|using|about|explaining|covering)$/.test(
        text,
      ),
    );

function isTimeOf({ voice }: VerbFrame, forms: readonly VerbForm[], hasHave: boolean): boolean {
  if (voice === "present") return !forms.includes("past") && !hasHave;
  return voice !== "past" || forms.includes("past") || (hasHave && forms.includes("participle"));
}

/** The auxiliaries and adverbs before a verb; nothing where they deny or wish. */
function groupBefore(tokens: readonly Token[], at: number) {
  let start = at;
  let hasBe = false;
  let hasHave = false;
  let isInfinitive = false;
  let hasDo = false;
  while (start > 0) {
    const { text } = tokens[start - 1]!;
    if (adverbialDenials.has(text) || modals.has(text)) return undefined;
    if (beForms.has(text)) {
      // "Uber's use", not "Uber is".
      if (/^[’']s$/.test(text) && !/(?:ed|en|ing|ilt)$/.test(tokens[at]!.text)) return undefined;
      // "He's worked": has, as nobody is worked.
      const isOfPerson = isKind(tokens[start - 2], "P") || tokens[at]!.text.startsWith("work");
      if (/^[’']s$/.test(text) && isOfPerson && !tokens[at]!.text.endsWith("ing")) hasHave = true;
      else hasBe = true;
    } else if (/^(?:do|does|did)$/.test(text)) hasDo = true;
    else if (auxiliaries.has(text)) hasHave ||= /^(?:ha[sd]|have|having|[’'](?:ve|d))$/.test(text);
    else if (text === "to") {
      isInfinitive = true;
      const control = tokens[start - 2]?.text;
      if (control === undefined || !controls.test(control)) return undefined;
      start--;
    } else if (!isAdverb(text) || text === "there") break;
    start--;
  }
  const isBare = !hasBe && !hasHave && !isInfinitive && !hasDo;
  return { start, hasBe: hasBe && !isInfinitive, hasHave, isBare };
}

/** Verbs whose infinitive happens: "decided to use". */
const controls =
  /^(?:decided|decides|chose|choosing|opted|opts|began|begun|begins|start(?:ed|s)|continues?d?|managed|able|prefers?|went|helped)$/;

/** "The use of", "its release": a verb's form that is a noun here. */
function isBareNoun(tokens: readonly Token[], at: number, forms: readonly VerbForm[]): boolean {
  if (!forms.includes("base") && !forms.includes("present")) return false;
  const before = tokens[at - 1]?.text;
  if (before === undefined) return true;
  if (before === "that") return false;
  return determiners.has(before) || prepositions.has(before) || /^[’']s$/.test(before);
}

/** Longest way from a verb to the last of its prepositional phrases, in tokens. */
const reach = 24;

function addBehindPrepositions(
  tokens: readonly Token[],
  verb: number,
  subject: Head,
  frame: VerbFrame,
  from: number,
  found: Finding[],
): void {
  for (let j = from; j < tokens.length && j < from + reach; j++) {
    const { text, kind } = tokens[j]!;
    const next = tokens[j + 1];
    if (kind === "name" || isAdverb(text) || determiners.has(text)) continue;
    if (kind === "mark") {
      if (text === "(") {
        while (j < tokens.length - 1 && j < from + reach && tokens[j]!.text !== ")") j++;
        continue;
      }
      if (
        text === "," &&
        next &&
        (prepositions.has(next.text) || next.text === "using" || isAdverb(next.text))
      )
        continue;
      if (/^["“”‘’']$/.test(text)) continue;
      return;
    }
    if (frame.after.has(text)) {
      const reached = nameAfter(tokens, j + 1);
      const listed = reached ? listFrom(tokens, reached.index) : [];
      const fitting = listed.filter((index) => isKind(tokens[index], frame.right));
      for (const index of fitting) addFinding(tokens, frame, subject, index, verb, found);
      if (fitting.length > 0) return;
      continue;
    }
    if (text === "for" && next && (next.text === "use" || next.text.endsWith("ing"))) return;
    // "Created to address gaps in X": what something is for.
    if (text === "to" && next && next.kind !== "name" && !determiners.has(next.text)) return;
    if (prepositions.has(text)) continue;
    if (text === "and" && next && (prepositions.has(next.text) || next.kind === "name")) continue;
    if (
      text === "to" ||
      conjunctions.has(text) ||
      pronouns.has(text) ||
      relatives.has(text) ||
      auxiliaries.has(text) ||
      modals.has(text) ||
      isVerbForm(text) ||
      isOtherVerb(text)
    )
      return;
  }
}

/** A name and those listed after it, of whatever kind: "OpenAI, Pinecone and Weaviate". */
function listFrom(tokens: readonly Token[], first: number): number[] {
  const listed = [first];
  for (let at = first; listed.length < 8;) {
    let next = at + 1;
    if (tokens[next]?.text === ",") next++;
    if (/^(?:and|or|&)$/.test(tokens[next]?.text ?? "")) next++;
    if (next === at + 1 || tokens[next]?.kind !== "name" || !isHead(tokens, next)) return listed;
    listed.push(next);
    at = next;
  }
  return listed;
}

/** "The Widget services use X", "Widget containers run on X": something that is made with Widget, and not Widget. */
const isOfOther = (tokens: readonly Token[], { index, isOwner }: Head) => {
  const next = tokens[index + 1];
  return (
    !isOwner &&
    !isKind(tokens[index], "O") &&
    next !== undefined &&
    !runs.has(next.text) &&
    !isHead(tokens, index)
  );
};
/** What of a technology is spoken of as the technology. */
const runs = new Set(["app", "apps", "client", "clients", "server", "desktop", "website", "site"]);

function addFinding(
  tokens: readonly Token[],
  frame: VerbFrame,
  left: Head,
  right: number,
  verb: number,
  found: Finding[],
): void {
  const name = tokens[left.index];
  if (left.index === right || !isKind(tokens[right], frame.right)) return;
  const words: readonly [number, number] = [Math.min(verb, left.index), Math.max(verb, right)];
  const asUse = /^(?:made|driven|rests)-/.test(frame.id);
  // What an organisation builds its systems with, it uses.
  if (asUse && !frame.isInverse && isKind(name, "O") && (left.isOwner || !isKind(name, "T"))) {
    found.push({
      id: `${frame.id}-by-owner`,
      relationType: "uses",
      subject: left.index,
      object: right,
      words,
    });
    return;
  }
  if (!isKind(name, frame.left) || (left.isOwner && frame.relationType !== "uses")) return;
  if (frame.left === "T" && strict.has(frame.relationType) && !isHead(tokens, left.index)) return;
  if (frame.id === "uses-verb" && isOfOther(tokens, left)) return;
  const [subject, object] = frame.isInverse ? [right, left.index] : [left.index, right];
  found.push({
    id: frame.id,
    relationType: frame.relationType,
    subject,
    object,
    words,
    ...(frame.id === "makes" ? { checksMaker: true } : {}),
    isAside: isInPassing(tokens, left.index, verb),
  });
}

/** "X, which is built on Y", "X (built on Y)": the verb stands in a clause beside the name it is said of. */
function isInPassing(tokens: readonly Token[], name: number, verb: number): boolean {
  let at = verb - 1;
  while (at > name && (auxiliaries.has(tokens[at]!.text) || isAdverb(tokens[at]!.text))) at--;
  const isReduced = !tokens[verb]!.verb?.forms.some(
    (form) => form === "base" || form === "present",
  );
  return (
    at > name &&
    (isReduced && at === verb - 1 ? /^(?:which|who|that|[,(])$/ : /^(?:which|who|that)$/).test(
      tokens[at]!.text,
    )
  );
}
