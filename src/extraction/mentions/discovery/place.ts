// What the place of a name says: the label of a link, the head of a title, the first words of a line.
import type { Episode, Mention } from "../../../model/index.ts";
import { isBesideTechnology } from "../signs/lines-beside.ts";
import { isPlainWord } from "../../words/plain-words.ts";
import type { NameRun } from "./name-runs.ts";
import type { TypeGuess } from "../signs/name-shape.ts";
import { linksRepository } from "./repository-links.ts";
import { hasRareWord } from "./plain-runs.ts";
import { addFromOffer, addFromSponsors, isPatron } from "./payer-lines.ts";

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
  if (words.length <= 3 && linksRepository(episode, run))
    guesses.push({ id: "links-repository", entityType: "technology", confidence: 0.88 });
  else if (
    section.role === "links" &&
    /^\s*$/.test(text.slice(run.end, Math.min(section.span.end, run.end + 40))) &&
    isFirst() &&
    hasRareWord(text, run) &&
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
  else if (section.role === "body" && isFirst()) addFromOffer(guesses, text, run);
  return guesses;
}

function addFromTitle(
  guesses: TypeGuess[],
  text: string,
  run: NameRun,
  mentions: readonly Mention[],
): void {
  const { start, end } = run.section.span;
  const isHead = /^[^\p{L}]*(?:(?:episode|ep|show|#)\s*\d*[^\p{L}]*)?$/iu;
  if (run.words.length > 2 || !hasRareWord(text, run) || !isHead.test(text.slice(start, run.start)))
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

/** What may stand before a name that is the first of its line. */
const beginsLine = /^[\s\-*•\d.)"“']*(?:The )?$/;
/** Behind the head of a title. */
const labelEnd = /^\s*(?:$|[:–—|]\s|-\s|\()/;
/** A name that is an address is a site; programs have other endings ("Socket.io"). */
const siteName = /\.(?:com|org|net|info|me|tv|fm|news|blog|de|eu|nz|ca|co\.uk)$/i;
