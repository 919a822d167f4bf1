// Slots: the places of a sentence where names stand, each with what it names.
import type { Mention, Span } from "../../../model/index.ts";
import { codeAt } from "../../../text/code-at.ts";
import type { Sentence } from "../../sentences.ts";
import type { SignOf } from "./signs.ts";
import { AT, COLON, COMMA, OPEN_BRACKET, SLASH, SPACE } from "../../../text/code-units.ts";

/** What one sign stands for: a name, or several of one kind that are listed together ("Uber, Netflix, and Yelp"). */
export interface Slot {
  readonly mentions: readonly Mention[];
  /** Of the words replaced, in the episode's text. */
  readonly span: Span;
  /** The sign. */
  readonly sign: string;
}

/** A sentence, and where names stand in it. */
export interface SlottedSentence {
  readonly sentence: Sentence;
  /** Index of a sign in the masked text → what it stands for. */
  readonly slots: ReadonlyMap<number, Slot>;
}

/** One slot for each name; two readings of one name share a slot. */
export function slotsOf(mentions: readonly Mention[], text: string, signOf: SignOf): Slot[] {
  const slots: { mentions: Mention[]; span: Span; sign: string }[] = [];
  for (const mention of mentions) {
    if (mention.confidence < 0.5) continue;
    const readings = [mention];
    const sign = signOf(readings);
    if (!sign) continue;
    const last = slots.at(-1);
    if (
      last &&
      last.span.start === mention.span.start &&
      last.mentions[0]!.span.end === mention.span.end
    ) {
      last.mentions.push(mention);
      last.sign = signOf(last.mentions) ?? sign;
    } else if (!last || !isAcronym(text, last, mention))
      slots.push({ mentions: readings, span: withHandle(text, mention), sign });
  }
  return slots;
}

/** "Ann Lee (@ann)", "Ann Lee (she/her)", "Ann Lee: @ann - CEO": what stands behind a name and adds nothing is taken with it. */
function withHandle(text: string, { entityType, span }: Mention): Span {
  if (entityType !== "person" || !mayBeHandle(codeAt(text, span.end), codeAt(text, span.end + 1)))
    return span;
  handle.lastIndex = span.end;
  return handle.test(text) ? { start: span.start, end: handle.lastIndex } : span;
}
const mayBeHandle = (code: number, next: number) =>
  code === COLON || next === OPEN_BRACKET || next === AT;
const handle =
  / \((?:@[\w.@-]{2,40}|(?:she|he|they|her|him)\/[\w/]{2,16})\)|:? @\w{2,30}(?=,| (?:[–—|-]|of|from) )/y;

/** "Amazon Web Services (AWS)": the second only repeats the first. */
function isAcronym(text: string, last: Slot, { span, canonicalName }: Mention): boolean {
  return (
    codeAt(text, span.start - 1) === OPEN_BRACKET &&
    last.mentions[0]!.canonicalName === canonicalName &&
    /^\s*\($/.test(text.slice(last.span.end, span.start))
  );
}

/** Names of one kind that are listed together share a slot. */
export function joinLists(slots: readonly Slot[], text: string, signOf: SignOf): readonly Slot[] {
  if (slots.length < 2) return slots;
  const joined: Slot[] = [];
  for (let i = 0; i < slots.length;) {
    const end = endOfList(slots, i, text);
    joined.push(end === i + 1 ? slots[i]! : asOne(slots.slice(i, end), signOf));
    i = end;
  }
  return joined;
}

function asOne(members: readonly Slot[], signOf: SignOf): Slot {
  const mentions: Mention[] = [];
  for (const slot of members) for (const mention of slot.mentions) mentions.push(mention);
  const span = { start: members[0]!.span.start, end: members.at(-1)!.span.end };
  return { mentions, span, sign: signOf(mentions)! };
}

/** Where the list of names ends that begins with a slot. */
function endOfList(slots: readonly Slot[], first: number, text: string): number {
  const { sign } = slots[first]!;
  let end = first + 1;
  let isList = false;
  while (end < slots.length && slots[end]!.sign === sign) {
    const { start } = slots[end]!.span;
    const before = slots[end - 1]!.span.end;
    if (!mayBeginGap(codeAt(text, before))) break;
    const between = text.slice(before, start);
    const gap = between.includes("(") ? between.replace(/\s*\([^()]*\)/g, "") : between;
    if (!listGap.test(gap)) break;
    // "Ann (Acme), and Bo (Zed)": each has a bracket of their own.
    if (gap !== between && /^\s*\(/.test(text.slice(slots[end]!.span.end).slice(0, 3))) break;
    isList ||= /and|or|&|plus|well|\//.test(gap);
    end++;
  }
  if (end === first + 1) return end;
  const last = slots[end - 1]!.span.end;
  const after = text.slice(last, last + 12);
  // Commas alone make a list only of three, or with "and others" at its end.
  if (!isList && end - first < 3 && !/^,?\s+(?:and|or)\b/.test(after)) return first + 1;
  // "A pilot at Acme and Zed’s Bo Ek": it is Bo who comes from Zed.
  const next = slots[end];
  const isOwner =
    /^[’']s\s/.test(after) &&
    next?.span.start === last + 3 &&
    next.mentions[0]!.entityType === "person" &&
    governed.test(text.slice(Math.max(0, slots[first]!.span.start - 10), slots[first]!.span.start));
  // "At Acme and Zed alumnus": two places, of which one was left.
  if (isOwner || /^ alum(?:ni|nus|na)?\b/.test(after)) return end - 1;
  // "Zap, and Bolt, a project that": only the last is that.
  return /^,\s+an?\s/.test(after) ? end - 1 : end;
}

const governed = /\b(?:at|for|with|of|from|in) (?:the )?$/i;

/** White space, comma, slash, bracket: what comes first between names of a list. */
const mayBeginGap = (code: number) =>
  code <= SPACE || code === COMMA || code === SLASH || code === OPEN_BRACKET || code >= 0x80;
const listGap =
  /^(?:\s*,\s*(?:(?:and|or|as well as|plus|&)\s+)?|\s+(?:and|or|&|as well as|plus|and also)\s+|\s*\/\s*)(?:the\s+|its\s+|even\s+)?$/;
