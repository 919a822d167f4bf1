// Reads what nouns say of technologies: what they are of others, in what language, whose they are.
import { beForms, determiners, isAdverb } from "./clause-words.ts";
import { isApposed, isKind, type Finding } from "./findings.ts";
import type { MaskedSentence } from "../masking/masked-sentence.ts";
import { isHead, nameAfter } from "./name-after.ts";
import { thingFrameOf } from "./noun-frames.ts";
import { headBefore, isNoun } from "./noun-phrases.ts";
import { isFiniteVerb, phraseBefore } from "./role-phrase.ts";
import type { Slot } from "../masking/slots.ts";
import type { Token } from "./tokens.ts";

/** What a technology is: "X is a fork of Y", "X, a Y client", "X – the JavaScript platform", "X, a service by Acme". */
export function things(
  tokens: readonly Token[],
  at: number,
  { slots }: MaskedSentence,
): readonly Finding[] {
  const frames = thingFrameOf(tokens[at]!.text);
  if (frames.length === 0 || thingFrameOf(tokens[at + 1]?.text ?? "").length > 0) return nothing;
  const { start } = phraseBefore(tokens, at);
  const opening = tokens[start - 1];
  if (!opening) return nothing;
  const isDetermined = determiners.has(opening.text);
  const link = (isDetermined ? beforeAdverbs(tokens, start - 2) : opening)?.text ?? "";
  const isLinked =
    /^[:–—(-]$/.test(link) ||
    (isDetermined && (link === "," || link === "as" || beForms.has(link)));
  if (!isLinked) return nothing;
  if (opening.text === "no" || /^(?:not|never)$/.test(tokens[start - 2]?.text ?? ""))
    return nothing;
  const head = headBefore(tokens, start, (token) => isKind(token, "M"));
  if (!head || head.isOwner || !isKind(tokens[head.index], "T") || !isHead(tokens, head.index))
    return nothing;
  const subject = head.index;
  const all: Finding[] = [];
  for (const frame of frames) {
    const isLanguage = (index: number) =>
      slots
        .get(tokens[index]!.start)
        ?.mentions.some(
          ({ kind, canonicalName }) => kind === "language" && !notations.has(canonicalName),
        ) ?? false;
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
        if (!isNoun(tokens[j]!) || isFiniteVerb(text)) break;
      }
    }
    for (const object of found) {
      if (frame.place === "before" && isInterface(slots.get(tokens[object]!.start))) continue;
      if (
        object === subject ||
        ((frame.wants === "language") !== isLanguage(object) && frame.wants !== "any")
      )
        continue;
      all.push({
        id: frame.id,
        relationType: frame.relationType,
        subject,
        object,
        words: [Math.min(subject, start), Math.max(at, object)],
        isAside: isApposed(tokens, subject, start),
      });
    }
  }
  return all;
}

const nothing: readonly Finding[] = [];

/** Languages that are spoken to things rather than things being made of them: "a SQL database". */
const notations = new Set(["SQL", "GraphQL", "HTML", "CSS", "YAML", "XML", "JSON", "Markdown"]);

/** The token at an index, or before the adverbs that end there. */
function beforeAdverbs(tokens: readonly Token[], at: number): Token | undefined {
  let j = at;
  while (j > 0 && isAdverb(tokens[j]!.text)) j--;
  return tokens[j];
}

const interfaces = new Set(["standard", "protocol", "interface", "format", "specification"]);
const isInterface = (slot: Slot | undefined) =>
  slot?.mentions.some(({ kind }) => interfaces.has(kind ?? "")) ?? false;

/** "Acme's X", "Acme's services, including X": the thing is the organisation's own. */
export function possession(tokens: readonly Token[], at: number): Finding | undefined {
  if (!isKind(tokens[at], "O") || !/^[’']s?$/.test(tokens[at + 1]?.text ?? "")) return undefined;
  let listed = false;
  for (let j = at + 2; j < tokens.length && j < at + 12; j++) {
    const token = tokens[j]!;
    if (token.kind === "name") {
      if (isKind(token, "T") && isHead(tokens, j))
        return {
          id: listed ? "owned-list" : "owned",
          relationType: "built_by",
          subject: j,
          object: at,
          words: [at, j],
          checksMaker: true,
          isAside: true,
        };
      return undefined;
    }
    if (["including", "like", "such", "as"].includes(token.text)) {
      listed =
        /^(?:services?|products?|tools?|apps?|applications|devices|projects|platforms|libraries|frameworks|offerings)$/.test(
          tokens[j - 1]?.text === "," ? tokens[j - 2]!.text : tokens[j - 1]!.text,
        ) || listed;
      if (!listed) return undefined;
      continue;
    }
    if (token.text === "," && ["including", "like", "such"].includes(tokens[j + 1]?.text ?? ""))
      continue;
    if (/^["“‘]$/.test(token.text)) continue;
    if (!isNoun(token) || isFiniteVerb(token.text)) return undefined;
  }
  return undefined;
}

/** "X with Y support", "X gets Y integration": what the noun at `at`, which is an addition, says. */
export function addition(tokens: readonly Token[], at: number): Finding | undefined {
  const object = at - 1;
  if (!isKind(tokens[object], "T")) return undefined;
  let k = object - 1;
  while (
    k >= 0 &&
    (determiners.has(tokens[k]!.text) ||
      (isNoun(tokens[k]!) && !isFiniteVerb(tokens[k]!.text) && !adding.test(tokens[k]!.text)))
  )
    k--;
  if (!adding.test(tokens[k]?.text ?? "")) return undefined;
  if (/^(?:comes?|came|ships?|shipped)$/.test(tokens[k - 1]?.text ?? "")) k--;
  const head = headBefore(tokens, k, (token) => isKind(token, "M"));
  if (!head || head.isOwner || !isKind(tokens[head.index], "T")) return undefined;
  return {
    id: "adds-support",
    relationType: "uses",
    subject: head.index,
    object,
    words: [head.index, at],
  };
}

const adding =
  /^(?:with|adds?|added|gets?|got|gains?|gained|has|have|brings?|includes?|ships|offers?)$/;
