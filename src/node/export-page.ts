// The explorer with a graph, to take away: as one file, or as a folder for any web server.
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type {
  Exportable,
  Exporter,
  ExportFile,
  ExportOptions,
  Piece,
} from "../exporters/exporter.ts";
import { json } from "../exporters/json.ts";
import { fillPage } from "../exporters/single-page.ts";
import { zip } from "../exporters/zip.ts";

/** Exporters that put a graph into the page as built in `pageFolder`; the page in one file lies beside it. */
export function pageExporters(pageFolder: string): readonly Exporter[] {
  const siteFiles = (graph: Exportable, options?: ExportOptions) =>
    filesOfSite(pageFolder, graph, options);
  return [
    {
      id: "html",
      label: "HTML, the explorer in one file",
      extension: "html",
      mediaType: "text/html; charset=utf-8",
      *write(graph, options) {
        const page = readFileSync(join(`${pageFolder}-single`, "index.html"), "utf8");
        yield* fillPage(page, texts(json.write(graph, options)));
      },
    },
    {
      id: "site",
      label: "Static site, a folder for a web server",
      extension: "zip",
      mediaType: "application/zip",
      files: siteFiles,
      write: (graph, options) => zip(siteFiles(graph, options)),
    },
  ];
}

/** The page as the server has it, with the graph beside it. */
function* filesOfSite(
  pageFolder: string,
  graph: Exportable,
  options: ExportOptions | undefined,
): Generator<ExportFile> {
  const entries = readdirSync(pageFolder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(pageFolder, join(entry.parentPath, entry.name)))
    .sort();
  for (const path of paths) {
    const bytes = Uint8Array.from(readFileSync(join(pageFolder, path)));
    yield { path: path.split(sep).join("/"), pieces: [bytes] };
  }
  yield { path: "graph.json", pieces: json.write(graph, options) };
}

function* texts(pieces: Iterable<Piece>): Generator<string> {
  for (const piece of pieces)
    yield typeof piece === "string" ? piece : new TextDecoder().decode(piece);
}
