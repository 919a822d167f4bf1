// Slots: the places of a sentence where names stand, each with what it names.
import type { Mention, Span } from "../../model/index.ts";
import type { Sentence } from "../sentences.ts";
import type { SignOf } from "./signs.ts";

/** What one sign stands for: a name, or several of one kind that are listed together ("Uber, Netflix, and Yelp"). */
export interface Slot {
  readonly mentions: readonly Mention[];
  /** Of the words replaced, in the episode's text. */
  readonly span: Span;
}

/** A sentence, and where names stand in it. */
export interface SlottedSentence {
  readonly sentence: Sentence;
  /** Index of a sign in the masked text → what it stands for. */
  readonly slots: ReadonlyMap<number, Slot>;
}

/** One slot for each name; two readings of one name share a slot. */
export function slotsOf(mentions: readonly Mention[], text: string, signOf: SignOf): Slot[] {
  const slots: { mentions: Mention[]; span: Span }[] = [];
  for (const mention of mentions) {
    if (mention.confidence < 0.5 || !signOf([mention])) continue;
    const last = slots.at(-1);
    if (last && last.span.start === mention.span.start && last.span.end === mention.span.end)
      last.mentions.push(mention);
    else if (last && isAcronym(text.slice(last.span.end, mention.span.start), last, mention))
      continue;
    else slots.push({ mentions: [mention], span: mention.span });
  }
  return slots;
}

/** "Amazon Web Services (AWS)": the second only repeats the first. */
function isAcronym(gap: string, last: { mentions: Mention[] }, mention: Mention): boolean {
  return (
    gap.endsWith("(") &&
    /^\s*\($/.test(gap) &&
    last.mentions[0]!.canonicalName === mention.canonicalName
  );
}

/** Names of one kind that are listed together share a slot. */
export function joinLists(slots: readonly Slot[], text: string, signOf: SignOf): readonly Slot[] {
  if (slots.length < 2) return slots;
  const joined: Slot[] = [];
  for (let i = 0; i < slots.length;) {
    const kind = signOf(slots[i]!.mentions);
    let end = i + 1;
    let isList = false;
    while (end < slots.length && signOf(slots[end]!.mentions) === kind) {
      const between = text.slice(slots[end - 1]!.span.end, slots[end]!.span.start);
      const gap = between.includes("(") ? between.replace(/\s*\([^()]*\)/g, "") : between;
      if (!listGap.test(gap)) break;
      // "Ann (Acme), and Bo (Zed)": each has a bracket of their own.
      if (gap !== between && /^\s*\(/.test(text.slice(slots[end]!.span.end).slice(0, 3))) break;
      isList ||= /and|or|&|plus|well|\//.test(gap);
      end++;
    }
    const after = text.slice(slots[end - 1]!.span.end, slots[end - 1]!.span.end + 12);
    // Commas alone make a list only of three, or with "and others" at its end.
    if (!isList && end - i < 3 && !/^,?\s+(?:and|or)\b/.test(after)) end = i + 1;
    // "Zap, and Bolt, a project that": only the last is that.
    if (end - i > 1 && /^,\s+an?\s/.test(after)) end--;
    const members = slots.slice(i, end);
    joined.push(
      members.length === 1
        ? members[0]!
        : {
            mentions: members.flatMap((slot) => slot.mentions),
            span: { start: members[0]!.span.start, end: members.at(-1)!.span.end },
          },
    );
    i = end;
  }
  return joined;
}

const listGap =
  /^(?:\s*,\s*(?:(?:and|or|as well as|plus|&)\s+)?|\s+(?:and|or|&|as well as|plus|and also)\s+|\s*\/\s*)(?:the\s+|its\s+|even\s+)?$/;
