// The package as it is installed: packed, unpacked elsewhere, imported in Node, typed, bundled for a page.
import { execFileSync, spawnSync } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, extname, join, resolve } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Rolldown, build } from "vite";
import { launchBrowser } from "../support/browser.ts";
import { serve } from "../support/serve.ts";

const root = resolve(import.meta.dirname, "../..");
let elsewhere: string;

beforeAll(async () => {
  elsewhere = await mkdtemp(join(tmpdir(), "castgraph-pack-"));
  // What `npm install castgraph` would do, without the registry: only declared dependencies are there.
  const [packed] = JSON.parse(
    execFileSync("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", elsewhere], {
      cwd: root,
      stdio: ["ignore", "pipe", "ignore"],
      encoding: "utf8",
    }),
  ) as { filename: string }[];
  execFileSync("tar", ["-xzf", packed!.filename], { cwd: elsewhere });
  await cp(join(elsewhere, "package"), join(elsewhere, "node_modules/castgraph"), {
    recursive: true,
  });
  const lock = JSON.parse(await readFile(join(root, "package-lock.json"), "utf8")) as {
    packages: Record<string, { dev?: boolean; optional?: boolean }>;
  };
  for (const [path, { dev, optional }] of Object.entries(lock.packages)) {
    if (dev || optional || !/^node_modules\/(?:@[^/]+\/)?[^/]+$/.test(path)) continue;
    await mkdir(dirname(join(elsewhere, path)), { recursive: true });
    await symlink(join(root, path), join(elsewhere, path), "dir");
  }
  await writeFile(join(elsewhere, "package.json"), '{"type": "module"}');
  await writeFile(join(elsewhere, "program.ts"), program);
});
afterAll(() => rm(elsewhere, { recursive: true }));

/** The README's example, as a program that ends in a line. */
const program = `
import { buildKnowledgeGraph, loadGazetteer, readers } from "castgraph";
import type { KnowledgeGraph, SourceDocument } from "castgraph";

export async function summarize(text: string): Promise<string> {
  const document: SourceDocument = { uri: "page.txt", text };
  const gazetteer = await loadGazetteer();
  const { graph, archive } = await buildKnowledgeGraph([document], { gazetteer });
  const quotes: string[] = [];
  const whole: KnowledgeGraph = graph;
  whole.forEachEdge((_key, { evidence }) => {
    quotes.push(evidence[0]!.quote);
  });
  // @ts-expect-error A number: where types are lost, this line is an error itself.
  const documents: string = archive.documents;
  return [readers.length > 10, documents, graph.order > 0, quotes.length].join(" ");
}
`;
const text =
  "Episode: Jaeger at Uber\nDate: 2019-09-20\nShow: Signals\n\nYuri Shkuro is an engineer at Uber. Jaeger traces requests.\n";
const expected = /^true 1 true \d+$/;

it("is imported in Node", () => {
  const run = `
    import { buildKnowledgeGraph, loadGazetteer, readers } from "castgraph";
    const gazetteer = await loadGazetteer();
    const document = { uri: "page.txt", text: ${JSON.stringify(text)} };
    const { graph, archive } = await buildKnowledgeGraph([document], { gazetteer });
    console.log(readers.length > 10, archive.documents, graph.order > 0, graph.size);`;
  const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", run], {
    cwd: elsewhere,
    encoding: "utf8",
  });
  expect(stderr).toBe("");
  expect(stdout.trim()).toMatch(expected);
});

it.each(["nodenext", "bundler"])("has types that hold under moduleResolution %s", (resolution) => {
  const module = resolution === "nodenext" ? "nodenext" : "esnext";
  const tsc = [join(root, "node_modules/typescript/bin/tsc"), "--noEmit", "--strict"];
  const options = ["--target", "es2023", "--module", module, "--moduleResolution", resolution];
  const { stdout, status } = spawnSync(process.execPath, [...tsc, ...options, "program.ts"], {
    cwd: elsewhere,
    encoding: "utf8",
  });
  expect({ stdout, status }).toEqual({ stdout: "", status: 0 });
});

it("runs in a page made with Vite", async () => {
  await writeFile(
    join(elsewhere, "index.html"),
    '<!doctype html><script type="module" src="/page.ts"></script><output></output>',
  );
  await writeFile(
    join(elsewhere, "page.ts"),
    `import { summarize } from "./program.ts";
     document.querySelector("output")!.textContent = await summarize(${JSON.stringify(text)});`,
  );
  const result = await build({
    configFile: false,
    root: elsewhere,
    logLevel: "error",
    build: { write: false, target: "es2022", modulePreload: false },
  });
  const [output] = [result].flat() as Rolldown.RolldownOutput[];
  const server = await serve(
    new Map(
      output!.output.map((file) => [
        `/${file.fileName}`,
        {
          mediaType: extname(file.fileName) === ".html" ? "text/html" : "text/javascript",
          content: file.type === "chunk" ? file.code : file.source,
        },
      ]),
    ),
  );
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(server.url);
    const shown = page.locator("output", { hasText: /./ });
    expect(await shown.textContent({ timeout: 30_000 })).toMatch(expected);
  } finally {
    await browser.close();
    await server.close();
  }
});

it("brings the command line, the page and the sample archive", () => {
  const castgraph = join(elsewhere, "node_modules/castgraph/dist/node/castgraph.js");
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [castgraph, ...args], { cwd: elsewhere, encoding: "utf8" });
  const built = run("build", "node_modules/castgraph/seeds", "--quiet");
  expect([built.status, built.stderr]).toEqual([0, ""]);
  expect(built.stdout).toMatch(/^graph\.json: 47 episodes/);
  expect(run("export", "graph.json", "-f", "csv", "-o", "tables.zip").status).toBe(0);
  // A full disk is no crash.
  if (process.platform !== "linux") return;
  const full = spawnSync(
    "sh",
    ["-c", `'${process.execPath}' '${castgraph}' stats graph.json > /dev/full`],
    {
      cwd: elsewhere,
      encoding: "utf8",
    },
  );
  expect([full.status, full.stderr]).toEqual([
    1,
    "castgraph: no space left on the device: standard output. Make room, or write elsewhere.\n",
  ]);
});
