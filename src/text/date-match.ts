// The date that stands at the very beginning of a line, whatever follows: how listings are cut.
import { monthNumber } from "./month-names.ts";

/** A date at the beginning of a text. */
export interface DateMatch {
  /** ISO 8601 calendar date; missing where the year is (“Jun 19”). */
  readonly iso?: string;
  /** Code units the date takes, weekday and time of day included. */
  readonly length: number;
}

/** The date that stands at the very beginning of a text, whatever follows. */
export function matchDate(text: string): DateMatch | undefined {
  const weekday = WEEKDAY.exec(text)?.[0].length ?? 0;
  const rest = text.slice(weekday, weekday + 64);
  for (const [pattern, read] of FORMS) {
    const match = pattern.exec(rest);
    if (!match) continue;
    const time = TIME.exec(rest.slice(match[0].length))?.[0].length ?? 0;
    const length = weekday + match[0].length + time;
    const parts = read(match);
    if (!parts) return { length };
    const iso = isoDate(...parts);
    if (iso) return { iso, length };
  }
  return undefined;
}

/** `2018-06-19` from numbers, if there is such a day between 1900 and 2199. */
function isoDate(year: number, month: number, day: number): string | undefined {
  const fullYear = year < 70 ? year + 2000 : year < 100 ? year + 1900 : year;
  if (!(fullYear >= 1900 && fullYear < 2200 && month >= 1 && month <= 12 && day >= 1))
    return undefined;
  if (day > new Date(Date.UTC(fullYear, month, 0)).getUTCDate()) return undefined;
  const two = (value: number) => String(value).padStart(2, "0");
  return `${fullYear}-${two(month)}-${two(day)}`;
}

/** English, then German, French, Spanish, Italian, Dutch, Portuguese and Scandinavian beginnings of month names. */
const MONTHS: readonly RegExp[] = [
  /^(jan|jän|ene|gen)/,
  /^(feb|fév|fev)/,
  /^(mar|mär|mrz|maa|mrt)/,
  /^(apr|avr|abr)/,
  /^(may|mai|maj|mei|mag)/,
  /^(jun|juin|giu)/,
  /^(jul|juil|lug)/,
  /^(aug|aoû|aou|ago)/,
  /^(sep|set)/,
  /^(oct|okt|ott|out)/,
  /^(nov)/,
  /^(dec|dez|déc|dic)/,
];

function monthOf(name: string): number {
  const index = MONTHS.findIndex((pattern) => pattern.test(name.toLowerCase()));
  return index < 0 ? (monthNumber(name) ?? 0) : index + 1;
}

const NAME = String.raw`(\p{L}{3,10})\.?`;
const DAY = String.raw`(\d{1,2})(?:st|nd|rd|th|er|\.|º)?`;
/** English; German and Dutch; French, Italian, Spanish and Portuguese; Scandinavian. */
const WEEKDAY = new RegExp(
  String.raw`^(?:${[
    "(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?",
    "(?:mon|diens|donners|frei|sams|sonn)tag|sonnabend|mittwoch|mo|di|mi|do|fr|sa|so",
    "(?:maan|dins|woens|donder|vrij|zater|zon)dag",
    "(?:lun|mar|mercre|jeu|vendre|same)di|dimanche",
    "(?:lune|marte|mercole|giove|vener)dì|sabato|domenica",
    "lunes|martes|miércoles|jueves|viernes|sábado|domingo",
    "(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?",
    "(?:mån|tis|ons|tors|fre|lör|sön|man|tirs|lør|søn)dag(?:en)?",
  ].join("|")})\.?(?:,\s*|\s+)(?=[\p{L}\d])`,
  "iu",
);
const TIME =
  /^(?:T|,?\s+(?:at\s+)?)\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:\s?[ap]m\b)?(?:\s?(?:Z|UTC|GMT|[A-Z]{2,4}|[+-]\d{2}:?\d{2})(?![\p{L}\d]))?/iu;

type Parts = [year: number, month: number, day: number];
const FORMS: readonly (readonly [RegExp, (match: RegExpExecArray) => Parts | undefined])[] = [
  [/^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/, (m) => [+m[1]!, +m[3]!, +m[4]!]],
  [
    new RegExp(`^${NAME}\\s+${DAY},?\\s+(\\d{4})(?!\\d)`, "u"),
    (m) => [+m[3]!, monthOf(m[1]!), +m[2]!],
  ],
  [
    new RegExp(`^${DAY}[\\s-]+(?:de |of )?${NAME},?[\\s-]+(?:de )?(\\d{4}|\\d{2})(?![\\d:])`, "u"),
    (m) => [+m[3]!, monthOf(m[2]!), +m[1]!],
  ],
  [
    /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})(?!\d)/,
    (m) => (+m[1]! > 12 ? [+m[3]!, +m[2]!, +m[1]!] : [+m[3]!, +m[1]!, +m[2]!]),
  ],
  [/^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})(?!\d)/, (m) => [+m[3]!, +m[2]!, +m[1]!]],
  [
    /^(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}|\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6})(?![\p{L}\d])/iu,
    () => undefined,
  ],
];
