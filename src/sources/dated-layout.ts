// Where the entries of a page have their date, headline and text.
import { isAsideAt, isJunkAt, namesPeople, secondsAt, type DatedPage } from "./dated-page.ts";

/**
 * Where the date stands: before the title (podcast players), between title and text (blogs), after the text, or at the end
 * of a head of several lines.
 */
export type Layout = "date-title-text" | "title-date-text" | "title-text-date" | "head-date-text";

/** The order most entries of a page use. */
export function inferLayout(page: DatedPage): Layout {
  const { text, lines, dates } = page;
  if (dates.some(({ title }) => title)) return "date-title-text";
  if (haveHeads(page)) return "head-date-text";
  const isTitle = (at: number) => {
    const line = lines[at];
    if (!line || line.end - line.start > 180) return false;
    const words = text.slice(line.start, line.end);
    return !/(?:[.…:;,]|[.!?][”"])$/u.test(words) && !PEOPLE.test(words);
  };
  /** The nearest line that is headline or text. */
  const beside = (at: number, step: 1 | -1) => {
    let index = at + step;
    while (Math.abs(index - at) <= farthestAside && isAsideAt(page, index)) index += step;
    return index;
  };
  const isSentence = (at: number) => {
    const { start, end } = lines[at] ?? { start: 0, end: 0 };
    return end - start >= 40 && /[.!?…]["”’)]?$/u.test(text.slice(start, end));
  };
  const last = dates.at(-1)!.at;
  if (last > 0 && beside(last, 1) === lines.length)
    return dates.length > 1 || !isTitle(last - 1) ? "title-text-date" : "title-date-text";
  // Whatever stands below the last entry: no text does, and above each date there is one.
  const isTextAbove = dates.every(({ at }) => isSentence(beside(at, -1)));
  if (dates.length > 1 && isTextAbove && !lines.some((_, at) => at > last && isSentence(at)))
    return "title-text-date";
  let titleBefore = 0;
  for (const { at } of dates) {
    const before = beside(at, -1);
    const next = beside(at, 1);
    const gap = Math.max(
      ...lines.slice(before + 1, at + 1).map(({ blanksBefore }) => blanksBefore),
    );
    const isParted = gap > (lines[next]?.blanksBefore ?? 0);
    if (isTitle(before) && !isParted && (!isTitle(next) || lines[before]!.blanksBefore > 0)) {
      titleBefore++;
    }
  }
  return titleBefore * 2 > dates.length ? "title-date-text" : "date-title-text";
}

/** "Hosts: Ann Lee, Bo Ek". */
const PEOPLE = /^(?:special )?(?:guests?|(?:co-?)?hosts?|speakers?):/i;

/** Lines beside the date that are neither headline nor text. */
const farthestAside = 12;

/** Lines above the date. */
const longestHead = 5;

/**
 * Where an entry's head is a block of short lines, the date among the last of them ("#12", "Boats for All", "with Ann Lee",
 * "March 3, 2024"): the line its block begins with.
 */
function headOf({ text, lines }: DatedPage, at: number): number {
  let start = at;
  while (start > 0 && at - start <= longestHead && lines[start]!.blanksBefore === 0) start--;
  // Each line apart: who comes stands below the headline.
  const { start: from = 0, end = 0 } = lines[at - 1] ?? {};
  if (start === at && at > 2 && namesPeople(text.slice(from, end))) start = at - 2;
  const isHead = lines.slice(start, at).every((line) => {
    const words = text.slice(line.start, line.end);
    return words.length <= 120 && !/[.!…:;,]$/u.test(words);
  });
  return isHead && at - start <= longestHead ? start : at;
}

/** Whether most entries begin with such a head: a headline, and something between it and the date. */
function haveHeads(page: DatedPage): boolean {
  const { lines, dates } = page;
  const heads = dates.filter(
    ({ at }) => at - headOf(page, at) >= 2 && (lines[at + 1]?.blanksBefore ?? 1) < 2,
  );
  return dates.length > 1 && heads.length * 3 >= dates.length * 2;
}

/** Index of the first line of each entry, ascending, and of the line behind each. */
export function entryBounds(
  page: DatedPage,
  layout: Layout,
): readonly { readonly first: number; readonly stop: number }[] {
  const { lines, dates } = page;
  if (layout === "title-text-date") {
    const stops = dates.map(({ at }, i) =>
      Math.min(behindDate(page, at), dates[i + 1]?.at ?? lines.length),
    );
    return stops.map((stop, i) => ({ first: stops[i - 1] ?? firstTitle(page, stops), stop }));
  }
  const firsts = dates.map(({ at }, i) => {
    const floor = i === 0 ? 0 : dates[i - 1]!.at + 1;
    let start = at;
    const head = layout === "head-date-text" ? headOf(page, at) : at;
    if (head < at) return Math.max(floor, head);
    while (start > floor && isJunkAt(page, start - 1)) start--;
    if (layout !== "date-title-text" && start > floor) start--;
    while (start > floor && isJunkAt(page, start - 1)) start--;
    return start;
  });
  return firsts.map((first, i) => ({ first, stop: firsts[i + 1] ?? lines.length }));
}

/** The line behind a date that comes last, and behind the duration and the buttons below it. */
function behindDate(page: DatedPage, date: number): number {
  let at = date + 1;
  // Where all lines stand apart, the duration does so, too.
  const blanks = page.lines[date]!.blanksBefore;
  const isBelow = () =>
    (page.lines[at]?.blanksBefore ?? 0) <= blanks && secondsAt(page, at) !== undefined;
  while (at - date <= farthestAside && (isJunkAt(page, at) || isBelow())) at++;
  return at;
}

/**
 * Where the date comes last, the first entry begins at the last short line before its text that starts a block, or else as
 * far above its end as most others do.
 */
function firstTitle(page: DatedPage, stops: readonly number[]): number {
  const { text, lines, dates } = page;
  let below = dates[0]!.at - 1;
  for (let at = below - 1; at > 0; at--) {
    const line = lines[at]!;
    if (isJunkAt(page, at)) continue;
    const isShort =
      line.end - line.start <= 180 && !/[.…:;,]$/u.test(text.slice(line.start, line.end));
    if (isShort && line.blanksBefore > 0 && lines[below]!.end - lines[below]!.start > 80) return at;
    below = at;
  }
  const lengths = dates
    .slice(1)
    .map(({ at }, i) => at - stops[i]!)
    .sort((a, b) => a - b);
  const usual = lengths[lengths.length >> 1];
  return usual === undefined ? 0 : Math.max(0, dates[0]!.at - usual);
}
