// Reads any document: picks the reader that is surest of it.
import type { Episode, Report, SourceDocument } from "../model/index.ts";
import { graphInstead, xmlGraphFormat } from "./graph-instead.ts";
import { readers as allReaders } from "./readers.ts";
import type { OtherDocuments, Reader } from "./reader.ts";

export interface ReadOptions extends OtherDocuments {
  /** All of them unless stated. */
  readonly readers?: readonly Reader[];
}

/**
 * The document's episodes in document order. A text that no reader knows is reported with the list of known formats and
 * gives none. Entries of the same show, day and title share an id; whoever gathers episodes tells them apart.
 */
export function* readDocument(
  document: SourceDocument,
  report: Report,
  { readers = allReaders, ...others }: ReadOptions = {},
): Generator<Episode> {
  if (document.text.trim() === "") {
    report({
      severity: "error",
      code: "reader/empty",
      message: "The document is empty.",
      document: document.uri,
      help: "Fill it, or leave it out.",
    });
    return;
  }
  const reader = chooseReader(document, readers);
  const graphFormat = reader ? undefined : xmlGraphFormat(document.text);
  if (graphFormat !== undefined) {
    report(graphInstead(document, `in ${graphFormat}`));
    return;
  }
  if (!reader && isAddresses(document.text)) {
    const address = document.text.trim().split(/\s+/, 1)[0]!;
    report({
      severity: "error",
      code: "reader/addresses",
      message: `The text is addresses, and what is there was not fetched: ${address}.`,
      document: document.uri,
      help: `Name them on the command line: castgraph open ${address}. In the page, open the file that is there.`,
    });
    return;
  }
  if (!reader) {
    report({
      severity: "error",
      code: "reader/unknown-format",
      message: `The text is in no known format: it begins with "${beginning(document.text)}".`,
      document: document.uri,
      help: `Known formats: ${readers.map(({ label }) => label).join(", ")}.`,
    });
    return;
  }
  let isSilent = true;
  const reportAndNote: Report = (diagnostic) => {
    isSilent = false;
    report(diagnostic);
  };
  for (const episode of reader.read(document, reportAndNote, others)) {
    isSilent = false;
    yield episode;
  }
  if (isSilent) {
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

/** Whether a text is nothing but addresses, as whoever copies the link of a feed has them. */
function isAddresses(text: string): boolean {
  const words = text.trim().slice(0, 4000).split(/\s+/);
  return words.every((word) => /^(?:https?|feed|itpc|pcast|podcast):\/\/./i.test(word));
}

function beginning(text: string): string {
  const words = text.trim().slice(0, 60).replace(/\s+/g, " ");
  return text.trim().length > 60 ? `${words}…` : words;
}
