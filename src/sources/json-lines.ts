// Reads JSON Lines: one record per line, read as an episode as it stands, with its id.
import type { Reader } from "./reader.ts";
import type { Report, SourceDocument } from "../model/index.ts";
import { createRepetition, type Repetition } from "./boilerplate.ts";
import { episodeOfRecord, isRecord, readTextRecord, type TextRecord } from "./text-record.ts";

/**
 * Records with `id`, `title`, `show`, `date`, `header`, `text`; only `text` must be there. Other fields say nothing
 * about an episode here. Read line by line, twice: first to count what repeats in each show.
 */
export const jsonLines: Reader = {
  id: "json-lines",
  label: "JSON Lines with id, title, show, date, header and text",
  sniff({ text, mediaType, uri }) {
    const first = /^[\s\uFEFF]*(\{.*)/.exec(text.slice(0, 1_000_000))?.[1];
    if (!first) return 0;
    const isNamed = /\.(?:jsonl|ndjson)$/i.test(uri) || /jsonl|ndjson/.test(mediaType ?? "");
    const value = parse(first.trimEnd());
    if (isRecord(value)) return readTextRecord(value) ? 0.98 : isNamed ? 0.5 : 0;
    return isNamed ? 0.5 : 0;
  },
  *read(document, report) {
    const repetitions = countRepetitions(document);
    for (const record of recordsOf(document, report)) {
      yield episodeOfRecord(document, record, repetitions.get(record.show ?? ""));
    }
  },
};

function countRepetitions(document: SourceDocument): ReadonlyMap<string, Repetition> {
  const repetitions = new Map<string, Repetition>();
  for (const { show = "", text, title } of recordsOf(document, () => {})) {
    const repetition = repetitions.get(show) ?? createRepetition();
    repetitions.set(show, repetition);
    repetition.addEntry(
      text.split("\n").flatMap((line) => line.trim() || []),
      title,
    );
  }
  return repetitions;
}

function* recordsOf(document: SourceDocument, report: Report): Generator<TextRecord> {
  const { text } = document;
  for (let start = 0, number = 1; start < text.length; number++) {
    const stop = text.indexOf("\n", start);
    const end = stop < 0 ? text.length : stop;
    const line = text
      .slice(start, end)
      .trim()
      .replace(/^\uFEFF/, "");
    if (line !== "") {
      const value = parse(line);
      const record = isRecord(value) ? readTextRecord(value) : undefined;
      const span = { start, end };
      if (record) yield { ...record, span };
      else {
        report({
          severity: "error",
          code: "reader/bad-record",
          message: `Line ${number} is ${value === undefined ? "no JSON" : "no record with a text"}: "${line.slice(0, 60)}".`,
          document: document.uri,
          span,
          help: "The other lines are read. A record is an object with a field text.",
        });
      }
    }
    start = end + 1;
  }
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
