// Builds and serves pages that hold nothing but the part under test.
import { extname, resolve } from "node:path";
import { type Rolldown, build } from "vite";
import { writeGraphFile } from "../../src/graph/graph-file.ts";
import type { KnowledgeGraph } from "../../src/graph/knowledge-graph.ts";
import { gazetteerPlugin } from "../../src/ontology/gazetteer/vite-plugin.ts";
import { type RunningServer, type ServedFile, serve } from "./serve.ts";

const mediaTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
};

/** The stage alone, with a graph of the test's own. */
export async function serveStage(graph: KnowledgeGraph): Promise<RunningServer> {
  const files = new Map(await builtFiles("stage-page"));
  files.set("/graph.json", {
    mediaType: "application/json",
    content: [...writeGraphFile(graph)].join(""),
  });
  return serve(files);
}

/** The ingest worker alone. */
export async function serveIngest(): Promise<RunningServer> {
  return serve(await builtFiles("ingest-page"));
}

const built = new Map<string, Promise<ReadonlyMap<string, ServedFile>>>();

/** The files of a page in this folder; built once a process. */
async function builtFiles(page: string): Promise<ReadonlyMap<string, ServedFile>> {
  let files = built.get(page);
  if (!files) built.set(page, (files = buildPage(page)));
  return files;
}

async function buildPage(page: string): Promise<ReadonlyMap<string, ServedFile>> {
  const result = await build({
    configFile: false,
    root: resolve(import.meta.dirname, page),
    base: "./",
    logLevel: "error",
    plugins: [gazetteerPlugin()],
    worker: { format: "es", plugins: () => [gazetteerPlugin()] },
    build: { write: false, target: "es2022", modulePreload: { polyfill: false } },
  });
  const [output] = [result].flat() as Rolldown.RolldownOutput[];
  return new Map([
    ["/favicon.ico", { mediaType: "image/x-icon", content: "" }],
    ...output!.output.map((file): [string, ServedFile] => [
      `/${file.fileName}`,
      {
        mediaType: mediaTypes[extname(file.fileName)] ?? "application/octet-stream",
        content: file.type === "chunk" ? file.code : file.source,
      },
    ]),
  ]);
}
