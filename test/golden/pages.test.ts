// What is read from each page of the sample archive, kept as files: a change of behaviour shows as a difference to review.
// After a change that is meant, `npx vitest run test/golden --update` writes them anew.
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { loadGazetteer } from "../../src/ontology/gazetteer/gazetteer.ts";
import { readArchive } from "../../src/pipeline/archive.ts";
import { toRecord } from "../../src/pipeline/episode-record.ts";

const seeds = resolve(import.meta.dirname, "../../seeds");
const pages = readdirSync(seeds).filter((name) => name.endsWith(".txt"));
const gazetteer = await loadGazetteer();

/** Long texts by their beginnings: enough to see that something changed, short enough to read. */
const beginning = (_: string, value: unknown) =>
  typeof value === "string" && value.length > 60 ? `${value.slice(0, 60)}…` : value;
const lines = (items: readonly object[]) => `${JSON.stringify(items, beginning, 1)}\n`;

describe.each(pages)("%s", (page) => {
  const archive = readArchive(
    [{ uri: `seeds/${page}`, text: readFileSync(resolve(seeds, page), "utf8") }],
    { gazetteer },
  );
  const golden = (kind: string) =>
    resolve(import.meta.dirname, page.replace(".txt", `.${kind}.json`));

  it("is cut into the same episodes and zones", async () => {
    const { extractions } = await archive;
    const episodes = extractions.map(({ episode: { text, sections, span: _, ...episode } }) => ({
      ...episode,
      sections: sections.map(({ role, span }) => `${role}: ${text.slice(span.start, span.end)}`),
    }));
    await expect(lines(episodes)).toMatchFileSnapshot(golden("episodes"));
  });

  it("gives the same records", async () => {
    const { extractions, resolution } = await archive;
    const records = extractions.map((extraction) => toRecord(extraction, resolution));
    await expect(lines(records)).toMatchFileSnapshot(golden("records"));
  });
});
