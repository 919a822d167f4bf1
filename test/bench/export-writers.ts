// GEXF and GraphML beside the writers of graphology-gexf and, where it is installed, networkx: the same graph, one run.
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { write as writeWithGraphology } from "graphology-gexf";
import { gexf } from "../../src/exporters/gexf.ts";
import { graphml } from "../../src/exporters/graphml.ts";
import { graphOfRecords } from "../../src/graph/graph-records.ts";
import type { Bench, BenchCase } from "./bench.ts";
import { bytes } from "./export.ts";
import { inventRecords } from "./invent-records.ts";

export function createBench(): Bench {
  const graph = graphOfRecords(
    inventRecords({ episodes: 1_000, things: 2_000, thingsPerEpisode: 20 }),
  );
  return {
    name: "export-writers",
    title: "20,000 links with quotations, 3,000 nodes; rates are of our GEXF",
    work: { amount: bytes(gexf.write(graph)) / 1e6, unit: "MB" },
    baseline: "graphology-gexf",
    cases: [
      { name: "gexf", run: () => bytes(gexf.write(graph)) },
      { name: "graphml", run: () => bytes(graphml.write(graph)) },
      { name: "graphology-gexf", run: () => Buffer.byteLength(writeWithGraphology(graph)) },
      ...networkxCases([...gexf.write(graph, { gexf: "1.2" })].join("")),
    ],
    rounds: 5,
  };
}

const script = `
import io, sys, networkx
graph = networkx.read_gexf(sys.argv[1])
for _, data in graph.nodes(data=True): data.pop("viz", None)
writers = {"gexf": networkx.write_gexf, "graphml": networkx.write_graphml_xml}
for line in sys.stdin:
    out = io.BytesIO()
    writers[line.strip()](graph, out)
    print(len(out.getvalue()), flush=True)
`;

/** A Python process that has read the graph and writes it when told to; none where networkx is missing. */
function networkxCases(text: string): BenchCase[] {
  const python = process.env["CASTGRAPH_PYTHON"] ?? "python3";
  if (spawnSync(python, ["-c", "import networkx"]).status !== 0) {
    console.warn("networkx is missing: it is left out.");
    return [];
  }
  const folder = mkdtempSync(join(tmpdir(), "castgraph-bench-"));
  const path = join(folder, "graph.gexf");
  writeFileSync(path, text);
  const child = spawn(python, ["-c", script, path], { stdio: ["pipe", "pipe", "inherit"] });
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  // The process is waited for only while it has something to answer.
  const pipes = [child, child.stdin, child.stdout] as unknown as readonly Pipe[];
  for (const pipe of pipes) pipe.unref();
  process.on("exit", () => {
    child.kill();
    rmSync(folder, { recursive: true, force: true });
  });
  return ["gexf", "graphml"].map((format) => ({
    name: `networkx ${format}`,
    run: async () => {
      for (const pipe of pipes) pipe.ref();
      child.stdin.write(`${format}\n`);
      const { value } = await answers.next();
      for (const pipe of pipes) pipe.unref();
      return value as string;
    },
  }));
}

/** What keeps the process running as long as it is referred to. */
interface Pipe {
  ref(): void;
  unref(): void;
}
