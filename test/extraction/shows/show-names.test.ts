// Names of shows as pages and feeds write them.
import { describe, expect, it } from "vitest";
import {
  isOfTopics,
  partsOfTitle,
  showKeys,
  withoutMaker,
} from "../../../src/extraction/shows/show-names.ts";

describe("the bare key", () => {
  it.each([
    ["The Pipes Podcast", "pipes"],
    ["Pipes Show", "pipes"],
    ["Pipes & Valves", "pipesandvalves"],
    ["Dot Net Pipes", "netpipes"],
    ["Show", "show"],
    ["Pipes FM", "pipesfm"],
  ])("%s: %s", (show, key) => {
    expect(showKeys(show).bare).toBe(key);
  });
});

describe("the loose key", () => {
  it.each([
    ["Pipes (Audio)", "pipes"],
    ["Pipes! HD Video", "pipes"],
    ["The Pipes Podcast MP3 Feed", "pipes"],
    ["Pipes - All Episodes", "pipes"],
    ["Pipes FM", "pipes"],
    ["pipes.io", "pipes"],
    ["pipes github io", "pipes"],
    ["Podcast Pipes", "pipes"],
    ["El podcast de Pipes", "pipes"],
    ["The Official Pipes Podcast", "pipes"],
    ["Official Pipes", "pipes"],
    ["Pipes\u200b", "pipes"],
    ["Theory of Pipes", "theoryofpipes"],
    ["Pipes in Tech (Audio)", "pipesintech"],
    ["Go (Audio)", ""],
    ["DevOps.com", ""],
    ["The Machine Learning Podcast", ""],
    ["Podcast", ""],
  ])("%s: %s", (show, key) => {
    expect(showKeys(show).loose).toBe(key);
  });
});

describe("isOfTopics", () => {
  it.each([
    ["The Machine Learning Podcast", true],
    ["C++ & .NET", true],
    ["Machine Learning for Pipes", false],
    ["Pipes", false],
  ])("%s: %s", (name, expected) => {
    expect(isOfTopics(name)).toBe(expected);
  });
});

describe("withoutMaker", () => {
  it.each([
    ["Pipes with Ann Lee", "Pipes"],
    ["Pipes, presented by Valve Works", "Pipes"],
    ["Pipes by Valve Works on air", "Pipes"],
    ["Pipes and valves", "Pipes and valves"],
  ])("%s: %s", (title, expected) => {
    expect(withoutMaker(title)).toBe(expected);
  });
});

describe("partsOfTitle", () => {
  it.each([
    ["Pipes", []],
    ["Pipes: All about plumbing", ["Pipes"]],
    ["Plumbing Network | Great Pipes", ["Plumbing Network", "Great Pipes"]],
    ["Great Pipes – Plumbing", ["Great Pipes"]],
    ["Great Pipes - The Plumbing", ["Great Pipes"]],
    ["Pipes-and-valves", []],
    ["Pipes (plumbing)", ["Pipes"]],
    ["Pipes, a show about plumbing", ["Pipes"]],
    ["Pipes, valves", []],
  ])("%s", (title, parts) => {
    expect(partsOfTitle(title)).toEqual(parts);
  });
});
