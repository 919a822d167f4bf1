// Reads conference schedules in JSON, as frab and pretalx write them.
import type { Episode, Report, SourceDocument, Span } from "../model/index.ts";
import { parseDate } from "../text/dates.ts";
import { parseScheduleDurationSeconds } from "../text/durations.ts";
import { addressOf, cleanTitle } from "./feed-markup.ts";
import type { Reader } from "./reader.ts";
import { episodesOfEvents, readSpeaker, type ScheduleEvent } from "./schedule-event.ts";
import { isRecord } from "./text-record.ts";

type Fields = Readonly<Record<string, unknown>>;

/** Talks in the order of the file, by day and room. */
export const scheduleJson: Reader = {
  id: "schedule-json",
  label: "Conference schedule in JSON (frab, pretalx)",
  sniff({ text }) {
    const beginning = text.slice(0, 4096);
    if (!/^[\s\ufeff]*\{/.test(beginning)) return 0;
    return /"(?:schedule|conference)"\s*:\s*\{/.test(beginning) && /"rooms"\s*:/.test(text) ? 1 : 0;
  },
  read,
};

function* read(document: SourceDocument, report: Report): Generator<Episode> {
  const conference = parseConference(document, report);
  if (!conference) return;
  const name = cleanTitle(stringOf(conference["title"])) || "Conference";
  const events: ScheduleEvent[] = [];
  let from = 0;
  for (const [event, day] of eventsOf(conference)) {
    const mark = JSON.stringify(stringOf(event["guid"]) || stringOf(event["title"]));
    const found = document.text.indexOf(mark, from);
    const start = found < 0 ? from : found;
    from = start + 1;
    events.push(eventOf(event, day, { start, end: start + mark.length }));
  }
  yield* episodesOfEvents(document, name, events);
}

function parseConference(document: SourceDocument, report: Report): Fields | undefined {
  let reason = "there is no conference in it";
  try {
    const file: unknown = JSON.parse(document.text.replace(/^\ufeff/, ""));
    const outer = isRecord(file) && isRecord(file["schedule"]) ? file["schedule"] : file;
    if (isRecord(outer) && isRecord(outer["conference"])) return outer["conference"];
    if (isRecord(outer) && Array.isArray(outer["days"])) return outer;
  } catch (error) {
    reason = error instanceof Error ? error.message : String(error);
  }
  report({
    severity: "error",
    code: "schedule/invalid",
    message: `The schedule cannot be read: ${reason}.`,
    document: document.uri,
    help: "Export it again as JSON or XML.",
  });
  return undefined;
}

/** All events with the date of their day. */
function* eventsOf(conference: Fields): Generator<readonly [Fields, string]> {
  const days = Array.isArray(conference["days"]) ? conference["days"].filter(isRecord) : [];
  for (const day of days) {
    const rooms = isRecord(day["rooms"]) ? Object.values(day["rooms"]) : [];
    for (const events of rooms) {
      if (!Array.isArray(events)) continue;
      for (const event of events.filter(isRecord)) yield [event, stringOf(day["date"])];
    }
  }
}

function eventOf(event: Fields, day: string, span: Span): ScheduleEvent {
  const text = (name: string) => stringOf(event[name]);
  const published = parseDate(text("date")) ?? parseDate(day);
  const durationSeconds = parseScheduleDurationSeconds(text("duration"));
  const url = addressOf(text("url"), undefined);
  return {
    title: cleanTitle(text("title")),
    ...(text("subtitle") ? { subtitle: text("subtitle") } : {}),
    ...(text("track") ? { track: text("track") } : {}),
    ...(text("room") ? { room: text("room") } : {}),
    ...(published ? { published } : {}),
    ...(durationSeconds ? { durationSeconds } : {}),
    ...(url ? { url } : {}),
    key: text("guid") || text("slug") || String(Number(event["id"])),
    people: recordsOf(event["persons"]).flatMap((person) =>
      readSpeaker(
        stringOf(person["public_name"]) ||
          stringOf(person["full_public_name"]) ||
          stringOf(person["name"]),
        stringOf(person["role"]),
      ),
    ),
    abstract: text("abstract"),
    description: text("description"),
    links: [...recordsOf(event["links"]), ...recordsOf(event["attachments"])].flatMap((link) => {
      const address = addressOf(stringOf(link["url"]), undefined);
      const label = cleanTitle(stringOf(link["title"]) || stringOf(link["name"]));
      return address && label ? [{ label, url: address }] : [];
    }),
    span,
  };
}

function recordsOf(value: unknown): Fields[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

function stringOf(value: unknown): string {
  return typeof value === "string" ? value.trim() : "";
}
