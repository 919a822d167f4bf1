// Builds the whole page as it is shipped and serves it with a graph of the test's own.
import { readFileSync, readdirSync } from "node:fs";
import { resolve } from "node:path";
import { type Rolldown, build } from "vite";
import { writeGraphFile } from "../../src/graph/graph-file.ts";
import type { KnowledgeGraph } from "../../src/graph/knowledge-graph.ts";
import { type RunningServer, type ServedFile, serve } from "./serve.ts";

const root = resolve(import.meta.dirname, "../..");
const mediaTypes: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript",
  css: "text/css",
  svg: "image/svg+xml",
  webmanifest: "application/manifest+json",
};
const mediaTypeOf = (name: string) =>
  mediaTypes[name.split(".").at(-1)!] ?? "application/octet-stream";

/** The page with `graph` beside it. */
export async function servePage(graph: KnowledgeGraph): Promise<RunningServer> {
  const files = new Map(await builtPage());
  files.set("/graph.json", {
    mediaType: "application/json",
    content: [...writeGraphFile(graph)].join(""),
  });
  return serve(files);
}

let built: Promise<ReadonlyMap<string, ServedFile>> | undefined;

/** All files of the page by path; built once a process. */
export function builtPage(): Promise<ReadonlyMap<string, ServedFile>> {
  built ??= build({
    configFile: resolve(root, "vite.config.ts"),
    mode: "production",
    logLevel: "error",
    build: { write: false },
  }).then((result) => {
    const [output] = [result].flat() as Rolldown.RolldownOutput[];
    const files = new Map<string, ServedFile>();
    for (const name of readdirSync(resolve(root, "public"))) {
      const content = readFileSync(resolve(root, "public", name));
      files.set(`/${name}`, { mediaType: mediaTypeOf(name), content });
    }
    for (const file of output!.output) {
      const content = file.type === "chunk" ? file.code : file.source;
      files.set(`/${file.fileName}`, { mediaType: mediaTypeOf(file.fileName), content });
    }
    return files;
  });
  return built;
}

let single: Promise<string> | undefined;

/** The page in one file, without a graph; built once a process. */
export function builtSinglePage(): Promise<string> {
  single ??= build({
    configFile: resolve(root, "vite.config.ts"),
    mode: "single",
    logLevel: "error",
    build: { write: false },
  }).then((result) => {
    const [output] = [result].flat() as Rolldown.RolldownOutput[];
    const page = output!.output.find(({ fileName }) => fileName === "index.html");
    if (page?.type !== "asset") throw new Error("The build gave no page.");
    return String(page.source);
  });
  return single;
}
