// Reads clauses: a verb of the table, the name it is said of, the names it reaches directly and behind prepositions.
import { determiners, isAdverb, prepositions } from "./clause-words.ts";
import { isKind, type Finding } from "./findings.ts";
import { nameAfter } from "./name-after.ts";
import { headBefore, isNoun } from "./noun-phrases.ts";
import type { Token } from "./tokens.ts";
import { framesOf, type VerbFrame } from "./verb-frames.ts";
import { isVerbForm } from "./verbs.ts";
import type { VerbForm } from "./verb-forms.ts";
import { addBehindPrepositions } from "./behind-prepositions.ts";
import { addFinding, fitsObject } from "./verb-finding.ts";
import { groupBefore, isBareNoun } from "./verb-group.ts";
import { isSubject } from "./verb-subject.ts";

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
