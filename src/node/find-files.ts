// The files that a folder or a pattern stands for: what an archive can be made of, in a fixed order.
import { readdir, realpath, stat } from "node:fs/promises";
import { join } from "node:path";
import { globBase, globToRegExp } from "./glob.ts";

/** Kinds of files that a folder is searched for; a file that is named itself may be called anything. */
const extensions: ReadonlySet<string> = new Set(
  "txt md markdown mdx html htm xhtml xml rss atom rdf opml json jsonl ndjson csv tsv vtt srt".split(
    " ",
  ),
);

/** Files that lie in the folders of archives and are none of their pages: by the whole name, `README.de.md` too. */
const otherFiles =
  /^(?:readme|licen[cs]e|code_of_conduct|contributing)(?:\.[a-z]{2})?\.[a-z]+$|^(?:package(?:-lock)?|tsconfig.*|composer|manifest|gold)\.jsonl?$|\.(?:gold|castgraph|stories)\.jsonl?$/i;
/** As those, but a page might be called so: whoever wonders where it is must be told. */
const doubtfulFiles =
  /^(?:authors|robots)(?:\.[a-z]{2})?\.[a-z]+$|^(?:changelog|security|source)(?:\.[a-z]{2})?\.(?:txt|md|markdown|mdx|x?html?)$/i;
const otherFolders: ReadonlySet<string> = new Set([
  "node_modules",
  ".git",
  "__pycache__",
  "dist",
  "build",
]);

/** Told of a path: a folder that cannot be opened, a file that is passed over though a page might be called so. */
export type OnPath = (path: string) => void;

/**
 * Paths under a folder, folder and name joined as given, sorted by name (code units) within each folder, files and
 * folders together. Hidden ones and those that hold programs or their packages are passed over; links are followed, but
 * no folder is entered twice.
 */
export async function* findFiles(
  folder: string,
  onUnreadable: OnPath = () => {},
  onPassedOver: OnPath = () => {},
): AsyncGenerator<string> {
  for await (const path of everyFile(folder, onUnreadable, new Set())) {
    const names = path.slice(folder.length).split(/[/\\]/);
    if (names.some((name) => name.startsWith("."))) continue;
    const name = (names.at(-1) ?? "").replace(/\.gz$/i, "");
    const extension = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
    if (/^ya?ml$/.test(extension) && (await isBesideNote(path))) yield path;
    if (!extensions.has(extension) || otherFiles.test(name)) continue;
    if (doubtfulFiles.test(name)) onPassedOver(path);
    else yield path;
  }
}

/** Whether a note of the same name lies there: then the file holds its fields. */
async function isBesideNote(path: string): Promise<boolean> {
  const stem = path.replace(/\.[^.]+$/, "");
  for (const ending of ["md", "markdown", "mdx"])
    if ((await kindOf(`${stem}.${ending}`)) === "file") return true;
  return false;
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

/**
 * Whether a path is a folder, a file, or something else that bytes come from (a pipe, a terminal); undefined for what does
 * not exist.
 */
export async function kindOf(path: string): Promise<"file" | "folder" | "stream" | undefined> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) return "folder";
    if (found.isFile()) return "file";
    return found.isFIFO() || found.isCharacterDevice() ? "stream" : undefined;
  } catch {
    return undefined;
  }
}

async function* everyFile(
  folder: string,
  onUnreadable: OnPath,
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
