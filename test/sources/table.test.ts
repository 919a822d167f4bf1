import { describe, expect, it } from "vitest";
import { read, zones } from "./episode-checks.ts";

const titlesOf = (text: string, uri?: string) =>
  read(text, uri).episodes.map(({ show, title, published }) => [show, title, published]);

describe("tables", () => {
  it("read CSV by its headings, quoted cells and lines within them", () => {
    const text =
      'No.,Title,Guest(s),Air Date,Description,Downloads\n12,"Boats, for All","Ann Lee (Zentrix), Bo Ek",2024-03-03,"They sail.\nAnd ""row"".",7\n';
    const { episodes, diagnostics } = read(text, "pages/harbour-radio.csv");
    expect(episodes).toHaveLength(1);
    expect(episodes[0]).toMatchObject({
      show: "Harbour Radio",
      title: "Boats, for All",
      published: "2024-03-03",
      span: { start: text.indexOf("12,"), end: text.length - 1 },
    });
    expect(zones(episodes[0]!)).toEqual([
      "title: Boats, for All",
      "metadata: Episode 12",
      "byline: Guest: Ann Lee, Bo Ek",
      "byline: Ann Lee (Zentrix)",
      "body: They sail.",
      'body: And "row".',
    ]);
    expect(diagnostics.map(({ message }) => message)).toEqual([
      "Columns are left out that no field is known for: Downloads.",
    ]);
  });

  it.each([
    ["semicolons", "Episode;Guest(s);Date\nSmall Boats;Ann Lee;3.3.2024\n", "radio.txt"],
    ["a mark of bytes", "\uFEFFtitle,date\r\nSmall Boats,2024-03-03\r\n", "radio.csv"],
    ["a mark of the semicolon", "sep=;\r\nTitle;Date\r\nSmall Boats;2024-03-03\r\n", "radio.csv"],
    ["a row above the headings", "Radio,\n,\nTitle,Date\nSmall Boats,2024-03-03\n", "radio.csv"],
    ["tabs", "Title\tWhen\nSmall Boats\tMarch 3, 2024\n", "radio.txt"],
    ["tabs without headings", "1\tSmall Boats\tMarch 3, 2024\n2\tTar\tMay 3, 2024\n", "radio.txt"],
    [
      "pipes",
      "| Title | Date |\n|:--|--:|\n| [Small Boats](https://b.example) | 2024-03-03 |\n",
      "radio.md",
    ],
  ])("read %s", (_, text, uri) => {
    expect(titlesOf(text, uri)[0]).toEqual(["Radio", "Small Boats", "2024-03-03"]);
  });

  it("know a long CSV file whose cells have many lines", () => {
    const cell = "They sail.\n\n- Rope\n- Tar\n".repeat(80);
    const rows = Array.from({ length: 40 }, (_, i) => `Boats ${i},Ann Lee,"${cell}"\n`);
    expect(read(`title,guest,text\n${rows.join("")}`).episodes).toHaveLength(40);
  });

  it("take the show from the column, else from the line above, else from the file's name", () => {
    expect(titlesOf("show,title\nTide Talk,Tar\n")).toEqual([["Tide Talk", "Tar", undefined]]);
    expect(
      titlesOf("# Tide Talk\n\n| Title | Guest |\n|--|--|\n| Tar | Ann Lee |\n", "a.md"),
    ).toEqual([["Tide Talk", "Tar", undefined]]);
    expect(titlesOf("title,guest\nTar,Ann Lee\n", "tide-talk.csv")[0]![0]).toBe("Tide Talk");
  });

  it("state whom a single guest works for, and nobody's house among several", () => {
    const stated = (guests: string) =>
      read(`title,guests,company\nTar,"${guests}",Zentrix\n`).episodes[0]!.stated?.map(
        ({ entityType, name }) => `${entityType} ${name}`,
      );
    expect(stated("Ann Lee")).toEqual(["person Ann Lee", "organisation Zentrix"]);
    expect(stated("Ann Lee, Bo Ek")).toEqual(["person Ann Lee", "person Bo Ek"]);
  });

  it("give a row the lines below it, and a column of sentences without a known heading its place", () => {
    const pasted = "Title\tGuest\nTar\tAnn Lee\nAnn boils it in Rust.\nTwice.\nRope\tBo Ek\n";
    expect(read(pasted).episodes.map(zones)).toEqual([
      ["title: Tar", "byline: Guest: Ann Lee", "body: Ann boils it in Rust.", "body: Twice."],
      ["title: Rope", "byline: Guest: Bo Ek"],
    ]);
    const sentence = "They boil tar in the harbour, and tell what it does to boats and hands.";
    expect(
      zones(read(`title,date,what we say\nTar,2024-03-03,"${sentence}"\n`).episodes[0]!),
    ).toEqual(["title: Tar", `body: ${sentence}`]);
  });

  it("tell guests, who come once, from those whose name stands in most rows", () => {
    const rows = (names: readonly string[]) =>
      names.map((name, i) => `${i}\tTar ${i} and rope\t${name}\t2024-03-0${i + 1}\n`).join("");
    const roles = (names: readonly string[]) =>
      read(rows(names)).episodes.map(({ stated }) => stated?.[0]?.role);
    expect(roles(["Ann Lee", "Bo Ek", "Cy Fox"])).toEqual(["guest", "guest", "guest"]);
    expect(roles(["Ann Lee", "Ann Lee", "Ann Lee"])).toEqual([undefined, undefined, undefined]);
  });

  it("read two texts, and speakers in columns of their own", () => {
    const text =
      "Proposal title,Abstract,Description,Speaker 1,Speaker 2,Scheduled at\nTar,It sticks.,It boils.,Ann Lee,Bo Ek,3 Mar 2024 09:00 AM\n";
    const { episodes, diagnostics } = read(text);
    expect(episodes[0]!.published).toBe("2024-03-03");
    expect(zones(episodes[0]!)).toEqual([
      "title: Tar",
      "byline: Guest: Ann Lee, Bo Ek",
      "body: It sticks.",
      "body: It boils.",
    ]);
    expect(diagnostics).toEqual([]);
  });

  it("take a name beside the title of a talk for whoever gives it", () => {
    const text = "Name,Title,Talk title,Company\nAnn Lee,Sailor,Tar,Zentrix\n";
    expect(zones(read(text).episodes[0]!)).toEqual([
      "title: Tar",
      "byline: Guest: Ann Lee",
      "byline: Ann Lee (Zentrix)",
    ]);
  });

  it("read several tables of a page in Markdown", () => {
    const page = [
      "# Tide Talk",
      "## 2024",
      "| Title | Guest |\n|--|--|\n| Tar | Ann Lee |",
      "## 2023",
      "| Guest | Title |\n|--|--|\n| Bo Ek | Rope |\n| Cy Fox | Nets |",
      "## Help",
      "Tell us of others.",
    ].join("\n\n");
    expect(read(page, "a.md").episodes.map(zones)).toEqual([
      ["title: Tar", "byline: Guest: Ann Lee"],
      ["title: Rope", "byline: Guest: Bo Ek"],
      ["title: Nets", "byline: Guest: Cy Fox"],
    ]);
  });

  it("take no day or number of their rows from the file's name", () => {
    const [episode] = read("title,guest\nTar,Ann Lee\n", "2024-03-03-talks-12.csv").episodes;
    expect(episode!.published).toBeUndefined();
    expect(zones(episode!)).toEqual(["title: Tar", "byline: Guest: Ann Lee"]);
  });

  it("keep quotes that are only part of a cell", () => {
    expect(
      titlesOf('Title\tGuest\n"Boats" for All\tAnn Lee\nTar\tBo Ek\n').map(([, title]) => title),
    ).toEqual(['"Boats" for All', "Tar"]);
    const [, tar] = read(
      'title,guest,text\n"Boats" for All,Ann Lee,Short.\nTar,"Bo Ek, Cy Fox","It sticks, and boils."\n',
    ).episodes;
    expect(zones(tar!)).toEqual([
      "title: Tar",
      "byline: Guest: Bo Ek, Cy Fox",
      "body: It sticks, and boils.",
    ]);
  });

  it.each([
    ["notes with commas", "Boats, tar\n\nAnn Lee, of Acme, boils tar, and rope.\n"],
    [
      "a table within notes",
      "# Tar\n\nAnn boils tar.\n\n| Title | Link |\n|--|--|\n| a | b |\n\nAnd rope.\nAnd more.\n",
    ],
  ])("are not found in %s", (_, text) => {
    const { episodes } = read(text, "tar.md");
    expect(episodes).toHaveLength(1);
    expect(episodes[0]!.text).toContain("tar");
  });

  it("say what is missing where no heading is known, and know the tables of graphs", () => {
    const codes = (text: string) => read(text, "a.csv").diagnostics.map(({ code }) => code);
    expect(codes("Titel;Datum\nx;y\n")).toEqual(["reader/no-headings"]);
    for (const headings of ["Id,Label,type", "Id,Source,Target", "Edge,Episode,Start,End,Quote"])
      expect(codes(`${headings}\na,b,c,d,e\n`)).toEqual(["reader/graph-file"]);
  });
});
