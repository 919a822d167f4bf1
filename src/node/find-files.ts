// The files that a folder or a pattern stands for: what an archive can be made of, in a fixed order.
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { globBase, globToRegExp } from "./glob.ts";

/** Kinds of files that a folder is searched for; a file that is named itself may be called anything. */
const extensions: ReadonlySet<string> = new Set(
  "txt md markdown mdx html htm xhtml xml rss atom rdf opml json jsonl ndjson vtt srt".split(" "),
);

/** Files that lie in the folders of archives and are none of their pages. */
const otherFiles =
  /^(?:readme|licen[cs]e|changelog|contributing|code_of_conduct|security|source|authors|robots)\b|^(?:package(?:-lock)?|tsconfig.*|composer|manifest|gold)\.jsonl?$|\.(?:gold|castgraph)\.jsonl?$/i;
const otherFolders: ReadonlySet<string> = new Set(["node_modules", "__pycache__", "dist", "build"]);

/** Folders nested deeper than this are a loop of links. */
const maxDepth = 40;

/** Whether a file found in a folder is read: by its name, a `.gz` at the end not counted. */
export function isArchiveFile(name: string): boolean {
  const bare = name.replace(/\.gz$/i, "");
  const extension = /\.([^.]+)$/.exec(bare)?.[1]?.toLowerCase();
  return extension !== undefined && extensions.has(extension) && !otherFiles.test(bare);
}

/**
 * Paths under a folder, folder and name joined as given, sorted by name (code units) within each folder, files and
 * folders together. Hidden ones and those that hold programs or their packages are passed over; links are followed.
 */
export async function* findFiles(folder: string, depth = 0): AsyncGenerator<string> {
  if (depth > maxDepth) return;
  const names = (await readdir(folder)).sort();
  for (const name of names) {
    if (name.startsWith(".")) continue;
    const path = join(folder, name);
    const kind = await kindOf(path);
    if (kind === "folder" && !otherFolders.has(name)) yield* findFiles(path, depth + 1);
    else if (kind === "file" && isArchiveFile(name)) yield path;
  }
}

/** Files that match a pattern, relative to `cwd`, in the order of {@link findFiles}; any extension will do. */
export async function* findMatches(pattern: string, cwd: string): AsyncGenerator<string> {
  const base = globBase(pattern);
  const matcher = globToRegExp(pattern.replace(/^\.\//, ""));
  const root = base.startsWith("/") ? base : join(cwd, base);
  for await (const path of everyFile(root, 0)) {
    const inside = path
      .slice(root.length)
      .replace(/^[/\\]+/, "")
      .replaceAll("\\", "/");
    const shown = base === "." ? inside : join(base, inside);
    if (matcher.test(shown.replace(/^\.\//, ""))) yield shown;
  }
}

/** Whether a path is a folder or a file; undefined for what is neither or does not exist. */
export async function kindOf(path: string): Promise<"file" | "folder" | undefined> {
  try {
    const found = await stat(path);
    return found.isDirectory() ? "folder" : found.isFile() ? "file" : undefined;
  } catch {
    return undefined;
  }
}

async function* everyFile(folder: string, depth: number): AsyncGenerator<string> {
  if (depth > maxDepth || (await kindOf(folder)) !== "folder") return;
  for (const name of (await readdir(folder)).sort()) {
    if (otherFolders.has(name) || name === ".git") continue;
    const path = join(folder, name);
    const kind = await kindOf(path);
    if (kind === "folder") yield* everyFile(path, depth + 1);
    else if (kind === "file") yield path;
  }
}
