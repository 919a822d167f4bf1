// A line of people: the names in "Guests: Ann Lee (Acme), Bo Ek and Cy Fox", and the speaker in "Ann: …".
import type { Span } from "../model/index.ts";
import { networkNames } from "../text/platforms.ts";

/** Whether a line is nothing but a person's name: two to five capitalised words, particles allowed. */
export function isPersonName(words: string): boolean {
  return words.length <= 48 && NAME.test(words) && !NOT_A_NAME.test(words);
}

/** "Ann Lee (she/her) is a gardener and …": the name a life begins with. */
export function lifeIn(words: string): string | undefined {
  const name = LIFE.exec(words)?.[1];
  return name !== undefined && isPersonName(name) ? name : undefined;
}
const LIFE =
  /^(\p{Lu}[^,.;:!?()\n]{3,46}?)(?: ?\([^()\n]{1,40}\))* (?:is|was|has|works|worked|leads|runs|builds|holds|founded|co-founded|currently|grew|studied|teaches|writes|hosts|spent|joined|started|serves|loves|lives|helps|makes)\s/u;

/** The people a line lists, in order, with the spans of their names. A part that is no name is passed over. */
export function* readPeople(text: string, span: Span): Generator<{ name: string; span: Span }> {
  const words = text.slice(span.start, span.end);
  const parts = [...words.matchAll(PARTS)];
  for (const [index, part] of parts.entries()) {
    const isEmployer = index === parts.length - 1 && POST.test(parts[index - 1]?.[0] ?? "");
    if (isEmployer || POST.test(part[0])) continue;
    const name = /^[^,;(@[|=:–—]+?(?=\s+-\s|\s*$)/u.exec(
      part[0]
        .replace(/\s*[([@|=:–—].*$/su, "")
        .replace(ACCOUNTS, "")
        .replace(PICTURES, ""),
    )?.[0];
    if (!name) continue;
    const lead = /^\s*(?:and |& |with )?\s*(?:(?:dr|prof)\.? )?/iu.exec(name)![0].length;
    const bare = name.slice(lead).trimEnd();
    // "Ann Lee, Acme": one person, and a word behind a comma that says where she is.
    const isHouse = parts.length === 2 && index === 1 && !bare.includes(" ") && !joined.test(words);
    if (isHouse && isPersonName(parts[0]![0].trim())) continue;
    if (!isPersonName(bare) && !/^\p{Lu}[\p{L}’'-]+$/u.test(bare)) continue;
    const start = span.start + part.index + lead;
    yield { name: bare, span: { start, end: start + bare.length } };
  }
}

const joined = /\s(?:and|&|und|et|y)\s/;

/** A speaker's label at the start of a paragraph, without the colon, and the words spoken. */
export interface Speech {
  readonly name: string;
  readonly label: Span;
  readonly words: Span;
}

/** Reads "Rachel: I work …"; undefined where a paragraph does not begin with one to four capitalised words and a colon. */
export function splitSpeaker(text: string, span: Span): Speech | undefined {
  const head = text.slice(span.start, Math.min(span.end, span.start + 60));
  const match = /^(\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3}):\s+(?=\S)/u.exec(head);
  if (!match) return undefined;
  return {
    name: match[1]!,
    label: { start: span.start, end: span.start + match[1]!.length },
    words: { start: span.start + match[0].length, end: span.end },
  };
}

const WORD = String.raw`\p{Lu}(?:\p{L}|[’'.-](?=\p{L}))*\.?`;
const PARTICLE =
  "(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|el|al|bin|ibn|ter|ten|zu|y|e|af|av)";
const NAME = new RegExp(
  `^${WORD}(?: (?:${WORD}|${PARTICLE}|[“"(‘']${WORD}[”")’'])){0,3} (?:${PARTICLE}[’' ])?${WORD}$`,
  "u",
);
/** Words of menus and buttons that look like names. */
const NOT_A_NAME =
  /\b(?:About|All|Archives?|Back|Blog|Categories|Contact|Content|Cookies?|Download|Episodes?|Follow|Home|Interviews?|Latest|Learn|Listen|Load|Login|Menu|More|Newsletter|Next|Notes|Older|Podcasts?|Policy|Posts?|Presentations|Previous|Privacy|Read|Related|Search|Share|Show|Sign|Skip|Sponsors?|Subscribe|Tags|Terms|Topics|Up|Us|View|Watch|Your)\b/;

/** "Ann Lee Twitter / GitHub": labels of links behind the name; and the full stop of a sentence. */
const ACCOUNTS = new RegExp(
  `(?:\\s+(?:${networkNames}|Blog|Website|Web|URL|Homepage)(?=[\\s/]|$).*|(?<=\\p{Ll})(?<!\\b(?:Jr|Sr))\\.\\s*)$`,
  "su",
);

/** Emoji behind a name. */
const PICTURES = /[\s\p{Extended_Pictographic}\u{fe0f}\u{200d}]+$/u;

/** "Senior Engineer": what somebody is; behind it, at the end, stands the employer. */
const POST =
  /^\s*(?:[\p{L}&/-]+ ){0,4}(?:CEO|CTO|CIO|CISO|COO|CPO|CFO|[SE]?VP|President|Founder|Director|Head|Manager|Engineer|Developer|Architect|Scientist|Advocate|Evangelist|Researcher|Designer|Consultant|Professor|Lecturer|Strategist|Technologist|Engineering|Product|Relations|Maintainer|Student)\s*$/u;

/** Parts of a list, separated by commas, semicolons, slashes, "and", "&"; brackets keep theirs. */
const PARTS = /(?:\([^)]*\)|\[[^\]]*\]|(?!\s+(?:and|&|\/|with)\s)[^,;])+/gu;
