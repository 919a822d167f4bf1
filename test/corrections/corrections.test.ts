// The corrections file: written, read again, and added to without losing what somebody wrote there.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { correctionKey } from "../../src/corrections/correction-key.ts";
import {
  type CorrectionAction,
  appendCorrections,
  formatCorrections,
  readCorrections,
} from "../../src/corrections/corrections.ts";

const name = fc
  .string({ minLength: 1, unit: "grapheme" })
  .filter((text) => text.trim() !== "" && !/\p{Surrogate}/u.test(text));
const quote = fc.record({ exact: name, prefix: name, suffix: name, episode: name });
const type = fc.constantFrom("person", "technology", "organisation");
const action: fc.Arbitrary<CorrectionAction> = fc.oneof(
  fc.record({ op: fc.constant("rename" as const), type, name, to: name }),
  fc.record({ op: fc.constant("reject" as const), type, name, quote }),
  fc.record({ op: fc.constant("retype" as const), type, name, to: type }),
  fc.record({ op: fc.constant("merge" as const), type, names: fc.tuple(name, name), as: name }),
  fc.record({
    op: fc.constant("split" as const),
    type,
    name,
    episodes: fc.array(name, { minLength: 1 }),
    as: name,
  }),
  fc.record({
    op: fc.constant("assert" as const),
    subject: name,
    predicate: fc.constant("uses" as const),
    object: name,
    quote,
  }),
);

/** What a file says, without the places in it; a file that cannot be read fails. */
function read(text: string): CorrectionAction[] {
  return readCorrections({ uri: "corrections.yaml", text }, ({ message }) => {
    throw new Error(message);
  }).map(({ document: _, span: __, ...rest }) => rest as CorrectionAction);
}

describe("a corrections file", () => {
  it("says after writing and reading what it said before", () => {
    fc.assert(
      fc.property(fc.array(action), (actions) => {
        expect(read(formatCorrections(actions))).toEqual(actions);
      }),
    );
  });

  it("is added to at its end, once", () => {
    fc.assert(
      fc.property(fc.array(action), fc.array(action), (before, added) => {
        const text = appendCorrections(formatCorrections(before), added);
        const keys = new Set(before.map(correctionKey));
        const fresh = added.filter((item) => !keys.has(correctionKey(item)));
        expect(read(text)).toEqual([...before, ...fresh]);
        expect(appendCorrections(text, added)).toBe(text);
      }),
    );
  });

  it("keeps its comments, and may be a plain list", () => {
    const text = "# ours\n- op: reject # not a tool\n  type: technology\n  name: Field\n";
    const longer = appendCorrections(text, [
      { op: "rename", type: "person", name: "Jo", to: "Jo March" },
    ]);
    expect(longer).toContain("# ours\n");
    expect(longer).toContain("# not a tool");
    expect(read(longer).map(({ op }) => op)).toEqual(["reject", "rename"]);
  });

  it("that is none is left alone", () => {
    expect(() => appendCorrections("a: [1", [])).toThrow("no list");
    expect(() => appendCorrections("nothing to see", [])).toThrow("no list");
    expect(appendCorrections(" \n", [])).toBe(formatCorrections([]));
  });
});
