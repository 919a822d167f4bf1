// Names as whole words.
import { describe, expect, it } from "vitest";
import { formsOf, holdsForm, holdsName, placesOf } from "../../src/text/whole-names.ts";

describe("placesOf", () => {
  it.each([
    ["Ann Lee", "Ann Lee and Ann Lee.", [0, 12]],
    ["Ann Lee", "Joann Lee, Ann Leed, Ann Lee2, Ann Lee\u0301", []],
    ["Ann O'Leary", "Ann O’Leary", [0]],
    ["Bernie S.", "(Bernie S.)", [1]],
    ["C++ (Lee", "C++ (Lee", [0]],
    ["Ann Lee", "", []],
  ])("%s in %s", (name, text, places) => {
    expect([...placesOf(name, text)]).toEqual(places);
  });
});

describe("formsOf", () => {
  it("gives accents composed, as marks and left out", () => {
    expect(formsOf("Ann Ek")).toEqual(["Ann Ek"]);
    expect(formsOf("Bö Lé")).toEqual(["Bö Lé", "Bo\u0308 Le\u0301", "Bo Le"]);
    expect(formsOf("Bo\u0308 Ek")).toEqual(["Bo\u0308 Ek", "Bö Ek", "Bo Ek"]);
    expect(formsOf("Stanisław Øst")).toContain("Stanislaw Ost");
  });
});

describe("holdsName", () => {
  it("takes either apostrophe, where a form stands for itself", () => {
    expect(formsOf("Ann Lee")).toEqual(["Ann Lee"]);
    expect(formsOf("Ann O'Leary")).toEqual(["Ann O'Leary", "Ann O’Leary"]);
    expect(holdsName("Ann O’Leary", "Ann O'Leary")).toBe(true);
    expect(holdsForm("Ann O’Leary", "Ann O'Leary")).toBe(false);
  });
});
