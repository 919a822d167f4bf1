// Names of shows as pages and feeds write them.
import { describe, expect, it } from "vitest";
import { looseShowKey, partsOfTitle, showKey } from "../../../src/extraction/shows/show-names.ts";

describe("showKey", () => {
  it.each([
    ["The Pipes Podcast", "pipes"],
    ["Pipes Show", "pipes"],
    ["Pipes & Valves", "pipesandvalves"],
    ["Dot Net Pipes", "netpipes"],
    ["Show", "show"],
    ["Pipes FM", "pipesfm"],
  ])("%s: %s", (show, key) => {
    expect(showKey(show)).toBe(key);
  });
});

describe("looseShowKey", () => {
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
    ["Dev Podcast", "dev"],
    ["Go (Audio)", ""],
    ["Podcast", "podcast"],
  ])("%s: %s", (show, key) => {
    expect(looseShowKey(show)).toBe(key);
  });
});

describe("partsOfTitle", () => {
  it.each([
    ["Pipes", []],
    ["Pipes: All about plumbing", ["Pipes", "All about plumbing"]],
    ["Plumbing Network | Pipes", ["Plumbing Network", "Pipes"]],
    ["Pipes – Plumbing", ["Pipes", "Plumbing"]],
    ["Pipes - Plumbing", ["Pipes", "Plumbing"]],
    ["Pipes-and-valves", []],
    ["Pipes with Ann Lee", ["Pipes with Ann Lee", "Pipes"]],
    ["Pipes presented by Valve Works", ["Pipes presented by Valve Works", "Pipes"]],
    ["Pipes (plumbing)", ["Pipes", "plumbing"]],
  ])("%s", (title, parts) => {
    expect(partsOfTitle(title)).toEqual(parts);
  });
});
