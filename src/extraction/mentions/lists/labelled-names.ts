// Finds names in lists that are glossaries: "ripgrep: a fast search tool", "sharkdp/bat - A cat clone".
import {
  overlaps,
  type EntityType,
  type Episode,
  type Mention,
  type Span,
} from "../../../model/index.ts";
import { oncePer } from "../../../model/once-per.ts";
import { mentionAt } from "../../mention-at.ts";
import type { Recognizer, RecognizerContext } from "../../recognizer.ts";
import { sectionWeight } from "../../sentences.ts";
import { isBesideTechnology } from "../signs/lines-beside.ts";
import { typeOfDescription } from "../signs/descriptions.ts";
import { technologyNouns } from "../../words/type-nouns.ts";
import { guessFromShape } from "../signs/name-shape.ts";
import { firstNameStrength } from "../../words/name-words.ts";
import { isPlainWord, isTradeWord } from "../../words/plain-words.ts";
import { isLibraryOfLanguage } from "../signs/hyphened-words.ts";
import { speaksOfSoftware } from "../signs/software-words.ts";

/** What stands before the colon or dash of an item, where its description or its spelling says that it is a name. */
export const labelledNames: Recognizer = {
  id: "labelled",
  *recognize(context: RecognizerContext): Generator<Mention> {
    const { episode, mentions } = context;
    for (const section of episode.sections) {
      if (section.role !== "links" && section.role !== "bullets") continue;
      const { start } = section.span;
      const line = episode.text.slice(start, Math.min(section.span.end, start + REACH));
      const label = readLabel(line, context);
      if (!label) continue;
      const span = { start: start + label.start, end: start + label.end };
      if (label.entityType === "technology" && !speaksOfSoftware(episode)) continue;
      // "zorbly7" among those who give money is somebody.
      if (
        label.rule === "alone" &&
        section.role === "bullets" &&
        !isBesideTechnology(episode, section, mentions)
      )
        continue;
      if (mentions.some((mention) => isTaken(mention, span, episode.text))) continue;
      yield mentionAt(episode, span, {
        entityType: label.entityType,
        recognizer: `labelled/${label.rule}`,
        confidence: label.confidence * sectionWeight[section.role],
      });
    }
  },
};

/** Whether a mention says more of the words than the label; "docker-wyze-bridge" is more than "docker" and "bridge". */
function isTaken({ span }: Mention, label: Span, text: string): boolean {
  if (!overlaps(span, label)) return false;
  const isPart = label.start <= span.start && span.end <= label.end;
  const isTail = span.start > label.start && /[-_/]/.test(text[span.start - 1]!);
  return !(isPart && (span.end < label.end || isTail));
}

/** How much of an item is read: its label and the head of the description. */
const REACH = 180;

interface Label {
  readonly start: number;
  readonly end: number;
  readonly rule: "repository" | "house" | "described" | "spelling" | "kind" | "alone";
  readonly entityType: EntityType;
  readonly confidence: number;
}

function readLabel(line: string, context: RecognizerContext): Label | undefined {
  return (
    readRepository(line) ??
    readHouse(line) ??
    readDescribed(line, context) ??
    readKind(line) ??
    readAlone(line, context)
  );
}

const repository =
  /^(?:(Git(?:Hub|Lab)) ?[-:–|] ?)?([A-Za-z\d][\w-]{1,38})\/([A-Za-z\d][\w.-]{1,50}?)(?=$|(:) \S| (?:on |\()(Git(?:Hub|Lab))| [-–—|] | \()/i;

/** "sharkdp/bat: …", "square/anvil on GitHub", "GitHub - sharkdp/bat"; never "async/await" or "and/or". */
function readRepository(line: string): Label | undefined {
  const match = repository.exec(line);
  if (!match) return undefined;
  const [whole, host, owner, name, colon, hostAfter] = match;
  const isShown = host !== undefined || hostAfter !== undefined;
  if (!isShown && (isPlainWord(owner!) || (colon === undefined && isPlainWord(name!))))
    return undefined;
  if (!isShown && !(/^[a-z\d]/.test(owner!) && /^[a-z\d]/.test(name!))) return undefined;
  if (/^(?:awesome|dotfiles|\.github|docs|blog|website)/i.test(name!)) return undefined;
  const start = whole.length - name!.length;
  return {
    start,
    end: whole.length,
    rule: "repository",
    entityType: "technology",
    confidence: 0.85,
  };
}

const house =
  /^((?:[A-Za-z\d][\w.+!&’'-]*)(?: (?:of |the |and |& )?[A-Z\d][\w.+&’'-]*){0,3})(?: [–—-] |: )(?:(?:\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?[’']s|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur|[Mm]y|[Tt]he|[Aa]n?) )?(?:(?:[Nn]ew|[Oo]ld|[Oo]wn|[Ff]ormer|[Cc]urrent) )?(?:[Cc]ompany|[Ss]tart-?[Uu]p|[Aa]gency|[Ff]irm|[Ss]tudio|[Cc]onsultancy|[Nn]on-?[Pp]rofit|[Ee]mployer)(?: (?:that|which|where|who|behind|founded|co-?founded|started|run|owned|he|she|they|I|we) |\s*$)/u;

/** "zorbly - Company that Ann co-founded", "Quuxly - Ann’s company": whose house an item names. */
function readHouse(line: string): Label | undefined {
  const name = house.exec(line)?.[1];
  if (name === undefined || isTradeWord(name) || firstNameStrength(name.split(" ")[0]!) === "sure")
    return undefined;
  return {
    start: 0,
    end: name.length,
    rule: "house",
    entityType: "organisation",
    confidence: 0.88,
  };
}

const described =
  /^["“]?((?:[A-Za-z][\w.+!]*(?:-[\w.+]+)*)(?: [A-Z][\w.+-]*){0,2})["”]?(?:: | [–—-] | \| |, (?=an? )| \((?=[^()]{6,90}\)))(?:(?:[Aa]n?|[Tt]he|[Mm]y|[Oo]ur) )?(?=(.{4,120}))/;

/** "quokka42: me too": the items of an episode are what people said, where one of them speaks again and again. */
const isChat = oncePer(({ text, sections }: Episode): boolean => {
  const said = new Map<string, number>();
  for (const { role, span } of sections) {
    if (role !== "bullets" && role !== "links") continue;
    const handle = /^[a-z\d_][\w.-]+(?=: \S)/.exec(text.slice(span.start, span.start + 40))?.[0];
    if (handle !== undefined) said.set(handle, (said.get(handle) ?? 0) + 1);
  }
  return said.size >= 3 && Math.max(...said.values()) >= 3;
});

const isCount = /^[\d.,:%\s]+$/;
/** "quokka (they/them)": somebody. */
const pronouns = /^(?:she|he|they|ze|xe)\/\p{L}/iu;

function readDescribed(line: string, context: RecognizerContext): Label | undefined {
  const match = described.exec(line);
  if (!match) return undefined;
  const name = match[1]!;
  const start = line.indexOf(name);
  const at = { start, end: start + name.length };
  const description = match[2]!;
  // "- quokka42: 4,600": who has how many points.
  if (isNoThing(name) || isCount.test(description) || pronouns.test(description)) return undefined;
  const isSmall = /^[a-z]/.test(name);
  // "Forum Thread (a search engine for boards)": what brackets describe may be any thing.
  if (name.includes(" ") && / \((?:\p{L}+ )?$/u.test(match[0])) return undefined;
  if (name.includes(" ") && (isSmall || isHeading(name))) return undefined;
  // "age: A simple, modern and secure encryption tool": what is listed before the noun says nothing.
  const type = typeOfDescription(
    description.toLowerCase().replace(/^(?:[a-z-]+, ){1,3}(?:[a-z-]+ )?(?:and )?/, ""),
  );
  // "site", "platform" and "business" are as often what a headline is about; and "Time - the tool everybody lacks":
  // everyday words want a small letter, as commands are written.
  const isSure = type !== undefined && type.confidence >= 0.85 && (isSmall || !isPlainWord(name));
  const isTold =
    type?.entityType === "technology" ||
    (!isSmall && type?.entityType === "organisation" && / an? $/i.test(match[0]));
  if (type && isSure && isTold)
    return {
      ...at,
      rule: "described",
      entityType: type.entityType,
      confidence: Math.min(0.9, type.confidence),
    };
  if (
    isSmall &&
    hasRarePart(name) &&
    description.split(" ").length >= 3 &&
    !isChat(context.episode)
  )
    return { ...at, rule: "spelling", entityType: "technology", confidence: 0.8 };
  return undefined;
}

const ofKind =
  /^[{`"“]?([A-Za-z][\w+#]*(?:[-.][\w+#]+)*(?: [A-Z][\w+#-]*)??)[}`"”]? (?:(?:[Pp]rogramming )?[Ll]anguage|(?:(?:R|npm|Python|Rust|Go|PHP|Swift|Emacs) )?(?:[Ll]ibrary|[Pp]ackage|[Ff]ramework|[Cc]ompiler|[Pp]lug-?in|gem|crate)|(at |on )?Git[Hh]ub(?: repo| repository| page)?)(?=\s*(?:$|:|[-–—|] |\())/;

/** What an item ends with: "zorblib library", "Quux programming language", "Zorbly GitHub"; "zorb77 on GitHub" is somebody. */
function readKind(line: string): Label | undefined {
  const match = ofKind.exec(line);
  if (!match) return undefined;
  const [, name, onHost] = match;
  if (isNoThing(name!) || !hasRarePart(name!.split(" ")[0]!)) return undefined;
  if (onHost !== undefined && !/^\p{Lu}/u.test(name!)) return undefined;
  const start = line.indexOf(name!);
  return {
    start,
    end: start + name!.length,
    rule: "kind",
    entityType: "technology",
    confidence: 0.82,
  };
}

/** A command or package as the whole item: "youtube-dl". */
function readAlone(line: string, context: RecognizerContext): Label | undefined {
  const name = line.trim();
  if (!/^[a-z][a-z\d]*(?:[-_][a-z\d]+){0,3}(?: [\d.]+)?$/.test(name) || name.length > 30)
    return undefined;
  if (
    isNoThing(name) ||
    learned.test(name) ||
    !(hasRarePart(name) || isLibraryOfLanguage(name, context))
  )
    return undefined;
  const start = line.indexOf(name);
  return {
    start,
    end: start + name.length,
    rule: "alone",
    entityType: "technology",
    confidence: 0.7,
  };
}

/** "Anthropomorphization", "cybernetics": what is studied or thought. */
const learned = /^[a-z]{5,}(?:i[sz]ation|netics|ology|ologies|osophy|ivity|ality)$/;

/** "Garden Paths", "QXZ Data Sheet": everyday words, or what ends with one that is not what software is. */
function isHeading(name: string): boolean {
  const words = name.split(" ");
  const last = words.at(-1)!;
  return (
    words.every((word) => isPlainWord(word)) ||
    ((isPlainWord(last) || isPlainWord(last.replace(/s$/, ""))) &&
      !technologyNouns.has(last.toLowerCase()))
  );
}

/** Whether what stands before the description is a word of the trade, somebody, or of another type by its spelling. */
const isNoThing = (name: string) =>
  name.length < 2 ||
  isTradeWord(name) ||
  firstNameStrength(name.split(" ")[0]!) === "sure" ||
  guessFromShape(name).some(({ entityType }) => entityType !== "technology");

/** Some part of the word is of nobody's vocabulary: "docker-wyze-bridge", not "self-hosting". */
const hasRarePart = (name: string) =>
  name.length > 2 && name.split(/[-_.]/).some((part) => part.length > 2 && !isPlainWord(part));
