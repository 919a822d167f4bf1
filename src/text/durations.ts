// Durations: the forms in which feeds and pages write how long something runs, read into seconds.

/**
 * Seconds a text states: “1h 3min”, “47 minutes”, “1:03:20”, “47:12” (minutes and seconds), “PT1H3M”, or a bare number
 * of seconds as feeds write it. Undefined for anything else, for nothing (zero) and for more than a week.
 */
export function parseDuration(text: string): number | undefined {
  const trimmed = text.trim().toLowerCase();
  const seconds =
    readClock(trimmed) ?? readIso(trimmed) ?? readUnits(trimmed) ?? readNumber(trimmed);
  return seconds !== undefined && seconds > 0 && seconds <= WEEK ? Math.round(seconds) : undefined;
}

const WEEK = 7 * 24 * 3600;

function readClock(text: string): number | undefined {
  const match = /^(?:(\d{1,3}):)?(\d{1,3}):(\d{2})(?:[.,]\d+)?$/.exec(text);
  return match
    ? Number(match[1] ?? 0) * 3600 + Number(match[2]) * 60 + Number(match[3])
    : undefined;
}

function readIso(text: string): number | undefined {
  const match = /^p(?:(\d+)d)?t?(?:(\d+)h)?(?:(\d+)m)?(?:(\d+(?:\.\d+)?)s)?$/.exec(text);
  if (!match || text.length < 3) return undefined;
  const [days, hours, minutes, seconds] = match.slice(1).map((part) => Number(part ?? 0));
  return days! * 86400 + hours! * 3600 + minutes! * 60 + seconds!;
}

function readUnits(text: string): number | undefined {
  const match =
    /^(?:(\d+(?:\.\d+)?)\s*(?:h|hrs?|hours?|std\.?))?[\s,]*(?:and\s+)?(?:(\d+(?:\.\d+)?)\s*(?:m|mins?\.?|minutes?|minuten))?[\s,]*(?:and\s+)?(?:(\d+)\s*(?:s|secs?\.?|seconds?))?$/.exec(
      text,
    );
  if (!match || (match[1] ?? match[2] ?? match[3]) === undefined) return undefined;
  return Number(match[1] ?? 0) * 3600 + Number(match[2] ?? 0) * 60 + Number(match[3] ?? 0);
}

function readNumber(text: string): number | undefined {
  return /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : undefined;
}
