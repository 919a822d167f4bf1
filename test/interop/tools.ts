// The readers on this machine: found, or named as missing; nothing is installed.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { resolve } from "node:path";

/** Debian's packages of the readers, for the message when one is missing. */
const packages = {
  xmllint: "libxml2-utils",
  networkx: "python3-networkx",
  igraph: "python3-igraph",
  rdflib: "python3-rdflib",
  rapper: "raptor2-utils",
  dot: "graphviz",
} as const;

export type Tool = keyof typeof packages;

const pythonModules: ReadonlySet<Tool> = new Set(["networkx", "igraph", "rdflib"]);
const interpreters = [process.env["CASTGRAPH_PYTHON"], "python3", "/usr/bin/python3"];

/** Path of a program or of the interpreter that has a module, or nothing where it is missing; says so once. */
export function find(tool: Tool): string | undefined {
  const found = pythonModules.has(tool)
    ? interpreters.find((python) => python && works(python, ["-c", `import ${tool}`]))
    : works(tool, [tool === "dot" ? "-V" : "--version"])
      ? tool
      : undefined;
  if (!found) console.warn(`reader is missing: ${tool}. Debian has it in ${packages[tool]}.`);
  return found;
}

/** Folder of the official schemas (`gexf-1.3/gexf.rng`, `graphml-1.1/graphml.xsd`, `ygraphml/…`), if it is given. */
export function schemaFolder(): string | undefined {
  const folder = process.env["CASTGRAPH_SCHEMAS"];
  if (folder && existsSync(folder)) return resolve(folder);
  console.warn("schemas are missing: set CASTGRAPH_SCHEMAS to their folder.");
  return undefined;
}

/** What a program prints; it fails with what it says on its error stream. */
export function run(program: string, args: readonly string[]): string {
  return execFileSync(program, [...args], { encoding: "utf8", maxBuffer: 1 << 29 });
}

function works(program: string, args: readonly string[]): boolean {
  try {
    execFileSync(program, [...args], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
