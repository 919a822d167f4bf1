import { expect, it } from "vitest";
import { parseDate } from "../../src/text/dates.ts";
import { dayOrderIn } from "../../src/text/day-order.ts";

it.each([
  ["01/02/2018, 13/02/2018", "dmy"],
  ["2/13/2018 and 1-2-2018", "mdy"],
  ["13/02/2018 and 02/13/2018", undefined],
  ["01/02/2018", undefined],
  ["32/01/2018, 13/13/2018, 13/00/2018, 13/02-2018", undefined],
  ["https://pipes.example/13/02/2018/, 1.13/02/2018, 13/02/20181", undefined],
])("tells which comes first: %s", (text, order) => expect(dayOrderIn(text)).toBe(order));

it("is heeded by dates that may be read either way, and by no others", () => {
  expect(parseDate("03/04/2018", "dmy")).toBe("2018-04-03");
  expect(parseDate("03/04/2018", "mdy")).toBe("2018-03-04");
  expect(parseDate("13/04/2018", "mdy")).toBe("2018-04-13");
  expect(parseDate("04/13/2018", "dmy")).toBe("2018-04-13");
  expect(parseDate("2018-03-04", "dmy")).toBe("2018-03-04");
});
