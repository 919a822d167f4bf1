// Writing a file: what stood there before survives failures, and what is no plain file is not replaced by one.
import { spawnSync } from "node:child_process";
import {
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { beginFile, writeFileInPieces } from "../../src/node/write-file.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "castgraph-write-"));
});
afterEach(() => rm(folder, { recursive: true }));

it("writes text and bytes in their order", async () => {
  const path = join(folder, "a.txt");
  await writeFileInPieces(path, ["é", new Uint8Array([0x2d, 0x0a]), "b"]);
  expect(await readFile(path, "utf8")).toBe("é-\nb");
  expect(await readdir(folder)).toEqual(["a.txt"]);
});

it("takes a file in steps, text of any length, and puts it in its place in the end", async () => {
  const path = join(folder, "a.txt");
  await writeFile(path, "old");
  const long = "é".repeat(700_000);
  const short = Array.from({ length: 50_000 }, (_, i) => `${i} ü€😀 `);
  const file = await beginFile(path);
  await file.add(["(", ...short]);
  await file.add([long, ")"]);
  await file.add([...short, long]);
  expect(await readFile(path, "utf8")).toBe("old");
  await file.finish();
  await file.close();
  const written = await readFile(path, "utf8");
  expect(written === `(${short.join("")}${long})${short.join("")}${long}`).toBe(true);
  expect(await readdir(folder)).toEqual(["a.txt"]);
});

it("leaves the old file where a file is closed before its end", async () => {
  const path = join(folder, "a.txt");
  await writeFile(path, "old");
  const file = await beginFile(path);
  await file.add(["new"]);
  await file.close();
  expect(await readFile(path, "utf8")).toBe("old");
  expect(await readdir(folder)).toEqual(["a.txt"]);
});

it("writes more than the disk takes at once", async () => {
  const path = join(folder, "a.txt");
  const block = new Uint8Array(10_000_000).fill(0x61);
  await writeFileInPieces(path, [...Array.from({ length: 20 }, () => block), "end"]);
  expect((await stat(path)).size).toBe(200_000_003);
  expect((await readFile(path)).subarray(-4).toString()).toBe("aend");
});

it("leaves the old file where the pieces fail halfway", async () => {
  const path = join(folder, "a.txt");
  await writeFile(path, "old");
  const pieces = function* () {
    yield "new";
    throw new Error("no more");
  };
  await expect(writeFileInPieces(path, pieces())).rejects.toThrow("no more");
  expect(await readFile(path, "utf8")).toBe("old");
  expect(await readdir(folder)).toEqual(["a.txt"]);
});

it("writes what a link leads to and keeps the link and the permissions", async () => {
  const path = join(folder, "a.txt");
  const link = join(folder, "link.txt");
  await writeFile(path, "old", { mode: 0o600 });
  await symlink("a.txt", link);
  await writeFileInPieces(link, ["new"]);
  expect((await lstat(link)).isSymbolicLink()).toBe(true);
  expect(await readFile(path, "utf8")).toBe("new");
  expect((await stat(path)).mode & 0o777).toBe(0o600);
});

it.skipIf(process.platform === "win32")("writes into a pipe instead of replacing it", async () => {
  const path = join(folder, "pipe");
  expect(spawnSync("mkfifo", [path]).status).toBe(0);
  const [text] = await Promise.all([readFile(path, "utf8"), writeFileInPieces(path, ["through"])]);
  expect(text).toBe("through");
  expect((await stat(path)).isFIFO()).toBe(true);
});

it("names the path that was asked for where it fails", async () => {
  await mkdir(join(folder, "b"));
  for (const path of [join(folder, "none", "a.txt"), join(folder, "b")]) {
    await expect(writeFileInPieces(path, ["a"])).rejects.toMatchObject({ path });
  }
  expect(await readdir(folder)).toEqual(["b"]);
});
