// Reads the list that a name stands in, and says what the others of it are.
import type { Mention, Span } from "../../../model/index.ts";
import { codeAt } from "../../../text/code-at.ts";
import { firstAfter } from "../../first-after.ts";
import { AMPERSAND, COMMA, SLASH, SPACE } from "../../../text/code-units.ts";

/** How far a list is followed, in characters, to either side. */
const reach = 160;
const gapBefore = /(?:,\s*(?:(?:and|or)\s+|&\s*)?|\s(?:and|or|&)\s|\s?\/\s?)(?:the\s)?$/;
const gapAfter = /^(?:,\s*(?:(?:and|or)\s+|&\s*)?|\s(?:and|or|&)\s|\s?\/\s?)(?:the\s)?/;
const nameBefore =
  /[\p{Lu}\d][\p{L}\p{N}.&’'+-]*(?: (?:of |for )?[\p{Lu}\d][\p{L}\p{N}.&’'+-]*){0,4}$/u;
const nameAfter =
  /^[\p{Lu}\d][\p{L}\p{N}&’'+-]*(?: (?:of |for )?[\p{Lu}\d][\p{L}\p{N}&’'+-]*){0,4}/u;

/** The other names of the list that `[start, end)` stands in, within the sentence; none where it stands in no list. */
export function listedWith(text: string, sentence: Span, { start, end }: Span): readonly Span[] {
  const others: Span[] = [];
  for (let at = start; start - at < reach;) {
    const floor = Math.max(sentence.start, at - 80);
    const gap = gapBefore.exec(text.slice(Math.max(floor, at - 12), at));
    if (!gap) break;
    const stop = at - gap[0].length;
    const name = nameBefore.exec(text.slice(floor, stop));
    if (!name) break;
    at = stop - name[0].length;
    others.push({ start: at, end: stop });
  }
  for (let at = end; at - end < reach;) {
    const limit = Math.min(sentence.end, at + 92);
    const gap = gapAfter.exec(text.slice(at, Math.min(limit, at + 12)));
    if (!gap) break;
    const from = at + gap[0].length;
    const name = nameAfter.exec(text.slice(from, limit));
    if (!name) break;
    at = from + name[0].length;
    others.push({ start: from, end: at });
  }
  return others;
}

/** The first name of the list that `[start, end)` stands in, where another stands before it within the sentence. */
export function headOfList(text: string, sentence: Span, { start, end }: Span): Span | undefined {
  if (!mayComeAfter(text, start)) return undefined;
  return listedWith(text, sentence, { start, end }).findLast((other) => other.start < start);
}

/** Whether at least two of the names that one is listed with are organisations, and none is anything else that is known. */
export function isAmongOrganisations(
  text: string,
  run: Span & { readonly sentence: Span },
  mentions: readonly Mention[],
): boolean {
  if (!mayGoOn(text, run.end) && !mayComeAfter(text, run.start)) return false;
  const sign = text.slice(run.end, run.end + 1) + text.slice(run.start - 1, run.start);
  const after = text.slice(run.end, run.end + 5);
  if (
    !/[,/ ]/.test(sign) ||
    !(gapAfter.test(after) || gapBefore.test(text.slice(Math.max(0, run.start - 9), run.start)))
  )
    return false;
  // "China Eastern Airlines" in parts: no name by itself.
  if (
    goesOn.test(text.slice(run.end, run.end + 3)) ||
    goesBefore.test(text.slice(Math.max(0, run.start - 24), run.start))
  )
    return false;
  let organisations = 0;
  for (const other of listedWith(text, run.sentence, run)) {
    const known = knownAs(mentions, other);
    if (known === undefined) continue;
    if (known !== "organisation") return false;
    organisations++;
  }
  return organisations >= 2;
}

/** Whether {@link gapAfter} may begin here: the first two characters decide. */
function mayGoOn(text: string, end: number): boolean {
  const code = codeAt(text, end);
  return code === COMMA || code === SLASH || (isGap(code) && "ao&/".includes(text[end + 1] ?? "x"));
}

/** Whether {@link gapBefore} may end here: its last two characters are signs, or a space behind "and", "or", "the". */
function mayComeAfter(text: string, start: number): boolean {
  const code = codeAt(text, start - 1);
  if (!isGap(code)) return code === COMMA || code === SLASH || code === AMPERSAND;
  const last = codeAt(text, start - 2);
  return isGap(last) || "dre,/&".includes(String.fromCharCode(last));
}

/** White space, and whatever may be some. */
const isGap = (code: number) => code <= SPACE || code >= 0x80;

const goesOn = /^ \p{Lu}/u;
const goesBefore = /\p{Lu}[\p{L}\p{N}-]* (?:in )?$/u;

/** What a listed name is, where a mention covers the whole of it and is believed. */
function knownAs(mentions: readonly Mention[], { start, end }: Span) {
  for (let i = firstAfter(mentions, start); i < mentions.length; i++) {
    const { span, entityType, confidence } = mentions[i]!;
    if (span.start > start + 4) return undefined;
    if (span.end <= end + 1 && span.end >= end - 2 && confidence >= 0.75) return entityType;
  }
  return undefined;
}
