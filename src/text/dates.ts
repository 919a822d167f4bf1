// Dates as feeds, pages and front matter write them, to one form: the ISO 8601 calendar date.
import type { DayOrder } from "./day-order.ts";
import { monthNumber } from "./month-names.ts";

/** A time of day with zone, or whatever a feed puts there; it never moves the date. */
const timeTail = String.raw`(?:(?:[T\s,;–-]|at\b|um\b|à\b)*\d{1,2}(?:[:.h]\d{2})+(?![\d]).{0,48}|\s*[zZ]|\s*[+-]\d{2}:?\d{2})?`;
const weekday = String.raw`(?:[\p{L}\p{M}]{2,14}\.?\s*,?\s+|\p{L}{2,14},)?`;
const dayOrdinal = String.raw`(\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?`;
const month = String.raw`(\p{L}[\p{L}\p{M}]{2,14}\.?)`;

interface Form {
  readonly pattern: RegExp;
  /** What the three groups are, in order. */
  readonly order: "ymd" | "dmy" | "mdy" | "ambiguous";
}

const form = (order: Form["order"], source: string): Form => ({
  order,
  pattern: new RegExp(`^${source}$`, "isu"),
});

/** Tried in order; the first that matches decides. All are anchored at both ends. */
const forms: readonly Form[] = [
  // 2018-06-19, 2018-6-9T08:00:00Z, 2018/06/19, 2018.06.19.
  form(
    "ymd",
    String.raw`${weekday}(\d{4})\s?[-/._]\s?(\d{1,2})\s?[-/._]\s?(\d{1,2})\.?${timeTail}`,
  ),
  // 20180619T080000Z
  form(
    "ymd",
    String.raw`(\d{4})(\d{2})(\d{2})T\d{4}(?:\d{2})?(?:\.\d+)?\s*(?:Z|[+-]\d{2}:?\d{2})?`,
  ),
  // 2018年6月19日, 2018년 6월 19일
  form("ymd", String.raw`(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일].{0,40}`),
  // Tue, 19 Jun 2018 08:00:00 GMT; 19th of June 2018; 19. Juni 2018; 19-Jun-18; 19 de junio de 2018
  form(
    "dmy",
    String.raw`${weekday}(?:the\s+)?${dayOrdinal}[\s-]?\s*(?:of\s+|de\s+)?${month}[\s,./-]*(?:de\s+)?(\d{4}|'?\d{2})${timeTail}`,
  ),
  // June 19, 2018; Jun 19th 2018; Tue, Jun 19 18 08:00:00 GMT
  form(
    "mdy",
    String.raw`${weekday}${month}[\s-]*${dayOrdinal}(?:\s*,\s*|[\s/-]+)(\d{4}|'?\d{2}(?=$|\s))${timeTail}`,
  ),
  // 2018 June 19; 2018-Jun-19; 2018. június 19.
  form("ymd", String.raw`(\d{4})[.,\s-]+${month}[\s.-]+${dayOrdinal}${timeTail}`),
  // 19.06.2018, 19.6.18
  form("dmy", String.raw`${weekday}(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})${timeTail}`),
  // 19/06/2018 and 06/19/2018, 19-06-2018
  form("ambiguous", String.raw`${weekday}(\d{1,2})[/-](\d{1,2})[/-](\d{4})${timeTail}`),
];

/** Tue Jun 19 08:00:00 PDT 2018: the form of C's `asctime` and of `date`. */
const asctime = new RegExp(
  String.raw`^\p{L}{2,9}\.?,?\s+${month}\s+(\d{1,2})\s+\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?(?:\s+[\p{L}+:\d-]{1,9})?\s+(\d{4})(?:\s.{0,30})?$`,
  "isu",
);

/** 2018-170: year and day of the year. */
const ordinal = /^(\d{4})-(\d{3})(?:T.{0,40})?$/;
/** 2018-W25-2: year, week and weekday. */
const weekDate = /^(\d{4})-?W(\d{2})-?([1-7])(?:T.{0,40})?$/;

/**
 * The ISO 8601 date (`2018-06-19`) that a text states, or nothing: the whole text must be one date, with a time and a
 * zone after it or not, and the date must exist. It is the day as written, in the zone it was written in. What is
 * partial ("June 2018"), relative ("yesterday"), or, unless `dayOrder` is known, ambiguous ("03/04/2018") is no date.
 * Two-digit years follow RFC 2822: 50 to 99 are the 1900s. Ten digits are seconds since 1970, thirteen milliseconds, both
 * in UTC.
 */
export function parseDate(text: string, dayOrder?: DayOrder): string | undefined {
  const trimmed = text.trim().replace(/[\s\u00a0\u202f]+/g, " ");
  if (trimmed.length < 6 || trimmed.length > 120 || !/\d/.test(trimmed)) return undefined;
  if (/^\d+(?:\.\d+)?$/.test(trimmed)) return fromDigits(trimmed);
  for (const { pattern, order } of forms) {
    const match = pattern.exec(trimmed);
    if (!match) continue;
    const [a, b, c] = [match[1]!, match[2]!, match[3]!];
    if (order === "ymd") return isoDate(a, b, c);
    if (order === "dmy") return isoDate(c, b, a);
    if (order === "mdy") return isoDate(c, a, b);
    return fromAmbiguous(Number(a), Number(b), c, dayOrder);
  }
  const unix = asctime.exec(trimmed);
  if (unix) return isoDate(unix[3]!, unix[1]!, unix[2]!);
  const week = weekDate.exec(trimmed);
  if (week) return fromWeek(Number(week[1]), Number(week[2]), Number(week[3]));
  const dayOfYear = ordinal.exec(trimmed);
  return dayOfYear ? fromDayOfYear(Number(dayOfYear[1]), Number(dayOfYear[2])) : undefined;
}

/** Day and month are told apart where one is over twelve, where both are the same, or by the order. */
function fromAmbiguous(
  a: number,
  b: number,
  year: string,
  order: DayOrder | undefined,
): string | undefined {
  if (a > 12 || a === b || (order === "dmy" && b <= 12)) return isoDate(year, String(b), String(a));
  return b > 12 || order === "mdy" ? isoDate(year, String(a), String(b)) : undefined;
}

function fromDigits(digits: string): string | undefined {
  const whole = digits.split(".")[0]!;
  switch (whole.length) {
    case 7:
      return fromDayOfYear(Number(whole.slice(0, 4)), Number(whole.slice(4)));
    case 8:
    case 14:
      return isoDate(whole.slice(0, 4), whole.slice(4, 6), whole.slice(6, 8));
    case 9:
    case 10:
      return fromMilliseconds(Number(whole) * 1000);
    case 12:
    case 13:
      return fromMilliseconds(Number(whole));
    default:
      return undefined;
  }
}

const dayMilliseconds = 86_400_000;

function fromDayOfYear(year: number, day: number): string | undefined {
  const date = fromMilliseconds(Date.UTC(year, 0, 1) + (day - 1) * dayMilliseconds);
  return day > 0 && date?.startsWith(`${year}-`) ? date : undefined;
}

/** ISO 8601 weeks: the first is the one that 4 January falls in. */
function fromWeek(year: number, week: number, day: number): string | undefined {
  if (week < 1 || week > 53) return undefined;
  const fourth = Date.UTC(year, 0, 4);
  const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * dayMilliseconds;
  return fromMilliseconds(monday + ((week - 1) * 7 + day - 1) * dayMilliseconds);
}

function fromMilliseconds(milliseconds: number): string | undefined {
  const date = new Date(milliseconds);
  const year = date.getUTCFullYear();
  return year >= 1900 && year < 2200 ? date.toISOString().slice(0, 10) : undefined;
}

function isoDate(yearText: string, monthText: string, dayText: string): string | undefined {
  const year = fullYear(yearText.replace("'", ""));
  const monthValue = /^\d/.test(monthText) ? Number(monthText) : monthNumber(monthText);
  const day = Number(dayText);
  if (monthValue === undefined || monthValue < 1 || monthValue > 12) return undefined;
  if (year < 1900 || year >= 2200 || day < 1 || day > daysIn(year, monthValue)) return undefined;
  return `${year}-${String(monthValue).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

function fullYear(year: string): number {
  const value = Number(year);
  if (year.length > 2) return value;
  return value < 50 ? 2000 + value : 1900 + value;
}

function daysIn(year: number, monthValue: number): number {
  return new Date(Date.UTC(year, monthValue, 0)).getUTCDate();
}
