// The files that a folder or a pattern stands for: what an archive can be made of, in a fixed order.
import { readdir, realpath, stat } from "node:fs/promises";
import { join } from "node:path";
import { globBase, globToRegExp } from "./glob.ts";

/** Kinds of files that a folder is searched for; a file that is named itself may be called anything. */
const extensions: ReadonlySet<string> = new Set(
  "txt md markdown mdx html htm xhtml xml rss atom rdf opml json jsonl ndjson vtt srt".split(" "),
);

/** Files that lie in the folders of archives and are none of their pages. */
const otherFiles =
  /^(?:readme|licen[cs]e|changelog|contributing|code_of_conduct|security|source|authors|robots)\b|^(?:package(?:-lock)?|tsconfig.*|composer|manifest|gold)\.jsonl?$|\.(?:gold|castgraph)\.jsonl?$/i;
const otherFolders: ReadonlySet<string> = new Set([
  "node_modules",
  ".git",
  "__pycache__",
  "dist",
  "build",
]);

/** Whether a file found in a folder is read: by its name, a `.gz` at the end not counted. */
export function isArchiveFile(name: string): boolean {
  const bare = name.replace(/\.gz$/i, "");
  const extension = /\.([^.]+)$/.exec(bare)?.[1]?.toLowerCase();
  return extension !== undefined && extensions.has(extension) && !otherFiles.test(bare);
}

/** Told of a folder that cannot be opened. */
export type UnreadableFolder = (folder: string) => void;

/**
 * Paths under a folder, folder and name joined as given, sorted by name (code units) within each folder, files and
 * folders together. Hidden ones and those that hold programs or their packages are passed over; links are followed, but
 * no folder is entered twice.
 */
export async function* findFiles(
  folder: string,
  onUnreadable: UnreadableFolder = () => {},
): AsyncGenerator<string> {
  for await (const path of everyFile(folder, onUnreadable, new Set())) {
    const names = path.slice(folder.length).split(/[/\\]/);
    const isHidden = names.some((name) => name.startsWith("."));
    if (!isHidden && isArchiveFile(names.at(-1) ?? "")) yield path;
  }
}

/** Files that match a pattern, relative to `cwd`, in the order of {@link findFiles}; any extension will do. */
export async function* findMatches(pattern: string, cwd: string): AsyncGenerator<string> {
  const base = globBase(pattern);
  const matcher = globToRegExp(pattern.replace(/^\.\//, ""));
  const root = base.startsWith("/") ? base : join(cwd, base);
  for await (const path of everyFile(root, () => {}, new Set())) {
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

async function* everyFile(
  folder: string,
  onUnreadable: UnreadableFolder,
  entered: Set<string>,
): AsyncGenerator<string> {
  let names: string[];
  try {
    const real = await realpath(folder);
    if (entered.has(real)) return;
    entered.add(real);
    names = (await readdir(folder)).sort();
  } catch {
    onUnreadable(folder);
    return;
  }
  for (const name of names) {
    if (otherFolders.has(name)) continue;
    const path = join(folder, name);
    const kind = await kindOf(path);
    if (kind === "folder") yield* everyFile(path, onUnreadable, entered);
    else if (kind === "file") yield path;
  }
}
