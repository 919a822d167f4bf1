// Names that are company and product: where a sentence speaks of the company, the name gets that reading too.
import type { Mention, Section } from "../../model/index.ts";
import type { Gazetteer } from "../../ontology/gazetteer/gazetteer.ts";
import type { Recognizer, RecognizerContext } from "../recognizer.ts";
import { SentenceMasks } from "./masking/masked-sentence.ts";
import { relationPatterns } from "./phrases/patterns.ts";
import { createSieve } from "./phrases/sieve.ts";
import { sign, signOfTypes } from "./masking/signs.ts";
import { disclosuresIn } from "./sponsors.ts";
import { inSmallLetters } from "../../text/small-letters.ts";
import { oncePer } from "../../model/once-per.ts";

/** Kinds of what is called like its maker. */
const products: ReadonlySet<string> = new Set(
  "software service platform browser database tool framework library runtime editor hardware".split(
    " ",
  ),
);
/** Where only who employs or was founded can stand. */
const employerPlace =
  /\b(?:at|works? for|(?:advocate|evangelist) for|(?:c[a-z]o|president)(?:,? (?:and|&) co-?founder)? of) (?:the )?$/i;
/** What comes behind who employs: "Acme CEO Ann", "joined Acme in 2019". */
const ledBy = new RegExp(
  `^ (?:c[eto]o|president)(?: (?:and|&) co-?founder)?,? ${sign.person}`,
  "i",
);
/** Who sells a product was founded; who began a project that many make did not found it. */
const founderOf = /\bfounders? of (?:the )?$/i;
const coFounderOf = /\bco-?\s?founders? (?:(?:and|&) (?:c[a-z]o|president) )?of (?:the )?$/i;
/** "Co-founder of the Zap project": what many make, and nobody sells. */
const isProject =
  /^ (?:open[- ]source )?(?:project|language|framework|library|community|movement|distribution)\b/i;
const coFounderAfter = new RegExp(
  `^(?:[’']s)? co-?founder(?: (?:and|&) c[a-z]o)?,? ${sign.person}`,
  "i",
);
/** "Ann Lee, CISO Acme": the office right before its house. */
const officeBefore = new RegExp(`${sign.person}(?:,|:| [–—|-]) ?(?:field )?c[a-z]{1,2}o,? $`, "i");
/** "Ann Lee, Acme head of lamps": behind a person, and before the office. */
const personAhead = new RegExp(`${sign.person}(?:,|:| [–—|-]) ?$`);
const officeAfter =
  /^(?:[’']s)? (?:head of|[es]?vp\b|vice president|director of|c[efimopst]o\b|chief )/i;
const hasJoined = /\bjoined $/;
const since = /^ (?:in (?:19|20)\d\d|as (?:an?|the|its))\b/;
const worksFor = /\bworks? for $/i;
/** "Ann from Zap": of what companies sell, the company. */
const personFrom = new RegExp(`${sign.person},? (?:from|of) $`);
const ofOthers = /^ (?:team|core|fame|project|community|user|days?|conf)/i;
/** Kinds that people rather are from than from the company that makes them. */
const projects: ReadonlySet<string> = new Set(["framework", "library", "runtime", "editor"]);
const employment: ReadonlySet<string> = new Set(["works_at", "worked_at", "founded"]);
const sieve = createSieve(
  relationPatterns.filter(({ relationType }) => employment.has(relationType)),
);
/** "Works with Docker" says nothing about an employer. */
const unsafe = /\b(?:with|in|for|on|from|of)\s(?:\w+\s)?$/i;
/** What comes before "of" where it does name an employer. */
const office =
  /\b(?:ceo|cto|founders?|president|chief|head|director|vp|lead|owner|evangelist|advocate|ambassador|spokesperson)\b[^.;!?]{0,40}$/i;

/**
 * The organisation behind a product of its name, where the text has somebody work there, found it, or be paid by it
 * ("Ann Lee, CTO of Datadog"). For names the gazetteer knows as both, and for products where the words are "at Acme";
 * the product's reading stays.
 */
export const secondReadings: Recognizer = {
  id: "second-reading",
  *recognize(context: RecognizerContext): Generator<Mention> {
    const companies = companiesOf(context.gazetteer);
    const makers = makersOf(context.gazetteer);
    const both = new Set(
      context.mentions.filter(
        ({ entityType, canonicalName, kind = "" }) =>
          entityType === "technology" &&
          (kind === "" || products.has(kind) || companies.has(canonicalName)),
      ),
    );
    if (both.size === 0) return;
    const isBoth = (mention: Mention) => both.has(mention);
    const seen = new Set<Mention>();
    const masks = new SentenceMasks(context, (mentions) =>
      mentions.every(isBoth) ? sign.either : signOfTypes(mentions),
    );
    for (const index of masks.sentences.keys()) {
      if (!masks.mentionsIn(index).some(isBoth) && !masks.mayBeginWithIt(index)) continue;
      const { text, slots } = masks.at(index);
      if (!text.includes(sign.either)) continue;
      const paid = new Set(placesOfPayers(text));
      for (const place of [...namedAsEmployer(text), ...paid])
        for (const mention of slots.get(place)?.mentions ?? []) {
          if (!isBoth(mention) || seen.has(mention)) continue;
          const isEmployer =
            text.includes(sign.person) &&
            ((!isOfOtherHouse(mention, makers) && isEmployerAt(text, place)) ||
              isFoundedAt(text, place, mention, makers) ||
              (!projects.has(mention.kind ?? "") && isHomeAt(text, place)));
          const pays = paid.has(place) && mention.kind !== undefined;
          if (!companies.has(mention.canonicalName) && !isEmployer && !pays) continue;
          seen.add(mention);
          yield asCompany(mention, companies);
        }
    }
    const { sections, text } = context.episode;
    const linesOfSponsors = sections.filter(({ role }) => role === "sponsors");
    if (linesOfSponsors.length === 0) return;
    for (const mention of both)
      if (
        !seen.has(mention) &&
        !companies.has(mention.canonicalName.replace(/ .*/, "")) &&
        linesOfSponsors.some((section) => opens(text, section, mention))
      )
        yield asCompany(mention, companies);
  },
};

/** Whether only a company can stand at an index of a masked sentence. */
function isEmployerAt(text: string, place: number): boolean {
  const before = text.slice(Math.max(0, place - 32), place);
  const after = text.slice(place + 1, place + 48);
  return (
    employerPlace.test(before) ||
    officeBefore.test(before) ||
    ledBy.test(after) ||
    (officeAfter.test(after) && personAhead.test(before)) ||
    (hasJoined.test(before) && since.test(after))
  );
}

/** "The web team at Widget": a browser, and what a machine runs on, employ nobody; who makes them does. */
const isOfOtherHouse = (
  { canonicalName, surface, kind }: Mention,
  makers: ReadonlyMap<string, string>,
) => {
  if (kind !== "browser" && kind !== "os") return false;
  const maker = makers.get(canonicalName);
  return maker !== undefined && !maker.startsWith(canonicalName) && !maker.startsWith(surface);
};

/** Whether the product at an index is said to have a founder, as its company has; what somebody else makes has none. */
function isFoundedAt(
  text: string,
  place: number,
  { canonicalName, kind = "" }: Mention,
  makers: ReadonlyMap<string, string>,
): boolean {
  if (!products.has(kind) || makers.get(canonicalName)?.startsWith(canonicalName) === false)
    return false;
  if (isProject.test(text.slice(place + 1, place + 24))) return false;
  const before = text.slice(Math.max(0, place - 48), place);
  return (
    coFounderOf.test(before) ||
    coFounderAfter.test(text.slice(place + 1, place + 48)) ||
    (!projects.has(kind) && founderOf.test(before))
  );
}

const isHomeAt = (text: string, place: number) =>
  personFrom.test(text.slice(Math.max(0, place - 8), place)) &&
  !ofOthers.test(text.slice(place + 1, place + 16));

function asCompany({ kind: _, ...mention }: Mention, companies: ReadonlySet<string>): Mention {
  const canonicalName = companies.has(mention.canonicalName)
    ? mention.canonicalName
    : nameOfMaker(mention);
  return { ...mention, canonicalName, entityType: "organisation", kind: "company" };
}

/** "Day One" on a line below "Sponsors", alone or with what is said in its praise; of "Acme Maps" Acme pays. */
const opens = (text: string, { span: { start, end } }: Section, { span }: Mention): boolean =>
  start <= span.start &&
  span.end <= end &&
  /^[^\p{L}\p{N}]*$/u.test(text.slice(start, span.start)) &&
  praise.test(text.slice(span.end, Math.min(end, span.end + 12)));
const praise = /^\s*(?:$|[:–—|(]|-\s|is\s|helps\s|lets\s)/;

/** "Hive" where the product has more words ("Apache Hive"): the company is called as the text calls it. */
const nameOfMaker = ({ surface, canonicalName }: Mention) =>
  surface.toLowerCase() === canonicalName.toLowerCase() ? canonicalName : surface;

/** Indexes of the signs that a masked sentence speaks of as companies that employ. */
function* namedAsEmployer(text: string): Generator<number> {
  if (!text.includes(sign.person)) return;
  const patterns = sieve.patternsIn(text);
  if (patterns.length === 0) return;
  const small = inSmallLetters(text);
  for (const { expression } of patterns) {
    expression.lastIndex = 0;
    for (let match = expression.exec(small); match; match = expression.exec(small)) {
      expression.lastIndex = match.index + 1;
      const at = match.indices!.groups!["o"]![0];
      const before = text.slice(Math.max(0, at - 60), at);
      if (
        !unsafe.test(before) ||
        office.test(before) ||
        worksFor.test(before) ||
        isHomeAt(text, at)
      )
        yield at;
    }
  }
}

/** Indexes of the signs of who paid, by a masked sentence. */
function* placesOfPayers(text: string): Generator<number> {
  for (const match of disclosuresIn(text))
    for (let at = match.index; at < match.index + match[0].length; at++)
      if (text[at] === sign.either) yield at;
}

/** Names of technologies that are names of organisations, too. */
const companiesOf = oncePer(
  ({ entries }: Gazetteer): ReadonlySet<string> =>
    new Set(
      entries
        .filter(({ readings }) => readings.some(({ entityType }) => entityType === "organisation"))
        .map(({ name }) => name),
    ),
);

/** Technologies whose maker is known, with the maker. */
const makersOf = oncePer(
  ({ entries }: Gazetteer): ReadonlyMap<string, string> =>
    new Map(entries.flatMap(({ name, maker }) => (maker === undefined ? [] : [[name, maker]]))),
);
