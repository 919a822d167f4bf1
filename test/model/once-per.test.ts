import { expect, it } from "vitest";
import { oncePer } from "../../src/model/once-per.ts";

it("finds out once for each object, also where there is nothing to find", () => {
  let asked = 0;
  const titleOf = oncePer(({ title }: { title?: string }) => {
    asked++;
    return title;
  });
  const [named, nameless] = [{ title: "Boats" }, {}];
  expect([titleOf(named), titleOf(named), titleOf(nameless), titleOf(nameless)]).toEqual([
    "Boats",
    "Boats",
    undefined,
    undefined,
  ]);
  expect(asked).toBe(2);
  expect(titleOf({ title: "Boats" })).toBe("Boats");
  expect(asked).toBe(3);
});
