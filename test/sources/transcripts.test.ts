import { describe, expect, it } from "vitest";
import { read, zones } from "./episode-checks.ts";

describe("transcripts", () => {
  it("knows who speaks, in bold labels", () => {
    const { episodes } = read(
      `**Ann Lee:** Hello. \\[laughter\\] Bo is *here*.

**Bo Ek:** \\[00:12\\] Hi, Ann. See [pipes](https://p.example).

And more.

**Break:** \\[01:00\\]

**Ann Lee:** So?

**Bo Ek:** So.
`,
      "pipe-talk/pipe-talk-12.md",
    );
    const [episode] = episodes;
    expect(episode).toMatchObject({ show: "Pipe Talk", title: "Pipe Talk 12" });
    expect(episode!.stated!.map(({ name, role }) => [name, role])).toEqual([
      ["Ann Lee", undefined],
      ["Bo Ek", undefined],
    ]);
    expect(zones(episode!).filter((zone) => zone.startsWith("body"))).toEqual([
      "body (Ann Lee): Hello. Bo is here.",
      "body (Bo Ek): Hi, Ann. See pipes.",
      "body (Bo Ek): And more.",
      "body (Ann Lee): So?",
      "body (Bo Ek): So.",
    ]);
  });

  it.each([
    ["plain", (name: string, words: string) => `${name}: ${words}`],
    ["time before", (name: string, words: string) => `[00:12] ${name}: ${words}`],
    ["time in brackets", (name: string, words: string) => `${name} (00:12:01): ${words}`],
    ["time, words below", (name: string, words: string) => `${name} 00:12\n${words}`],
  ])("reads labels: %s", (_, line) => {
    const turns = ["Hello.", "Hi.", "How are pipes?", "They are long."];
    const text = turns.map((words, i) => line(i % 2 ? "Bo Ek" : "Ann Lee", words)).join("\n\n");
    const [episode] = read(`Fast Pipes\n\n${text}`).episodes;
    expect(episode!.title).toBe("Fast Pipes");
    expect(zones(episode!).filter((zone) => zone.startsWith("body"))).toEqual([
      "body (Ann Lee): Hello.",
      "body (Bo Ek): Hi.",
      "body (Ann Lee): How are pipes?",
      "body (Bo Ek): They are long.",
    ]);
  });

  it("keeps what the front matter says, and its title makes no show of the file's name", () => {
    const turns = ["Hello.", "Hi.", "How are pipes?", "They are long."];
    const spoken = turns.map((words, i) => `${i % 2 ? "Bo Ek" : "Ann Lee"}: ${words}`).join("\n\n");
    const [episode] = read(
      `---\ntitle: Pipes for all, part 2\nhosts: [Ann Lee, Cy Moe]\nguests: [Bo Ek]\ntags: [pipes]\ndescription: Bo lays pipes at Acme.\n---\n${spoken}`,
      "pipe-talk/pipes-for-all-part-2.md",
    ).episodes;
    expect(episode).toMatchObject({ show: "Pipe Talk", title: "Pipes for all, part 2" });
    expect(episode!.stated!.map(({ name, role }) => [name, role])).toEqual([
      ["Ann Lee", "host"],
      ["Cy Moe", "host"],
      ["Bo Ek", "guest"],
      ["pipes", undefined],
    ]);
    expect(zones(episode!)).toContain("body: Bo lays pipes at Acme.");
  });

  it("reads WebVTT", () => {
    const [episode] = read(
      "WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n<v Ann Lee>Hello.\n\n00:00:02.000 --> 00:00:03.000\n<v Bo Ek>Hi.\n",
      "fast-pipes.vtt",
    ).episodes;
    expect(episode!.title).toBe("Fast Pipes");
    expect(episode!.stated!.map(({ name }) => name)).toEqual(["Ann Lee", "Bo Ek"]);
  });
});

describe("parts of those who speak", () => {
  const rolesIn = (...lines: string[]) =>
    read(lines.join("\n\n"), "pipe-talk/pipe-talk-7.md").episodes[0]!.stated!.map(
      ({ name, role }) => `${name}: ${role}`,
    );
  const rest = ["**Ann Lee:** How are pipes?", "**Bo Ek:** They are long.", "**Ann Lee:** Oh."];

  it.each([
    "**Ann Lee:** Hello, and welcome to Pipe Talk.",
    "**Bo Ek:** Pipes saved my life.\n\n**Ann Lee:** Welcome back everyone to the show.",
    "**Ann Lee:** I'm your host. Here is Bo.",
    "**Ann Lee:** Joining me today is Bo Ek.",
  ])("makes who opens the host, the other the guest: %s", (opening) => {
    expect(rolesIn(opening, ...rest).sort()).toEqual(["Ann Lee: host", "Bo Ek: guest"]);
  });

  it.each([
    "**Ann Lee:** Hi, Bo.",
    "**Bo Ek:** When I joined they said welcome to the team.",
    "**Bo Ek:** You are most welcome.",
  ])("says nothing where nobody opens: %s", (opening) => {
    expect(rolesIn(opening, ...rest).sort()).toEqual(["Ann Lee: undefined", "Bo Ek: undefined"]);
  });
});
