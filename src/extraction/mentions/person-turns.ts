// People who speak in a conversation that stands in the text: "Ann Lee: …", again and again.
import { type Episode, type Mention, type Span } from "../../model/index.ts";
import { anyAhead } from "../../text/ahead.ts";
import { showOpenings } from "../../text/show-openings.ts";
import type { NameStrength } from "./name-words.ts";
import { personMention } from "./person-mention.ts";
import { nameCandidates } from "./person-name.ts";
import { personPrior } from "./person-priors.ts";

/** A label at the beginning of a line, with the colon. */
const label = /^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}.’'-]+){1,2}:(?=\s)/u;
/** Characters of a label, and of the words behind it that are looked at. */
const longestLabel = 40;
const heard = 240;

interface Speaker {
  readonly name: string;
  readonly strength: NameStrength;
  readonly spans: Span[];
  opens: boolean;
}

/**
 * Two or more whose labels come back, where one of them bears a known name or says what hosts say; who says it hosts the
 * show, of the others the labels do not tell. Linear in the length of the text.
 */
export function* speakingPeople(episode: Episode): Generator<Mention> {
  const speakers = [...turnsOf(episode).values()].filter(({ spans }) => spans.length > 1);
  if (speakers.length < 2) return;
  if (!speakers.some((speaker) => speaker.opens || speaker.strength === "sure")) return;
  for (const { name, spans, opens: isHost } of speakers)
    for (const span of spans)
      yield personMention(
        episode,
        { name, span },
        isHost ? "host" : "mentioned",
        "turn",
        personPrior("credit"),
      );
}

function turnsOf({ sections, text }: Episode): ReadonlyMap<string, Speaker> {
  const speakers = new Map<string, Speaker>();
  const mayLabel = anyAhead(text, [":"]);
  for (const { role, span } of sections) {
    if (role !== "body" && role !== "bullets") continue;
    for (let start = span.start; start < span.end;) {
      const newline = text.indexOf("\n", start);
      const end = newline < 0 || newline > span.end ? span.end : newline;
      const labelEnd = Math.min(end + 1, start + longestLabel);
      const found = mayLabel(start, labelEnd) && label.exec(text.slice(start, labelEnd));
      if (found) {
        const place = { start, end: start + found[0].length - 1 };
        const [only] = nameCandidates(text, place);
        if (only?.span.start === place.start && only.span.end === place.end) {
          const { name, strength } = only;
          const speaker = speakers.get(name) ?? { name, strength, spans: [], opens: false };
          speakers.set(name, speaker);
          speaker.spans.push(place);
          speaker.opens ||=
            speaker.spans.length < 3 && showOpenings.test(text.slice(place.end, end + heard));
        }
      }
      start = end + 1;
    }
  }
  return speakers;
}
