// Finds names in lists of nothing but names: "Servant", "Quuxly" and "Yesod", an item each.
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

/** Technologies that stand alone in an item where most items around are one technology each. */
export const itemizedNames: Recognizer = {
  id: "itemized",
  *recognize({ episode, mentions }: RecognizerContext): Generator<Mention> {
    for (const items of listsOf(episode)) {
      const kinds = items.map((item) => kindOf(item, episode, mentions));
      for (const [at, item] of items.entries()) {
        if (kinds[at] !== "unknown" || !isAmongTechnologies(kinds, at)) continue;
        yield mentionAt(episode, item, {
          entityType: "technology",
          recognizer: "itemized/among-technologies",
          confidence: CONFIDENCE * sectionWeight[item.section.role],
        });
      }
    }
  },
};

/** Counted on drawn lists. */
const CONFIDENCE = 0.78;
/** How many items to either side are looked at, and how many of them must be technologies. */
const REACH = 3;
const NEEDED = 3;

interface Item extends Span {
  readonly section: Section;
}

/** Runs of items with nothing between them, each without its bullet; shorter ones say nothing. */
function* listsOf({ sections, text }: Episode): Generator<readonly Item[]> {
  let items: Item[] = [];
  for (const section of sections) {
    if (section.role === "bullets" || section.role === "links") {
      items.push({ section, ...trimmed(text, section.span) });
      continue;
    }
    if (items.length > NEEDED) yield items;
    items = [];
  }
  if (items.length > NEEDED) yield items;
}

function trimmed(text: string, { start, end }: Span): Span {
  const whole = text.slice(start, Math.min(end, start + LONGEST_ITEM));
  const lead = /^[\s\-+*•·]*/.exec(whole)![0].length;
  return { start: start + lead, end: start + whole.trimEnd().length };
}
const LONGEST_ITEM = 60;

type Kind = "technology" | "unknown" | "other";

/** What an item is: one known technology, one word that nobody knows, or anything else. */
function kindOf({ start, end }: Item, { text }: Episode, mentions: readonly Mention[]): Kind {
  const index = firstAfter(mentions, start);
  const before = mentions[index - 1];
  if (before && before.span.end > start) return "other";
  const first = mentions[index];
  if (first && first.span.start < end)
    return first.span.start === start &&
      first.entityType === "technology" &&
      first.confidence >= 0.8 &&
      restOfItem.test(text.slice(first.span.end, end))
      ? "technology"
      : "other";
  return start < end && mayName(text.slice(start, end)) ? "unknown" : "other";
}

/** Nothing, a version, or a remark in brackets. */
const restOfItem = /^(?:[\s.,;:v\d]*|\s+\([^()]*\))$/;

const oneWord = /^[A-Za-z][A-Za-z\d]+(?:[.+-][A-Za-z\d]+)*$/;
const acronym = /^[A-Z]{2,5}s?$/;
/** What is done, and what things are like: "Typechecking", "Backpressured", "Immutability". */
const concept = /(?:ing|ings|ed|ity|ness|ism|tion|tions|ment|ments|ology|ization|isation|ability)$/;

/** "notes.example": somebody's site; ".js" is an ending of libraries. */
const address = /\.(?!(?:js|ts|rs|py|jl|ex|css|net)$)[a-z\d]+$/i;

const mayName = (word: string): boolean =>
  word.length > 2 &&
  oneWord.test(word) &&
  !address.test(word) &&
  !acronym.test(word) &&
  !concept.test(word) &&
  !isPlainWord(word) &&
  !isPlainWord(word.replace(/s$/, "")) &&
  !isNoName(word) &&
  !saysHow(word) &&
  firstNameStrength(word) === "unknown" &&
  guessFromShape(word).every(({ entityType }) => entityType === "technology");

function isAmongTechnologies(kinds: readonly Kind[], at: number): boolean {
  const around = [
    ...kinds.slice(Math.max(0, at - REACH), at),
    ...kinds.slice(at + 1, at + 1 + REACH),
  ];
  const technologies = around.filter((kind) => kind === "technology").length;
  return technologies >= NEEDED && technologies * 2 >= around.length;
}
