// Names above a text that no word tells for names: between bars, or behind a label in capitals, or after a small word.
import { type PersonRole, type Section, type Span } from "../../../../model/index.ts";
import { isCommonWord } from "../../../words/common-words.ts";

/** A name in the lines above a text. */
export interface BylineName {
  readonly name: string;
  readonly span: Span;
  readonly role?: PersonRole;
  /** "By Ann Lee": a talk, or what others say is theirs. */
  readonly isBy?: true;
  readonly isSpeaker: boolean;
  /** In a line that holds nothing but names. */
  readonly isBare?: true;
}

/** "Ann Lee | Tzu Bar Quilt | Bo Ek": between bars, names that hold a word of every day. */
export function* barredNames(
  { span }: Section,
  text: string,
  known: readonly BylineName[],
): Generator<BylineName> {
  const line = text.slice(span.start, span.end);
  if (known.length === 0 || !line.includes(" | ")) return;
  for (const { 0: name, index } of line.matchAll(barred)) {
    const start = span.start + index;
    const end = start + name.length;
    if (known.some((other) => other.span.start < end && other.span.end > start)) continue;
    yield { name, span: { start, end }, isSpeaker: false };
  }
}
const barred = /(?<=(?:^|\|)\s*)\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){1,3}(?=\s*(?:\||$))/gu;

/** "Speaker: ZORVAN QUILT", "Guest: Or Quilt, Founder": names behind a label that are all in capitals, or begin with a small word. */
export function* oddNames(
  { span }: Section,
  text: string,
  label: string,
  role: PersonRole,
): Generator<BylineName> {
  const start = span.start + label.length;
  const [lead, name] = wordyName.exec(text.slice(start, span.end)) ?? [];
  if (lead !== undefined && name !== undefined && !isCommonWord(name.split(" ")[1]!)) {
    const from = start + lead.length - name.length;
    yield { name, span: { start: from, end: from + name.length }, role, isSpeaker: false };
    return;
  }
  for (const { 0: loud, index } of text.slice(start, span.end).matchAll(loudName)) {
    const name = loud.replace(/(?<=\p{Lu})\p{Lu}+/gu, (rest) => rest.toLowerCase());
    yield {
      name,
      span: { start: start + index, end: start + index + loud.length },
      role,
      isSpeaker: false,
    };
  }
}
const wordyName = /^\s*(\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}[\p{L}’'-]+)(?=\s*(?:[,(|@]|[–—-]\s|$))/u;
const loudName =
  /(?<=(?:^|[,&/]|\band)\s*)\p{Lu}[\p{Lu}.’'-]+(?: \p{Lu}[\p{Lu}.’'-]+){1,3}(?=\s*(?:[,&/(]|and\b|$))/gu;
