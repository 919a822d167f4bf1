// Reads any document: picks the reader that is surest of it, keeps the ids of its episodes apart.
import { hash32, type Episode, type Report, type SourceDocument } from "../model/index.ts";
import { readers as allReaders } from "./readers.ts";
import type { Reader } from "./reader.ts";

/**
 * The document's episodes in document order. A text that no reader knows is reported with the list of known formats and
 * gives none. Episodes of one document never share an id: a second one gets a suffix made from its text.
 */
export function* readDocument(
  document: SourceDocument,
  report: Report,
  readers: readonly Reader[] = allReaders,
): Generator<Episode> {
  const reader = chooseReader(document, readers);
  if (!reader) {
    report({
      severity: "error",
      code: "reader/unknown-format",
      message:
        document.text.trim() === ""
          ? "The document is empty."
          : `The text is in no known format: it begins with "${beginning(document.text)}".`,
      document: document.uri,
      help: `Known formats: ${readers.map(({ label }) => label).join(", ")}.`,
    });
    return;
  }
  const taken = new Set<string>();
  let count = 0;
  for (const episode of reader.read(document, report)) {
    count++;
    const id = freeId(episode, taken);
    taken.add(id);
    yield id === episode.id ? episode : { ...episode, id };
  }
  if (count === 0) {
    report({
      severity: "warning",
      code: "reader/no-episodes",
      message: `No episode found, though the text looks like this format: ${reader.label}.`,
      document: document.uri,
    });
  }
}

/** The reader with the highest {@link Reader.sniff} above zero; the earlier one of equals. */
export function chooseReader(
  document: SourceDocument,
  readers: readonly Reader[] = allReaders,
): Reader | undefined {
  let best: Reader | undefined;
  let bestScore = 0;
  for (const reader of readers) {
    const score = reader.sniff(document);
    if (score > bestScore) [best, bestScore] = [reader, score];
  }
  return best;
}

function freeId(episode: Episode, taken: ReadonlySet<string>): string {
  if (!taken.has(episode.id)) return episode.id;
  const base = `${episode.id}-${hash32(episode.text).toString(36)}`;
  let id = base;
  for (let copy = 2; taken.has(id); copy++) id = `${base}-${copy}`;
  return id;
}

function beginning(text: string): string {
  const words = text.trim().slice(0, 60).replace(/\s+/g, " ");
  return text.trim().length > 60 ? `${words}…` : words;
}
