// Finds technologies that a text names in full and in short: "the quick relay protocol (QRP)".
import { overlaps, type Episode, type Mention, type Span } from "../../model/index.ts";
import { mentionAt, type Find } from "../mention-at.ts";
import type { Recognizer, RecognizerContext } from "../recognizer.ts";
import { searchedSections } from "../sentences.ts";
import { acronymsOf } from "./signs/acronyms.ts";

/** Last words of what is a technology by its own name; "function as a service" is a concept. */
const heads =
  /(?:interface|protocol|language|framework|format|standard|specification|toolkit|algorithm|database|library|kernel|filter|runtime|compiler|file ?system|operating system|sdk|api|registry|engine|distribution service|description language|transfer|instruction set)s?$/i;
/** Concepts in spite of their last word. */
const concepts =
  /\b(?:application programming|user|graphical|command|human|brain|natural|domain|programming|markup|query|machine|large|test|relational|distributed|embedded|content)\b/i;

/** Acronyms of nobody's list with what they stand for, wherever the acronym stands in the episode. */
export const expandedAcronyms: Recognizer = {
  id: "acronym",
  *recognize({ episode, mentions }: RecognizerContext): Generator<Mention> {
    const isTaken = (span: Span) => mentions.some((mention) => overlaps(mention.span, span));
    const seen = new Set<string>();
    for (const { acronym, expansion } of acronymsOf(episode)) {
      const name = episode.text.slice(acronym.start, acronym.end);
      const words = episode.text.slice(expansion.start, expansion.end);
      if (seen.has(name) || !heads.test(words) || concepts.test(words) || isTaken(acronym))
        continue;
      seen.add(name);
      if (!isTaken(expansion)) yield mentionAt(episode, expansion, explained(name));
      for (const place of placesOf(episode, name))
        if (!isTaken(place)) yield mentionAt(episode, place, explained(name));
    }
  },
};

const explained = (name: string): Find => ({
  entityType: "technology",
  canonicalName: name,
  recognizer: "acronym/explained",
  confidence: 0.85,
});

/** Every place of a searched section where the acronym stands as a word. */
function* placesOf(episode: Episode, name: string): Generator<Span> {
  const isWord = (char: string | undefined) => char !== undefined && /[\p{L}\p{N}_]/u.test(char);
  for (const { span } of searchedSections(episode)) {
    let start = episode.text.indexOf(name, span.start);
    while (start >= 0 && start + name.length <= span.end) {
      const end = start + name.length;
      if (!isWord(episode.text[start - 1]) && !isWord(episode.text[end])) yield { start, end };
      start = episode.text.indexOf(name, end);
    }
  }
}
