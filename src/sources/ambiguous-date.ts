// Dates that may mean either of two days, read as the others of the same document or folder are written.
import type { SourceDocument } from "../model/index.ts";
import { oncePer } from "../model/once-per.ts";
import { parseDate } from "../text/dates.ts";
import { dayOrderIn, type DayOrder } from "../text/day-order.ts";
import { folderOf } from "./folder-series.ts";
import { readFrontMatter } from "./front-matter.ts";

/** The day that a date means which is none on its own; nothing where that is not known. */
export function dateAmongOthers(date: string, document: SourceDocument): string | undefined {
  return isAmbiguousDate(date) ? parseDate(date, orderOf(document)) : undefined;
}

/** "03/04/2018": day and month, or month and day. */
export function isAmbiguousDate(date: string): boolean {
  return (["dmy", "mdy"] as const).every((order) => parseDate(date, order)) && !parseDate(date);
}

/** Of a file of records no more is looked at, in code units. */
const mostRead = 1 << 18;

/** The order of the dates above the texts of a folder, looked up by uri. */
export function createDayOrderOfFolder(
  documents: Iterable<SourceDocument>,
): (uri: string) => DayOrder | undefined {
  const orders = new Map<string, Set<DayOrder>>();
  for (const document of documents) {
    const { text, uri } = document;
    const isJson = /^\s*[[{]/.test(text.slice(0, 100));
    const above = isJson ? mostRead : (readFrontMatter(document)?.end ?? 0);
    const order = dayOrderIn(text.slice(0, above));
    if (order === undefined) continue;
    const met = orders.get(folderOf(uri)) ?? new Set();
    orders.set(folderOf(uri), met.add(order));
  }
  return (uri) => {
    const met = orders.get(folderOf(uri));
    return met?.size === 1 ? [...met][0] : undefined;
  };
}

const orderOf = oncePer(({ text, dayOrder }: SourceDocument) => dayOrder ?? dayOrderIn(text));
