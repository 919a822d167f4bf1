// Finds who pays in lists that name the offer of each: "Sponsored by Acme (use code X for 10% off), Zed, and Quux".
import type { Episode, Mention, Span } from "../../../model/index.ts";
import { oncePer } from "../../../model/once-per.ts";
import { anyAhead } from "../../../text/ahead.ts";
import { mentionAt } from "../../mention-at.ts";
import type { Recognizer } from "../../recognizer.ts";
import { firstNameStrength } from "../../words/name-words.ts";

const lead =
  /\b(?:[Ss]ponsored(?: (?:this week|today|in part))? by|[Bb]rought to you(?: in part)? by|[Ss]upported(?: this week)? by|[Ss]ponsors:|[Ss]ponsors (?:(?:today|this week|for (?:today|this (?:week|episode|show))) )?are):? (?:by )?(?:our (?:good )?friends at )?/g;
/** A name of up to four words with capitals, small words between ("Check the Weather"). */
const payer =
  /(?!The\b|Our\b|You\b|Listeners\b|Patrons?\b|Members\b)(?:&?\p{Lu}[\p{L}\p{M}\p{N}&’'-]*|&\p{Ll}{3,}|\p{Ll}{1,9}\p{Lu}[\p{L}\p{N}]+|\p{N}+\p{L}+)(?: (?:(?:the|of|for|to) )?[\p{Lu}\p{N}][\p{L}\p{M}\p{N}&’'-]*){0,3}/uy;
/** The end of an address, an offer in brackets. */
const besidePayer = /(?:\.(?:com|io|org|net|co|dev|app|fm|tv))?(?: ?\([^()\n]{1,90}\))?/y;
const joint = /,? (?:and|&) |, |; /y;
const listEnd = /[.!]?(?:\s|$)/y;
/** More pay for nothing. */
const mostPayers = 12;

/**
 * The names in lists of two payers or more, or of one with an offer in brackets or an address, and in the lines of sponsors
 * those before an address, in reading order. Linear.
 */
export const payersIn = oncePer(({ text, sections }: Episode): readonly Span[] => {
  const mayLead = anyAhead(text, signs);
  return sections.flatMap(({ role, span }) => [
    ...(role === "sponsors" ? payerWithAddress(text, span) : []),
    ...(role !== "title" && mayLead(span.start, span.end) ? payersOf(text, span) : []),
  ]);
});

/** What every lead holds. */
const signs = [
  "ponsored",
  "rought to you",
  "upported",
  "ponsors:",
  "ponsors are",
  "ponsors today",
  "ponsors this",
  "ponsors for",
];

/** "Public Rakes: https://…", a line of sponsors that begins with a name and goes on to where it is. */
function payerWithAddress(text: string, { start, end }: Span): Span[] {
  const line = text.slice(start, Math.min(end, start + 200));
  const lead = /^[^\p{L}\p{N}\n]*/u.exec(line)![0].length;
  const name = matchAt(payer, line, lead);
  if (name === undefined || matchAt(address, line, lead + name.length) === undefined) return [];
  return [{ start: start + lead, end: start + lead + name.length }];
}
const address = /(?::| [–—-]| ?\() ?https?:\/\//y;

function payersOf(text: string, { start, end }: Span): Span[] {
  const found: Span[] = [];
  const part = text.slice(start, end);
  for (const { 0: words, index } of part.matchAll(lead)) {
    const { names, hasOffer } = listAt(part, index + words.length);
    if (names.length > 1 || hasOffer)
      for (const name of names) found.push({ start: start + name.start, end: start + name.end });
  }
  return found;
}

/** The names listed from an offset on, up to the end of their sentence; none where something else stands among them. */
function listAt(
  part: string,
  from: number,
): { readonly names: readonly Span[]; readonly hasOffer: boolean } {
  const names: Span[] = [];
  let hasOffer = false;
  for (let at = from; names.length < mostPayers;) {
    const name = matchAt(payer, part, at);
    if (name === undefined) break;
    names.push({ start: at, end: at + name.length });
    const beside = matchAt(besidePayer, part, at + name.length) ?? "";
    // "Brought to you by Rake.com.": an address of its own is as good as an offer.
    hasOffer ||= beside !== "";
    at += name.length + beside.length;
    const joined = matchAt(joint, part, at);
    if (joined === undefined)
      return matchAt(listEnd, part, at) === undefined ? none : { names, hasOffer };
    at += joined.length;
  }
  return none;
}
const none = { names: [], hasOffer: false };

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

/** Organisations by what they pay, whatever word their name is. */
export const payerNames: Recognizer = {
  id: "payer",
  *recognize({ episode, mentions }): Generator<Mention> {
    for (const span of payersIn(episode)) {
      const surface = episode.text.slice(span.start, span.end);
      const isPerson =
        surface.includes(" ") && firstNameStrength(surface.split(" ")[0]!) === "sure";
      const isKnown = mentions.some(
        (other) =>
          other.confidence >= 0.75 && other.span.start < span.end && other.span.end > span.start,
      );
      if (isPerson || isKnown) continue;
      yield mentionAt(episode, span, {
        entityType: "organisation",
        recognizer: "payer/list",
        confidence: 0.85,
      });
    }
  },
};
