import { expect, it } from "vitest";
import { read, zones } from "./episode-checks.ts";

const record = {
  id: "a-1",
  title: "Fast Pipes",
  show: "Pipe Show",
  date: "Jun 19, 2018",
  duration: "47min",
  header: "Ann Lee\nBo Ek",
  text: "Pipes are fast.\nLinks\nPipe handbook",
  people: [{ name: "Nobody", role: "guest" }],
};

it("reads records as they stand: ids kept, title, header and text joined", () => {
  const [episode] = read(JSON.stringify(record), "x.jsonl").episodes;
  expect(episode).toMatchObject({
    id: "a-1",
    show: "Pipe Show",
    published: "2018-06-19",
    durationSeconds: 2820,
    text: "Fast Pipes\nAnn Lee\nBo Ek\nPipes are fast.\nLinks\nPipe handbook",
  });
  expect(zones(episode!)).toEqual([
    "title: Fast Pipes",
    "byline: Ann Lee",
    "byline: Bo Ek",
    "body: Pipes are fast.",
    "metadata: Links",
    "links: Pipe handbook",
  ]);
});

it("reads the words that Markdown or tags mark within a text, and where links lead", () => {
  const textOf = (text: string) => {
    const [episode] = read(JSON.stringify({ id: "a", text }), "x.jsonl").episodes;
    return [episode!.text, episode!.links?.map(({ url, span }) => [url, span.start, span.end])];
  };
  expect(textOf("Ann runs [Acme](https://acme.com) ![logo](/a.png)and [Zap](/zap).\nBye.")).toEqual(
    ["Ann runs Acme and Zap.\nBye.", [["https://acme.com", 9, 13]]],
  );
  expect(textOf('Ann runs <a href="https://acme.com">Acme</a>.')).toEqual([
    "Ann runs Acme.",
    [["https://acme.com", 9, 13]],
  ]);
  expect(
    textOf("**Ann** runs *[Acme](https://acme.com)* and a_b_c, 2 * 3 * 4, A.__init__."),
  ).toEqual(["Ann runs Acme and a_b_c, 2 * 3 * 4, A.__init__.", [["https://acme.com", 9, 13]]]);
  expect(
    textOf("[Ann][1] runs [Acme] at [x][2].\n\n[1]: https://ann.dev\n[Acme]: https://acme.com\n"),
  ).toEqual([
    "Ann runs Acme at [x][2].\n\n",
    [
      ["https://ann.dev", 0, 3],
      ["https://acme.com", 9, 13],
    ],
  ]);
  expect(textOf("[Ann](https://ann.dev) &amp; Bo &mdash; R&D")[0]).toBe("Ann & Bo — R&D");
});

it("reads a text without links and tags as it stands, so that what is quoted of it stands there", () => {
  for (const text of [
    "An Option<T> of [nothing] (else).",
    "**Ann** runs *Acme*, or so _they_ say.",
    "Ann &amp; Bo &mdash; R&D",
  ]) {
    const [episode] = read(JSON.stringify({ id: "a", title: text, text }), "x.jsonl").episodes;
    expect(episode!.text).toBe(`${text}\n${text}`);
    expect(episode!.links).toBeUndefined();
  }
});

it("takes nothing from annotations that a record may carry", () => {
  expect(read(JSON.stringify(record), "x.jsonl").episodes[0]!.stated).toBeUndefined();
});

it("needs nothing but a text", () => {
  const { episodes } = read(
    '{"text":"Pipes are fast."}\n{"text":"Pipes are slow.","id":7}\n',
    "pipe_talk.jsonl",
  );
  expect(episodes.map(({ show, title, text }) => [show, title, text])).toEqual([
    ["pipe talk", undefined, "Pipes are fast."],
    ["pipe talk", undefined, "Pipes are slow."],
  ]);
  expect(episodes[1]!.id).toBe("7");
});

it("reports bad lines with their number and reads the others", () => {
  const { episodes, diagnostics } = read(
    '{"text":"One."}\n{"text":\n\n[1]\n{"text":"Two."}',
    "x.jsonl",
  );
  expect(episodes).toHaveLength(2);
  expect(diagnostics.map(({ message }) => message)).toEqual([
    'Line 2 is no JSON: "{"text":".',
    'Line 4 is no record with a text or a title: "[1]".',
  ]);
  expect(diagnostics[0]!.span).toEqual({ start: 16, end: 24 });
});

it("counts repetition within a show, not across shows", () => {
  const line = (show: string, n: number) =>
    JSON.stringify({
      id: `${show}${n}`,
      show,
      text: `Part ${n} tells of a pipe.\nPipes for everyone since ${n}`,
    });
  const { episodes } = read(
    [1, 2, 3]
      .map((n) => line("A", n))
      .concat(line("B", 4))
      .join("\n"),
    "x.jsonl",
  );
  expect(zones(episodes[0]!).at(-1)).toBe("boilerplate: Pipes for everyone since 1");
  expect(zones(episodes[3]!).at(-1)).toBe("body: Pipes for everyone since 4");
});

it("reads talks without a text by their fields", () => {
  const talk = {
    title: "Fast Pipes",
    description: "Pipes.",
    speakers: ["Ann Lee"],
    recorded: "2018-05-12",
  };
  const { episodes } = read(
    `${JSON.stringify(talk)}\n${JSON.stringify({ ...talk, title: "Slow" })}\n`,
    "talks.txt",
  );
  expect(
    episodes.map(({ title, published, stated }) => [title, published, stated!.length]),
  ).toEqual([
    ["Fast Pipes", "2018-05-12", 1],
    ["Slow", "2018-05-12", 1],
  ]);
});

it("keeps title and header apart where they say the same", () => {
  const { episodes } = read(
    JSON.stringify({ title: "Ann Lee", header: "Ann Lee", text: "Pipes." }),
    "x.jsonl",
  );
  expect(zones(episodes[0]!)).toEqual(["title: Ann Lee", "byline: Ann Lee", "body: Pipes."]);
});

it("takes a number for a title, the first of several shows, and no id that every object has as a name", () => {
  const odd = { ...record, id: "__proto__", title: 1984, show: ["Pipe Show", "Best of Pipes"] };
  const { episodes } = read(JSON.stringify(odd), "x.jsonl");
  expect(episodes[0]).toMatchObject({
    id: "episode:pipe-show:2018-06-19-1984",
    title: "1984",
    show: "Pipe Show",
  });
});

it("tells of a date that is none", () => {
  const odd = { ...record, date: "2018-02-30" };
  const { diagnostics, episodes } = read(JSON.stringify(odd), "x.jsonl");
  expect(diagnostics.map(({ code }) => code)).toEqual(["reader/bad-date"]);
  expect(episodes[0]!.published).toBeUndefined();
});
