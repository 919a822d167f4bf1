// Acronyms that a text explains, in either order.
import { describe, expect, it } from "vitest";
import { textAt } from "../../../../src/model/index.ts";
import { explainedAcronyms } from "../../../../src/extraction/mentions/signs/acronyms.ts";

const explain = (text: string) =>
  explainedAcronyms(text, { start: 0, end: text.length }).map(
    ({ acronym, expansion }) => `${textAt(text, acronym)}=${textAt(text, expansion)}`,
  );

describe("explained acronyms", () => {
  it.each([
    ["the service mesh interface (SMI) is young", "SMI=service mesh interface"],
    ["CSI (Container Storage Interface) came later", "CSI=Container Storage Interface"],
    ["This is the CSI: the container storage interface.", "CSI=container storage interface"],
    ["A command of the line (CLI) is not one", ""],
    ["Data Distribution Service (DDS)", "DDS=Data Distribution Service"],
    ["a function as a service (FaaS) offer", "FaaS=function as a service"],
    ["He said (OK) and left", ""],
  ])("%s", (text, expected) => expect(explain(text).join(" ")).toBe(expected));

  it("is linear in brackets", () => {
    expect(explain("(".repeat(200_000))).toEqual([]);
    expect(explain("(AB) ".repeat(50_000))).toEqual([]);
  });
});
