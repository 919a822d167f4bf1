// Reads JSON Lines: one record per line, read as an episode as it stands, with its id.
import type { Reader } from "./reader.ts";
import { hash32, type Report, type SourceDocument, type Span } from "../model/index.ts";
import { linesOf } from "../text/lines.ts";
import { createRepetition, type Repetition } from "./boilerplate.ts";
import { toRichText } from "./markdown-to-text.ts";
import { episodeOfNote } from "./note-episode.ts";
import { showOfAddress } from "./page-frame.ts";
import { readNoteFields } from "./note-fields.ts";
import { episodeOfRecord, isRecord, readTextRecord, type TextRecord } from "./text-record.ts";

/**
 * Records with `id`, `title`, `show`, `date`, `header`, `text` are read as they stand; their other fields say nothing
 * about an episode here. Records without `text` are read like talk files, by all their fields. All lines are read before
 * the first episode, to count what repeats in each show, unless somebody has counted over several documents.
 */
export const jsonLines: Reader = {
  id: "json-lines",
  label: "JSON Lines with id, title, show, date, header and text",
  sniff({ text, mediaType, uri }) {
    const [, first, next] =
      /^[\s\uFEFF]*(\{[^\n]*)(?:\n\s*(\{)?)?/.exec(text.slice(0, 1_000_000)) ?? [];
    if (!first) return 0;
    const isNamed = /\.(?:jsonl|ndjson)$/i.test(uri) || /jsonl|ndjson/.test(mediaType ?? "");
    const value = parse(first.trimEnd());
    if (!isRecord(value)) return isNamed ? 0.5 : 0;
    if (readTextRecord(value)) return 0.98;
    return isNamed || next ? 0.9 : 0;
  },
  *read(document, report, { findCard, repetitions } = {}) {
    const lines = [...recordsOf(document, report)];
    const counted = repetitions ?? repetitionsIn(shownRecords(document, lines));
    for (const { value, span, record } of lines) {
      if (record) {
        yield episodeOfRecord(
          document,
          { ...record, span },
          report,
          counted.get(record.show ?? showOfAddress(document)),
        );
        continue;
      }
      const fields = readNoteFields(value);
      const bodies = fields.texts.map(toRichText);
      yield episodeOfNote({ document, span, fields, bodies }, report, findCard);
    }
  },
};

/** What repeats in each show, over the lines of all documents together: a show may be spread over them in any way. */
export function countRepetitions(
  documents: readonly SourceDocument[],
): ReadonlyMap<string, Repetition> {
  return repetitionsIn(
    (function* () {
      for (const document of documents) yield* shownRecords(document, recordsOf(document, ignored));
    })(),
  );
}

/** A record with the show it belongs to. */
type ShownRecord = TextRecord & { readonly show: string };

function* shownRecords(document: SourceDocument, lines: Iterable<Line>): Generator<ShownRecord> {
  for (const { record } of lines)
    if (record) yield { ...record, show: record.show ?? showOfAddress(document) };
}

/** What repeats among records, by show; one that comes twice is counted once. */
function repetitionsIn(records: Iterable<ShownRecord>): ReadonlyMap<string, Repetition> {
  const repetitions = new Map<string, Repetition>();
  const seen = new Set<string>();
  for (const { show, text, title } of records) {
    const mark = `${hash32(text)} ${text.length} ${title ?? ""} ${show}`;
    if (seen.has(mark)) continue;
    seen.add(mark);
    const repetition = repetitions.get(show) ?? createRepetition();
    repetitions.set(show, repetition);
    repetition.addEntry(
      linesOf(text).map(({ start, end }) => text.slice(start, end)),
      title,
    );
  }
  return repetitions;
}

const ignored: Report = () => {};

interface Line {
  readonly value: Readonly<Record<string, unknown>>;
  readonly span: Span;
  readonly record: TextRecord | undefined;
}

/** The lines that are records; the others are reported. */
function* recordsOf({ text, uri }: SourceDocument, report: Report): Generator<Line> {
  for (let start = 0, number = 1; start < text.length; number++) {
    const stop = text.indexOf("\n", start);
    const span = { start, end: stop < 0 ? text.length : stop };
    start = span.end + 1;
    const line = text.slice(span.start, span.end).trim();
    if (line === "") continue;
    const value = parse(line.replace(/^\uFEFF/, ""));
    if (isRecord(value) && saysSomething(value))
      yield { value, span, record: readTextRecord(value) };
    else {
      const what = value === undefined ? "no JSON" : "no record with a text or a title";
      report({
        severity: "error",
        code: "reader/bad-record",
        message: `Line ${number} is ${what}: "${line.slice(0, 60)}".`,
        document: uri,
        span,
        help: "The other lines are read. A record is an object with a field text.",
      });
    }
  }
}

function saysSomething(value: Readonly<Record<string, unknown>>): boolean {
  return ["text", "title", "description"].some((field) => typeof value[field] === "string");
}

function parse(line: string): unknown {
  // Spares the exception, which costs more than the line, where a file is no JSON at all.
  if (!/^[{[]/.test(line) || !/[}\]]$/.test(line.slice(-1))) return undefined;
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
