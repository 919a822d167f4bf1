import { describe, expect, it } from "vitest";
import { matchDate } from "../../src/text/date-match.ts";

describe("matchDate", () => {
  it("says how much of a line the date takes", () => {
    expect(matchDate("Jun 19, 2018 • 47min")).toEqual({ iso: "2018-06-19", length: 12 });
    expect(matchDate("Jun 19 • 47min")).toEqual({ length: 6 });
    expect(matchDate("Container Storage")).toBeUndefined();
  });
});
