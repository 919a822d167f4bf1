import { describe, expect, it } from "vitest";
import { chooseReader } from "../../src/sources/read-document.ts";
import { read, zones } from "./episode-checks.ts";

const all = (page: string) =>
  read(page).episodes.map((episode) => [episode.show, episode.published, ...zones(episode)]);

describe("timetables", () => {
  it("read talks behind their times, without the breaks", () => {
    const page =
      "Pipe Conf 2024 – Schedule\n\nDay 1: March 3, 2024\n09:00 Fast Pipes – Ann Lee (Acme)\n09:30 – 10:00 Slow Pipes | Bo Ek\n10:00 Coffee break\n\nDay 2: March 4, 2024\n9:00 am No Pipes by Cy Fox\n2:30 pm All about Taps\n";
    expect(all(page)).toEqual([
      [
        "Pipe Conf 2024",
        "2024-03-03",
        "metadata: 09:00",
        "title: Fast Pipes",
        "byline: Ann Lee (Acme)",
      ],
      [
        "Pipe Conf 2024",
        "2024-03-03",
        "metadata: 09:30 – 10:00",
        "title: Slow Pipes",
        "byline: Bo Ek",
      ],
      ["Pipe Conf 2024", "2024-03-04", "metadata: 9:00 am", "title: No Pipes", "byline: Cy Fox"],
      ["Pipe Conf 2024", "2024-03-04", "metadata: 2:30 pm", "title: All about Taps"],
    ]);
  });

  it("read title, speaker and abstract on lines below the time", () => {
    const page =
      "Pipe Conf\n\n09:00 - 09:30\nFast Pipes\nAnn Lee, Acme\nHow pipes are laid.\n\n09:30 - 10:00\nSlow Pipes\nBo Ek\n\n10:00 - 10:30\nLunch\n\n10:30\nTaps\nThey drip.\n\nContact us\n";
    expect(all(page).map(([, , ...parts]) => parts)).toEqual([
      [
        "metadata: 09:00 - 09:30",
        "title: Fast Pipes",
        "byline: Ann Lee, Acme",
        "body: How pipes are laid.",
      ],
      ["metadata: 09:30 - 10:00", "title: Slow Pipes", "byline: Bo Ek"],
      ["metadata: 10:30", "title: Taps", "body: They drip."],
    ]);
  });

  it("read the days of a conference, and rooms beside each other", () => {
    const page =
      "Pipe Days – Program\n\nFreitag, 14. Juni 2024\n09:00 Uhr Kaffee & Begrüßung\n09:30 Uhr Fast Pipes – Ann Lee\n10:00 Uhr Taps\tSlow Pipes – Bo Ek\n11:00 Uhr Pause\t-\n\nSamstag, 15. Juni 2024\n09:30 bis 10:00 Uhr No Pipes – Cy Fox\n10:00 Breakfast and networking\n";
    expect(all(page).map(([, published, ...parts]) => [published, ...parts])).toEqual([
      ["2024-06-14", "metadata: 09:30 Uhr", "title: Fast Pipes", "byline: Ann Lee"],
      ["2024-06-14", "metadata: 10:00 Uhr", "title: Taps"],
      ["2024-06-14", "title: Slow Pipes", "byline: Bo Ek"],
      ["2024-06-15", "metadata: 09:30 bis 10:00 Uhr", "title: No Pipes", "byline: Cy Fox"],
    ]);
  });

  it("take no date above the talks for the name of the conference", () => {
    const page = "Menu\nMarch 3, 2024\n09:00 Taps\n10:00 Fast Pipes\n11:00 Slow Pipes\n";
    expect(all(page)[0]!.slice(0, 2)).toEqual(["test", "2024-03-03"]);
  });

  it.each([
    ["days of somebody", "Tuesday\n\n09:00 I laid pipes.\n10:30 Met Ann Lee.\n12:00 They leak.\n"],
    ["chapters", "Pipe Talk\n\n00:00 Welcome\n07:30 Fast Pipes\n12:45 Slow Pipes\n15:20 Taps\n"],
    ["moments", "Pipe Talk\n\n09:12 Welcome\n09:47 Fast Pipes\n10:03 Slow Pipes\n"],
  ])("are no %s", (_, text) => {
    expect(chooseReader({ uri: "a.txt", text })?.id).not.toBe("timetable");
  });
});
