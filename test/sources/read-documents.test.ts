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
