// Finds names in links: a label that says what its address says names what the address leads to.
import { contains, type Link, type Mention, type Section, type Span } from "../../model/index.ts";
import type { Recognizer, RecognizerContext } from "../recognizer.ts";
import { sectionWeight } from "../sentences.ts";
import { coverageOf } from "./coverage.ts";
import { guessFromShape } from "./name-shape.ts";
import { firstNameStrength } from "./name-words.ts";

/** Packages and products that a link is named after: "easyargs" → github.com/…/easyargs, "Nomad List" → nomadlist.com. */
export const linkedNames: Recognizer = {
  id: "linked",
  *recognize({ episode, mentions }: RecognizerContext): Generator<Mention> {
    if (!episode.links) return;
    const isTaken = coverageOf(mentions.map(({ span }) => span));
    for (const link of episode.links) {
      const named = namedBy(link, episode.text);
      if (!named) continue;
      const { start, end, rule, confidence } = named;
      if (isTaken(start, end)) continue;
      const section = sectionAround(episode.sections, named);
      if (!section || sectionWeight[section.role] === 0) continue;
      const surface = episode.text.slice(start, end);
      yield {
        episode: episode.id,
        span: { start, end },
        surface,
        entityType: guessFromShape(surface)[0]?.entityType ?? "technology",
        canonicalName: surface,
        recognizer: `linked/${rule}`,
        confidence,
      };
    }
  },
};

/** The section that a span stands in; sections are in reading order and do not overlap. */
function sectionAround(sections: readonly Section[], span: Span): Section | undefined {
  let low = 0;
  let high = sections.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sections[middle]!.span.start <= span.start) low = middle + 1;
    else high = middle;
  }
  const section = sections[low - 1];
  return section && contains(section.span, span) ? section : undefined;
}

interface Named {
  readonly start: number;
  readonly end: number;
  readonly rule: "repository" | "homepage";
  readonly confidence: number;
}

const LONGEST_LABEL = 60;
const repository =
  /^https?:\/\/(?:www\.)?(?:(?:github|gitlab)\.com\/[\w.-]+\/([\w.-]+)|codeberg\.org\/[\w.-]+\/([\w.-]+)|npmjs\.com\/package\/((?:@[\w.-]+\/)?[\w.-]+)|pypi\.org\/project\/([\w.-]+)|crates\.io\/crates\/([\w.-]+)|hackage\.haskell\.org\/package\/([\w.-]+?)(?:-\d[\d.]*)?|rubygems\.org\/gems\/([\w.-]+)|pub\.dev\/packages\/([\w.-]+)|hex\.pm\/packages\/([\w.-]+))\/?(?:[?#].*)?$/i;
const homepage =
  /^https?:\/\/(?:www\.|get\.|docs\.)?([\w-]{3,30})\.(?:com|io|dev|org|net|app|sh|ai|co|rs|js\.org|so|tools|design|cloud|tech|github\.io|readthedocs\.io)\/?(?:[?#].*)?$/i;
const productDomain = /^https?:\/\/[\w.-]+\.(?:io|dev|app|sh|ai|js\.org|rs)(?:\/|$)/i;
/** Labels that say what kind of page it is, not what it is called. */
const pageWords =
  /^(?:github|gitlab|source|code|repo|repository|docs|documentation|here|this|link|website|site|home|homepage|blog|readme|slides|video|talk|example|demo|download|app|wiki|guide|examples|tutorial|specs?|awesome|dotfiles|about|store|shop|podcast|notes|issues|news|newsletter)$/i;

function namedBy({ span, url }: Link, text: string): Named | undefined {
  if (span.end - span.start > LONGEST_LABEL) return undefined;
  const label = text.slice(span.start, span.end);
  const repo = repository
    .exec(url)
    ?.slice(1)
    .find((name) => name !== undefined);
  if (repo !== undefined && !pageWords.test(repo) && !repo.startsWith("proposal-")) {
    const at = wordsThatSay(label, repo.replace(/\.git$/, ""));
    return (
      at && {
        start: span.start + at[0],
        end: span.start + at[1],
        rule: "repository",
        confidence: 0.88,
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
  return { start: span.start, end: span.end, rule: "homepage", confidence: 0.68 };
}

const isPersonal = (label: string) =>
  label.includes("@") || firstNameStrength(label.split(" ")[0]!) !== "unknown";

const folded = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

/** The words of a label, at most three, that say the same as `name` but for spaces, case and punctuation. */
function wordsThatSay(label: string, name: string): readonly [number, number] | undefined {
  const wanted = folded(name);
  if (wanted.length < 2) return undefined;
  const words = [...label.matchAll(/[^\s/()[\]:,]+/g)];
  for (let first = 0; first < words.length; first++)
    for (let last = first; last < Math.min(words.length, first + 3); last++) {
      const start = words[first]!.index;
      const end = words[last]!.index + words[last]![0].length;
      if (folded(label.slice(start, end)) === wanted) return [start, end];
    }
  return undefined;
}
