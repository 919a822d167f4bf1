import { expect, it } from "vitest";
import { parseDuration } from "../../src/text/durations.ts";

it.each([
  ["47min", 2820],
  ["1h", 3600],
  ["1h 1min", 3660],
  ["1 hr 3 min", 3780],
  ["1 hour and 3 minutes", 3780],
  ["47 minutes", 2820],
  ["47m", 2820],
  ["1:03:20", 3800],
  ["01:03:20.5", 3800],
  ["47:12", 2832],
  ["PT1H3M", 3780],
  ["pt47m10s", 2830],
  ["2820", 2820],
])("%s", (text, seconds) => expect(parseDuration(text)).toBe(seconds));

it.each(["", "0", "00:00", "long", "1h of talk", "99999999", "-5", "pt"])(
  "no duration: %s",
  (text) => expect(parseDuration(text)).toBeUndefined(),
);
