// Finds names in lists of what is new: "Release of Quuxly 6.0:", "Zorbly 5.8 released".
import type { Episode, Mention, Section, Span } from "../../../model/index.ts";
import { firstAfter } from "../../first-after.ts";
import { mentionAt } from "../../mention-at.ts";
import type { Recognizer, RecognizerContext } from "../../recognizer.ts";
import { sectionWeight } from "../../sentences.ts";
import { isPlainWord } from "../../words/plain-words.ts";
import { isNoName } from "../signs/no-names.ts";

/**
 * What an item names with its version and little else is a technology, whatever it is called: where the item says that it
 * is released, or where another one is written the same way.
 */
export const releasedNames: Recognizer = {
  id: "released",
  *recognize({ episode, mentions }: RecognizerContext): Generator<Mention> {
    const items = [...itemsOf(episode)];
    for (const { name, section, isSaid } of items) {
      if ((items.length < 2 && !isSaid) || isTaken(mentions, name)) continue;
      yield mentionAt(episode, name, {
        entityType: "technology",
        recognizer: "released/version",
        confidence: confidence * sectionWeight[section.role],
      });
    }
  },
};

/** All 22 such items counted in annotated episodes name technologies; five of these no other recognizer finds. */
const confidence = 0.83;
const longestItem = 120;

interface Item {
  readonly name: Span;
  readonly section: Section;
  /** The words say "release". */
  readonly isSaid: boolean;
}

function* itemsOf({ sections, text }: Episode): Generator<Item> {
  for (const section of sections) {
    const { start, end } = section.span;
    if (section.role !== "bullets" && section.role !== "links" && section.role !== "body") continue;
    if (end - start > longestItem) continue;
    const words = text.slice(start, end);
    const lead = releaseOf.exec(words)?.[0].length ?? 0;
    const [whole, name, tail] = versioned.exec(words.slice(lead)) ?? [];
    if (!whole || !name || isNoName(name) || license.test(name)) continue;
    const isSaid = lead > 0 || isOut.test(tail!);
    // "Web 3.0", "Guidance Letter 2.0"; only a release gives small letters a name.
    if (!isSaid && (name.split(" ").every((word) => isPlainWord(word)) || !/\p{Lu}/u.test(name)))
      continue;
    const from = start + lead;
    yield { name: { start: from, end: from + name.length }, section, isSaid };
  }
}

const releaseOf =
  /^(?:(?:an?|the) )?(?:(?:new|latest|first|major|beta|stable|final) )*(?:releases?|versions?) of /i;
/** One to four words, a version, and the end or what became of it. */
const versioned =
  /^([\p{Lu}\p{Ll}][\w+.-]*(?: (?:\p{Lu}[\w+.-]*|\d+(?![\d.]))){0,3}) v?\d+(?:\.\d+)+[\w-]*([:.,]?| (?:(?:is|has been|was|gets|now) )?(?:released|out|available|announced|published|brings|adds|with|introduces|lands|ships)\b.*)$/u;
const isOut = /\b(?:released|out|available|announced|published)\b/i;
const license = /^(?:CC\b|GPL|AGPL|LGPL|Creative Commons|Attribution|Season|Episode|Chapter|Part)/;

/** Whether somebody has found a name there. */
function isTaken(mentions: readonly Mention[], { start, end }: Span): boolean {
  const next = firstAfter(mentions, start);
  const before = mentions[next - 1];
  const after = mentions[next];
  return (
    (before !== undefined && before.span.end > start) ||
    (after !== undefined && after.span.start < end)
  );
}
