// Durations as feeds, listings and schedules write them, to seconds.

const hours = "h|hr|hrs|hour|hours|std|stunde|stunden|heure|heures|hora|horas|uur";
const minutes = "m|min|mins|mn|minute|minutes|minuten|minuto|minutos|′|'|’";
const seconds = 's|sec|secs|second|seconds|sek|sekunden|seconde|secondes|″|"|”';
const number = String.raw`(\d{1,5}(?:[.,]\d{1,9})?)`;
const gap = String.raw`[\s,]*(?:and|und|et)?\s*`;

/** 1h 1min, 1 hour, 2 minutes and 3 seconds, 47 min., 1h02 */
const units = new RegExp(
  `^(?=\\d)(?:${number}\\s?(?:${hours})\\.?${gap}(?=\\d|$))?(?:${number}\\s?(?:(?:${minutes})\\.?|(?<=\\dh\\s?\\d\\d)(?=$))${gap}(?=\\d|$))?(?:${number}\\s?(?:${seconds})\\.?)?$`,
  "i",
);
/** PT1H2M3S, P0DT47M */
const iso =
  /^P(?:(\d+)D)?T?(?:(\d+(?:[.,]\d+)?)H)?(?:(\d+(?:[.,]\d+)?)M)?(?:(\d+(?:[.,]\d+)?)S)?$/i;
/** 01:02:03, 62:03, 1:02:03.500; SubRip writes a comma before the milliseconds */
const clock = /^(?:(\d{1,4}):)?(\d{1,4}):(\d{1,2}(?:[.,]\d{1,9})?)$/;

const weekSeconds = 7 * 86_400;

/**
 * Seconds, rounded, that a text states as a duration: "47min", "1h 1min", "01:02:03", "39:27" (minutes and seconds),
 * "3723" and "835.8" (seconds), "PT1H2M". The whole text must be one; anything else is nothing, and so are zero, which
 * feeds write for "unknown", and more than a week.
 */
export function parseDurationSeconds(text: string): number | undefined {
  const rounded = Math.round(parseTimeSeconds(text) ?? 0);
  return rounded > 0 && rounded <= weekSeconds ? rounded : undefined;
}

/** As {@link parseDurationSeconds}, but fraction and zero are kept: for time stamps of chapters and transcripts. */
export function parseTimeSeconds(text: string): number | undefined {
  const trimmed = text.trim();
  if (trimmed === "" || trimmed.length > 60) return undefined;
  if (/^\d{1,9}(?:[.,]\d{1,12})?$/.test(trimmed)) return toNumber(trimmed);
  const clockMatch = clock.exec(trimmed);
  if (clockMatch) {
    const [, h, m, s] = clockMatch;
    // Programs that count minutes only do write "00:60:05".
    if (toNumber(s) >= 60 || (h !== undefined && toNumber(m) >= 100)) return undefined;
    return toNumber(h) * 3600 + toNumber(m) * 60 + toNumber(s);
  }
  const isoMatch = iso.exec(trimmed);
  if (isoMatch?.slice(1).some(Boolean)) {
    const [, d, h, m, s] = isoMatch;
    return toNumber(d) * 86_400 + toNumber(h) * 3600 + toNumber(m) * 60 + toNumber(s);
  }
  const unitMatch = units.exec(trimmed.replace(/\u00a0|\u202f/g, " "));
  if (!unitMatch?.slice(1).some(Boolean)) return undefined;
  const [, h, m, s] = unitMatch;
  return toNumber(h) * 3600 + toNumber(m) * 60 + toNumber(s);
}

/** Seconds of a schedule's duration, where "00:25" is hours and minutes, as Pentabarf and frab write it. */
export function parseScheduleDurationSeconds(text: string): number | undefined {
  const match = /^(\d{1,3}):([0-5]\d)$/.exec(text.trim());
  return parseDurationSeconds(match ? `${text.trim()}:00` : text);
}

function toNumber(text: string | undefined): number {
  return text === undefined ? 0 : Number(text.replace(",", "."));
}
