// Builds and serves the page that holds nothing but the stage, with a graph of the test's own.
import { resolve } from "node:path";
import { type Rolldown, build } from "vite";
import { writeGraphFile } from "../../src/graph/graph-file.ts";
import type { KnowledgeGraph } from "../../src/graph/knowledge-graph.ts";
import { type RunningServer, type ServedFile, serve } from "./serve.ts";

const mediaTypes: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript",
  css: "text/css",
};

export async function serveStage(graph: KnowledgeGraph): Promise<RunningServer> {
  const files = new Map(await builtFiles());
  files.set("/graph.json", {
    mediaType: "application/json",
    content: [...writeGraphFile(graph)].join(""),
  });
  files.set("/favicon.ico", { mediaType: "image/x-icon", content: "" });
  return serve(files);
}

let built: Promise<Map<string, ServedFile>> | undefined;

/** Built once a process. */
async function builtFiles(): Promise<Map<string, ServedFile>> {
  built ??= build({
    configFile: false,
    root: resolve(import.meta.dirname, "stage-page"),
    base: "./",
    logLevel: "error",
    build: { write: false, target: "es2022", modulePreload: { polyfill: false } },
  }).then((result) => {
    const [output] = [result].flat() as Rolldown.RolldownOutput[];
    return new Map(
      output!.output.map((file) => [
        `/${file.fileName}`,
        {
          mediaType: mediaTypes[file.fileName.split(".").at(-1)!] ?? "application/octet-stream",
          content: file.type === "chunk" ? file.code : file.source,
        },
      ]),
    );
  });
  return built;
}
