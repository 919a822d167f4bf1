// Which comes first in dates like 03/04/2018, day or month: told by those beside it that can be read one way only.

/** Day, month, year, or month, day, year. */
export type DayOrder = "dmy" | "mdy";

/** The order of all dates with slashes or hyphens in a text; nothing where none tells it, or where they contradict each other. */
export function dayOrderIn(text: string): DayOrder | undefined {
  const met = new Set<DayOrder>();
  for (const [, first, , second] of text.matchAll(dates)) {
    const [a, b] = [Number(first), Number(second)];
    if (a > 12 && a <= 31 && b > 0 && b <= 12) met.add("dmy");
    if (b > 12 && b <= 31 && a > 0 && a <= 12) met.add("mdy");
  }
  return met.size === 1 ? [...met][0] : undefined;
}

const dates = /(?<![\d/.-])(\d{1,2})([/-])(\d{1,2})\2\d{4}(?!\d)/g;
