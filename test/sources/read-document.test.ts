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
