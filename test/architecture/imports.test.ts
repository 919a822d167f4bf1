// Who may import whom: the table of the architecture, held against every import of src.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const src = resolve(import.meta.dirname, "../../src");

const core = ["model", "ontology", "graph"];
/** Folder → folders it may import, besides itself. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  model: [],
  ontology: ["model"],
  text: ["model"],
  sources: ["model", "text"],
  extraction: ["model", "ontology", "text"],
  corrections: ["model", "ontology", "text"],
  resolution: ["model", "ontology", "text", "corrections", "extraction"],
  graph: ["model", "ontology", "text", "corrections", "extraction", "resolution"],
  analysis: core,
  exporters: [...core, "analysis"],
  evaluation: ["model", "ontology", "text"],
  pipeline: [...core, "corrections", "sources", "text", "extraction", "resolution", "analysis"],
  store: [...core, "text", "pipeline", "extraction"],
  cluster: ["model", "pipeline", "extraction", "graph", "store"],
  importers: [...core, "text"],
  node: [...core, "text", "sources", "pipeline", "extraction", "analysis", "exporters", "store"],
  server: [...core, "text", "corrections", "analysis", "exporters", "store"],
  cli: ["*"],
  web: [...core, "analysis", "corrections", "exporters", "text"],
  "web/workers": [...core, "analysis", "exporters", "importers", "text", "pipeline"],
  index: ["*"],
};

/**
 * The same within `extraction`, besides the folder itself and the files beside `recognizer.ts`. The ways of recognizing
 * names know nothing of each other: what two of them ask is a word or a sign.
 */
const ofExtraction: Readonly<Record<string, readonly string[]>> = {
  words: [],
  "mentions/signs": ["words"],
  "mentions/people": ["words", "mentions/signs"],
  "mentions/gazetteer": ["words", "mentions/signs"],
  "mentions/lists": ["words", "mentions/signs"],
  "mentions/discovery": ["words", "mentions/signs"],
  mentions: ["words", "mentions/signs"],
  shows: ["words", "mentions/signs", "mentions/people"],
  "relations/masking": [],
  "relations/grammar": ["words", "relations/masking"],
  "relations/phrases": ["relations/masking"],
  relations: [
    "words",
    "mentions/lists",
    "relations/masking",
    "relations/grammar",
    "relations/phrases",
  ],
};

/** Files of `extraction` that put all recognizers together: none of these may know them. */
const wholes = new Set(["extraction/recognizers.ts", "extraction/extract-episode.ts"]);

/** Packages that only some folders may name. */
const fenced: readonly { package: RegExp; only: RegExp }[] = [
  {
    package: /^node:/,
    only: /^(node|store|cluster|cli|server)\/|^ontology\/gazetteer\/vite-plugin/,
  },
  { package: /^sigma/, only: /^web\/stage\// },
  { package: /^compromise/, only: /^extraction\/mentions\/compromise/ },
  { package: /^(preact|@preact|minisearch)/, only: /^web\// },
  { package: /^hono|^@hono/, only: /^server\// },
  { package: /^pg/, only: /^store\// },
];

const files = readdirSync(src, { recursive: true, encoding: "utf8" })
  .filter((name) => /\.tsx?$/.test(name) && !name.endsWith(".d.ts"))
  .sort();

function importsOf(file: string): string[] {
  const text = readFileSync(join(src, file), "utf8").replace(/^\s*(\/\/|\*|\/\*).*$/gm, "");
  const pattern =
    /(?:^|\n)\s*(?:import\b|(?:import|export)\b[^;"']*?\bfrom)\s*["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']/g;
  return [...text.matchAll(pattern)].map((match) => (match[1] ?? match[2])!);
}

const folderOf = (file: string) => (file.includes("/") ? file.split("/")[0]! : "index");

/** The longest folder of {@link ofExtraction} that a file lies in; "" for the files beside `recognizer.ts`. */
const partOf = (file: string): string =>
  Object.keys(ofExtraction)
    .filter((part) => file.startsWith(`extraction/${part}/`))
    .sort((a, b) => b.length - a.length)[0] ?? "";

/** Whether one part of `extraction` imports another that it is not to know. */
function goesAstray(file: string, target: string): boolean {
  const [from, to] = [partOf(file), partOf(target)];
  if (from === "" || from === to) return false;
  if (to === "") return from === "words" || wholes.has(target);
  return !ofExtraction[from]!.includes(to);
}

/** What is wrong with one import, or nothing. */
function violation(file: string, target: string): string | undefined {
  if (!target.startsWith(".")) {
    const fence = fenced.find((entry) => entry.package.test(target));
    return fence && !fence.only.test(file) ? `${file} imports ${target}` : undefined;
  }
  const imported = relative(src, resolve(src, dirname(file), target));
  const to = folderOf(imported);
  const from = folderOf(file);
  if (from === to)
    return from === "extraction" && goesAstray(file, imported)
      ? `${file} imports ${target}`
      : undefined;
  const rule = file.startsWith("web/workers/") ? allowed["web/workers"] : allowed[from];
  if (!rule) return `${file} is in a folder without a rule`;
  return rule.includes("*") || rule.includes(to)
    ? undefined
    : `${file} imports ${target} (${from} → ${to})`;
}

describe("imports", () => {
  it("finds the sources", () => {
    expect(files.length).toBeGreaterThan(20);
    expect(importsOf("extraction/recognizer.ts")).toContain("./shows/show-profile.ts");
  });

  it("follow the table of folders", () => {
    const wrong = files.flatMap((file) =>
      importsOf(file).flatMap((to) => violation(file, to) ?? []),
    );
    expect(wrong).toEqual([]);
  });

  it("would notice a forbidden one", () => {
    expect(violation("model/span.ts", "../graph/flatten.ts")).toBeDefined();
    expect(violation("graph/build.ts", "sigma")).toBeDefined();
    expect(violation("analysis/x.ts", "node:fs")).toBeDefined();
    expect(violation("extraction/words/x.ts", "../sentences.ts")).toBeDefined();
    expect(violation("extraction/mentions/people/x.ts", "../lists/y.ts")).toBeDefined();
    expect(violation("extraction/mentions/people/lines/x.ts", "../names/y.ts")).toBeUndefined();
    expect(violation("extraction/mentions/x.ts", "../relations/y.ts")).toBeDefined();
    expect(violation("extraction/mentions/x.ts", "../recognizers.ts")).toBeDefined();
    expect(violation("web/panels/x.tsx", "../../pipeline/y.ts")).toBeDefined();
    expect(violation("web/workers/ingest.ts", "../../pipeline/y.ts")).toBeUndefined();
  });
});
