// Transcripts: WebVTT, SubRip, the JSON of Podcasting 2.0 and plain text, as turns of speakers.
import { decodeHTMLStrict } from "entities";
import { htmlToText } from "../text/html-to-text.ts";
import { isRecord } from "./text-record.ts";

/** What one speaker says before the next one does, or before a pause long enough to begin a new paragraph. */
export interface TranscriptTurn {
  readonly speaker?: string;
  readonly text: string;
}

interface Cue {
  readonly speaker: string | undefined;
  readonly text: string;
}

/** A turn without any change of speaker is cut behind the sentence that passes this length, in code units. */
const paragraphLength = 600;

/** The turns of a transcript of any of the forms; the form is known by the text itself. Cost: linear. */
export function parseTranscript(text: string): TranscriptTurn[] {
  const trimmed = text.replace(/^\ufeff/, "").trimStart();
  if (trimmed.startsWith("{")) return joinCues(cuesOfJson(trimmed) ?? cuesOfText(trimmed));
  if (/^WEBVTT\b/.test(trimmed) || cueTiming.test(trimmed.slice(0, 2000))) {
    return joinCues(cuesOfSubtitles(trimmed));
  }
  if (/^<(?:!doctype|html|p|cite|div|body)\b/i.test(trimmed)) {
    return joinCues(cuesOfText(htmlToText(trimmed).text));
  }
  return joinCues(cuesOfText(trimmed));
}

/** `00:00:01.000 --> 00:00:02.500`, with commas in SubRip; hours may be missing in WebVTT. */
const cueTiming =
  /^\s*(?:\d+:)?\d{1,2}:\d{2}[.,]\d{1,3}\s*-->\s*(?:\d+:)?\d{1,2}:\d{2}[.,]\d{1,3}/m;

function* cuesOfSubtitles(text: string): Generator<Cue> {
  for (const block of text.split(/\r?\n[ \t]*\r?\n/)) {
    const lines = block.split(/\r?\n/);
    const timing = lines.findIndex((line) => cueTiming.test(line));
    if (timing < 0) continue;
    const words = lines.slice(timing + 1).join(" ");
    // One cue may hold several voices; <v Name> lasts until the next one.
    for (const part of words.split(/(?=<v[\s.][^>]*>)/)) {
      const voice = /^<v(?:\.[\w.]+)*\s+([^>]+)>/.exec(part)?.[1];
      yield labelled(decodeHTMLStrict(part.replace(/<[^>]*>/g, "")), decodeHTMLStrict(voice ?? ""));
    }
  }
}

function cuesOfJson(text: string): Cue[] | undefined {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return undefined;
  }
  const segments: unknown = isRecord(file) ? (file["segments"] ?? file["cues"]) : undefined;
  if (!Array.isArray(segments)) return undefined;
  const cues: Cue[] = [];
  for (const segment of segments) {
    if (!isRecord(segment)) continue;
    const body = segment["body"] ?? segment["text"];
    const speaker = segment["speaker"];
    if (typeof body !== "string") continue;
    cues.push({ speaker: typeof speaker === "string" ? speaker.trim() : undefined, text: body });
  }
  return cues;
}

/** One paragraph or line each: "Ann: words", "Ann Lee [00:12]: words", or a line "Ann Lee 00:12" above the words. */
function* cuesOfText(text: string): Generator<Cue> {
  let above: string | undefined;
  for (const line of text.split(/\r?\n/)) {
    const words = line.trim();
    if (words === "") continue;
    const heading = /^([^:]{2,48}?)\s+[([]?(?:\d+:)?\d{1,2}:\d{2}[)\]]?:?$/.exec(words);
    if (heading && isName(heading[1]!)) {
      above = heading[1]!;
      continue;
    }
    const cue = labelled(words, above ?? "");
    above = undefined;
    yield cue;
  }
}

/** "Ann: words" → the speaker and the words. */
function labelled(words: string, voice: string): Cue {
  const text = words.trim();
  if (voice) return { speaker: voice.trim(), text };
  const match =
    /^(?:-\s*|>>\s*)?\**([\p{Lu}][^:]{0,40}?)\**(?:\s*[([](?:\d+:)?\d{1,2}:\d{2}(?:[.,]\d+)?[)\]])?\s*:\**\s+(?=\S)/u.exec(
      text,
    );
  const name = match?.[1]?.trim();
  if (!match || !name || !isName(name)) return { speaker: undefined, text };
  return { speaker: name, text: text.slice(match[0].length) };
}

function isName(words: string): boolean {
  return /^(?:Speaker \d+|\p{Lu}[\p{L}.’'-]*(?:\s+(?:\p{Lu}[\p{L}.’'-]*|de|van|von|der|la|da|di|bin|al)){0,3})$/u.test(
    words,
  );
}

/** Joins cues into turns: a cue without a speaker goes on with the one before. */
function joinCues(cues: Iterable<Cue>): TranscriptTurn[] {
  const turns: TranscriptTurn[] = [];
  let speaker: string | undefined;
  let pieces: string[] = [];
  let length = 0;
  const finish = () => {
    const text = pieces.join(" ").replace(/\s+/g, " ").trim();
    if (text) turns.push({ ...(speaker ? { speaker } : {}), text });
    pieces = [];
    length = 0;
  };
  for (const cue of cues) {
    if (cue.speaker && cue.speaker !== speaker) {
      finish();
      speaker = cue.speaker;
    } else if (length > paragraphLength && /[.!?…]["”’)]?$/.test(pieces.at(-1) ?? "")) finish();
    pieces.push(cue.text);
    length += cue.text.length + 1;
  }
  finish();
  return turns;
}
