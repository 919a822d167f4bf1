// Conference schedules.
import { describe, expect, it } from "vitest";
import { outline, readFixture, readText } from "../support/read-text.ts";

describe("schedules", () => {
  it("reads Pentabarf and frab", () => {
    const { episodes } = readText(readFixture("schedule.xml"));
    expect(episodes).toHaveLength(2);
    expect(episodes[0]).toMatchObject({
      show: "Dockside 2023",
      title: "Tides of data",
      published: "2023-02-04",
      durationSeconds: 1500,
      url: "https://dockside.example/talks/11",
    });
    expect(outline(episodes[0]!)).toBe(
      [
        "title: Tides of data",
        "title: Streams in practice",
        "metadata: Storage, Main",
        "byline: Speakers: Ada Winther",
        "byline: Moderator: Bo Lind",
        "body: How Tidepool reads the sea.",
        "body: A longer story about sensors.",
        "links: Tidepool project",
      ].join("\n"),
    );
    expect(episodes[0]!.stated?.map(({ name, role }) => [name, role])).toEqual([
      ["Ada Winther", "guest"],
      ["Bo Lind", "host"],
    ]);
    expect(episodes[1]).toMatchObject({ durationSeconds: 3600 });
  });

  it("reads JSON, an abstract that the description repeats only once", () => {
    const { episodes } = readText(readFixture("schedule.json"), { uri: "schedule.json" });
    expect(episodes[0]).toMatchObject({
      show: "Dockside 2023",
      title: "Locks & keys",
      published: "2023-02-05",
      durationSeconds: 2700,
    });
    expect(episodes[0]!.text.match(/Plain abstract/g)).toHaveLength(1);
    expect(episodes[0]!.text).toContain("And more of it.");
    expect(episodes[0]!.links?.[0]?.url).toBe("https://locks.example");
  });
});
