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
    /(?:^|\n)\s*(?:import|export)\b[^;"']*?["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']/g;
  return [...text.matchAll(pattern)].map((match) => (match[1] ?? match[2])!);
}

const folderOf = (file: string) => (file.includes("/") ? file.split("/")[0]! : "index");

/** What is wrong with one import, or nothing. */
function violation(file: string, target: string): string | undefined {
  if (!target.startsWith(".")) {
    const fence = fenced.find((entry) => entry.package.test(target));
    return fence && !fence.only.test(file) ? `${file} imports ${target}` : undefined;
  }
  const to = folderOf(relative(src, resolve(src, dirname(file), target)));
  const from = folderOf(file);
  if (from === to) return undefined;
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
    expect(violation("web/panels/x.tsx", "../../pipeline/y.ts")).toBeDefined();
    expect(violation("web/workers/ingest.ts", "../../pipeline/y.ts")).toBeUndefined();
  });
});
