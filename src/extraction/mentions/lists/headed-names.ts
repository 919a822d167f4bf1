// Finds names in lists whose heading says what they list: "Shells", "Sublime packages", "Tools of the week".
import type { Episode, Mention, Section, Span } from "../../../model/index.ts";
import { mentionAt } from "../../mention-at.ts";
import type { Recognizer, RecognizerContext } from "../../recognizer.ts";
import { sectionWeight } from "../../sentences.ts";
import { firstAfter } from "../../first-after.ts";
import { guessFromShape } from "../signs/name-shape.ts";
import { firstNameStrength } from "../../words/name-words.ts";
import { isNoName } from "../signs/no-names.ts";
import { isPlainWord } from "../../words/plain-words.ts";
import { saysHow } from "../signs/hyphened-words.ts";

/** What the items of a list are called that its heading says is of software or machines. */
export const headedNames: Recognizer = {
  id: "headed",
  *recognize({ episode, mentions }: RecognizerContext): Generator<Mention> {
    for (const { items, isSure } of headedLists(episode)) {
      const labels = items.map((item) => labelOf(item, episode));
      const known = items.filter((item) => beginsWithTechnology(item, mentions)).length;
      // "Projects", "Services": of whatever there is, unless most are known.
      if (isSure ? known === 0 : known < 2 || known * 3 < items.length) continue;
      for (const [at, span] of labels.entries()) {
        if (!span || isKnown(span, mentions)) continue;
        const surface = episode.text.slice(span.start, span.end);
        if (!mayName(surface, span.end < items[at]!.span.end)) continue;
        yield mentionAt(episode, span, {
          entityType: "technology",
          recognizer: "headed/list",
          confidence: CONFIDENCE * sectionWeight[items[at]!.role],
        });
      }
    }
  },
};

/** Counted on drawn lists. */
const CONFIDENCE = 0.8;
const LONGEST_HEADING = 48;

interface HeadedList {
  readonly items: readonly Section[];
  /** Whether nothing but software and machines is called so. */
  readonly isSure: boolean;
}

/** Lists right below a line that says what they list. */
function* headedLists({ sections, text }: Episode): Generator<HeadedList> {
  for (const [at, section] of sections.entries()) {
    if (!isItem(sections[at + 1], text)) continue;
    if (section.role === "title" || isItem(section, text)) continue;
    const { start, end } = section.span;
    if (end - start > LONGEST_HEADING) continue;
    const noun = heading.exec(text.slice(start, end))?.groups;
    if (!noun) continue;
    const items: Section[] = [];
    for (let i = at + 1; isItem(sections[i], text); i++) items.push(sections[i]!);
    yield { items, isSure: noun["sure"] !== undefined };
  }
}

/** An item has its sign, or is a link. */
function isItem(section: Section | undefined, text: string): boolean {
  if (!section || (section.role !== "bullets" && section.role !== "links")) return false;
  return (
    section.role === "bullets" ||
    /[-*+•·)\]] ?$/.test(text.slice(Math.max(0, section.span.start - 2), section.span.start))
  );
}

const heading =
  /^(?:[^.!?:]*[\s/&])?(?:(?<sure>shells?|editors?|packages|plug-?ins|add-?ons|extensions|librar(?:y|ies)|frameworks?|dev(?:elopment)? boards|microcontrollers|gems|crates|modules|databases?|(?:programming )?languages|operating systems|distros|distributions|browsers|compilers|linters|ides|tools?|tooling|software|(?:tech(?:nology)?|software) stack|(?:static site|site) generators|template engines|engines|runtimes|protocols|utilities|package managers|password managers|window managers|clients|emulators|themes)|(?:boards|apps?|applications|services|projects|products|platforms|systems|technolog(?:y|ies)|tech|stack|repos(?:itories)?))(?: (?:of the (?:week|month|show|episode|day)|(?:we |i )?(?:mentioned|discussed|used?|covered|recommend(?:ed)?)(?: (?:in|on) (?:this|the) (?:show|episode))?))?\s*:?$/i;

const label =
  /^["“'`{]?((?:[A-Za-z\d][\w.+#!]*(?:-[\w.+#]+)*)(?: (?:for |of |and )?[A-Z\d][\w.+#-]*){0,4})["”'`}]?(?=\s*$|:(?:\s|$)| [-–—|] | \(|, |; | by [A-Z@])/;

/** Where the name of an item stands, before what is said of it. */
function labelOf({ span }: Section, { text }: Episode): Span | undefined {
  const line = text.slice(span.start, Math.min(span.end, span.start + 160));
  const name = label.exec(line)?.[1]?.replace(/[.,]$/, "");
  if (name === undefined) return undefined;
  const start = span.start + line.indexOf(name);
  return { start, end: start + name.length };
}

const beginsWithTechnology = ({ span }: Section, mentions: readonly Mention[]): boolean => {
  const first = mentions[firstAfter(mentions, span.start)];
  return (
    first !== undefined &&
    first.span.start <= span.start + 1 &&
    first.entityType === "technology" &&
    first.confidence >= 0.8
  );
};

/** Whether a mention says what the label is, or that it is of another kind: "Ann Lee", "Acme". */
function isKnown({ start, end }: Span, mentions: readonly Mention[]): boolean {
  for (let i = firstAfter(mentions, start); i < mentions.length; i++) {
    const { span, entityType, confidence } = mentions[i]!;
    if (span.start >= end) return false;
    if (span.end >= end - 2 && span.start <= start && confidence >= 0.5) return true;
    if (entityType === "person" || entityType === "work" || entityType === "podcast") return true;
  }
  return false;
}

const page =
  /^(?:S\d+E\d+|Bonus|GitHub|Website|Twitter|Docs|Documentation|Blog|Links?|Other|Others|And|More|Misc|Code|Source|Home ?page|Slides|Video|Demo|None|TODO|Various)$/i;

/** What is done, and what things are like: "Debugging", "Portability". */
const concept = /(?:ings?|ity|ness|ism|tions?|ments?|ology)$/;

/** Of one word, anything but what is of everyday use; of several, something more than a headline. */
function mayName(name: string, isDescribed: boolean): boolean {
  const words = name.split(" ");
  if (page.test(name) || isNoName(name) || saysHow(name) || concept.test(name)) return false;
  if (firstNameStrength(words[0]!) === "sure") return false;
  if (guessFromShape(name).some(({ entityType }) => entityType !== "technology")) return false;
  const isPlain = words.every((word) => isPlainWord(word) || isPlainWord(word.replace(/s$/, "")));
  if (words.length === 1)
    return (
      name.length > 1 &&
      !/^\d/.test(name) &&
      (isPlain ? /^\p{Lu}/u.test(name) && isDescribed : true)
    );
  return /^\p{Lu}/u.test(name) && (isDescribed || !isPlain);
}
