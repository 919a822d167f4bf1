// Durations: the forms of feeds, listings, ISO 8601 and schedules.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  parseDurationSeconds,
  parseScheduleDurationSeconds,
  parseTimeSeconds,
} from "../../src/text/durations.ts";

describe("parseDurationSeconds", () => {
  it.each([
    ["47min", 2820],
    ["47 min", 2820],
    ["47 Min.", 2820],
    ["47m", 2820],
    ["47 minutes", 2820],
    ["1h 1min", 3660],
    ["1h1m", 3660],
    ["1h", 3600],
    ["1h02", 3720],
    ["1 hr 2 min", 3720],
    ["1 hr. 2 mins.", 3720],
    ["1 hour and 3 minutes", 3780],
    ["1 hour, 2 minutes and 3 seconds", 3723],
    ["1 Std. 2 Min.", 3720],
    ["1.5 hours", 5400],
    ["1\u00a0h 2\u00a0min", 3720],
    ["90s", 90],
    ["47′", 2820],
    ["47'30\"", 2850],
    ["01:02:03", 3723],
    ["1:02:03", 3723],
    ["39:27", 2367],
    ["3:00", 180],
    ["90:00", 5400],
    ["00:60:05", 3605],
    ["01:02:03.600", 3724],
    ["3723", 3723],
    ["835.821875", 836],
    ["PT1H2M", 3720],
    ["PT1H2M3S", 3723],
    ["pt47m10s", 2830],
    ["P0DT1H", 3600],
    ["PT3723S", 3723],
    [" 47min\n", 2820],
  ])("reads %j as %i s", (text, seconds) => {
    expect(parseDurationSeconds(text)).toBe(seconds);
  });

  it.each([
    "",
    "0",
    "00:00",
    "P",
    "PT",
    "h",
    "min",
    "1:99",
    "1:100:00",
    "-5",
    "about 47min",
    "47min left",
    "1h of talk",
    "Jun 19, 2018",
    "2018-06-19",
    "12 monkeys",
    "99999999",
    "undefined",
    "1:2:3:4",
    ",",
  ])("takes %j for no duration", (text) => {
    expect(parseDurationSeconds(text)).toBeUndefined();
  });

  it("reads back what clocks and listings write", () => {
    fc.assert(
      fc.property(fc.integer({ min: 60, max: 99_999 }), (total) => {
        const [h, m, s] = [Math.floor(total / 3600), Math.floor(total / 60) % 60, total % 60];
        const two = (value: number) => String(value).padStart(2, "0");
        expect(parseDurationSeconds(`${two(h)}:${two(m)}:${two(s)}`)).toBe(total);
        expect(parseDurationSeconds(`PT${h}H${m}M${s}S`)).toBe(total);
        expect(parseDurationSeconds(`${h}h ${m}min`)).toBe(total - s);
        expect(parseDurationSeconds(String(total))).toBe(total);
      }),
    );
  });

  it("never throws", () => {
    fc.assert(fc.property(fc.string(), (text) => void parseDurationSeconds(text)));
  });
});

describe("parseTimeSeconds", () => {
  it.each([
    ["00:01:02.500", 62.5],
    ["00:01:02,500", 62.5],
    ["00:00:00", 0],
    ["0", 0],
  ])("reads %j as %d s", (text, seconds) => {
    expect(parseTimeSeconds(text)).toBe(seconds);
  });
});

describe("parseScheduleDurationSeconds", () => {
  it.each([
    ["00:25", 1500],
    ["1:00", 3600],
    ["09:00", 32_400],
    ["01:10:00", 4200],
    ["45 minutes", 2700],
  ])("reads %j as %i s", (text, seconds) => {
    expect(parseScheduleDurationSeconds(text)).toBe(seconds);
  });
});
