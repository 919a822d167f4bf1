// Serves the whole page as it was built to be shipped, with a graph of the test's own.
import { readFileSync, readdirSync } from "node:fs";
import { extname, join, resolve } from "node:path";
import { writeGraphFile } from "../../src/graph/graph-file.ts";
import type { KnowledgeGraph } from "../../src/graph/knowledge-graph.ts";
import { type RunningServer, type ServedFile, serve } from "./serve.ts";

const dist = resolve(import.meta.dirname, "../../dist");
const mediaTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".webmanifest": "application/manifest+json",
};

/** The page with `graph` beside it. */
export async function servePage(graph: KnowledgeGraph): Promise<RunningServer> {
  const files = new Map(builtPage());
  files.set("/graph.json", {
    mediaType: "application/json",
    content: [...writeGraphFile(graph)].join(""),
  });
  return serve(files);
}

/** All files of the page by path. */
export function builtPage(): ReadonlyMap<string, ServedFile> {
  const folder = join(dist, "page");
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry): [string, ServedFile] => {
        const path = join(entry.parentPath, entry.name);
        const mediaType = mediaTypes[extname(entry.name)] ?? "application/octet-stream";
        const name = path.slice(folder.length).replaceAll("\\", "/");
        return [name, { mediaType, content: readFileSync(path) }];
      }),
  );
}

/** The page in one file, without a graph. */
export function builtSinglePage(): string {
  return readFileSync(join(dist, "page-single/index.html"), "utf8");
}
