// Zones: cuts the text of one entry into sections by its layout, before any language work.
import type { Section, SectionRole, Span, StatedEntity } from "../model/index.ts";
import { linesOf, trimSpan, type Line } from "../text/lines.ts";
import { isKnownTail } from "./boilerplate.ts";
import type { LineMarks } from "./line-marks.ts";
import {
  bulletLength,
  isLinkLine,
  isSponsorHeading,
  itemRole,
  leadsToSponsors,
  listRole,
  proseRole,
  splitGluedBullets,
} from "./line-roles.ts";
import { panelIn } from "./panels.ts";
import { isPersonName, lifeIn, readPeople, splitSpeaker, type Speech } from "./people-line.ts";
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
  const { sections, stated, push, addItem, addProse, addPeople, endItem } = createCutter(
    text,
    options,
  );
  const { marks } = options;
  let zone: Zone = "prose";
  let socialItems = 0;
  let partOfPanel: "hosts" | "guests" | undefined;
  let hasListedPeople = false;
  let hasNamedPeople = false;
  let namesSponsors = false;
  let listsSponsors = false;

  for (const line of linesOf(text, within)) {
    const sign = bulletLength(text, line);
    const hasBullet = sign > 0;
    let span: Span = { start: line.start + sign, end: line.end };
    const words = text.slice(span.start, span.end);
    if (marks?.isCode(span)) {
      endItem();
      push("metadata", span);
      continue;
    }
    if (zone === "social") {
      if (hasBullet) socialItems++;
      else if (socialItems > 0) zone = "prose";
    }
    const heading = readHeading(words);
    const isMarked = marks?.isHeading(span) ?? false;
    // "- 19:22 Sponsor: Acme" is an item of its list: what follows is not the sponsor's.
    const isAside = heading !== undefined && hasBullet && heading.length < words.length;
    const outerZone: Zone = zone;
    if (heading) {
      zone = heading.zone;
      if (zone === "panel") zone = partOfPanel ??= panelIn(text, within);
      if (zone === "presenters") zone = presentersIn(text, within);
      socialItems = 0;
      hasListedPeople = false;
      hasNamedPeople = false;
      namesSponsors = false;
      listsSponsors = false;
      endItem();
      push("metadata", { start: span.start, end: span.start + heading.length });
      span = trimSpan(text, { start: span.start + heading.length, end: span.end });
      if (span.start === span.end) continue;
    } else if (isSponsorHeading(words)) {
      if (isMarked) zone = "sponsors";
      endItem();
      push("sponsors", span);
      continue;
    } else if (isMarked && !hasBullet) {
      zone = "prose";
      endItem();
      push(marks!.linkShare(span) > 0 ? "links" : proseRole(words), span);
      continue;
    } else if (isKnownTail(words)) {
      if (zone !== "social") zone = "prose";
      endItem();
      push("boilerplate", span);
      continue;
    } else if (
      zone !== "sponsors" &&
      !(isOfPeople(zone) && beginsWithPerson(words)) &&
      options.isRepeated?.(words, zone !== "prose")
    ) {
      // "Reach out to the hosts and guests:", below the guests of every episode.
      if (isOfPeople(zone) && words.endsWith(":")) zone = "prose";
      endItem();
      push("boilerplate", span);
      continue;
    }
    switch (zone) {
      case "prose":
        addProse(line, span, hasBullet);
        // A sentence, and the items below it.
        listsSponsors = !hasBullet && leadsToSponsors(words);
        if (listsSponsors) zone = "sponsors";
        break;
      case "notes":
      case "links":
      case "questions":
        addItem(zone, line, span, hasBullet);
        break;
      case "sponsors":
        // "Sponsors: Acme" is said; what stands below a blank line or a rule is something else.
        if (
          rule.test(words) ||
          (namesSponsors && line.blanksBefore > 0) ||
          (listsSponsors && !hasBullet)
        ) {
          zone = "prose";
          addProse(line, span, hasBullet);
          break;
        }
        namesSponsors ||= heading !== undefined;
        push("sponsors", span);
        break;
      case "hosts":
      case "guests":
        // "Hosts: Ann Lee, Bo Ek" is said; what stands below a blank line is something else.
        if (hasNamedPeople && line.blanksBefore > 0 && !hasBullet && !isPersonName(words)) {
          zone = "prose";
          addProse(line, span, hasBullet);
          break;
        }
        hasNamedPeople ||= heading !== undefined;
        // Below a list of names, a line without a sign is a heading of something else; so is one with a colon.
        hasListedPeople ||= hasBullet;
        if (isPeopleLine(words) && !endsPeople(text, line, words, hasListedPeople && !hasBullet))
          addPeople(zone === "hosts" ? "host" : "guest", span);
        else {
          zone = "prose";
          addProse(line, span, hasBullet);
        }
        break;
      case "social":
      case "skip":
        push("boilerplate", span);
        break;
    }
    if (isAside) zone = outerZone;
  }
  return { sections, stated };
}

/** What takes the lines that are neither headings nor boilerplate, and remembers whether an item may go on. */
function createCutter(text: string, { isInterview, marks }: ZoneOptions) {
  const sections: Section[] = [];
  const stated: StatedEntity[] = [];
  const speakersMet = new Set<string>();
  let inItem = false;

  const push = (role: SectionRole, span: Span, speaker?: string) => {
    if (span.start < span.end) sections.push(speaker ? { role, span, speaker } : { role, span });
  };
  const continueItem = (line: Line) => {
    const item = sections.pop()!;
    sections.push({ ...item, span: { start: item.span.start, end: line.end } });
  };
  const addSpeech = ({ name, label, words }: Speech) => {
    push(speakersMet.has(name) ? "metadata" : "byline", label);
    speakersMet.add(name);
    push("body", words, name);
  };
  const addProse = (line: Line, span: Span, hasBullet: boolean) => {
    const words = text.slice(span.start, span.end);
    const speech = isInterview ? splitSpeaker(text, span) : undefined;
    if (isInterview && (sections.length === 0 || words.endsWith("?")) && isShort(words)) {
      push("questions", span);
    } else if (speech) addSpeech(speech);
    else if (marks && isLinkLine(marks, span, hasBullet, words)) push("links", span);
    else if (hasBullet) {
      for (const item of splitGluedBullets(text, span)) push(itemRole(words), item);
    } else if (inItem && line.blanksBefore === 0) {
      continueItem(line);
      return;
    } else push(marks?.isQuote(span) ? "quote" : proseRole(words), span);
    inItem = hasBullet && !speech;
  };
  const addNames = (role: "host" | "guest", span: Span) => {
    push("byline", span);
    const part = partOfLine.exec(text.slice(span.start, span.end))?.[1]?.toLowerCase();
    const said = part === undefined ? role : part === "guest" ? "guest" : "host";
    const told = lifeIn(text.slice(span.start, span.end));
    const people = told
      ? [{ name: told, span: { start: span.start, end: span.start + told.length } }]
      : readPeople(text, span);
    for (const person of people) stated.push({ entityType: "person", role: said, ...person });
  };
  return {
    sections,
    stated,
    push,
    addProse,
    /** A line below "Links", "Show Notes" or "Questions". */
    addItem: (
      zone: "notes" | "links" | "questions",
      line: Line,
      span: Span,
      hasBullet: boolean,
    ) => {
      const isUnlinked = zone !== "questions" && marks?.hasLinks && marks.linkShare(span) === 0;
      const role = listRole(zone, text.slice(span.start, span.end));
      if (role === "body" || (isUnlinked && role !== "sponsors")) addProse(line, span, hasBullet);
      else push(role, span);
    },
    addPeople: (role: "host" | "guest", span: Span) => {
      const [names, label, others] = splitAtLabel(text, span);
      addNames(role, names);
      if (!label || !others) return;
      push("metadata", label);
      addNames(text[label.start]!.toLowerCase() === "g" ? "guest" : "host", others);
    },
    endItem: () => {
      inItem = false;
    },
  };
}

/** A line that only sets apart what stands above it. */
const rule = /^(?:[-–—_=*]\s?){3,}$/;

/** "Ann Lee - Guest", below "Hosts". */
const partOfLine = /(?:\s[-–—]|[,(])\s*(?:special )?(guest|(?:co-?)?host)\)?(?=\s*(?:$|:))/i;

/** "Ann Lee Guest: Bo Ek": names, the label within the line that parts them, the names behind it. */
function splitAtLabel(text: string, { start, end }: Span): readonly [Span, Span?, Span?] {
  const label = /\s((?:guests?|hosts?|co-?hosts?):)\s+\S/i.exec(text.slice(start, end));
  if (!label || label.index === 0) return [{ start, end }];
  const from = start + label.index + 1;
  const to = from + label[1]!.length;
  return [
    trimSpan(text, { start, end: from }),
    { start: from, end: to },
    trimSpan(text, { start: to, end }),
  ];
}

/** As long as a question may be. */
function isShort(words: string): boolean {
  return words.split(/\s+/, 61).length <= 60;
}

const endsPeople = (text: string, line: Span, words: string, isUnlisted: boolean) =>
  words.endsWith(":") ||
  creditOfOthers.test(words) ||
  otherHeading.test(words) ||
  (isUnlisted && !isPersonName(words)) ||
  /^[-*•\s]*[[(]?@?\d{1,3}:\d\d/.test(text.slice(line.start, line.start + 12));

/** "Credits", below the guests of an episode. */
const otherHeading =
  /^(?:(?:show |additional |further |other |your |our )?(?:credits?|producers?|editors?|acknowledge?ments?|music|production|resources|reading|references|transcript|timestamps?|chapters?|summary|description|licen[cs]e|copyright|topics?|support|contact))$/i;
/** "Producer: Ann Lee", "Music: …", below "Guests": who else had a part. */
const creditOfOthers =
  /^(?:(?:executive |associate |audio |video |show |theme )*(?:producers?|editors?|editing|music|sponsors?|engineers?|links?|topics?|recorded|date|duration|intro|outro)(?: by)?):/i;

const isOfPeople = (zone: Zone) => zone === "hosts" || zone === "guests";

/** Whoever presents an episode runs the show; who presents anything else has come to talk. */
const presentersIn = (text: string, { start, end }: Span) =>
  /\b(?:episodes?|podcasts?|shows?)\b/i.test(text.slice(start, end)) ? "hosts" : "guests";

/** "Ann Lee", "Ann Lee, Developer at Acme", "Ann Lee - Author of a book about boats", "Ann Lee is a gardener". */
const beginsWithPerson = (words: string): boolean =>
  isPersonName(words.split(/\s*[,;|(@]|\s[-–—]\s/, 1)[0]!) || lifeIn(words) !== undefined;

function isPeopleLine(words: string): boolean {
  if (/^\p{Ll}/u.test(words) || opensSentence.test(words)) return false;
  return words.length <= longestLine || (words.length <= longestLife && beginsWithPerson(words));
}
/** "Our music is by", "This episode is": how sentences begin that tell of something else. */
const opensSentence =
  /^(?:Our|This|That|The|We|You|In|If|It|For|To|On|All|Check|Visit|Join|Follow|Subscribe|Thanks?) \p{Ll}/u;
/** A line of names is no longer, nor one that goes on to say who somebody is. */
const longestLine = 200;
const longestLife = 600;
