// add, update and watch against a feed that changes, on a real server of this machine.
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { writeFileSync } from "node:fs";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Io } from "../../src/cli/command.ts";
import { watch } from "../../src/cli/commands/watch.ts";
import { runCommand } from "../support/io.ts";

const item = (number: number, title: string) =>
  `<item><title>${title}</title><guid>e${number}</guid><pubDate>Mon, 0${number} Mar 2021 08:00:00 GMT</pubDate>` +
  `<description>${title} is about Kubernetes and episode ${number}.</description></item>`;
const feed = (items: readonly string[]) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Invented Radio</title>${items.join("")}</channel></rss>`;

let server: Server;
let url: string;
let body = feed([item(1, "Queues"), item(2, "Proxies")]);
let full = 0;
let cwd: string;
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), "castgraph-feeds-"));
  server = createServer((request, response) => {
    const etag = `"${body.length}"`;
    if (request.headers["if-none-match"] === etag) {
      response.writeHead(304).end();
      return;
    }
    full++;
    response.writeHead(200, { "content-type": "application/rss+xml", etag }).end(body);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/feed.xml`;
});
afterAll(async () => {
  server.close();
  await rm(cwd, { recursive: true });
});
const inCwd = (...args: string[]) => runCommand(args, { cwd });

describe("add", () => {
  it("refuses addresses of this machine unless told otherwise", async () => {
    const { code, err } = await inCwd("add", url);
    expect(code).toBe(1);
    expect(err).toMatch(/allow-private/);
  });

  it("fetches the feed once and writes it into an OPML list", async () => {
    const { code, out } = await inCwd("add", url, "--allow-private");
    expect(code).toBe(0);
    expect(out).toContain("added: Invented Radio, 2 episodes");
    expect(await readFile(join(cwd, "castgraph.opml"), "utf8")).toContain(`xmlUrl="${url}"`);
    expect((await inCwd("add", url, "--allow-private")).out).toContain("known: Invented Radio");
  });

  it("refuses a web page that names no feed", async () => {
    const before = body;
    body =
      '<!doctype html><html><head><title>Index of /</title></head><body><ul><li><a href="a.md">a.md</a></li></ul></body></html>';
    const page = url.replace("feed.xml", "");
    const { code, out, err } = await inCwd("add", page, "--allow-private", "--list", "pages.opml");
    body = before;
    expect(code).toBe(1);
    expect(out).toContain("0 feeds");
    expect(err).toMatch(/web page, and it names no feed/);
  });

  it("says what to do without a list", async () => {
    const { code, err } = await inCwd("update", "--list", "none.opml");
    expect(code).toBe(1);
    expect(err).toMatch(/none\.opml.*castgraph add/);
  });
});

describe("update", () => {
  const changes = async () => JSON.parse((await inCwd("update", "--allow-private", "--json")).out);

  it("tells what is new, what changed and what went, and fetches only what changed", async () => {
    expect((await changes()).addedEpisodes).toHaveLength(2);
    const fetched = full;
    expect(await changes()).toMatchObject({ addedEpisodes: [], changedEpisodes: [] });
    expect(full).toBe(fetched);
    body = feed([item(2, "Proxies").replace("Kubernetes", "Envoy"), item(3, "Traces")]);
    await cp(join(cwd, "graph.json"), join(cwd, "before.json"));
    const { out } = await inCwd("update", "--allow-private", "--out", "before.json");
    expect(out).toContain("1 episode new, 1 changed, 1 gone");
    expect(out).toContain("  - Queues");
    const { addedEpisodes, removedEpisodes, changedEpisodes } = await changes();
    expect([addedEpisodes.length, removedEpisodes.length, changedEpisodes.length]).toEqual([
      1, 1, 1,
    ]);
  });

  it("reads the others where a feed was never fetched, and fails", async () => {
    const outline = (address: string) => `<outline type="rss" xmlUrl="${address}"/>`;
    const body = outline(url) + outline("https://feeds.invalid/gone.xml");
    await writeFile(join(cwd, "two.opml"), `<opml version="2.0"><body>${body}</body></opml>`);
    const options = ["--offline", "--list", "two.opml", "--out", "two.json"];
    const { code, out, err } = await inCwd("update", ...options);
    expect(code).toBe(1);
    expect(out).toContain("two.json: 2 episodes new");
    expect(err).toContain("feeds.invalid/gone.xml: error:");
  });

  it("works offline from what was fetched before", async () => {
    const { code, out } = await inCwd("update", "--offline");
    expect(code).toBe(0);
    expect(out).toContain("0 episodes new, 0 changed, 0 gone");
  });
});

const updatesIn = (out: string) => out.match(/watched\.json: /g)?.length ?? 0;

describe("watch", () => {
  it("updates until it is stopped", async () => {
    const controller = new AbortController();
    const args = ["watch", "--allow-private", "--every", "0.01", "--out", "watched.json"];
    const onOut = (all: string) => {
      if (updatesIn(all) > 1) controller.abort(new Error("stopped"));
    };
    const { code, out } = await runCommand(args, { cwd, signal: controller.signal, onOut });
    expect(code).toBe(0);
    expect(updatesIn(out)).toBeGreaterThan(1);
  });

  it("goes on after an update that fails, but not where the first does", async () => {
    const controller = new AbortController();
    const file = join(cwd, "talk.jsonl");
    const line = '{"id": "a", "show": "S", "title": "T", "text": "Kubernetes runs."}\n';
    await writeFile(file, line);
    const errors: string[] = [];
    let updates = 0;
    const io: Io = {
      cwd,
      cacheFolder: join(cwd, "cache"),
      pageFolder: cwd,
      // The first update is followed by one without the file, that by one that has it again.
      out: async () => {
        updates++;
        if (updates === 1) await rm(file);
        else controller.abort(new Error("stopped"));
      },
      err: (text) => {
        errors.push(text);
        if (/next try/.test(text)) writeFileSync(file, line);
      },
      isTerminal: false,
      stdin: (async function* () {})(),
      signal: controller.signal,
    };
    const values = { every: "0.01", out: "talk.json", list: "none.opml" };
    expect(await watch.run(["talk.jsonl"], values, io)).toBe(0);
    expect(updates).toBe(2);
    expect(errors.join("")).toMatch(/nothing could be read: .* The next try is in 0\.01 minutes\./);
    await rm(file);
    await expect(
      watch.run(["talk.jsonl"], values, { ...io, signal: new AbortController().signal }),
    ).rejects.toThrow(/nothing could be read/);
  });
});
