// Inputs of every kind, on a real disk and from a real server.
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { execFile } from "node:child_process";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Diagnostic, SourceDocument } from "../../src/model/index.ts";
import { readInputs, type InputOptions } from "../../src/node/read-inputs.ts";
import { readDocument } from "../../src/sources/read-document.ts";
import { answer, startServer, status, type FaultyServer } from "../support/faulty-server.ts";

let cwd = "";
let server: FaultyServer | undefined;

beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), "castgraph-"));
});
afterEach(async () => {
  await server?.close();
  server = undefined;
  await rm(cwd, { recursive: true, force: true });
});

async function put(files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(cwd, name)), { recursive: true });
    await writeFile(join(cwd, name), content);
  }
}

async function* noInput(): AsyncGenerator<Uint8Array> {}

async function read(inputs: readonly string[], options: Partial<InputOptions> = {}) {
  const diagnostics: Diagnostic[] = [];
  const documents: SourceDocument[] = [];
  const fetch = { allowPrivate: true, retryDelayMs: 1, retries: 1, timeoutMs: 2000 };
  const all = { cwd, stdin: noInput(), fetch, ...options };
  for await (const document of readInputs(inputs, all, (item) => diagnostics.push(item))) {
    documents.push(document);
  }
  const texts = documents.map(({ uri, text }) => [uri, text]);
  const [codes, messages] = [
    diagnostics.map(({ code }) => code),
    diagnostics.map(({ message }) => message),
  ];
  return { documents, texts, codes, messages };
}

const feedOf = (title: string, more = "") =>
  `<rss version="2.0"><channel><title>${title}</title><item><title>One</title>${more}</item></channel></rss>`;

describe("files", () => {
  it("reads files as they are named", async () => {
    await put({ "b.txt": "B", "a.odd": "A" });
    expect((await read(["b.txt", "./a.odd"])).texts).toEqual([
      ["b.txt", "B"],
      ["./a.odd", "A"],
    ]);
  });

  it("reads a folder in a fixed order and passes over what is no archive", async () => {
    await put({
      "notes/b.md": "B",
      "notes/a/z.txt": "Z",
      "notes/a.xml": "<x/>",
      "notes/.hidden.md": "no",
      "notes/node_modules/x.md": "no",
      "notes/cover.png": "no",
      "notes/README.md": "no",
      "notes/gold.jsonl": "no",
      "notes/c.jsonl.gz": gzipSync("{}"),
    });
    const uris = ["notes/a/z.txt", "notes/a.xml", "notes/b.md", "notes/c.jsonl.gz"];
    expect((await read(["notes"])).texts.map(([uri]) => uri)).toEqual(uris);
    expect((await read(["notes/"])).texts.map(([uri]) => uri)).toEqual(uris);
    expect((await read(["."])).texts.map(([uri]) => uri)).toEqual(uris);
    const absolute = (await read([join(cwd, "notes")])).texts.map(([uri]) => uri);
    expect(absolute).toEqual(uris.map((uri) => join(cwd, uri)));
  });

  it("knows files about a folder by their whole name, and tells of those that might be pages", async () => {
    await put({
      "d/authors-at-work-1.md": "A",
      "d/changelog--friends-3.md": "B",
      "d/changelog.md": "no",
      "d/readme-first.md": "C",
      "d/README.de.md": "no",
      "d/security-hour-8.md": "D",
      "d/security.json": "E",
    });
    const { texts, codes, messages } = await read(["d"]);
    const names = ["authors-at-work-1", "changelog--friends-3", "readme-first", "security-hour-8"];
    const uris = [...names.map((name) => `d/${name}.md`), "d/security.json"];
    expect(texts.map(([uri]) => uri)).toEqual(uris);
    expect(codes).toEqual(["input/passed-over"]);
    expect(messages).toEqual(["Not read, for what it is called: d/changelog.md."]);
  });

  it("reads YAML where it lies beside a note of the same name", async () => {
    await put({
      "n/_config.yml": "no",
      "n/1/index.md": "A",
      "n/1/index.yml": "title: A",
      "n/2.mdx": "B",
      "n/2.yaml": "title: B",
    });
    const uris = (await read(["n"])).texts.map(([uri]) => uri);
    expect(uris).toEqual(["n/1/index.md", "n/1/index.yml", "n/2.mdx", "n/2.yaml"]);
  });

  it("follows links, but not in circles", async () => {
    await put({ "d/a.md": "A", "elsewhere/b.md": "B" });
    await symlink(join(cwd, "d"), join(cwd, "d/loop"));
    await symlink(join(cwd, "elsewhere"), join(cwd, "d/out"));
    expect((await read(["d"])).texts).toEqual([
      ["d/a.md", "A"],
      ["d/out/b.md", "B"],
    ]);
  });

  it("gives the same order for many files as for few", async () => {
    const names = Array.from({ length: 40 }, (_, i) => `d/${String(i).padStart(3, "0")}.txt`);
    await put(Object.fromEntries(names.map((name) => [name, name])));
    expect((await read(["d"])).texts).toEqual(names.map((name) => [name, name]));
  });

  it("expands patterns", async () => {
    await put({ "n/a.md": "A", "n/b.txt": "B", "n/deep/c.md": "C" });
    expect((await read(["n/*.md"])).texts).toEqual([["n/a.md", "A"]]);
    expect((await read(["n/**/*.md"])).texts.map(([uri]) => uri)).toEqual([
      "n/a.md",
      "n/deep/c.md",
    ]);
    const none = await read(["n/*.xyz"]);
    expect([none.texts, none.codes]).toEqual([[], ["input/empty"]]);
  });

  it("unpacks and decodes", async () => {
    await put({
      "a.txt.gz": gzipSync("packed"),
      "b.txt": Uint8Array.from([0x5a, 0x6f, 0xeb]),
      "c.txt": Buffer.from("\ufeffwide", "utf16le"),
    });
    expect((await read(["a.txt.gz", "b.txt", "c.txt"])).texts.map(([, text]) => text)).toEqual([
      "packed",
      "Zoë",
      "wide",
    ]);
  });

  it("reports what is missing, binary or broken and reads the rest", async () => {
    await put({
      "good.txt": "good",
      "image.txt": Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 7, 0, 0]),
      "half.txt.gz": gzipSync("hello hello hello").subarray(0, 14),
    });
    const { texts, codes } = await read(["none.txt", "image.txt", "half.txt.gz", "good.txt"]);
    expect(texts).toEqual([["good.txt", "good"]]);
    expect(codes).toEqual(["input/not-found", "input/binary", "input/unreadable"]);
  });

  it("reads pipes and devices that are named", async () => {
    const pipe = join(cwd, "pipe");
    await promisify(execFile)("mkfifo", [pipe]);
    const [{ texts }] = await Promise.all([read(["pipe"]), writeFile(pipe, "Notes")]);
    expect(texts).toEqual([["pipe", "Notes"]]);
    expect((await read(["/dev/null"])).texts).toEqual([["/dev/null", ""]]);
  });

  it("reads standard input", async () => {
    const stdin = (async function* () {
      yield Buffer.from("Zo");
      yield Buffer.from("ë");
    })();
    expect((await read(["-"], { stdin })).texts).toEqual([["stdin:", "Zoë"]]);
  });

  it("cuts long JSON Lines between lines", async () => {
    const line = (i: number) => `{"id":${i},"text":"${"x".repeat(500)}ë"}\n`;
    const whole = Array.from({ length: 20_000 }, (_, i) => line(i)).join("");
    await put({ "big.jsonl": whole, "big2.jsonl.gz": gzipSync(whole) });
    for (const name of ["big.jsonl", "big2.jsonl.gz"]) {
      const { texts } = await read([name]);
      expect(texts.length).toBe(2);
      expect(texts.map(([, text]) => text).join("")).toBe(whole);
      const [, second] = texts;
      const firstLine = Number(/#L(\d+)$/.exec(second![0]!)![1]);
      expect(JSON.parse(second![1]!.split("\n")[0]!)).toMatchObject({ id: firstLine - 1 });
    }
  });

  it("gives a feed the transcripts and chapters that lie beside it, and nothing from elsewhere", async () => {
    const more =
      '<podcast:transcript url="https://example.org/t/one.vtt" type="text/vtt"/>' +
      '<podcast:chapters url="chapters/one.json"/>';
    await put({
      "show/feed.xml": feedOf("Show", more),
      "show/one.vtt": "WEBVTT\n\n00:00.000 --> 00:02.000\n<v Ann>Hello there",
      "show/chapters/one.json": '{"chapters":[{"startTime":0,"title":"Sponsor: Acme"}]}',
      "secret.json": '{"chapters":[{"startTime":0,"title":"Secret"}]}',
      "show/bad.xml": feedOf("Bad", '<podcast:chapters url="../secret.json"/>'),
    });
    const { documents } = await read(["show/feed.xml", "show/bad.xml"]);
    const [episode] = readDocument(documents[0]!, () => {});
    expect(episode!.text).toBe("One\nSponsor: Acme\nAnn: Hello there");
    expect(documents[1]!.attachments).toBeUndefined();
  });
});

describe("addresses", () => {
  it("reads feeds in the order of the inputs and reports those that fail", async () => {
    server = await startServer({
      "/a.xml": answer(feedOf("A")),
      "/b.xml": status(404),
      "/c.xml": answer(feedOf("C"), { "content-type": "application/rss+xml; charset=utf-8" }),
    });
    const inputs = ["/a.xml", "/b.xml", "/c.xml"].map((path) => server!.origin + path);
    const { documents, codes } = await read(inputs);
    expect(documents.map(({ uri }) => uri)).toEqual([inputs[0], inputs[2]]);
    expect(documents[1]!.mediaType).toBe("application/rss+xml");
    expect(codes).toEqual(["fetch/status"]);
  });

  it("goes from a list to its feeds, and from a page to its feed", async () => {
    server = await startServer({
      "/list.opml": (_request, response) =>
        response.end(
          `<opml><body><outline text="g"><outline xmlUrl="${server!.origin}/a.xml"/></outline><outline xmlUrl="| run"/></body></opml>`,
        ),
      "/page": answer(
        '<!doctype html><link rel="alternate" type="application/rss+xml" href="b.xml">',
      ),
      "/a.xml": answer(feedOf("A")),
      "/b.xml": answer(feedOf("B")),
    });
    const { documents, codes } = await read([
      `${server.origin}/list.opml`,
      `${server.origin}/page`,
    ]);
    expect(documents.map(({ uri }) => uri)).toEqual([
      `${server.origin}/a.xml`,
      `${server.origin}/b.xml`,
    ]);
    expect(codes).toEqual(["opml/no-address", "feed/discovered"]);
  });

  it("says that a page is no feed", async () => {
    server = await startServer({ "/page": answer("<!DOCTYPE html><p>Hello") });
    expect((await read([`${server.origin}/page`])).codes).toEqual(["feed/web-page"]);
  });

  it("fetches the feeds of a list that is named itself, not of one found in a folder", async () => {
    server = await startServer({ "/a.xml": answer(feedOf("A")) });
    const list = `<opml><body><outline xmlUrl="${server.origin}/a.xml"/></body></opml>`;
    await put({ "in/list.opml": list });
    expect((await read(["in/list.opml"])).documents.map(({ uri }) => uri)).toEqual([
      `${server.origin}/a.xml`,
    ]);
    expect((await read(["in"])).documents.map(({ uri }) => uri)).toEqual(["in/list.opml"]);
    expect(server.requests).toHaveLength(1);
  });

  it("does not reach into the machine's network on a list's word", async () => {
    server = await startServer({ "/a.xml": answer(feedOf("A")) });
    await put({ "l.opml": `<opml><body><outline xmlUrl="${server.origin}/a.xml"/></body></opml>` });
    const { texts, codes } = await read(["l.opml"], { fetch: { retries: 0 } });
    expect([texts, codes, server.requests]).toEqual([[], ["fetch/private-address"], []]);
  });

  it("fetches chapters and transcripts when asked to", async () => {
    server = await startServer({
      "/f.xml": answer(feedOf("A", '<podcast:chapters url="c.json"/>')),
      "/c.json": answer('{"chapters":[{"startTime":0,"title":"Intro to Rust"}]}'),
    });
    const url = `${server.origin}/f.xml`;
    expect((await read([url])).documents[0]!.attachments).toBeUndefined();
    const { documents } = await read([url], { fetchAttachments: true });
    expect([...readDocument(documents[0]!, () => {})][0]!.text).toBe("One\nIntro to Rust");
  });
});
