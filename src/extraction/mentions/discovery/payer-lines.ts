// Lines of sponsors: who pays stands alone on one, or begins the words that praise it.
import type { Episode, Section } from "../../../model/index.ts";
import { oncePer } from "../../../model/once-per.ts";
import { firstNameStrength } from "../../words/name-words.ts";
import type { NameRun } from "./name-runs.ts";
import type { TypeGuess } from "../signs/name-shape.ts";
import { hasRareWord } from "./plain-runs.ts";

/** Adds what the lines below "Sponsors" say: a name that is all of one, or that begins the words that praise it. */
export function addFromSponsors(guesses: TypeGuess[], episode: Episode, run: NameRun): void {
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
      confidence: hasRareWord(text, run) ? 0.85 : 0.7,
    });
}

/** "Sponsored by: None". */
const saysNobody = /^(?:none|nobody|no one)$/i;

/** Adds who pays where a line of the text begins with the name, praises it, and goes on to an offer. */
export function addFromOffer(guesses: TypeGuess[], text: string, run: NameRun): void {
  if (!hasRareWord(text, run) || !beginsPraise(text, run)) return;
  const rest = text.slice(run.end, Math.min(run.section.span.end, run.end + offerReach));
  if (offer.test(rest))
    guesses.push({ id: "sponsor-name", entityType: "organisation", confidence: 0.8 });
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
export function isPatron(episode: Episode, { surface }: NameRun): boolean {
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
