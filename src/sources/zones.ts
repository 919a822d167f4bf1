// Zones: cuts the text of one entry into sections by its layout, before any language work.
import type { Section, SectionRole, Span, StatedEntity } from "../model/index.ts";
import { linesOf, type Line } from "../text/lines.ts";
import { isKnownTail } from "./boilerplate.ts";
import { readDateLine } from "./date-line.ts";
import type { LineMarks } from "./line-marks.ts";
import { readPeople, splitSpeaker } from "./people-line.ts";
import { readHeading, type Zone } from "./section-headings.ts";

/** What the zones of an entry depend on besides its own words. */
export interface ZoneOptions {
  /** Whether a line repeats on the page; see `createRepetition`. */
  readonly isRepeated?: (line: string, inList: boolean) => boolean;
  /** The text is an interview: lines that ask are questions, "Rachel: …" at the start of a paragraph names a speaker. */
  readonly isInterview?: boolean;
  /** What markup said of the lines, where there was any. */
  readonly marks?: LineMarks;
}

/** The sections of an entry and the people its headings state ("Hosts: A, B"). */
export interface Zones {
  readonly sections: readonly Section[];
  readonly stated: readonly StatedEntity[];
}

/**
 * Cuts a stretch of text, line by line; every line falls into at least one section, sections are in reading order, and
 * their spans leave out bullet signs and the white space around.
 */
export function cutZones(text: string, within: Span, options: ZoneOptions = {}): Zones {
  const sections: Section[] = [];
  const stated: StatedEntity[] = [];
  const speakersMet = new Set<string>();
  let zone: Zone = "prose";
  let inBullet = false;
  let socialItems = 0;

  const push = (role: SectionRole, span: Span, speaker?: string) => {
    if (span.start < span.end) sections.push(speaker ? { role, span, speaker } : { role, span });
  };
  const continueBullet = (line: Line) => {
    const bullet = sections.pop()!;
    sections.push({ ...bullet, span: { start: bullet.span.start, end: line.end } });
  };
  const pushPeople = (role: "host" | "guest", span: Span) => {
    push("byline", span);
    for (const name of readPeople(text, span)) stated.push({ entityType: "person", role, ...name });
  };
  const pushProse = (line: Line, span: Span, hasBullet: boolean) => {
    const speech = options.isInterview ? splitSpeaker(text, span) : undefined;
    const words = text.slice(span.start, span.end);
    if (
      options.isInterview &&
      (sections.length === 0 || words.endsWith("?")) &&
      isQuestion(words)
    ) {
      push("questions", span);
    } else if (speech) {
      push(speakersMet.has(speech.name) ? "metadata" : "byline", speech.label);
      speakersMet.add(speech.name);
      push("body", speech.words, speech.name);
    } else if (options.marks && isLinkLine(options.marks, span, hasBullet, words)) {
      push("links", span);
    } else if (hasBullet) {
      const role = SPONSORED.test(words)
        ? "sponsors"
        : words.endsWith("?")
          ? "questions"
          : "bullets";
      for (const item of splitGluedBullets(text, span)) push(role, item);
    } else if (inBullet && line.blanksBefore === 0) {
      continueBullet(line);
      return;
    } else push(options.marks?.isQuote(span) ? "quote" : proseRole(words), span);
    inBullet = hasBullet && !speech;
  };

  for (const line of linesOf(text, within)) {
    const marker = BULLET.exec(text.slice(line.start, Math.min(line.end, line.start + 24)));
    let span: Span = { start: line.start + (marker?.[0].length ?? 0), end: line.end };
    if (span.start >= span.end) continue;
    const words = text.slice(span.start, span.end);
    const heading = readHeading(words);
    if (options.marks?.isCode(span)) {
      push("metadata", span);
      inBullet = false;
      continue;
    }
    const isMarked = options.marks?.isHeading(span) ?? false;
    if (zone === "social" && marker === null && socialItems > 0) zone = "prose";
    if (marker !== null && zone === "social") socialItems++;
    if (heading) {
      zone = heading.zone;
      socialItems = 0;
      inBullet = false;
      const end = span.start + heading.length;
      push("metadata", { start: span.start, end });
      span = skipBlanks(text, { start: end, end: span.end });
      if (span.start === span.end) continue;
    } else if (SPONSOR_HEADING.test(words)) {
      zone = isMarked ? "sponsors" : zone;
      inBullet = false;
      push("sponsors", span);
      continue;
    } else if (isMarked && marker === null) {
      zone = "prose";
      inBullet = false;
      push(options.marks!.linkShare(span) > 0 ? "links" : proseRole(words), span);
      continue;
    } else if (isKnownTail(words)) {
      push("boilerplate", span);
      zone = zone === "social" ? zone : "prose";
      inBullet = false;
      continue;
    } else if (zone !== "sponsors" && options.isRepeated?.(words, zone !== "prose")) {
      push("boilerplate", span);
      inBullet = false;
      continue;
    }
    switch (zone) {
      case "prose":
        pushProse(line, span, marker !== null);
        break;
      case "notes":
      case "links":
      case "questions": {
        const role =
          zone !== "questions" && options.marks?.hasLinks && options.marks.linkShare(span) === 0
            ? "body"
            : listRole(zone, words);
        if (SPONSORED.test(words)) push("sponsors", span);
        else if (role === "body") pushProse(line, span, marker !== null);
        else push(role, span);
        break;
      }
      case "sponsors":
        push("sponsors", span);
        break;
      case "hosts":
      case "guests":
        if (isPeopleLine(words)) pushPeople(zone === "hosts" ? "host" : "guest", span);
        else {
          zone = "prose";
          pushProse(line, span, marker !== null);
        }
        break;
      case "social":
      case "skip":
        push("boilerplate", span);
        break;
    }
  }
  return { sections, stated };
}

/** Signs before an item: `-`, `*`, `•`, `1.`, `2)`, "Topic 1 -", a time stamp, or a sign and a time stamp. */
const BULLET =
  /^(?:(?:(?:[-*•·‣▪◦●○–—→►✓]|\d{1,2}[.)]|(?:Topic|Question|Q) ?\d{0,2}[a-z]?\s?[-–—:.])\s+)+(?:[[(]?\d{1,3}:\d{2}(?::\d{2})?[\])]?[\s:–—-]*)?|[[(]?\d{1,3}:\d{2}(?::\d{2})?[\])]?[\s:–—-]*)(?=\S)/u;

function skipBlanks(text: string, span: Span): Span {
  let start = span.start;
  while (start < span.end && /\s/.test(text[start]!)) start++;
  return { start, end: span.end };
}

/** An item may have swallowed the next one: "… technology stack. - Using a platform …". */
function* splitGluedBullets(text: string, span: Span): Generator<Span> {
  let start = span.start;
  const words = text.slice(span.start, span.end);
  for (const match of words.matchAll(/(?<=[.!?]) [-•] (?=\p{Lu})/gu)) {
    yield { start, end: span.start + match.index };
    start = span.start + match.index + match[0].length;
  }
  yield { start, end: span.end };
}

function proseRole(words: string): SectionRole {
  if (/^[“"«„].{8,}[”"»“][.!]?$/su.test(words) && !/[”"»] .*[“"«]/su.test(words)) return "quote";
  if (/^https?:\/\/\S+$/.test(words)) return "links";
  if (readDateLine(words)) return "metadata";
  return SPONSORED.test(words) ? "sponsors" : "body";
}

/** "Acme - Sponsor", as a heading over a paragraph of its own. */
const SPONSOR_HEADING = /^[^\n]{2,60}?\s?[-–—|:]\s?sponsor(?:ed)?$/i;

const SPONSORED =
  /^(?:(?:this|today[’']s) (?:episode|show|podcast)(?: is| was)?(?: also)? (?:sponsored|brought to you|supported)|sponsored by|brought to you by|(?:many )?thanks to .{2,60} for sponsoring|support for this (?:episode|show|podcast)|[^\n]{2,30} brought to you by)\b/i;

/** Running text stands under "Show Notes" and "Links" too, and a list of questions has an end. */
function listRole(zone: "notes" | "links" | "questions", words: string): SectionRole {
  const count = words.split(/\s+/, 61).length;
  const isSentence = /[.!]["”’)]?$/.test(words);
  if (zone === "questions") return count > 30 && !words.includes("?") ? "body" : "questions";
  const limit = zone === "notes" ? 12 : 25;
  return count > limit && isSentence ? "body" : count > 60 ? "body" : "links";
}

/** A line that is mostly links, or an item that begins with one and says little more. */
function isLinkLine(marks: LineMarks, span: Span, hasBullet: boolean, words: string): boolean {
  const share = marks.linkShare(span);
  if (share === 0 || SPONSORED.test(words)) return false;
  return (
    share >= 0.6 || (hasBullet && marks.startsWithLink(span) && words.split(/\s+/, 26).length <= 25)
  );
}

function isQuestion(words: string): boolean {
  return words.split(/\s+/, 61).length <= 60;
}

function isPeopleLine(words: string): boolean {
  return words.length <= 200 && !/^\p{Ll}/u.test(words);
}
