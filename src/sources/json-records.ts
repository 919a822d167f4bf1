// Reads JSON: one talk or episode, an array of them, or an object that holds such an array.
import type { Reader } from "./reader.ts";
import type { Report, SourceDocument } from "../model/index.ts";
import { toRichText } from "./markdown-to-text.ts";
import { readNameCard } from "./name-card.ts";
import { episodeOfNote } from "./note-episode.ts";
import { readNoteFields } from "./note-fields.ts";
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
  *read(document, report, findCard) {
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
    const span = { start: 0, end: document.text.length };
    let number = 0;
    for (const record of recordsIn(value)) {
      number++;
      const textRecord = typeof record["id"] === "string" ? readTextRecord(record) : undefined;
      const fields = readNoteFields(record);
      if (textRecord) yield episodeOfRecord(document, { ...textRecord, span }, undefined);
      else if (fields.title || fields.texts.length > 0) {
        const bodies = fields.texts.map(toRichText);
        yield episodeOfNote({ document, span, fields, bodies }, report, findCard);
      } else noEpisode(document, number, report);
    }
  },
};

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

function noEpisode(document: SourceDocument, number: number, report: Report): void {
  report({
    severity: "warning",
    code: "reader/bad-record",
    message: `Object ${number} has neither a title nor a text.`,
    document: document.uri,
    help: "Known fields: title, description, text, date, show, speakers, guests, hosts, tags, duration, url.",
  });
}

function notJson(document: SourceDocument, error: unknown) {
  const message = error instanceof Error ? error.message : String(error);
  const at = Number(/position (\d+)/.exec(message)?.[1] ?? 0);
  const start = Math.min(at, document.text.length);
  return {
    severity: "error",
    code: "reader/bad-json",
    message: `The JSON cannot be read: ${message.slice(0, 120)}.`,
    document: document.uri,
    span: { start, end: start },
    help: "Mend it at this place; for one object per line name the file .jsonl.",
  } as const;
}
