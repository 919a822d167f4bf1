// A small archive of few shows: invented episodes, some in each document.
import type { SourceDocument } from "../../src/model/index.ts";
import type { Gazetteer } from "../../src/ontology/gazetteer/gazetteer.ts";
import { inventDocuments } from "./synthetic-archive.ts";

/** `episodes` of about 2 kB, dealt out to `shows`, fifteen in a document. */
export function inventShows(
  gazetteer: Gazetteer,
  { episodes, shows }: { readonly episodes: number; readonly shows: number },
): SourceDocument[] {
  let count = 0;
  return Array.from(inventDocuments(gazetteer, { episodes, perDocument: 15 }), ({ uri, text }) => {
    const lines = text
      .trim()
      .split("\n")
      .map((line) => {
        const record = JSON.parse(line) as Record<string, unknown>;
        return JSON.stringify({ ...record, show: `Show ${(count++ % shows) + 1}` });
      });
    return { uri, text: `${lines.join("\n")}\n` };
  });
}
