// Which of those who speak in a transcript hosts: who opens it as hosts do.
import type { PersonRole } from "../model/index.ts";
import type { TranscriptTurn } from "./podcast-transcript.ts";

/** Turns within which a host has said what hosts say; later a guest may say it of something else. */
const openingTurns = 8;

/** What only those say who run a show. */
const openings =
  /\bwelcome(?:,? (?:back|everybody|everyone|all|folks|again|once again))*,? to\b(?! the (?:club|team|world|party)\b)|\bI(?:[’']m| am) your (?:co-?)?host\b|\byour hosts? (?:today|this week|as always)\b|\b(?:joining|with) (?:me|us) (?:today|this week|now)\b|\b(?:I[’']m|we[’']re|I am|we are) (?:\w+ )?joined (?:\w+ )?by\b|\b(?:my|our) guests? (?:today|this week|is|are)\b/i;

/**
 * The part of each speaker: whoever opens the episode is its host, the others are taken for guests (those who keep coming
 * back are known later from the show as a whole). Empty where nobody opens it, for then nothing can be told.
 */
export function rolesOfSpeakers(turns: readonly TranscriptTurn[]): ReadonlyMap<string, PersonRole> {
  const host = turns
    .slice(0, openingTurns)
    .find(({ speaker, text }) => speaker !== undefined && openings.test(text))?.speaker;
  const speakers = turns.flatMap(({ speaker }) => speaker ?? []);
  return host === undefined
    ? new Map()
    : new Map(speakers.map((speaker) => [speaker, speaker === host ? "host" : "guest"]));
}
