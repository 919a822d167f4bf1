import { describe, expect, it } from "vitest";
import { readers } from "../../src/sources/readers.ts";
import { read } from "./episode-checks.ts";

describe("read document", () => {
  it("says which formats are known when it knows none", () => {
    const { episodes, diagnostics } = read("Just a few words.");
    expect(episodes).toEqual([]);
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]!.code).toBe("reader/unknown-format");
    for (const { label } of readers) expect(diagnostics[0]!.help).toContain(label);
  });

  it("says that an empty document is empty", () => {
    expect(read(" \n").diagnostics[0]!.message).toBe("The document is empty.");
  });
});

describe("readers", () => {
  it("have unique ids and labels", () => {
    for (const key of ["id", "label"] as const) {
      expect(new Set(readers.map((reader) => reader[key])).size).toBe(readers.length);
    }
    for (const { id, label } of readers) {
      expect(id).toMatch(/^[a-z0-9-]+$/);
      expect(label).not.toBe("");
    }
  });

  it.each(readers.map((reader) => [reader.id, reader] as const))(
    "%s: is not sure of what says nothing",
    (_, reader) => {
      for (const text of ["", "\n", "Hello.", "\uFEFF", "{", "[", "<", "---\n"]) {
        expect(reader.sniff({ uri: "test", text })).toBe(0);
      }
    },
  );
});

it("says of addresses that nothing was fetched, and how it is", () => {
  const told = (text: string) =>
    read(text, "pasted text").diagnostics.map(({ code, help }) => [code, help?.slice(0, 66)]);
  const help = "Name them on the command line: castgraph open https://a.example/f.";
  expect(told(" https://a.example/f.\nfeed://b.example/g\n")).toEqual([["reader/addresses", help]]);
  expect(told("https://a.example/f. and words")[0]![0]).toBe("reader/unknown-format");
});
