import { expect, it } from "vitest";
import type { Diagnostic, Episode } from "../../src/model/index.ts";
import { readDocuments } from "../../src/sources/read-documents.ts";

const documents = [
  {
    uri: "pipes/videos/2018/fast.md",
    text: "---\ntitle: Fast\nshow: pipe-talk\nguests: [bo-ek, cy]\ntechnologies: [wrench]\n---\nText.",
  },
  {
    uri: "pipes/shows/pipe-talk.md",
    text: "---\nid: pipe-talk\nname: The Pipe Talk\nhosts: [ann]\n---\n",
  },
  { uri: "pipes/people/ann.mdx", text: "---\nid: ann\nname: Ann Lee\n---\n" },
  {
    uri: "pipes/people/bo-ek.mdx",
    text: "---\nname: Bo van der Ek\nwebsite: https://bo.example\n---\n",
  },
  { uri: "pipes/technologies/wrench/index.mdx", text: "---\nname: Wrench.js\n---\nA tool." },
  { uri: "conf-2018/category.json", text: '{"title": "Conf US 2018"}' },
  {
    uri: "conf-2018/videos/a.json",
    text: '{"title": "A Talk", "description": "Words.", "speakers": ["Di Oh"], "recorded": "2018-05-12"}',
  },
];

async function readAll(inputs: typeof documents) {
  const diagnostics: Diagnostic[] = [];
  const episodes: Episode[] = [];
  for await (const episode of readDocuments(inputs, (diagnostic) => diagnostics.push(diagnostic))) {
    episodes.push(episode);
  }
  return { episodes: episodes.sort((a, b) => (a.id < b.id ? -1 : 1)), diagnostics };
}

it("finds the names behind ids in the files about people, technologies and shows", async () => {
  const { episodes, diagnostics } = await readAll(documents);
  expect(
    episodes.map(({ show, title, stated }) => [
      show,
      title,
      stated!.map(({ name, role }) => [name, role]),
    ]),
  ).toEqual([
    ["Conf US 2018", "A Talk", [["Di Oh", "guest"]]],
    [
      "The Pipe Talk",
      "Fast",
      [
        ["Ann Lee", "host"],
        ["Bo van der Ek", "guest"],
        ["cy", "guest"],
        ["Wrench.js", undefined],
      ],
    ],
  ]);
  expect(diagnostics.map(({ code, message }) => [code, message])).toEqual([
    ["reader/unresolved-id", "People are given by ids without a file about them: cy."],
  ]);
});

it("does not depend on the order of the documents", async () => {
  expect(await readAll(documents.toReversed())).toEqual(await readAll(documents));
});

it("takes the files of a folder for one show, by what most of them are numbered under", async () => {
  const note = (uri: string, text = "Words about pipes.") => ({ uri, text });
  const { episodes } = await readAll([
    ...[1, 2, 3].map((number) => note(`notes/slow-talk/slow-talk-${number}.md`)),
    note("notes/slow-talk/slow-talk-takeover-by-pipers-12.md"),
    note("notes/slow-talk/extra.md"),
    ...[1, 2, 3].map((number) => note(`notes/atp/all-the-pipes-${number}.md`)),
    note("notes/atp/live.md", "---\ntitle: Live\n---\nWords."),
  ]);
  expect(episodes.map(({ show, title }) => `${show}: ${title}`).sort()).toEqual([
    "All The Pipes: All The Pipes 1",
    "All The Pipes: All The Pipes 2",
    "All The Pipes: All The Pipes 3",
    "All The Pipes: Live",
    "Slow Talk: Extra",
    "Slow Talk: Slow Talk 1",
    "Slow Talk: Slow Talk 2",
    "Slow Talk: Slow Talk 3",
    "Slow Talk: Takeover By Pipers 12",
  ]);
});

it("leaves files of many shows in one folder to themselves", async () => {
  const { episodes } = await readAll(
    ["red-1", "red-2", "red-3", "blue-1", "blue-2", "green-9"].map((name) => ({
      uri: `mix/${name}.md`,
      text: "Words about pipes.",
    })),
  );
  expect(new Set(episodes.map(({ show }) => show))).toEqual(new Set(["Red", "Blue", "Green"]));
});

it("reads dates that may mean two days as the others of the document or the folder are written", async () => {
  const note = (uri: string, date: string) => ({
    uri,
    text: `---\ntitle: ${uri}\ndate: ${date}\n---\nPipes, since 13/12/1999.`,
  });
  const { episodes, diagnostics } = await readAll([
    note("there/a.md", "03/04/2018"),
    note("there/b.md", "04/25/2018"),
    note("here/c.md", "03/04/2018"),
    note("here/d.md", "25/04/2018"),
    note("both/e.md", "25/04/2018"),
    note("both/f.md", "04/25/2018"),
    { uri: "table.csv", text: "title,date\nG,03/04/2018\nH,05/06/2018\nI,25/06/2018\n" },
    {
      uri: "list.json",
      text: '[{"title": "J", "date": "03/04/2018"}, {"title": "K", "date": "12/25/2018"}]',
    },
    { uri: "apart/alone.json", text: '[{"title": "L", "date": "03/04/2018"}]' },
  ]);
  const dates = new Map(episodes.map(({ title, published }) => [title, published]));
  expect(Object.fromEntries(dates)).toEqual({
    "there/a.md": "2018-03-04",
    "there/b.md": "2018-04-25",
    "here/c.md": "2018-04-03",
    "here/d.md": "2018-04-25",
    "both/e.md": "2018-04-25",
    "both/f.md": "2018-04-25",
    G: "2018-04-03",
    H: "2018-06-05",
    I: "2018-06-25",
    J: "2018-03-04",
    K: "2018-12-25",
    L: undefined,
  });
  expect(diagnostics.map(({ document, message }) => [document, message])).toEqual([
    ["apart/alone.json", 'The date may mean either of two days: "03/04/2018".'],
  ]);
});

it("takes the fields of a note from the file of the same name beside it", async () => {
  const index = (folder: string, name: string, text: string) => ({
    uri: `pipes/${folder}/${name}`,
    text,
  });
  const { episodes, diagnostics } = await readAll([
    index(
      "1",
      "index.yml",
      "title: Fast Pipes\ndate: 2018-06-19T09:00\nhosts:\n  - Ann Lee\nTags: [x]\n",
    ),
    index("1", "index.json", '{"fileSize": 66, "duration": "01:00:00"}'),
    index("1", "index.md", "## Wrenches\n\nText."),
    index("2", "index.md", "---\ntitle: Slow Pipes\n---\nText."),
    index("2", "index.11tydata.json", '{"title": "Other", "date": "2018-06-20"}'),
    index("3", "broken.md", "# Old Pipes\n\nText."),
    index("3", "broken.json", '{"title": '),
    index("3", "broken.yml", "title: [\n"),
    index("3", "_config.yml", "title: All Pipes\n"),
    index("4", "alone.json", '{"title": "New Pipes", "description": "Text."}'),
  ]);
  const found = episodes.map(({ title, published, durationSeconds, stated }) => [
    title,
    published,
    durationSeconds,
    stated?.map(({ name, role }) => [name, role]),
  ]);
  expect(Object.fromEntries(found.map(([title, ...rest]) => [title, rest]))).toEqual({
    "Fast Pipes": [
      "2018-06-19",
      3600,
      [
        ["Ann Lee", "host"],
        ["x", undefined],
      ],
    ],
    "New Pipes": [undefined, undefined, undefined],
    "Old Pipes": [undefined, undefined, undefined],
    "Slow Pipes": ["2018-06-20", undefined, undefined],
  });
  expect(diagnostics.map(({ code, document }) => [code, document])).toEqual([
    ["reader/bad-json", "pipes/3/broken.json"],
    ["reader/no-data-file", "pipes/3/broken.yml"],
    ["reader/no-data-file", "pipes/3/_config.yml"],
  ]);
});
