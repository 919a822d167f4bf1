import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { matchDate, parseDate } from "../../src/text/dates.ts";

describe("parseDate", () => {
  it.each([
    ["2018-06-19", "2018-06-19"],
    ["2018-06-19T23:30:00-05:00", "2018-06-19"],
    ["2018-06-19 10:00:00 UTC", "2018-06-19"],
    ["2018/6/9", "2018-06-09"],
    ["Jun 19, 2018", "2018-06-19"],
    ["June 19th, 2018", "2018-06-19"],
    ["19 Jun 2018", "2018-06-19"],
    ["Tue, 19 Jun 2018 10:00:00 GMT", "2018-06-19"],
    ["Tuesday, June 19, 2018 at 10:00 PM", "2018-06-19"],
    ["Tue, 19 Jun 18 10:00 +0000", "2018-06-19"],
    ["19-Jun-2018", "2018-06-19"],
    ["Sept. 3, 2019", "2019-09-03"],
    ["19. Juni 2018", "2018-06-19"],
    ["3 de marzo de 2020", "2020-03-03"],
    ["1er juin 2018", "2018-06-01"],
    ["19.06.2018", "2018-06-19"],
    ["6/19/2018", "2018-06-19"],
    ["19/6/2018", "2018-06-19"],
    ["20180619", "2018-06-19"],
    ["1529366400", "2018-06-19"],
    ["1529366400000", "2018-06-19"],
    ["2020-02-29", "2020-02-29"],
  ])("%s", (text, iso) => expect(parseDate(text)).toBe(iso));

  it.each([
    "",
    "soon",
    "2019-02-29",
    "June 31, 2018",
    "99",
    "2018",
    "June 2018",
    "Jun 19",
    "1 2 3",
  ])("no date: %s", (text) => expect(parseDate(text)).toBeUndefined());

  it("reads back every day it can write", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date("1990-01-01"), max: new Date("2100-01-01"), noInvalidDate: true }),
        (date) => {
          const iso = date.toISOString().slice(0, 10);
          expect(parseDate(date.toUTCString())).toBe(iso);
          expect(parseDate(String(date.getTime()))).toBe(
            date.getTime() >= 1e11 ? iso : parseDate(String(date.getTime())),
          );
        },
      ),
    );
  });

  it("never throws", () => {
    fc.assert(fc.property(fc.string(), (text) => void parseDate(text)));
  });
});

describe("matchDate", () => {
  it("says how much of a line the date takes", () => {
    expect(matchDate("Jun 19, 2018 • 47min")).toEqual({ iso: "2018-06-19", length: 12 });
    expect(matchDate("Jun 19 • 47min")).toEqual({ length: 6 });
    expect(matchDate("Container Storage")).toBeUndefined();
  });
});
