// The pages of the sample archive, as they are and as people may have pasted them otherwise.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { read, zones } from "./episode-checks.ts";

const seeds = resolve(import.meta.dirname, "../../seeds");
const page = (name: string) => readFileSync(resolve(seeds, name), "utf8");

interface GoldRecord {
  readonly source: string;
  readonly title?: string;
  readonly date_iso?: string;
  readonly duration_s?: number;
  readonly text: string;
}
const gold = page("gold.jsonl")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as GoldRecord);
const pages = [...new Set(gold.map(({ source }) => source.replace(/^seeds\//, "")))].sort();

const dateLine = /^([A-Z][a-z]{2}) (\d+), (\d{4}) • (.*)$/gm;

/** The same page with other blank lines, other dates, another order. */
const variants: Readonly<Record<string, (text: string) => string>> = {
  "a blank line after every line": (text) => text.replaceAll("\n", "\n\n"),
  "no blank lines": (text) => text.replace(/\n\s*\n+/g, "\n"),
  "line ends of Windows": (text) => text.replaceAll("\n", "\r\n"),
  indented: (text) => text.replace(/^/gm, "   "),
  "day first, duration in brackets": (text) => text.replace(dateLine, "$2 $1 $3 ($4)"),
  "no durations": (text) => text.replace(dateLine, "$1 $2, $3"),
  "title above the date": (text) =>
    text.replace(new RegExp(`${dateLine.source}\\n(.*)`, "gm"), "$5\n$1 $2, $3 • $4"),
  "a number glued to the title": (text) =>
    text.replace(new RegExp(`${dateLine.source}\\n`, "gm"), "$&12"),
  "left-overs of a player": (text) => text.replace(dateLine, "undefined\n12 snips\n$&"),
  "date below the text": (text) =>
    text
      .split(/(?=^[A-Z][a-z]{2} \d+, \d{4} • )/m)
      .map((entry, i) => (i === 0 ? entry : entry.replace(/^(.*)\n([^]*?)\n*$/, "$2\n$1\n\n")))
      .join(""),
};

it("hold 47 entries", () => expect(gold).toHaveLength(47));

describe.each(pages)("%s", (name) => {
  const { episodes, diagnostics } = read(page(name), name);
  const expected = gold.filter(({ source }) => source.endsWith(name));

  it("is cut where its annotation says, with titles, days and durations", () => {
    expect(diagnostics).toEqual([]);
    expect(
      episodes.map(({ title, published, durationSeconds, text }) => ({
        title,
        date_iso: published,
        duration_s: durationSeconds,
        end: text.slice(-60),
      })),
    ).toEqual(
      expected.map(({ title, date_iso, duration_s, text }) => ({
        title,
        date_iso,
        duration_s,
        end: text.trim().slice(-60),
      })),
    );
    for (const [i, { text }] of episodes.entries()) {
      expect(text.endsWith(expected[i]!.text.trim())).toBe(true);
    }
  });

  it.each(Object.entries(variants))("reads the same with %s", (_, vary) => {
    const varied = read(vary(page(name)), name).episodes;
    expect(varied.map(({ show, title, published }) => [show, title, published])).toEqual(
      episodes.map(({ show, title, published }) => [show, title, published]),
    );
    const kinds = (list: typeof episodes) =>
      list.map((episode) =>
        zones(episode).filter((zone) => /^(?:questions|links|sponsors|quote|byline)/.test(zone)),
      );
    expect(kinds(varied)).toEqual(kinds(episodes));
  });
});
