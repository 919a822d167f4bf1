import { describe, expect, it } from "vitest";
import { loadCompromise } from "../../../src/extraction/mentions/compromise.ts";
import { textAt } from "../../../src/model/index.ts";
import { emptyGazetteer, literalEpisode } from "../../support/literal-episode.ts";

describe("loadCompromise", () => {
  it("gives people and organisations with their places", async () => {
    const recognizer = await loadCompromise();
    const episode = literalEpisode("Today we talk to John Smith, who works at Microsoft.");
    const show = { show: "S", hosts: [] };
    const context = { episode, gazetteer: emptyGazetteer, show, mentions: [] };
    const found = [...recognizer.recognize(context)];
    for (const { span, surface } of found) expect(textAt(episode.text, span)).toBe(surface);
    const named = found.map(({ entityType, canonicalName }) => `${entityType} ${canonicalName}`);
    expect(named).toContain("person John Smith");
    expect(named).toContain("organisation Microsoft");
    expect(found.length).toBeGreaterThanOrEqual(2);
  });
});
