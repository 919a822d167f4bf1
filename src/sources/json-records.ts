// Reads JSON: one talk or episode, an array of them, or an object that holds such an array.
import type { Reader } from "./reader.ts";
import type { SourceDocument } from "../model/index.ts";
import { graphInstead } from "./graph-instead.ts";
import { jsonFault } from "./json-fault.ts";
import { toRichText } from "./markdown-to-text.ts";
import { readNameCard } from "./name-card.ts";
import { episodeOfNote } from "./note-episode.ts";
import { readNoteFields, type NoteFields } from "./note-fields.ts";
import { episodeOfRecord, isRecord, readTextRecord } from "./text-record.ts";

type Fields = Readonly<Record<string, unknown>>;

/** Objects with a title or a text, and speakers, dates, tags … by their usual names. */
export const jsonRecords: Reader = {
  id: "json-records",
  label: "JSON with talks or episodes",
  sniff({ text, uri }) {
    const beginning = text.slice(0, 20_000);
    if (!/^[\s\uFEFF]*(?:\{\s*"|\[\s*\{\s*")/.test(beginning)) return 0;
    const fields = beginning.match(
      /"(?:title|description|speakers?|guests?|hosts?|recorded|text|episodes|talks)"\s*:/g,
    );
    return new Set(fields).size >= 2 ? 0.6 : fields || /\.json$/i.test(uri) ? 0.4 : 0;
  },
  *read(document, report, { findCard } = {}) {
    let value: unknown;
    try {
      value = JSON.parse(document.text.replace(/^\uFEFF/, ""));
    } catch (error) {
      report(notJson(document, error));
      return;
    }
    if (readNameCard(document)) {
      report({
        severity: "info",
        code: "reader/no-episode",
        message: `The file names a show, a person or a thing, it is no episode: ${document.uri}.`,
        document: document.uri,
      });
      return;
    }
    if (isGraphFile(value)) {
      report(graphInstead(document, "that castgraph wrote"));
      return;
    }
    const span = { start: 0, end: document.text.length };
    let number = 0;
    const unknown: number[] = [];
    const isAlone = isRecord(value);
    for (const record of recordsIn(value)) {
      number++;
      const textRecord = typeof record["id"] === "string" ? readTextRecord(record) : undefined;
      const fields = readNoteFields(record);
      if (textRecord) yield episodeOfRecord(document, { ...textRecord, span }, report);
      else if (fields.title || (fields.texts.length > 0 && (isAlone || isDatedOrSpoken(fields)))) {
        const bodies = fields.texts.map(toRichText);
        yield episodeOfNote({ document, span, fields, bodies }, report, findCard);
      } else unknown.push(number);
    }
    if (unknown.length > 0) report(noEpisodes(document, unknown, number));
  },
};

/** Descriptions are found in lists of anything; those of episodes come with a day, with people, or with a recording. */
function isDatedOrSpoken({ published, durationSeconds, url, hosts, guests, people }: NoteFields) {
  return Boolean(published ?? durationSeconds ?? url ?? [...hosts, ...guests, ...people][0]);
}

/** The objects of a value: itself, those of an array, those of the first array field with a telling name. */
function* recordsIn(value: unknown): Generator<Fields> {
  if (Array.isArray(value)) {
    for (const item of value) if (isRecord(item)) yield item;
  } else if (isRecord(value)) {
    const list = LISTS.map((name) => value[name]).find((field) => Array.isArray(field));
    const isEpisode = "description" in value && ("speakers" in value || "date" in value);
    if (list === undefined || isEpisode) yield value;
    else yield* inherit(value, recordsIn(list));
  }
}

/** Records of a list take the show from the object that holds them. */
function* inherit(parent: Fields, records: Iterable<Fields>): Generator<Fields> {
  const show = parent["show"] ?? parent["podcast"] ?? parent["title"] ?? parent["name"];
  for (const record of records) yield typeof show === "string" ? { show, ...record } : record;
}

const LISTS = [
  "episodes",
  "items",
  "talks",
  "sessions",
  "data",
  "results",
  "entries",
  "records",
  "videos",
];

function isGraphFile(value: unknown): boolean {
  return (
    isRecord(value) &&
    isRecord(value["attributes"]) &&
    value["attributes"]["format"] === "castgraph"
  );
}

/** One report for all, since a list of something else has nothing but such objects. */
function noEpisodes(document: SourceDocument, numbers: readonly number[], total: number) {
  const first = numbers.slice(0, 5).join(", ");
  const more = numbers.length > 5 ? ` and ${numbers.length - 5} more` : "";
  const isAll = numbers.length === total && total > 1;
  const which = isAll ? `any of the ${total} objects` : `object ${first}${more}`;
  return {
    severity: "warning",
    code: "reader/bad-record",
    message: `There is no title, and no text with a date or people, in ${which}.`,
    document: document.uri,
    help: "Known fields: title, description, text, date, show, speakers, guests, hosts, tags, duration, url.",
  } as const;
}

function notJson(document: SourceDocument, error: unknown) {
  const message = error instanceof Error ? error.message : String(error);
  const mark = document.text.startsWith("\uFEFF") ? 1 : 0;
  const start = mark + (jsonFault(document.text.slice(mark)) ?? 0);
  return {
    severity: "error",
    code: "reader/bad-json",
    message: `The JSON cannot be read: ${message.slice(0, 120)}.`,
    document: document.uri,
    span: { start, end: start },
    help: "Mend it at this place; for one object per line name the file .jsonl.",
  } as const;
}
