// Dates: every form that feeds, listings and front matter were seen to use, and what must not pass for one.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDate } from "../../src/text/dates.ts";

const june19 = [
  "2018-06-19",
  "2018-6-19",
  "2018-06-19T08:00:00Z",
  "2018-06-19T08:00:00.000+02:00",
  "2018-06-19T23:30:00-05:00",
  "2018-06-19 08:00:00",
  "2018-06-19 10:00:00 UTC",
  "2018-06-19T08:00",
  "2018-06-19 23:56:58.0",
  "2018-06-19Z",
  "2018/06/19",
  "2018.06.19",
  "Tue, 2018/06/19 08:19:53 EDT",
  "20180619",
  "20180619T080000Z",
  "20180619080000",
  "2018-170",
  "2018170",
  "2018-W25-2",
  "Tue, 19 Jun 2018 08:00:00 GMT",
  "Tue, 19 Jun 2018 08:00:00 +0000",
  "Tue, 19 Jun 2018 23:30:00 -0700",
  "Tue, 19 Jun 2018 00:10:00 +0200 (CEST)",
  "Tue,19 Jun 2018 08:00 EST",
  "tue, 19 JUN 18 08:00:00 Etc/GMT",
  "Tuesday, 19 June 2018 08:00:00 PDT",
  "Tues, 19 Jun 2018 8:00 am",
  "19 Jun 2018",
  "19 June 2018",
  "19-Jun-2018",
  "19th of June 2018",
  "Tuesday, the 19th of June, 2018",
  "Jun 19, 2018",
  "June 19, 2018",
  "June 19th, 2018",
  "Jun. 19, 2018",
  "Jun 19 2018",
  "June 19, 2018 at 10:15 am",
  "Tue, Jun 19 18 19:48:21 GMT",
  "Tuesday, June 19, 2018",
  "Tuesday, June 19, 2018 at 10:00 PM",
  "Tue Jun 19 16:29:06 PST 2018",
  "Tue Jun 19 16:29:06 2018",
  "Tue Jun 19 2018 16:29:06 GMT+0200 (Central European Summer Time)",
  "2018 Jun 19",
  "2018-Jun-19",
  "19.06.2018",
  "19.6.18",
  "Di., 19.06.2018 08:00 Uhr",
  "19. Juni 2018",
  "Dienstag, 19. Juni 2018",
  "mardi 19 juin 2018",
  "19 de junio de 2018",
  "19 giugno 2018",
  "19 czerwca 2018",
  "19 июня 2018",
  "Τρι, 19 Ιούν 2018 08:00:00 EST",
  "2018. június 19.",
  "2018-június-19T08:00+01:00",
  "2018年6月19日",
  "2018년 6월 19일 08:00:00",
  "19/06/2018",
  "06/19/2018",
  "06/19/2018 08:00:00",
  " \n 2018-06-19 \t",
  "June\u00a019, 2018",
  "1529366400",
  "1529366400000",
];

describe("parseDate", () => {
  it.each(june19)("reads %j", (text) => {
    expect(parseDate(text)).toBe("2018-06-19");
  });

  it.each([
    ["1 Jan 99", "1999-01-01"],
    ["29 Feb 2020", "2020-02-29"],
    ["Sept. 3, 2019", "2019-09-03"],
    ["3 de marzo de 2020", "2020-03-03"],
    ["1er janvier 2021", "2021-01-01"],
    ["3. März 2021", "2021-03-03"],
    ["05/05/2021", "2021-05-05"],
    ["Sat, 07 Sep 2002 9:42:31 GMT", "2002-09-07"],
    ["2003-12-31T10:14:55.020-08:00", "2003-12-31"],
  ])("reads %j as %s", (text, date) => {
    expect(parseDate(text)).toBe(date);
  });

  it.each([
    "",
    "today",
    "yesterday",
    "2 days ago",
    "June 2018",
    "2018",
    "2018-06",
    "Jun 19",
    "31 Jun 2018",
    "29 Feb 2019",
    "2018-13-01",
    "2018-00-10",
    "2018-06-00",
    "0000-00-00",
    "03/04/2018",
    "19 Foo 2018",
    "Rust 19, 2018",
    "mylastbuilddate",
    "Released on 2018-06-19, a show",
    "version 2018.06.19 of it",
    "2018-06-19 • 47min",
    "12",
    "1 2 3",
    "123456789012345678",
    "47min",
    "00:47:00",
    "undefined",
  ])("takes %j for no date", (text) => {
    expect(parseDate(text)).toBeUndefined();
  });

  it("returns every day of an ISO, RFC 2822 or written date as it was", () => {
    const months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
    const min = new Date("1950-01-01T00:00:00Z");
    const max = new Date("2149-12-31T00:00:00Z");
    fc.assert(
      fc.property(fc.date({ min, max, noInvalidDate: true }), (date) => {
        const iso = date.toISOString().slice(0, 10);
        const [y, m, d] = [date.getUTCFullYear(), months[date.getUTCMonth()], date.getUTCDate()];
        expect(parseDate(date.toISOString())).toBe(iso);
        expect(parseDate(date.toUTCString())).toBe(iso);
        expect(parseDate(`${m} ${d}, ${y}`)).toBe(iso);
      }),
    );
  });

  it("never throws and only returns dates that exist", () => {
    const piece = fc.constantFrom("19", "2018", "06", "Jun", "-", "/", ":", " ", ",", "T", "Z");
    const texts = fc.oneof(
      fc.string(),
      fc.array(piece).map((pieces) => pieces.join("")),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const date = parseDate(text);
        if (date !== undefined) expect(new Date(date).toISOString().slice(0, 10)).toBe(date);
      }),
    );
  });
});
