// Gives the build the compiled gazetteer as the module `virtual:gazetteer`; reads the tables and the packages.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import {
  compileGazetteer,
  type BrandIcon,
  type GazetteerSources,
  type LinguistLanguage,
} from "./compile.ts";
import { packEntries } from "./pack.ts";
import type { TableFile } from "./table.ts";

const MODULE = "virtual:gazetteer";
const folder = fileURLToPath(new URL("names/", import.meta.url));
const require = createRequire(import.meta.url);

/** The tables of names as they lie in `names/`, in the order of their file names. */
export function readTables(): readonly TableFile[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".txt"))
    .sort()
    .map((file) => ({ file, text: readFileSync(join(folder, file), "utf8") }));
}

/** Everything the gazetteer is compiled from: the tables, and the data of the packages. */
export async function readSources(): Promise<GazetteerSources> {
  const json = (name: string) => JSON.parse(readFileSync(require.resolve(name), "utf8")) as unknown;
  const languages = (await import("linguist-languages")) as Readonly<
    Record<string, LinguistLanguage>
  >;
  return {
    tables: readTables(),
    icons: json("simple-icons/icons.json") as readonly BrandIcon[],
    languages: Object.values(languages),
    englishWords: new Set(json("an-array-of-english-words/index.json") as readonly string[]),
  };
}

/** The source of the module: the entries in compact form and the hash of them. */
export async function gazetteerModule(): Promise<string> {
  const groups = JSON.stringify(packEntries(compileGazetteer(await readSources())));
  const version = createHash("sha256").update(groups).digest("hex").slice(0, 16);
  return `export const version = ${JSON.stringify(version)};\nexport const groups = ${groups};\n`;
}

/** Provides `virtual:gazetteer`, compiled once a run, again when a table changes. */
export function gazetteerPlugin(): Plugin {
  const resolved = `\0${MODULE}`;
  return {
    name: "gazetteer",
    resolveId: (id) => (id === MODULE ? resolved : undefined),
    async load(id) {
      if (id !== resolved) return undefined;
      for (const { file } of readTables()) this.addWatchFile(join(folder, file));
      return gazetteerModule();
    },
  };
}
