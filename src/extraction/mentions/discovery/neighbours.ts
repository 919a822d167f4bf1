// What the company of a name says: known names listed beside it, the maker before it, the place where it stands.
import type { Episode, Link, Mention, Section } from "../../../model/index.ts";
import { oncePer } from "../../../model/once-per.ts";
import { firstAfter } from "../../first-after.ts";
import { isBesideTechnology } from "../signs/lines-beside.ts";
import { isCountryOfHouses } from "../../words/branch-places.ts";
import { isAmongOrganisations } from "../signs/list-around.ts";
import {
  isBought,
  isHouseInTitle,
  isHouseOf,
  isJobTitle,
  isListedAsHouse,
  isListEnd,
} from "./houses.ts";
import { firstNameStrength } from "../../words/name-words.ts";
import { isPlainWord } from "../../words/plain-words.ts";
import type { NameRun } from "./name-runs.ts";
import type { TypeGuess } from "../signs/name-shape.ts";

/** From names known beside it: "Helm, Draft, and NAME", "Envoy NAME". */
export function guessFromNeighbours(
  text: string,
  run: NameRun,
  mentions: readonly Mention[],
): readonly TypeGuess[] {
  const guesses: TypeGuess[] = [];
  if (run.begins) addFromBeginning(guesses, text, run, run.begins);
  const index = firstAfter(mentions, run.start);
  const before = mentions[index - 1];
  let after = mentions[index];
  if (after && after.span.start < run.end) after = mentions[index + 1];
  if (after && after.span.start < run.end) after = undefined;
  if (before?.entityType === "person" && isHouseOf(text, run, before))
    guesses.push({ id: "role-comma", entityType: "organisation", confidence: 0.88 });
  else if (before?.entityType === "person" && isHouseInTitle(text, run, before))
    guesses.push({ id: "role-comma", entityType: "organisation", confidence: 0.84 });
  if (after?.entityType === "person" && isByAuthor(text, run, after))
    guesses.push({ id: "by-author", entityType: "work", confidence: 0.9 });
  const isAmong = isAmongOrganisations(text, run, mentions);
  if (isAmong)
    guesses.push({
      id: "listed-among",
      entityType: "organisation",
      confidence: run.begins ? 0.85 : 0.9,
    });
  else if (isListedAsHouse(text, run))
    guesses.push({ id: "listed-of", entityType: "organisation", confidence: 0.86 });
  if (before && isBought(text, run, before))
    guesses.push({ id: "acquired", entityType: "organisation", confidence: 0.86 });
  // "Kafka, Postgres Basics": what goes on from a known name is said of it.
  if (run.begins || isAmong) return guesses;
  // "Zap, Acme’s tool": whose it is stands on no list.
  if (isOwner.test(text.slice(run.end, run.end + 3))) return guesses;
  if (before && isNeighbour(before, run.start - before.span.end))
    addFromNeighbour(guesses, text, run, before, before, after);
  if (after && isNeighbour(after, after.span.start - run.end))
    addFromNeighbour(guesses, text, run, after, before, after);
  return guesses;
}

const isNeighbour = ({ confidence }: Mention, distance: number) =>
  distance <= 12 && confidence >= 0.8;

function addFromNeighbour(
  guesses: TypeGuess[],
  text: string,
  run: NameRun,
  mention: Mention,
  before: Mention | undefined,
  after: Mention | undefined,
): void {
  const between =
    mention === before
      ? text.slice(before.span.end, run.start)
      : text.slice(run.end, mention.span.start);
  if (!coordination.test(between)) return;
  // "Node.js and Advanced JavaScript": what stands right before a name describes it.
  if (mention === before && after && after.span.start === run.end + 1 && isEveryday(run)) return;
  const { entityType } = mention;
  // "Acme, and Gardening Therapy": in a headline, a word that says of what kind the next thing is.
  if (mention === before && run.isTitleCase && goesOnAsTitle.test(text.slice(run.end, run.end + 3)))
    return;
  // "An engineer at Acme and Adjunct Professor at Zed": what somebody is as well.
  if (mention === before && isJobTitle(text, run)) return;
  // "Before Acme, Juno ran a bakery": no list, but the one of whom it is said.
  if (
    mention === before &&
    isComma.test(between) &&
    !isListEnd.test(text.slice(run.end, run.end + 8))
  )
    return;
  // "Acme's EX90 and Zed": what somebody has is not of the kind of somebody.
  if (entityType === "organisation" && isOwned.test(text.slice(run.start - 3, run.start))) return;
  // "Helm, Draft": what goes on a list is surer a name than what might be its heading.
  const isOnList =
    mention === before ? !/(?:the|an?)\s+$/.test(between) : text.startsWith(", ", run.start - 2);
  const id = isOnList ? "listed-after" : "listed-beside";
  // Counted: "the Shoveler and Acme" pairs companies with anything.
  if (
    entityType === "organisation" &&
    !(
      isOnList &&
      business.test(text.slice(Math.max(run.sentence.start, run.start - 140), run.start))
    )
  )
    return;
  if (entityType === "technology" || entityType === "organisation")
    guesses.push({ id, entityType, confidence: run.words.length > 2 ? 0.6 : 0.8 });
  else if (entityType === "person") guesses.push({ id, entityType, confidence: 0.7 });
  else guesses.push({ id, entityType, confidence: 0.55 });
}

/** What lists of organisations are led up to by, counted: without, four of ten were none. */
const business =
  /\b(?:compan(?:y|ies)|start-?ups?|clients?|customers?|sponsors?|vendors?|agenc(?:y|ies)|firms?|(?:co-?)?founde\w+|likes of|leaders|including|competitors?|compete|CEO|CTO|work(?:s|ed|ing)? (?:at|for|with)|employ\w+|joined|acquired|consult\w+|partners?|providers?|services|brands?|organi[sz]ations?|businesses|retailers|universit\w+|members|investors?|at)\b/i;

const goesOnAsTitle = /^ \p{Lu}\p{Ll}/u;
const isComma = /^\s*,\s*$/;
const isOwner = /^[’']s\s/;
const isOwned = /[’']s\s$/;

const isEveryday = ({ surface }: NameRun) => surface.split(" ").every((word) => isPlainWord(word));

/** "Resilient Gardens, by Lara Hoff": two words or more that a person wrote. */
const isByAuthor = (text: string, { words, section, end }: NameRun, { span }: Mention) =>
  words.length >= 2 &&
  section.role !== "title" &&
  /^[”"’']?,?\s+by\s+$/.test(text.slice(end, Math.min(span.start, end + 12)));

const coordination =
  /^\s*(?:,\s*(?:and\s+|or\s+|&\s*)?|\/|\s(?:and|or|&|vs\.?|versus)\s+)(?:the\s+|an?\s+)?$/;

const organisationTails =
  /^(?:Research|Labs?|Foundation|University|Ventures|Capital|Group|Inc|AI|Security|Brain|Engineering)$/;
/** "Hoff Memorial Garden Center", where the list has Hoff Memorial. */
const institutionTails =
  /(?<!(?:Info|Information|Help|Support|Data|Service|Contact|Call|Visitor|Security|Trust|Shopping|App) )\b(?:Labs|Center|Centre|Institute|Foundation|Hospital|Laborator(?:y|ies))$/;
/** "Envoy Mobile" is a thing of its own; "Envoy API" is not. */
function addFromBeginning(
  guesses: TypeGuess[],
  text: string,
  { words, start, isTitleCase }: NameRun,
  begins: Mention,
): void {
  if (isTitleCase || begins.entityType === "other") return;
  const rest = words
    .filter((word) => word.start >= begins.span.end)
    .map((word) => text.slice(word.start, word.end));
  const [first] = rest;
  if (!first || rest.length > 3) return;
  // "PyLadies Berlin", where the list has PyLadies: a group of its own.
  if (
    begins.kind === "community" &&
    rest.length <= 2 &&
    !isPlainWord(first) &&
    !gathering.test(first)
  )
    guesses.push({ id: "local-group", entityType: "organisation", confidence: 0.85 });
  else if (rest.length === 1 && isCountryOfHouses(first) && isBranch(text, start, begins))
    guesses.push({ id: "branch", entityType: "organisation", confidence: 0.88 });
  else if (begins.entityType === "organisation" && institutionTails.test(rest.join(" ")))
    guesses.push({ id: "part-of-organisation", entityType: "organisation", confidence: 0.86 });
  else if (organisationTails.test(first) && begins.entityType === "organisation")
    guesses.push({ id: "part-of-organisation", entityType: "organisation", confidence: 0.82 });
  else if (rest.length === 1 && begins.kind === "company" && /^[A-Z]/.test(first))
    // Counted: a company's name goes on to that of its product where the word is rare ("Sony RX100"), else to anything.
    guesses.push({
      id: "extends-known",
      entityType: "technology",
      confidence: isPlainWord(first) || /^[A-Z]+$|[^s]s$/.test(first) ? 0.5 : 0.66,
    });
}

const gathering = /(?:Fest|Fests|Conf|Con|Camp|Days?|Organi[sz]ers?)$/;

/** "Acme Germany", and "CTO of Hovertrain Spain", for which they work: not "Rust India", where people meet. */
const isBranch = (text: string, start: number, { entityType, kind }: Mention) =>
  kind === "company" ||
  (entityType === "technology" &&
    /(?:\b(?:C[A-Z]O|[Pp]resident|[Hh]ead|[Dd]irector|[Ff]ounder) of|\b(?:at|joined)) $/.test(
      text.slice(Math.max(0, start - 16), start),
    ));

const labelEnd = /^\s*(?:$|[:–—|]\s|-\s|\()/;

/** From where it stands: a label of a link, the head of a title, the beginning of a sponsor's words. */
export function guessFromPlace(
  episode: Episode,
  run: NameRun,
  mentions: readonly Mention[],
): readonly TypeGuess[] {
  const { section, surface, words } = run;
  const { text } = episode;
  const guesses: TypeGuess[] = [];
  const isFirst = () => beginsLine.test(text.slice(section.span.start, run.start));
  if (words.length <= 3 && linkTarget(episode, run) === "repository")
    guesses.push({ id: "links-repository", entityType: "technology", confidence: 0.88 });
  else if (
    section.role === "links" &&
    /^\s*$/.test(text.slice(run.end, Math.min(section.span.end, run.end + 40))) &&
    isFirst() &&
    isRare(text, run) &&
    !siteName.test(surface)
  )
    guesses.push({
      id: "label",
      entityType: "technology",
      // A rare word alone on its line is a book, a place or a dish as often; beside technologies it is one.
      confidence: words.length === 1 && isBesideTechnology(episode, section, mentions) ? 0.68 : 0.5,
    });
  if (words.length > 3) return guesses;
  if (section.role === "title") addFromTitle(guesses, text, run, mentions);
  else if (section.role === "sponsors" && isFirst() && !isPatron(episode, run))
    addFromSponsors(guesses, episode, run);
  else if (section.role === "body" && isFirst() && isRare(text, run) && beginsPraise(text, run)) {
    const rest = text.slice(run.end, Math.min(section.span.end, run.end + offerReach));
    if (offer.test(rest))
      guesses.push({ id: "sponsor-name", entityType: "organisation", confidence: 0.8 });
  }
  return guesses;
}

const beginsLine = /^[\s\-*•\d.)"“']*(?:The )?$/;

/** "Sponsored by: None". */
const saysNobody = /^(?:none|nobody|no one)$/i;

const isRare = (text: string, { words }: NameRun) =>
  words.some((word) => !isPlainWord(text, word.start, word.end));

function addFromSponsors(guesses: TypeGuess[], episode: Episode, run: NameRun): void {
  const { text } = episode;
  const { start, end } = run.section.span;
  const isWhole =
    /^[^\p{L}]*(?:the\s)?$/iu.test(text.slice(start, run.start)) &&
    text.slice(run.end, Math.min(end, run.end + 40)).trim() === "";
  if (isWhole && !saysNobody.test(run.surface) && isListedSponsor(episode, run))
    guesses.push({ id: "sponsor-line", entityType: "organisation", confidence: 0.9 });
  else if (beginsPraise(text, run))
    guesses.push({
      id: "sponsor-name",
      entityType: "organisation",
      confidence: isRare(text, run) ? 0.85 : 0.7,
    });
}

function addFromTitle(
  guesses: TypeGuess[],
  text: string,
  run: NameRun,
  mentions: readonly Mention[],
): void {
  const { start, end } = run.section.span;
  const isHead = /^[^\p{L}]*(?:(?:episode|ep|show|#)\s*\d*[^\p{L}]*)?$/iu;
  if (run.words.length > 2 || !isRare(text, run) || !isHead.test(text.slice(start, run.start)))
    return;
  const after = text.slice(run.end, Math.min(end, run.end + 40));
  const person = mentions.find(
    (mention) => mention.entityType === "person" && mention.span.start >= run.end,
  );
  const last = run.words.at(-1)!;
  const lastWord = text.slice(last.start, last.end);
  // "QX Gardens with Lara Hoff": things of some kind.
  const isOfThings =
    run.words.length > 1 && /[^s]s$/.test(lastWord) && isPlainWord(lastWord.slice(0, -1));
  if (
    person &&
    !isOfThings &&
    /^\s+(?:with|w\/|feat\.?)\s+$/.test(text.slice(run.end, person.span.start))
  )
    guesses.push({ id: "title-with", entityType: "technology", confidence: 0.72 });
  else if (labelEnd.test(after) && run.surface.length > 2 && after.trim() !== "")
    guesses.push({ id: "title-head", entityType: "technology", confidence: 0.66 });
}

/** How far into a sponsor's words the offer stands, in characters. */
const offerReach = 700;
/** What sponsors offer to listeners. */
const offer =
  /\b(?:free trial|\d+ ?% off|(?:promo|coupon|discount|offer) code|use (?:the |our |my )?(?:promo |coupon |discount |offer )?code|free for \d+ days|(?:days?|months?|weeks?) free)\b/i;

/** Most lines of nothing but a name that a list of companies has; a longer one thanks people. */
const mostSponsors = 12;
const bareName =
  /^[^\p{L}\n]*\p{Lu}[\p{L}\p{M}.’'-]*(?: [\p{Lu}“"(][\p{L}\p{M}.’'”")-]*){0,3}[^\p{L}\n]*$/u;

/** Whether nothing but names stands between a line and the heading above it. */
function isListedSponsor({ sections, text }: Episode, { section }: NameRun): boolean {
  let above = sections.indexOf(section) - 1;
  const isName = ({ role, span }: Section) =>
    role === "sponsors" && bareName.test(text.slice(span.start, span.end));
  while (above >= 0 && isName(sections[above]!)) above--;
  return sections[above]?.role === "metadata";
}

/** Whether who pays is a person: by the given name, or as one of many. */
function isPatron(episode: Episode, { surface }: NameRun): boolean {
  const [given = "", family] = surface.split(" ");
  if (family !== undefined && firstNameStrength(given) !== "unknown") return true;
  return sponsorLines(episode) > mostSponsors;
}

/** How many lines of sponsors hold nothing but a name. */
const sponsorLines = oncePer(
  ({ sections, text }: Episode) =>
    sections.filter(
      ({ role, span }) =>
        role === "sponsors" &&
        span.end - span.start < 40 &&
        bareName.test(text.slice(span.start, span.end)),
    ).length,
);

/** A name that is an address is a site; programs have other endings ("Socket.io"). */
const siteName = /\.(?:com|org|net|info|me|tv|fm|news|blog|de|eu|nz|ca|co\.uk)$/i;

/** Where recommendations begin: films, books and food as often as software. */
export const picksOf = oncePer((episode: Episode): number =>
  firstLineLike(episode.text, picksHeading),
);

const picksHeading =
  /^[^\p{L}\n]{0,6}(?:(?:s+i+c+k+[^\p{L}\n]+|our |this week[’']s )?p+i+c+k+s+|recommendations)[^\p{L}\n]{0,6}$/imuy;
const lineEnd = /[\n\r\u2028\u2029]/g;

/** Where the first line begins that a sticky pattern matches; the length of the text if none does. */
function firstLineLike(text: string, pattern: RegExp): number {
  for (let at = 0; ; at = lineEnd.lastIndex) {
    pattern.lastIndex = at;
    if (pattern.test(text)) return at;
    lineEnd.lastIndex = at;
    if (!lineEnd.test(text)) return text.length;
  }
}

/** Whether the words of a sponsor begin with the name: "NAME is …", "NAME – …"; not a line of a table of contents. */
function beginsPraise(text: string, { start, end }: NameRun): boolean {
  const line = text.slice(Math.max(text.lastIndexOf("\n", start), start - 24), start);
  // A bare name among times is what was spoken of after the sponsor's words.
  const isBare = /^\s*(?:$|\n)/.test(text.slice(end, end + 3));
  if (isBare && /\d:\d\d/.test(text.slice(Math.max(0, start - 240), start))) return false;
  return (
    !/\d:\d\d/.test(line) &&
    /^(?:[’']s|\s*(?:$|\n|[,:(–—|]|-\s|(?:is|are|has|provides?|helps?|makes?|lets?|gives?|offers?|builds?|brings?|allows?|enables?|delivers?|takes?|handles?|powers?|was)\b))/.test(
      text.slice(end, end + 14),
    )
  );
}

const repositories =
  /^(?:https?:\/\/)?(?:www\.)?(?:github\.com\/[^/]+\/[^/?#]+\/?(?:$|[?#])|gitlab\.com\/[^/]+\/[^/?#]+\/?$|(?:www\.)?npmjs\.com\/package\/|pypi\.(?:org|python\.org)\/(?:project|pypi)\/|crates\.io\/crates\/|hackage\.haskell\.org\/package\/|rubygems\.org\/gems\/|pub\.dev\/packages\/|packagist\.org\/packages\/|hex\.pm\/packages\/|pkg\.go\.dev\/|codeberg\.org\/[^/]+\/[^/?#]+\/?$|sr\.ht\/)/i;

/** Where the link leads whose label the run is. */
function linkTarget(episode: Episode, { start, end }: NameRun): "repository" | undefined {
  const links = linksByStart(episode);
  if (links.size === 0) return undefined;
  // The label may begin with a quote or bracket.
  for (let first = start; first >= start - 2; first--) {
    const link = links.get(first);
    if (link && link.span.end >= end && link.span.end <= end + 2)
      return repositories.test(link.url) ? "repository" : undefined;
  }
  return undefined;
}

const linksByStart = oncePer(
  ({ links = [] }: Episode): ReadonlyMap<number, Link> =>
    new Map(links.map((link) => [link.span.start, link])),
);
