// Finds names in links: a label that says what its address says names what the address leads to.
import type { Episode, Link, Mention, Span } from "../../../model/index.ts";
import { allMatches } from "../../../text/all-matches.ts";
import { mentionAt } from "../../mention-at.ts";
import type { Recognizer, RecognizerContext } from "../../recognizer.ts";
import { sectionWeight } from "../../sentences.ts";
import { coverageOf } from "../../coverage.ts";
import { isBesideTechnology, sectionAround } from "../signs/lines-beside.ts";
import { cuesAround } from "../signs/cues.ts";
import { guessFromShape } from "../signs/name-shape.ts";
import { firstNameStrength } from "../../words/name-words.ts";
import { isPlainWord } from "../../words/plain-words.ts";

/** Packages and products that a link is named after: "easyargs" → github.com/…/easyargs, "Nomad List" → nomadlist.com. */
export const linkedNames: Recognizer = {
  id: "linked",
  *recognize({ episode, mentions }: RecognizerContext): Generator<Mention> {
    const links = [...(episode.links ?? []), ...writtenLinks(episode.text)];
    if (links.length === 0) return;
    const isTaken = coverageOf(mentions.map(({ span }) => span));
    for (const span of saidOf(episode)) {
      if (isTaken(span.start, span.end)) continue;
      const section = sectionAround(episode.sections, span);
      if (!section || sectionWeight[section.role] === 0) continue;
      yield mentionAt(episode, span, {
        entityType: "technology",
        recognizer: "linked/said",
        confidence: 0.85 * sectionWeight[section.role],
      });
    }
    for (const link of links) {
      const named = namedBy(link, episode.text);
      if (!named) continue;
      const { start, end, rule, confidence, isSure } = named;
      if (isTaken(start, end)) continue;
      const section = sectionAround(episode.sections, named);
      if (!section || sectionWeight[section.role] === 0) continue;
      const surface = episode.text.slice(start, end);
      // Who pays is an organisation, whatever it makes, and for whom somebody works.
      const isBody =
        rule === "homepage" && (section.role === "sponsors" || employs(episode.text, surface));
      if (!isSure && !isBody && !isBesideTechnology(episode, section, mentions)) continue;
      const entityType = isBody
        ? "organisation"
        : (guessFromShape(surface)[0]?.entityType ?? "technology");
      yield mentionAt(episode, named, { entityType, recognizer: `linked/${rule}`, confidence });
    }
  },
};

/** Whether somebody works at the name, runs it or comes from it, wherever the text has it: "an engineer at Acme". */
function employs(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const end = at + name.length;
    if (/[\p{L}\p{N}]/u.test(text.slice(at - 1, at) + text.slice(end, end + 1))) continue;
    const lineEnd = text.indexOf("\n", end);
    const line = {
      start: text.lastIndexOf("\n", at) + 1,
      end: lineEnd < 0 ? text.length : lineEnd,
    };
    if (cuesAround(text, line, at, end).some(({ id }) => tellsBody.has(id))) return true;
  }
  return false;
}

/** Cues that only organisations have. */
const tellsBody: ReadonlySet<string> = new Set(
  `role-at role-comma founder-of works-at trade-at person-from person-brackets once-at degree-from studies-at own-company
  org-noun orgs-like likes-of done-at investor-in subsidiary`.split(/\s+/),
);

interface Named {
  readonly start: number;
  readonly end: number;
  readonly rule: "repository" | "homepage";
  readonly confidence: number;
  /** Whether the address is one of software; "acme.com" may be anybody's. */
  readonly isSure: boolean;
}

const LONGEST_LABEL = 60;
const repository =
  /^https?:\/\/(?:www\.)?(?:(?:github|gitlab)\.com\/[\w.-]+\/([\w.-]+)|codeberg\.org\/[\w.-]+\/([\w.-]+)|npmjs\.com\/package\/((?:@[\w.-]+\/)?[\w.-]+)|pypi\.org\/project\/([\w.-]+)|crates\.io\/crates\/([\w.-]+)|hackage\.haskell\.org\/package\/([\w.-]+?)(?:-\d[\d.]*)?|rubygems\.org\/gems\/([\w.-]+)|pub\.dev\/packages\/([\w.-]+)|hex\.pm\/packages\/([\w.-]+))\/?(?:[?#].*)?$/i;
/** Where the pattern above can hold at all. */
const hosts =
  /(?:git(?:hub|lab)\.com|codeberg\.org|npmjs\.com|pypi\.org|crates\.io|haskell\.org|rubygems\.org|pub\.dev|hex\.pm)\//;
const homepage =
  /^https?:\/\/(?:www\.|get\.|docs\.)?([\w-]{3,30})\.(?:com|io|dev|org|net|app|sh|ai|co|rs|js\.org|so|tools|design|cloud|tech|github\.io|readthedocs\.io)\/?(?:[?#].*)?$/i;
const productDomain = /^https?:\/\/[\w.-]+\.(?:io|dev|app|sh|ai|js\.org|rs)(?:\/|$)/i;
/** Labels that say what kind of page it is, not what it is called. */
const pageWords =
  /^(?:github|gitlab|source|code|repo|repository|docs|documentation|here|this|link|website|site|home|homepage|blog|readme|slides|video|talk|example|demo|download|app|wiki|guide|examples|tutorial|specs?|awesome|dotfiles|about|store|shop|podcast|notes|issues|news|newsletter)$/i;

/** What a repository or package is called that an address leads to. */
function repositoryOf(url: string): string | undefined {
  if (!hosts.test(url)) return undefined;
  const name = repository
    .exec(url)
    ?.slice(1)
    .find((part) => part !== undefined);
  return name === undefined || pageWords.test(name) || name.startsWith("proposal-")
    ? undefined
    : name.replace(/\.git$/, "");
}

/** Addresses of software as they are written out. */
const software =
  /https?:\/\/(?:(?:www\.)?(?:github|gitlab|npmjs|pypi|crates|rubygems|codeberg|pub|hex|hackage)\.|[\w-]+\.js\.org)[^\s<>()|,]*/g;
/** "* easyargs - ", "easyargs: ": a line up to its address. */
const labelOfLine = /^[\s*•·–—-]*([\p{L}\p{N}@][^:]*?)\s*(?:[:–—-]|->|=>)\s*<?$/u;

/** Lines that are a name and an address written out: "easyargs: https://github.com/ann/easyargs". */
function* writtenLinks(text: string): Generator<Link> {
  for (const { 0: url, index } of allMatches(text, software)) {
    const lineStart = text.lastIndexOf("\n", index - 1) + 1;
    if (index - lineStart > LONGEST_LABEL) continue;
    const line = text.slice(lineStart, index);
    const label = labelOfLine.exec(line)?.[1];
    if (label === undefined) continue;
    const start = lineStart + line.indexOf(label);
    yield { span: { start, end: start + label.length }, url };
  }
}

/** An address that is its own label: what stands nowhere else is not spoken of. */
const address = /^(?:https?:|[\w-]+(?:\.[\w-]+)+\/)/i;

/** Where the text has the names of the repositories that its links lead to: "we use quuxargs" above the address. */
function* saidOf({ links = [], text }: Episode): Generator<Span> {
  const names = new Set<string>();
  for (const { url } of links) {
    const name = repositoryOf(url);
    if (name !== undefined && name.length > 3 && !sayNothing.test(name) && !isPlainWord(name))
      names.add(name);
  }
  if (names.size === 0) return;
  const isLabel = coverageOf(links.map(({ span }) => span));
  for (const { 0: word, index: start } of allMatches(text, wordsOfText)) {
    const end = start + word.length;
    if (names.has(word) && stopsAfter.test(text.slice(end, end + 2)) && !isLabel(start, end))
      yield { start, end };
  }
}

/** Words as packages are called, but no parts of addresses. */
const wordsOfText = /(?<![\w/.@#:+-])[A-Za-z][\w+-]*(?:\.[\w+-]+)*/g;
/** Addresses, lists and what has no letters. */
const sayNothing = /\.(?:com|org|net|io|fm|social|md|pdf)$|^awesome-|^[^\p{L}]*$/iu;
const stopsAfter = /^(?:[\s)"'”’`*_,;:!?}\]]|\.(?:\s|$)|$)/;

function namedBy({ span, url }: Link, text: string): Named | undefined {
  if (span.end - span.start > LONGEST_LABEL) return undefined;
  const label = text.slice(span.start, span.end);
  const repo = repositoryOf(url);
  if (repo !== undefined) {
    const at = address.test(label) ? undefined : wordsThatSay(label, repo);
    return (
      at && {
        start: span.start + at[0],
        end: span.start + at[1],
        rule: "repository",
        confidence: 0.88,
        isSure: true,
      }
    );
  }
  const site = homepage.exec(url)?.[1];
  // Sites with longer names are as often magazines, people and meetings as products.
  if (/\s/.test(label) && !productDomain.test(url)) return undefined;
  if (site === undefined || pageWords.test(label) || isPersonal(label)) return undefined;
  const at = wordsThatSay(label, site);
  if (!at || at[0] > 0 || at[1] < label.length || !/^[\p{Lu}\d]|\d|^\p{Ll}+$/u.test(label))
    return undefined;
  const isSure = productDomain.test(url);
  return { start: span.start, end: span.end, rule: "homepage", confidence: 0.68, isSure };
}

const isPersonal = (label: string) =>
  label.includes("@") || firstNameStrength(label.split(" ")[0]!) !== "unknown";

const folded = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

/** The words of a label, at most three, that say the same as `name` but for spaces, case and punctuation. */
function wordsThatSay(label: string, name: string): readonly [number, number] | undefined {
  const wanted = folded(name);
  if (wanted.length < 2) return undefined;
  const words = [...label.matchAll(/[\p{L}\p{N}@][^\s/()[\]:,]*/gu)];
  for (let first = 0; first < words.length; first++)
    for (let last = first; last < Math.min(words.length, first + 3); last++) {
      const start = words[first]!.index;
      const end = words[last]!.index + words[last]![0].length;
      if (folded(label.slice(start, end)) === wanted) return [start, end];
    }
  return undefined;
}
