import { describe, expect, it } from "vitest";
import { nameWordOf, withoutHonorific } from "../../../src/extraction/words/name-words.ts";

describe("nameWordOf", () => {
  it.each([
    ["Ann", { key: "ann", given: "sure", isSpeltAsName: true, isCommon: false }],
    ["Mark", { given: "doubtful", isCommon: false }],
    ["Zoë", { key: "zoe", given: "sure" }],
    ["Tigran", { given: "sure" }],
    ["Toomas", { given: "sure" }],
    ["Gediminas", { given: "sure" }],
    ["Carlisia", { given: "sure" }],
    ["Zed", { given: "doubtful" }],
    ["J.R.", { key: "j r", isInitial: true, isSpeltAsName: true, isCommon: false }],
    ["Prof.", { isHonorific: true }],
    ["GitHub", { given: "unknown", isSpeltAsName: false }],
    ["KellyAnn", { given: "sure", isSpeltAsName: true }],
    ["McKay", { isSpeltAsName: true }],
    ["HTTP", { isSpeltAsName: false }],
    ["I’m", { isSpeltAsName: false }],
    ["van Rossum", { isSpeltAsName: true, isCommon: false }],
    ["Containers", { given: "unknown", isCommon: true }],
    ["Built-in", { isCommon: true }],
  ])("%s", (text, facts) => {
    expect(nameWordOf(text)).toMatchObject({ text, ...facts });
    expect(nameWordOf(text)).toBe(nameWordOf(text));
  });
});

it.each([
  ["Dr. Ann Lee", "Ann Lee"],
  ["Professor Ann Lee", "Ann Lee"],
  ["Dr. Lee", "Dr. Lee"],
  ["Ann Lee", "Ann Lee"],
  ["Ann", "Ann"],
])("an honorific is no part of a full name: %s", (name, expected) => {
  expect(withoutHonorific(name)).toBe(expected);
});
