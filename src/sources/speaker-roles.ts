// Which of those who speak in a transcript hosts: who opens it as hosts do.
import type { PersonRole } from "../model/index.ts";
import { showOpenings } from "../text/show-openings.ts";
import type { TranscriptTurn } from "./podcast-transcript.ts";

/** Turns within which a host has said what hosts say; later a guest may say it of something else. */
const openingTurns = 8;

/**
 * The part of each speaker: whoever opens the episode is its host, the others are taken for guests (those who keep coming
 * back are known later from the show as a whole). Empty where nobody opens it, for then nothing can be told.
 */
export function rolesOfSpeakers(turns: readonly TranscriptTurn[]): ReadonlyMap<string, PersonRole> {
  const host = turns
    .slice(0, openingTurns)
    .find(({ speaker, text }) => speaker !== undefined && showOpenings.test(text))?.speaker;
  const speakers = turns.flatMap(({ speaker }) => speaker ?? []);
  return host === undefined
    ? new Map()
    : new Map(speakers.map((speaker) => [speaker, speaker === host ? "host" : "guest"]));
}
