// A text record: an object that holds an episode as plain text, with the little that is known of it.
import { decodeHTMLStrict } from "entities";
import {
  createEpisodeId,
  isSafeKey,
  type Episode,
  type Report,
  type Section,
  type SourceDocument,
  type Span,
} from "../model/index.ts";
import { parseDate } from "../text/dates.ts";
import { parseDurationSeconds } from "../text/durations.ts";
import { htmlToText } from "../text/html-to-text.ts";
import { linesOf } from "../text/lines.ts";
import type { RichText } from "../text/rich-text.ts";
import type { Repetition } from "./boilerplate.ts";
import { dateAmongOthers } from "./ambiguous-date.ts";
import { badDate } from "./bad-date.ts";
import { readInlineMarkdown } from "./inline-markdown.ts";
import { createLineMarks } from "./line-marks.ts";
import { showOfAddress } from "./page-frame.ts";
import { unwrap } from "./unwrap.ts";
import { cutZones } from "./zones.ts";

/** The fields of a record that are read. */
export interface TextRecord {
  readonly id?: string;
  readonly title?: string;
  readonly show?: string;
  readonly published?: string;
  /** What is given for a date, where it is none. */
  readonly badDate?: string;
  readonly durationSeconds?: number;
  readonly url?: string;
  /** Lines above the text: the names of those who speak. */
  readonly header?: string;
  /** Without tags and the addresses of links. */
  readonly text: string;
  /** What these said of the text. */
  readonly marked?: Omit<RichText, "text">;
  /** Where the record stands in its document. */
  readonly span: Span;
}

/** An interview opens with one question, and there is an answer below it; what tells first and asks then is a text. */
const ANSWERED = /^(?:[^\n.!?]|[.!?](?!\s)){1,400}\?\s*\n\s*\S/;

/** Whether a value is an object with fields. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The record an object holds, or nothing where it has no text. */
export function readTextRecord(value: Readonly<Record<string, unknown>>): TextRecord | undefined {
  if (typeof value["text"] !== "string") return undefined;
  const string = (...names: string[]) =>
    names
      .map((name) => value[name])
      .find((field) => typeof field === "string" && field.trim() !== "") as string | undefined;
  const text = (name: string) =>
    string(name) ?? (typeof value[name] === "number" ? String(value[name]) : undefined);
  const id = text("id");
  const title = text("title");
  const show = text("show") ?? firstText(value["show"]);
  const header = string("header");
  const url = string("url", "link");
  const dates = ["date_iso", "date", "published"].map((name) => value[name]);
  const published = dates.map(dateOf).find((date) => date !== undefined);
  const badDate = published ? undefined : dates.find(isGiven);
  const durationSeconds =
    secondsOf(value["durationSeconds"]) ??
    secondsOf(value["duration_s"]) ??
    secondsOf(value["duration"]);
  const { text: plain, ...marked } = readWords(value["text"]);
  return {
    text: plain,
    span: { start: 0, end: 0 },
    ...(marked.links.length > 0 || (marked.strongs?.length ?? 0) > 0 ? { marked } : {}),
    ...(id !== undefined && isSafeKey(id) ? { id } : {}),
    ...(title ? { title } : {}),
    ...(show ? { show } : {}),
    ...(header ? { header: readWords(header).text } : {}),
    ...(url ? { url } : {}),
    ...(published ? { published } : {}),
    ...(badDate === undefined ? {} : { badDate: String(badDate) }),
    ...(durationSeconds ? { durationSeconds } : {}),
  };
}

/**
 * A text as it stands, so that what is quoted of it stands there; of one that is marked up, what a reader of the page
 * would see. Signs of emphasis alone, or an entity, are not taken for markup.
 */
function readWords(words: string): RichText {
  if (hasTags.test(words)) return htmlToText(words);
  return hasLinks.test(words)
    ? readInlineMarkdown(unwrap(decodeHTMLStrict(words)))
    : { text: unwrap(words), links: [], headings: [], quotes: [] };
}
const hasLinks = /\]\(<?(?:https?:|mailto:)|^ {0,3}\[[^[\]\n]{1,200}\]: *<?https?:/m;
/** Tags of running text; "Option<T>" is none. */
const hasTags = /<(?:a\s[^<>]*|\/?(?:p|br|li|ul|ol|div|h[1-6]|strong|em)(?:\s[^<>]*)?\/?)>/i;

/** The record as an episode: title, header and text one below the other, those that are missing left out. */
export function episodeOfRecord(
  document: SourceDocument,
  record: TextRecord,
  report: Report,
  repetition?: Repetition,
): Episode {
  const { title, header, durationSeconds, url, badDate: date } = record;
  const published =
    record.published ?? (date === undefined ? undefined : dateAmongOthers(date, document));
  if (date !== undefined && !published) report(badDate(document, record.span, date));
  const show = record.show ?? showOfAddress(document);
  const parts = [title, header, record.text].filter((part) => part !== undefined);
  const text = parts.join("\n");
  const sections: Section[] = [];
  const addLines = (role: Section["role"], span: Span) => {
    for (const { start, end } of linesOf(text, span)) sections.push({ role, span: { start, end } });
  };
  const headerStart = title === undefined ? 0 : title.length + 1;
  if (title !== undefined) addLines("title", { start: 0, end: title.length });
  if (header !== undefined)
    addLines("byline", { start: headerStart, end: headerStart + header.length });
  const from = text.length - record.text.length;
  const zones = cutZones(
    text,
    { start: from, end: text.length },
    {
      isInterview: ANSWERED.test(record.text),
      ...(record.marked ? { marks: createLineMarks(record.marked, from) } : {}),
      isRepeated: (line, inList) => repetition?.isRepeated(line, title, inList) ?? false,
    },
  );
  return {
    id: record.id ?? createEpisodeId({ show, published, title, distinguishing: text.slice(0, 80) }),
    show,
    ...(title ? { title } : {}),
    ...(published ? { published } : {}),
    ...(durationSeconds ? { durationSeconds } : {}),
    ...(url ? { url } : {}),
    document: document.uri,
    span: record.span,
    text,
    sections: [...sections, ...zones.sections],
    ...(record.marked && record.marked.links.length > 0
      ? {
          links: record.marked.links.map(({ url: target, span: { start, end } }) => ({
            url: target,
            span: { start: start + from, end: end + from },
          })),
        }
      : {}),
    ...(zones.stated.length > 0 ? { stated: zones.stated } : {}),
  };
}

/** Of a list of texts ("show": ["Go Time"]) the first. */
function firstText(value: unknown): string | undefined {
  return Array.isArray(value)
    ? value.find((item): item is string => typeof item === "string" && item.trim() !== "")
    : undefined;
}

const isGiven = (value: unknown): value is string | number =>
  typeof value === "number" || (typeof value === "string" && value.trim() !== "");

function dateOf(value: unknown): string | undefined {
  return typeof value === "string" || typeof value === "number"
    ? parseDate(String(value))
    : undefined;
}

function secondsOf(value: unknown): number | undefined {
  return typeof value === "string" || typeof value === "number"
    ? parseDurationSeconds(String(value))
    : undefined;
}
