// What a verb states of two names, if its frame admits them.
import { auxiliaries, isAdverb } from "./clause-words.ts";
import { isKind, type Finding } from "./findings.ts";
import { isHead } from "./name-after.ts";
import type { Head } from "./noun-phrases.ts";
import type { Token } from "./tokens.ts";
import type { VerbFrame } from "./verb-frames.ts";

/** Adds what a frame states of the name `left` before its verb and the name `right` behind it; nothing where it does not fit. */
export function addFinding(
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

/** Relations that are said of the head of a noun phrase alone: who wrote a book on X did not write X. */
const strict = new Set([
  "created",
  "built_by",
  "alternative_to",
  "founded",
  "maintains",
  "acquired",
]);
/** Whether a frame admits the name that its verb reaches, which may be but a part of the object. */
export const fitsObject = ({ relationType }: VerbFrame, isHeadNoun: boolean): boolean =>
  isHeadNoun || !strict.has(relationType);

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
