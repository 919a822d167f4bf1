// Reads timetables: pasted schedules of conferences, on which every talk stands behind or below the time it begins at.
import type { Span } from "../model/index.ts";
import { matchDate } from "../text/date-match.ts";
import { linesOf, trimSpan, type Line } from "../text/lines.ts";
import { namesPeople } from "./dated-page.ts";
import { episodesOf, type Entry } from "./entries.ts";
import { findShowName, isFooter, isPlainText, showOfAddress } from "./page-frame.ts";
import type { Reader } from "./reader.ts";

/**
 * "09:30 – 10:00 Boats for All – Ann Lee (Acme)" on one line, or the time, the title, who speaks and what about on lines of
 * their own. A line with a date says when the talks below it are; breaks are left out.
 */
export const timetable: Reader = {
  id: "timetable",
  label: "timetable of talks",
  sniff({ text }) {
    if (!isPlainText(text)) return 0;
    const slots = slotsOf(text.slice(0, 40_000)).slots;
    if (slots.length < 3 || !isDay(slots) || isDiary(text, slots)) return 0;
    // The days of a conference have a date each, and many talks.
    const days = new Set(slots.map(({ published }) => published));
    return slots.length >= days.size * 2 ? 0.91 : 0.8;
  },
  *read(document) {
    const { text } = document;
    const { lines, slots } = slotsOf(text);
    const header = lines.slice(0, slots[0]?.at).map((line) => text.slice(line.start, line.end));
    const show = findShowName(header, text) ?? showOfAddress(document);
    yield* episodesOf(document, show, [...entriesOf(text, lines, slots)]);
  },
};

/** The place of a talk in a day. */
interface Slot {
  /** Index of its line. */
  readonly at: number;
  /** Minutes since midnight. */
  readonly minutes: number;
  readonly time: Span;
  /** What stands behind the time. */
  readonly rest: Span | undefined;
  readonly published: string | undefined;
}

function slotsOf(text: string): { readonly lines: readonly Line[]; readonly slots: Slot[] } {
  const lines = linesOf(text);
  const slots: Slot[] = [];
  let published: string | undefined;
  for (const [at, { start, end }] of lines.entries()) {
    const words = text.slice(start, Math.min(end, start + 300));
    published = dateIn(words) ?? published;
    const match = TIME.exec(words);
    if (!match) continue;
    const [whole, hours, minutes, half] = match;
    const isAfternoon = half?.toLowerCase() === "p" && Number(hours) < 12;
    slots.push({
      at,
      minutes: (Number(hours) + (isAfternoon ? 12 : 0)) * 60 + Number(minutes ?? 0),
      time: { start, end: start + whole.trimEnd().length },
      rest: end > start + whole.length ? { start: start + whole.length, end } : undefined,
      published,
    });
  }
  return { lines, slots };
}

/** "09:30", "9.30am – 10:00", "09:30-10:00:", at the beginning of a line. */
const TIME =
  /^(\d{1,2})[:.h](\d{2})(?!\d|[:.]\d)(?: ?([ap])\.?m\.?)?(?: ?(?:[–—-]|bis) ?\d{1,2}[:.h]\d{2}(?: ?[ap]\.?m\.?)?)?(?: Uhr)?(?: ?[:|–—-](?= ))?(?:\s+|$)/i;

/** "Day 1: 3 March 2024", "Sunday, March 3, 2024". */
function dateIn(words: string): string | undefined {
  if (words.length > 60 || !/(?:19|20)\d\d/.test(words)) return undefined;
  const from = /^(?:day \d+\s*[:|,–—-]\s*)/i.exec(words)?.[0].length ?? 0;
  return matchDate(words.slice(from))?.iso;
}

/** Talks begin in the daytime, at whole five minutes, one after the other; chapters of an episode begin at its start. */
function isDay(slots: readonly Slot[]): boolean {
  const later = slots.filter(({ minutes }, i) => minutes >= (slots[i - 1]?.minutes ?? 0));
  return (
    slots.every(({ minutes }) => minutes >= 7 * 60 && minutes < 24 * 60 && minutes % 5 === 0) &&
    later.length * 4 >= slots.length * 3
  );
}

/** "09:00 I met Ann.": sentences behind the times tell what was. */
const isDiary = (text: string, slots: readonly Slot[]) =>
  slots.filter(({ rest }) => rest && text[rest.end - 1] === ".").length * 2 > slots.length;

function* entriesOf(
  text: string,
  lines: readonly Line[],
  slots: readonly Slot[],
): Generator<Entry> {
  for (const [i, { at, time, rest, published }] of slots.entries()) {
    const next = slots[i + 1]?.at ?? lines.length;
    const until = lines.slice(at + 1, next);
    const footer = until.findIndex(({ start, end }) => isFooter(text.slice(start, end)));
    const own: Span[] = footer < 0 ? until : until.slice(0, footer);
    const [first, ...below] = rest ? [rest, ...own] : own;
    if (!first) continue;
    const [headline, ...inOtherRooms] = cellsOf(text, first);
    if (headline && !isBreak(text, headline)) {
      const { title, speaker } = partsOf(text, headline);
      const isSpeaker = (span: Span) => namesPeople(text.slice(span.start, span.end));
      const people = speaker ? [speaker] : below.slice(0, 1).filter(isSpeaker);
      const content = below.slice(speaker ? 0 : people.length).filter(({ start, end }) => {
        const words = text.slice(start, end);
        return !dateIn(words) && !/^day \d+$/i.test(words);
      });
      const end = (content.at(-1) ?? people[0] ?? headline).end;
      yield {
        span: { start: time.start, end },
        metadata: [time],
        title,
        byline: people.map((span) => ({ start: span.start, end: span.end })),
        content: content[0] ? { start: content[0].start, end } : { start: end, end },
        published,
      };
    }
    for (const cell of inOtherRooms) {
      if (isBreak(text, cell)) continue;
      const { title, speaker } = partsOf(text, cell);
      const content = { start: cell.end, end: cell.end };
      yield { span: cell, title, byline: speaker ? [speaker] : [], content, published };
    }
  }
}

/** What stands between the tabs of a line, but for rooms that are empty. */
const cellsOf = (text: string, { start, end }: Span): Span[] =>
  [...text.slice(start, end).matchAll(/[^\t]+/g)]
    .map(({ index, 0: cell }) =>
      trimSpan(text, { start: start + index, end: start + index + cell.length }),
    )
    .filter((cell) => /[\p{L}\p{N}]/u.test(text.slice(cell.start, cell.end)));

/** "Lunch", "Breakfast & registration". */
function isBreak(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end);
  return PAUSE.test(words) || words.split(TOGETHER).every((part) => PAUSE.test(part));
}
const PAUSE =
  /^(?:(?:coffee|tea|lunch|morning|afternoon|short|dinner) ?(?:break)?|break|lunch|registration.*|doors.*|welcome|(?:opening|closing)(?: remarks| words| session)?|networking.*|(?:after ?)?party|drinks|breakfast|end|kaffee|(?:kaffee|mittags)?pause|mittagessen|begrüßung|einlass|pause[- ]café|déjeuner|accueil)[.!]?$/i;
const TOGETHER = /\s*[&/,+]\s*|\s+(?:and|und|et)\s+/i;

/** "Boats for All – Ann Lee (Acme)" as title and speaker; a line without a name behind its last dash or bar is all title. */
function partsOf(
  text: string,
  { start, end }: Span,
): { readonly title: Span; readonly speaker?: Span } {
  const words = text.slice(start, end);
  const dash = [...words.matchAll(/\s+[–—|-]\s+|\s+by\s+/g)].findLast(({ index, 0: sign }) =>
    namesPeople(words.slice(index + sign.length)),
  );
  return dash
    ? {
        title: { start, end: start + dash.index },
        speaker: { start: start + dash.index + dash[0].length, end },
      }
    : { title: { start, end } };
}
