// Reads many documents: files about people and things are set aside first, so that ids in notes find their names.
import type { Episode, Report, SourceDocument } from "../model/index.ts";
import { createDayOrderOfFolder } from "./ambiguous-date.ts";
import { createDataFiles, isYamlFile, noDataFile } from "./data-files.ts";
import { createSeriesOfFolder } from "./folder-series.ts";
import { countRepetitions, jsonLines } from "./json-lines.ts";
import { createFindCard, readNameCard } from "./name-card.ts";
import { readDocument } from "./read-document.ts";
import type { NameCard } from "./reader.ts";

/** Told of each document once it is read. */
export type OnDocument = (document: SourceDocument) => void;

/**
 * The episodes of all documents. Those of documents that may refer to others by id (Markdown, JSON) come last, when every
 * name is known, with the series of their folder and the order of its dates, and so do JSON Lines, over which a show may be spread; all others come as
 * they are met. What is read does not depend on the order of the documents. Memory: the texts of Markdown and JSON documents
 * until the end.
 */
export async function* readDocuments(
  documents: Iterable<SourceDocument> | AsyncIterable<SourceDocument>,
  report: (diagnostic: Parameters<Report>[0], text: string) => void,
  onDocument: OnDocument = () => {},
): AsyncGenerator<Episode> {
  const cards: { card: NameCard; uri: string }[] = [];
  const waiting: SourceDocument[] = [];
  for await (const document of documents) {
    const card = readNameCard(document);
    if (card) cards.push({ card, uri: document.uri });
    if (card) onDocument(document);
    else if (mayReferToCards(document) || isJsonLines(document)) waiting.push(document);
    else {
      yield* readDocument(document, (diagnostic) => report(diagnostic, document.text));
      onDocument(document);
    }
  }
  cards.sort((a, b) => (a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : 0));
  const findCard = createFindCard(cards.map(({ card }) => card));
  const linesOfEpisodes = waiting.filter(isJsonLines);
  const repetitions = linesOfEpisodes.length > 1 ? countRepetitions(linesOfEpisodes) : undefined;
  const dataFiles = createDataFiles(waiting);
  const seriesOf = createSeriesOfFolder(waiting.map(({ uri }) => uri));
  const dayOrderOf = createDayOrderOfFolder(waiting);
  for (const document of waiting) {
    if (dataFiles.has(document)) {
      onDocument(document);
      continue;
    }
    if (isYamlFile(document.uri) && !document.text.startsWith("---")) {
      report(noDataFile(document), document.text);
      onDocument(document);
      continue;
    }
    const fieldsBeside = dataFiles.fieldsOf(document);
    const series = seriesOf(document.uri);
    const dayOrder = dayOrderOf(document.uri);
    const known = {
      ...(series && { series }),
      ...(dayOrder && { dayOrder }),
      ...(fieldsBeside && { fieldsBeside }),
    };
    yield* readDocument(
      Object.keys(known).length > 0 ? { ...document, ...known } : document,
      (diagnostic) => report(diagnostic, document.text),
      { findCard, repetitions },
    );
    onDocument(document);
  }
}

const isJsonLines = (document: SourceDocument): boolean => jsonLines.sniff(document) > 0;

function mayReferToCards({ uri, text }: SourceDocument): boolean {
  return (
    /\.(?:md|mdx|markdown|json)$/i.test(uri) ||
    isYamlFile(uri) ||
    /^\uFEFF?(?:---|\+\+\+|;;;)/.test(text)
  );
}
